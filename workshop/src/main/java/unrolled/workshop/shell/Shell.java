package unrolled.workshop.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import unrolled.workshop.SourceText;
import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.Course;

/** JShell with a chapter's classes at hand. */
public final class Shell implements AutoCloseable {

  private static final String WORKBENCH = "import static " + Workbench.class.getName() + ".*";
  private static final String HISTORY = ".shell-history";

  private final Chapter chapter;
  private final ShellOptions options;
  private final Transcript transcript = new Transcript(this::show);
  private final Session session;
  private Console console;
  private int width = Screen.USUAL;
  private boolean ascii;

  private Shell(Chapter chapter, ShellOptions options, boolean interactive) {
    this.chapter = chapter;
    this.options = options;
    this.ascii = options.plain();
    List<String> startup = new ArrayList<>(SourceText.lines(chapter.startup()));
    startup.removeIf(String::isBlank);
    startup.add(WORKBENCH);
    List<String> classPath = chapter.classPath().stream().map(Path::toString).toList();
    List<String> virtual = List.of("-Xmx2g", "-XX:+UseSerialGC",
        "-D" + ListingShelf.CHAPTER + "=" + chapter.name(),
        "-D" + Screen.READABLE + "=" + interactive, "-D" + Screen.PLAIN + "=" + options.plain());
    session = new Session(() -> new RemoteEngine(classPath, virtual, transcript), startup,
        transcript, options.limit(), interactive);
  }

  /**
   * Open the shell of a chapter; its JVM for snippets begins to start.
   *
   * @param root folder of the parent project, which has been built
   * @param chapter package, number or folder of the chapter
   * @param options how it behaves
   * @return the shell, to be run and closed
   * @throws unrolled.workshop.course.UnknownNameException if there is no such chapter
   * @throws unrolled.workshop.SourceException if a file of the chapter can't be read
   */
  public static Shell open(Path root, String chapter, ShellOptions options) {
    return new Shell(Course.at(root).chapter(chapter), options, isTerminal());
  }

  /**
   * Read and answer until the learner leaves.
   *
   * @return the exit code: 0, or 3 if no JVM for snippets can be started
   * @throws IOException if the terminal fails
   */
  public int run() throws IOException {
    return run(console());
  }

  /** Do the same with a console of one's own. */
  int run(Console with) throws IOException {
    console = with;
    String prompt = Prompts.of(chapter.name());
    ListingShelf shelf = new ListingShelf(chapter);
    Commands commands = new Commands(session, transcript);
    Calls calls = new Calls(session, shelf,
        new ListingReplay(shelf, session, transcript, prompt), options.practice(), transcript);
    if (console.isInteractive()) {
      show(Greeting.of(chapter));
    }
    try {
      converse(commands, calls);
      return 0;
    } catch (IllegalStateException e) {
      show(e.getMessage() + "\n");
      return 3;
    }
  }

  private void converse(Commands commands, Calls calls) throws IOException {
    for (String text = console.read(); text != null; text = console.read()) {
      if (Commands.isCommand(text)) {
        if (!commands.run(text)) {
          return;
        }
      } else if (!text.isBlank()) {
        fit();
        if (!calls.answer(text)) {
          session.type(text);
        }
      }
    }
  }

  /** The launcher knows; without it, Java's console does, which since JDK 22 is always there. */
  private static boolean isTerminal() {
    String known = System.getProperty("unrolled.terminal");
    if (known != null) {
      return Boolean.parseBoolean(known);
    }
    try {
      return System.console() != null && (Runtime.version().feature() < 22
          || (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console()));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private Console console() throws IOException {
    String prompt = Prompts.of(chapter.name());
    if (!isTerminal()) {
      return new LineConsole(new BufferedReader(new InputStreamReader(System.in,
          StandardCharsets.UTF_8)), new PrintStream(System.out, false, StandardCharsets.UTF_8),
          null, this::isWhole);
    }
    Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).nativeSignals(true)
        .graphemeCluster(false).build();
    if (terminal.getSize().getColumns() == 0) {
      terminal.setSize(Size.of(Screen.USUAL, 24)); // nobody has said how large it is
    }
    terminal.handle(Terminal.Signal.INT, signal -> session.interrupt());
    if (options.plain() || terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
      return new LineConsole(new BufferedReader(new InputStreamReader(System.in,
          Charset.defaultCharset())), System.out, prompt, this::isWhole);
    }
    return new TerminalConsole(terminal, prompt, options.work().resolve(HISTORY), this::isWhole,
        () -> session.shell().sourceCodeAnalysis());
  }

  /** Tell whether lines end where a snippet ends. */
  boolean isWhole(String lines) {
    return session.isWhole(lines);
  }

  /** Tell the snippets' JVM of another width, before a snippet may draw. */
  private void fit() {
    boolean plain = options.plain() || !console.isUnicode();
    if (console.width() != width || plain != ascii) {
      width = console.width();
      ascii = plain;
      session.fit(width, ascii);
    }
  }

  private void show(String text) {
    if (console != null) {
      console.show(text);
    }
  }

  @Override
  public void close() throws IOException {
    session.close();
    if (console != null) {
      console.close();
    }
  }

  /**
   * Start a shell by hand, with the project's classes and libraries on the class path.
   *
   * @param arguments the chapter, and {@code --plain} if wanted
   * @throws IOException if the terminal fails
   */
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean plain = words.remove("--plain");
    Path root = ListingShelf.root();
    try (Shell shell = open(root, words.get(0),
        ShellOptions.usual(root.resolve("work")).withPlain(plain))) {
      System.exit(shell.run());
    }
  }
}
