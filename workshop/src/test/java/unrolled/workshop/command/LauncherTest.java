package unrolled.workshop.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Runs the script {@code book} with a java and a Maven that only say how they were called. */
class LauncherTest {

  private static final List<String> TOOLS = List.of("sh", "dirname", "readlink", "find", "head",
      "sed", "grep", "mkdir", "rm", "mv", "date", "sleep", "cat", "touch");

  /** What Maven does when it builds; its fourth argument is the pom. */
  private static final String BUILDS =
      "echo lib.jar > \"$(dirname \"$4\")/workshop/target/libraries.txt\"";

  @TempDir
  Path folder;

  private Path root;
  private Path tools;
  private Map<String, String> environment;

  @BeforeEach
  void copyTheScript() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell to run the script");
    root = Files.createDirectories(folder.resolve("my books/unrolled"));
    Path script = Path.of(System.getProperty("basedir", "")).resolve("../book");
    Files.copy(script, root.resolve("book"));
    for (String part : List.of("core/src/main", "workshop/src/main", "chapters/01-a/src/main",
        "chapters/01-a/target/classes", "workshop/target")) {
      Files.createDirectories(root.resolve(part));
    }
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Path found = List.of("/bin", "/usr/bin").stream().map(bin -> Path.of(bin, tool))
          .filter(Files::exists).findFirst().orElseThrow();
      program(tool, "exec " + found + " \"$@\"");
    }
    environment = Map.of("PATH", tools.toString());
  }

  private void program(String name, String body) throws IOException {
    Path file = tools.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void java(int version) throws IOException {
    program("java", "case $1 in\n-XshowSettings*) echo '    java.specification.version = " + version
        + "' >&2;;\n--list-modules) echo jdk.jshell@" + version + ";;\n"
        + "*) for a; do echo \"<$a>\"; done; exit 7;;\nesac");
  }

  private void maven(String body) throws IOException {
    program("mvn", "echo called >> \"" + folder + "/calls\"\n" + body);
  }

  private int calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  private record Run(int code, String said) {}

  private Run run(Path script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), said);
  }

  private Run run() throws Exception {
    return run(root.resolve("book"));
  }

  @Test
  void it_builds_once_and_again_when_a_source_is_newer() throws Exception {
    java(17);
    maven(BUILDS);
    assertThat(run().said()).startsWith("Building the book's programs").contains("done in ");
    assertThat(run().said()).doesNotContain("Building");
    assertThat(calls()).isEqualTo(1);
    Path source = Files.writeString(root.resolve("chapters/01-a/src/main/A.java"), "class A {}");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(run().said()).startsWith("Building");
    assertThat(calls()).isEqualTo(2);
    assertThat(root.resolve("workshop/target/command/building")).doesNotExist();
  }

  @Test
  void it_works_through_links_and_passes_arguments_and_exit_code_on() throws Exception {
    java(21);
    maven(BUILDS);
    Path link = Files.createSymbolicLink(folder.resolve("link to it"), root.resolve("book"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link to it"));
    Run run = run(second, "list", "two words", "$x*");
    assertThat(link).isSymbolicLink();
    assertThat(run.code()).isEqualTo(7);
    String real = root.toRealPath().toString();
    assertThat(run.said()).contains("<-Dunrolled.root=" + real + ">", "<" + real
        + "/workshop/target/classes:" + real + "/core/target/classes:" + real
        + "/chapters/01-a/target/classes:lib.jar>", "<unrolled.workshop.command.Book>\n<list>\n"
        + "<two words>\n<$x*>\n", "<-Dunrolled.terminal=false>");
  }

  @Test
  void a_failed_build_is_told_and_tried_again() throws Exception {
    java(17);
    maven("echo '[ERROR] A.java:[3,5] wrong'; echo '[ERROR] -> [Help 1]'; exit 1");
    Run run = run();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.said()).contains("failed.", "A.java:[3,5] wrong", "build.log")
        .doesNotContain("Help 1", "needs the network");
    maven("echo 'Could not transfer artifact'; exit 1");
    assertThat(run().said()).contains("Maven needs the network once");
    assertThat(calls()).isEqualTo(2);
  }

  @Test
  void a_build_that_was_killed_does_not_block() throws Exception {
    java(17);
    maven(BUILDS);
    Path lock = Files.createDirectories(root.resolve("workshop/target/command/building"));
    Files.writeString(lock.resolve("pid"), "999999999\n");
    assertThat(run().code()).isEqualTo(7);
    assertThat(lock).doesNotExist();
  }

  @Test
  void two_programs_build_once() throws Exception {
    java(17);
    maven("sleep 1; " + BUILDS);
    CompletableFuture<Run> other = CompletableFuture.supplyAsync(() -> {
      try {
        return run();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    assertThat(run().code()).isEqualTo(7);
    assertThat(other.get(20, TimeUnit.SECONDS).code()).isEqualTo(7);
    assertThat(calls()).isEqualTo(1);
  }

  @Test
  void what_is_missing_is_told() throws Exception {
    assertThat(run()).isEqualTo(new Run(3, "There is no java on the PATH. Install a JDK, 17 or"
        + " later:\nfor example from https://adoptium.net, or with your system's packages"
        + " (openjdk-17-jdk).\n"));
    java(11);
    assertThat(run().said()).contains("is Java 11.\nInstall a JDK, 17 or later");
    program("java", "echo '    java.specification.version = 17' >&2");
    assertThat(run().said()).contains("a Java without its tools");
    java(17);
    assertThat(run().said()).contains("There is no mvn on the PATH. Install Maven, 3.8.7");
    environment = Map.of("PATH", tools.toString(), "JAVA_HOME", "/nowhere");
    assertThat(run().said()).contains("JAVA_HOME is /nowhere, but there is no bin/java in it.");
  }
}
