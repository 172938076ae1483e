package unrolled.workshop.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.VarSnippet;

import unrolled.core.session.WholeFile;
import unrolled.workshop.course.Nearest;

/** The commands that begin with a slash, named as those of the {@code jshell} tool. */
final class Commands {

  private static final List<String> NAMES = List.of("/exit", "/help", "/imports", "/limit",
      "/list", "/methods", "/open", "/reset", "/save", "/types", "/vars");

  private static final String HELP = """
      Type Java: a declaration, a statement or an expression, in one line or in many.
        listing(3)            replays the page's third listing; listings() names all
        plot(values)          draws double[], a list, a TimeSeries, columns of a Matrix, a History
        gradientCheck(cell)   compares the way back of a cell or layer with differences
        check("rnn/one-step")  checks your answer;  hint()  helps;  next()  names the next one
        /list                 shows what you typed     /vars /methods /types /imports
        /save FILE            writes it to a file      /open FILE   runs a file
        /limit 30             lets a snippet take 30 minutes; /limit tells the limit
        /reset                begins anew              /exit  or Ctrl-D  leaves
      TAB completes names; after an opening parenthesis it tells what a call takes.
      Ctrl-C stops a running snippet. If its JVM is lost, another one takes over, and
      the snippets that succeeded are run again in it.
      """;

  private final Session session;
  private final Transcript transcript;

  Commands(Session session, Transcript transcript) {
    this.session = session;
    this.transcript = transcript;
  }

  /** Tell whether a line is a command and no comment. */
  static boolean isCommand(String line) {
    String text = line.stripLeading();
    return text.startsWith("/") && !text.startsWith("//") && !text.startsWith("/*");
  }

  static List<String> names() {
    return NAMES;
  }

  /** Carry out a command; return false if it was the one that leaves. */
  boolean run(String line) {
    String[] words = line.strip().split("\\s+", 2);
    String argument = words.length > 1 ? words[1] : "";
    List<String> meant = NAMES.stream().filter(name -> name.startsWith(words[0])).toList();
    String name = NAMES.contains(words[0]) ? words[0] : meant.size() == 1 ? meant.get(0) : "";
    switch (name) {
      case "/exit" -> {
        return false;
      }
      case "/help" -> transcript.say(HELP);
      case "/imports" -> lines(sources(session.shell().imports()));
      case "/limit" -> limit(argument);
      case "/list" -> list();
      case "/methods" -> lines(session.shell().methods().map(Commands::method));
      case "/open" -> open(argument);
      case "/reset" -> {
        session.reset();
        transcript.say("|  Everything is as at the start.\n");
      }
      case "/save" -> save(argument);
      case "/types" -> lines(session.shell().types().map(type -> type.name()));
      case "/vars" -> lines(session.shell().variables().filter(Commands::isOwn)
          .map(this::variable));
      default -> unknown(words[0], meant);
    }
    return true;
  }

  private static String method(MethodSnippet method) {
    int close = method.signature().lastIndexOf(')');
    return method.signature().substring(close + 1) + " " + method.name() + "("
        + method.parameterTypes() + ")";
  }

  private String variable(VarSnippet variable) {
    JShell shell = session.shell();
    String value = shell.status(variable).isActive() ? shell.varValue(variable) : "";
    String shown = value.length() > 60 ? value.substring(0, 57) + "..." : value;
    return variable.typeName() + " " + variable.name() + " = " + shown.replaceAll("\\R", " ");
  }

  private void unknown(String word, List<String> several) {
    List<String> near = several.isEmpty() ? Nearest.of(word, NAMES) : several;
    transcript.say("|  There is no command " + word + ". "
        + (near.isEmpty() ? "/help names them." : "Did you mean " + String.join(" or ", near) + "?")
        + "\n");
  }

  private void lines(Stream<String> lines) {
    transcript.say(lines.map(line -> "|    " + line + "\n").collect(Collectors.joining()));
  }

  private Stream<String> sources(Stream<? extends Snippet> snippets) {
    return snippets.map(snippet -> snippet.source().strip());
  }

  /** Snippets of the start-up have ids that begin with a letter. */
  private static boolean isOwn(Snippet snippet) {
    return Character.isDigit(snippet.id().charAt(0));
  }

  private Stream<Snippet> own() {
    JShell shell = session.shell();
    return shell.snippets().filter(Commands::isOwn).filter(s -> shell.status(s).isActive());
  }

  private void list() {
    transcript.say(own().map(snippet -> String.format("%4s : %s%n", snippet.id(),
        snippet.source().strip().replace("\n", "\n       "))).collect(Collectors.joining()));
  }

  private void save(String file) {
    if (file.isEmpty()) {
      transcript.say("|  Say where to: /save FILE\n");
      return;
    }
    try {
      String text = own().map(s -> s.source().strip() + "\n").collect(Collectors.joining());
      WholeFile.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      transcript.say("|  " + file + " can't be written (" + e + ").\n");
    }
  }

  private void open(String file) {
    if (file.isEmpty()) {
      transcript.say("|  Say which one: /open FILE\n");
      return;
    }
    String text;
    try {
      text = Files.readString(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      transcript.say("|  " + file + " can't be read (" + e + ").\n");
      return;
    }
    session.type(text);
  }

  /** Give a time in minutes, or in seconds if it is no whole number of minutes. */
  static String text(Duration time) {
    return time.toMinutes() > 0 && time.minusMinutes(time.toMinutes()).isZero()
        ? time.toMinutes() + " min"
        : NumberTable.text(time.toMillis() / 1000.0) + " s";
  }

  private void limit(String minutes) {
    if (minutes.matches("\\d{1,4}") && Integer.parseInt(minutes) > 0) {
      session.setLimit(Duration.ofMinutes(Integer.parseInt(minutes)));
    } else if (!minutes.isEmpty()) {
      transcript.say("|  Say how many minutes a snippet may take: /limit 30\n");
      return;
    }
    transcript.say("|  A snippet may take " + text(session.limit()) + ".\n");
  }
}
