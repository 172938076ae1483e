package unrolled.workshop.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.function.Predicate;

/** Reads and writes plain lines: from a pipe, or with prompts on a terminal. */
final class LineConsole implements Console {

  private final BufferedReader in;
  private final PrintStream out;
  private final String prompt;
  private final Predicate<String> whole;

  /**
   * Create a console.
   *
   * @param in gives the lines
   * @param out takes the answers
   * @param prompt shown before each line; null on a pipe
   * @param whole tells whether lines end where a snippet ends
   */
  LineConsole(BufferedReader in, PrintStream out, String prompt, Predicate<String> whole) {
    this.in = in;
    this.out = out;
    this.prompt = prompt;
    this.whole = whole;
  }

  @Override
  public String read() throws IOException {
    StringBuilder text = new StringBuilder();
    do {
      if (prompt != null) {
        out.print(text.isEmpty() ? prompt : Prompts.more(prompt));
        out.flush();
      }
      String line = in.readLine();
      if (line == null) {
        return text.isEmpty() ? null : text.toString();
      }
      text.append(text.isEmpty() ? "" : "\n").append(line);
    } while (!Commands.isCommand(text.toString()) && !whole.test(text.toString()));
    return text.toString();
  }

  @Override
  public void show(String text) {
    out.print(text);
    out.flush();
  }

  @Override
  public int width() {
    return Screen.USUAL;
  }

  @Override
  public boolean isInteractive() {
    return prompt != null;
  }

  @Override
  public boolean isUnicode() {
    return true;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
