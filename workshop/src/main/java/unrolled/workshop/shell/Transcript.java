package unrolled.workshop.shell;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What the learner sees: what snippets print, up to a limit, and what the shell says.
 *
 * <p>As a stream it takes the UTF-8 of the snippets' JVM.
 */
final class Transcript extends OutputStream {

  /** Many screens, and little enough to be written in a second. */
  static final int LIMIT = 100_000;
  /** What many short lines take as long to scroll. */
  private static final int LINES = 2000;

  private final Consumer<String> sink;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
      .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer undecoded = ByteBuffer.allocate(0);
  private boolean atLineStart = true;
  private boolean muted;
  private int printed;
  private int lines;

  Transcript(Consumer<String> sink) {
    this.sink = sink;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    if (muted || printed > LIMIT || lines > LINES) {
      return;
    }
    ByteBuffer in = ByteBuffer.allocate(undecoded.remaining() + length)
        .put(undecoded).put(bytes, from, length).flip();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    decoder.decode(in, out, false);
    undecoded = in;
    String text = out.flip().toString();
    put(text.substring(0, allowed(text)));
    if (printed > LIMIT || lines > LINES) {
      freshLine();
      put("|  More than " + LINES + " lines or " + LIMIT + " bytes were printed; the rest is left"
          + " out. Ctrl-C stops the snippet.\n");
    }
  }

  /** Count bytes and lines, up to the limit or one more. */
  private int allowed(String text) {
    for (int i = 0; i < text.length(); i++) {
      printed++;
      lines += text.charAt(i) == '\n' ? 1 : 0;
      if (printed > LIMIT || lines > LINES) {
        return i;
      }
    }
    return text.length();
  }

  /** Begin to count anew what is printed. */
  synchronized void begin() {
    printed = 0;
    lines = 0;
    undecoded = ByteBuffer.allocate(0);
  }

  /** Leave out everything, as long as snippets are run that the learner has not typed now. */
  synchronized void mute(boolean on) {
    muted = on;
  }

  /** Show text of the shell's own. */
  synchronized void say(String text) {
    if (!muted) {
      put(text);
    }
  }

  /** Know that the terminal has shown a key, such as ^C, and so is within a line. */
  synchronized void echoed() {
    atLineStart = false;
  }

  /** Go to the next line, unless a line has just begun. */
  synchronized void freshLine() {
    if (!atLineStart && !muted) {
      put("\n");
    }
  }

  private void put(String text) {
    if (!text.isEmpty()) {
      atLineStart = text.endsWith("\n");
      sink.accept(text);
    }
  }
}
