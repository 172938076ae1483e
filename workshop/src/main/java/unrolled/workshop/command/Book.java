package unrolled.workshop.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import unrolled.workshop.SourceException;
import unrolled.workshop.course.UnknownNameException;
import unrolled.workshop.progress.ProgressException;

/** The command line of the book. */
@Command(name = "./book", synopsisSubcommandLabel = "COMMAND", description =
    "Read, run and practice \"Unrolled: Recurrent Neural Networks, Executed in Java\".",
    footer = {"", "./book help COMMAND tells more about one of them. A chapter is named by its"
        + " package, number or folder (rnn, 5 or 05-rnn), an exercise as in rnn/one-step.", "",
        ExitCode.HELP})
public final class Book implements Runnable {

  private static final int WIDTH = 80;
  private static final Map<String, Function<Desk, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("read", ReadCommand::new);
    COMMANDS.put("shell", ShellCommand::new);
    COMMANDS.put("run", RunCommand::new);
    COMMANDS.put("list", ListCommand::new);
    COMMANDS.put("practice", PracticeCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("hint", HintCommand::new);
    COMMANDS.put("reset", ResetCommand::new);
    COMMANDS.put("solution", SolutionCommand::new);
    COMMANDS.put("progress", ProgressCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put("help", desk -> new CommandLine.HelpCommand());
  }

  @Spec
  private CommandSpec spec;

  @Mixin
  private Common common;

  /**
   * Run a command and end with its exit code.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    Console console = Console.ofThisProgram();
    Desk desk = new Desk(root(), System.getenv(), console);
    System.exit(run(desk, arguments));
  }

  /** Runs a command and gives its exit code. */
  static int run(Desk desk, String... arguments) {
    return commandLine(desk, needed(arguments)).execute(arguments);
  }

  /** Gives the commands to know: reading the annotations of one takes a tenth of that of all. */
  private static Set<String> needed(String... arguments) {
    boolean help = arguments.length == 2 && arguments[0].equals("help");
    String name = arguments.length == 0 ? "" : arguments[help ? 1 : 0];
    if (!COMMANDS.containsKey(name) || name.equals("help")) {
      return names();
    }
    return help ? Set.of("help", name) : Set.of(name);
  }

  /** Gives the names of all commands, in the order in which help lists them. */
  static Set<String> names() {
    return COMMANDS.keySet();
  }

  /** Creates the reader of arguments. */
  static CommandLine commandLine(Desk desk, Set<String> names) {
    CommandLine line = new CommandLine(new Book());
    names.forEach(name -> line.addSubcommand(name, COMMANDS.get(name).apply(desk)));
    if (names.contains("run")) {
      line.getSubcommands().get("run").setStopAtPositional(true);
    }
    Console console = desk.console();
    line.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(
            console.hasColor() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(WIDTH).setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> misused(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
    return line;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int misused(Console console, ParameterException e) {
    CommandLine line = e.getCommandLine();
    console.complain(sentence(e.getMessage()));
    List<String> near = e instanceof CommandLine.UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions() : List.of();
    if (!near.isEmpty()) {
      console.complain("Did you mean " + String.join(" or ", near) + "?");
    }
    console.complain(line.getCommandSpec().qualifiedName() + " --help shows what there is.");
    return ExitCode.USAGE;
  }

  private static int failed(Console console, Exception e) throws Exception {
    if (e instanceof UnknownNameException || e instanceof MisuseException) {
      console.complain(e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof CannotException || e instanceof ProgressException
        || e instanceof SourceException) {
      console.complain(e.getMessage());
      return ExitCode.COULD_NOT;
    }
    if (e instanceof InterruptedException) {
      return ExitCode.INTERRUPTED;
    }
    console.complain("This is a fault of the book: " + e);
    for (StackTraceElement place : e.getStackTrace()) {
      console.complain("    at " + place);
    }
    return ExitCode.COULD_NOT;
  }

  private static String sentence(String message) {
    return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
  }

  /** Gives the folder of the book, which the launcher names. */
  static Path root() {
    String named = System.getProperty("unrolled.root");
    Path folder = Path.of(named == null ? "" : named).toAbsolutePath();
    while (named == null && folder.getParent() != null
        && !Files.isDirectory(folder.resolve("chapters"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
