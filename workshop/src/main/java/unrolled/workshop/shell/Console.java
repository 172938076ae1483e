package unrolled.workshop.shell;

import java.io.IOException;

/** Where the learner types and reads. */
interface Console extends AutoCloseable {

  /**
   * Read lines until they are a command or whole snippets.
   *
   * @return the lines, empty if the learner began anew; null at the end
   */
  String read() throws IOException;

  /** Show text. */
  void show(String text);

  /** Give the number of characters in a line. */
  int width();

  /** Tell whether a person sits before it. */
  boolean isInteractive();

  /** Tell whether it shows more than ASCII. */
  boolean isUnicode();

  @Override
  void close() throws IOException;
}
