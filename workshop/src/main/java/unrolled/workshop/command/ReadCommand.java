package unrolled.workshop.command;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import unrolled.workshop.SourceText;
import unrolled.workshop.read.BookServer;
import unrolled.workshop.read.Drafts;
import unrolled.workshop.read.Sources;

/** Opens the book. */
@Command(name = "read", description = "Open the book, or a chapter of it, in your browser, or print"
    + " where it is if there is no browser. The book is made first if there is none: that runs all"
    + " its experiments and takes some minutes.", footer = {"", "Example: ./book read rnn",
        "Example, while writing: ./book read rnn --serve"})
final class ReadCommand extends DeskCommand {

  private static final int WIDTH = 80;
  private static final int MOST_ERRORS = 12;

  /** An error of Maven that says something; its advice on itself does not help here. */
  private static final Pattern ERROR =
      Pattern.compile("\\[ERROR] +(?!To see the full|Re-run|For more information|\\[Help).+");

  @Parameters(arity = "0..1", paramLabel = "CHAPTER", completionCandidates = Names.Chapters.class,
      description = "A chapter's name, number or folder: rnn, 5 or 05-rnn.")
  private String chapter;

  @Option(names = "--serve", description = "Serve the book to this machine until Ctrl-C; when a"
      + " text is saved, make the pages anew and load them again.")
  private boolean serve;

  @Option(names = "--port", defaultValue = "8017", paramLabel = "N",
      description = "With --serve: the port (default: ${DEFAULT-VALUE}), 0 for any.")
  private int port;

  @Option(names = "--build", description = "Make the book anew, even if there is one.")
  private boolean build;

  ReadCommand(Desk desk) {
    super(desk);
  }

  @Override
  int run(Desk desk, Console console) throws IOException, InterruptedException {
    String page = chapter == null ? "index.html"
        : desk.course().chapter(chapter).name() + ".html";
    Path book = desk.root().resolve("docs/target/book");
    if (build || !Files.isRegularFile(book.resolve(page))) {
      make(desk, console);
    } else if (!serve) {
      new Sources(desk.root()).newerThan(book.resolve(page)).ifPresent(text -> console.complain(
          "The book is older than " + desk.shown(text) + "; ./book read --build makes it anew."));
    }
    if (serve) {
      return serve(desk, console, book, page);
    }
    Path file = book.resolve(page);
    boolean opened = console.isTerminal()
        && Browser.open(desk.environment(), file.toUri().toString());
    console.say(opened ? "Opened " + desk.shown(file) : file.toString());
    return ExitCode.DONE;
  }

  private static void make(Desk desk, Console console) throws IOException, InterruptedException {
    Path log = Files.createDirectories(desk.root().resolve("workshop/target/command"))
        .resolve("book.log");
    console.complain("Making the book: this runs all its experiments and takes some minutes ...");
    long start = System.nanoTime();
    if (Child.maven(desk, log, "-q", "package").run() != 0) {
      SourceText.lines(log).stream().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
          .filter(ERROR.asMatchPredicate()).limit(MOST_ERRORS).forEach(console::complain);
      throw new CannotException("The book can't be made. The whole output of Maven is in "
          + desk.shown(log) + ".");
    }
    console.complain("Made in " + (System.nanoTime() - start) / 1_000_000_000 + " s.");
  }

  private int serve(Desk desk, Console console, Path book, String page)
      throws IOException, InterruptedException {
    Sources sources = new Sources(desk.root());
    Path folder = desk.root().resolve("docs/target/served");
    try (BookServer server = new BookServer(book, port);
        Drafts drafts = new Drafts(desk.root(), folder)) {
      Thread end = new Thread(drafts::close);
      Runtime.getRuntime().addShutdownHook(end);
      console.say("The book is at " + server.address(page) + " until Ctrl-C.");
      if (console.isTerminal()) {
        Browser.open(desk.environment(), server.address(page));
      }
      Map<Path, Long> made = sources.newerThan(book.resolve(page)).isPresent() ? Map.of()
          : sources.now();
      while (true) {
        made = sources.awaitOtherThan(made);
        console.print("Making the pages ... ");
        long start = System.nanoTime();
        List<String> problems = new ArrayList<>();
        Path pages = drafts.make(problems::add);
        if (Files.isDirectory(pages)) {
          server.show(pages);
        }
        console.say(String.format("%.1f s%s", (System.nanoTime() - start) / 1e9,
            problems.isEmpty() ? "." : ", and they have problems:"));
        problems.forEach(problem -> Wrapped.lines("- " + problem.replaceAll(" {2,}", " "), WIDTH)
            .forEach(console::say));
      }
    } catch (BindException e) {
      throw new CannotException("Port " + port + " is taken. Name another with --port, or"
          + " --port 0 for any that is free.", e);
    }
  }
}
