package unrolled.workshop.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jdk.jshell.SourceCodeAnalysis;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** A terminal with a line editor: history, snippets of many lines, completion. */
final class TerminalConsole implements Console {

  private static final int LINES_KEPT = 2000;
  /** Kept here, since a logger that nobody keeps forgets its level. */
  private static final Logger LOG = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReader reader;
  private final String prompt;

  /**
   * Create a console.
   *
   * @param terminal the terminal, which is closed with it
   * @param prompt shown before the first line of a snippet
   * @param history keeps the lines that were typed, for the next time
   * @param whole tells whether lines end where a snippet ends
   * @param analysis completes names
   */
  TerminalConsole(Terminal terminal, String prompt, Path history, Predicate<String> whole,
      Supplier<SourceCodeAnalysis> analysis) {
    this.terminal = terminal;
    this.prompt = prompt;
    Completion completion = new Completion(analysis);
    LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).appName("unrolled")
        .parser(new SnippetParser(whole)).completer(completion)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, Prompts.more(prompt))
        .variable(LineReader.HISTORY_SIZE, LINES_KEPT)
        .variable(LineReader.HISTORY_FILE_SIZE, LINES_KEPT)
        .variable(LineReader.BELL_STYLE, "none")
        .variable(LineReader.BLINK_MATCHING_PAREN, 0)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
        .option(LineReader.Option.INSERT_TAB, false)
        .option(LineReader.Option.GROUP, false);
    if (isUsable(history)) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    LOG.setLevel(Level.OFF); // it would write into the learner's lines
    reader = builder.build();
    recall(history);
    reader.getWidgets().put("complete-or-tell", () -> completion.completeOrTell(reader));
    reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference("complete-or-tell"), "\t");
  }

  private static boolean isUsable(Path history) {
    try {
      Files.createDirectories(history.toAbsolutePath().getParent());
      return !Files.exists(history) || Files.isRegularFile(history) && Files.isWritable(history);
    } catch (IOException e) {
      return false; // then lines are remembered as long as the shell is open
    }
  }

  /** Load what was typed before; a damaged file is set aside, and does not keep the learner out. */
  private void recall(Path history) {
    try {
      reader.getHistory().attach(reader);
    } catch (RuntimeException e) {
      try {
        Files.move(history, history.resolveSibling(history.getFileName() + ".damaged"),
            StandardCopyOption.REPLACE_EXISTING);
        reader.getHistory().purge();
      } catch (IOException moving) {
        reader.setVariable(LineReader.HISTORY_FILE, null);
      }
    }
  }

  @Override
  public String read() {
    try {
      return reader.readLine(prompt);
    } catch (UserInterruptException e) {
      return "";
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public void show(String text) {
    terminal.writer().print(text);
    terminal.writer().flush();
  }

  @Override
  public int width() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : Screen.USUAL;
  }

  @Override
  public boolean isInteractive() {
    return true;
  }

  @Override
  public boolean isUnicode() {
    return terminal.encoding().equals(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
