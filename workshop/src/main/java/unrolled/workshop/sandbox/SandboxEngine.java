package unrolled.workshop.sandbox;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

import jdk.jshell.execution.StreamingExecutionControl;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Runs the snippets of a JShell in a process at the other end of two pipes. */
final class SandboxEngine implements ExecutionControlProvider {

  /** The name of the stream of what the code prints. */
  static final String PRINTED = "printed";

  /** Answers hold texts and stack traces; nothing else is unpacked that a hostile process sends. */
  private static final ObjectInputFilter TEXTS = ObjectInputFilter.Config.createFilter(
      "maxarray=10000;maxdepth=5;java.lang.StackTraceElement;java.lang.String;!*");

  private final Process process;
  private final OutputStream printed;
  private volatile String fault;

  SandboxEngine(Process process, OutputStream printed) {
    this.process = process;
    this.printed = printed;
  }

  /** Return what forbidden thing was to be loaded, if any was. */
  Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public String name() {
    return "unrolled";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters)
      throws IOException {
    return Util.remoteInputOutput(process.getInputStream(), process.getOutputStream(),
        Map.of(PRINTED, printed), Map.of(), Control::new);
  }

  private final class Control extends StreamingExecutionControl {

    Control(ObjectInput in, ObjectOutput out) {
      super(out, filtered(in));
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException,
        NotImplementedException, EngineTerminationException {
      refuseForbidden(classes);
      super.load(classes);
    }

    @Override
    public void redefine(ClassBytecodes[] classes) throws ClassInstallException,
        NotImplementedException, EngineTerminationException {
      refuseForbidden(classes);
      super.redefine(classes);
    }

    private void refuseForbidden(ClassBytecodes[] classes) throws EngineTerminationException {
      for (ClassBytecodes loaded : classes) {
        Optional<String> found = AllowedCode.fault(loaded.bytecodes());
        if (found.isPresent()) {
          fault = found.get();
          throw new EngineTerminationException(fault);
        }
      }
    }
  }

  private static ObjectInput filtered(ObjectInput in) {
    ((ObjectInputStream) in).setObjectInputFilter(TEXTS);
    return in;
  }
}
