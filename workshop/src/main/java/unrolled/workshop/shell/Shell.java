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
        "-D" + Screen.READABLE + "=" + interactive, "-D" + Screen.PLAIN + "=" + options.plain());
    session = new Session(() -> new RemoteEngine(classPath, virtual, transcript), startup,
        transcript, options.limit());
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
    return new Shell(Course.at(root).chapter(chapter), options, System.console() != null);
  }

  /**
   * Read and answer until the learner leaves.
   *
   * @return the exit code, 0
   * @throws IOException if the terminal fails
   */
  public int run() throws IOException {
    console = console();
    String prompt = Prompts.of(chapter.name());
    ListingShelf shelf = new ListingShelf(chapter);
    Commands commands = new Commands(session, transcript);
    Calls calls = new Calls(session, shelf,
        new ListingReplay(shelf, session, transcript, prompt), options.practice(), transcript);
    if (console.isInteractive()) {
      show(Greeting.of(chapter));
    }
    for (String text = console.read(); text != null; text = console.read()) {
      if (Commands.isCommand(text)) {
        if (!commands.run(text)) {
          return 0;
        }
      } else if (!text.isBlank()) {
        fit();
        if (!calls.answer(text)) {
          session.type(text);
        }
      }
    }
    return 0;
  }

  private Console console() throws IOException {
    String prompt = Prompts.of(chapter.name());
    if (System.console() == null) {
      return new LineConsole(new BufferedReader(new InputStreamReader(System.in,
          StandardCharsets.UTF_8)), new PrintStream(System.out, false, StandardCharsets.UTF_8),
          null, session::isWhole);
    }
    Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).nativeSignals(true)
        .graphemeCluster(false).build();
    terminal.handle(Terminal.Signal.INT, signal -> session.interrupt());
    if (options.plain() || terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
      return new LineConsole(new BufferedReader(new InputStreamReader(System.in,
          Charset.defaultCharset())), System.out, prompt, session::isWhole);
    }
    return new TerminalConsole(terminal, prompt, options.work().resolve(HISTORY), session::isWhole,
        () -> session.shell().sourceCodeAnalysis());
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
