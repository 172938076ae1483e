package unrolled.workshop.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What happens while one practices, in its order: words that are typed, and files that are saved. */
final class Typed implements AutoCloseable {

  /** A file was saved. */
  static final String SAVED = "\u0000saved";

  /** Nothing more will be typed. */
  static final String END = "\u0000end";

  private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
  private final RawKeys raw;

  Typed(Console console) {
    raw = console.isScreen() ? RawKeys.begin() : null;
    Thread thread = new Thread(() -> read(console.in()), "keys");
    thread.setDaemon(true);
    thread.start();
  }

  /** Tells whether a key counts without an Enter behind it. */
  boolean isRaw() {
    return raw != null;
  }

  void saved() {
    happened.add(SAVED);
  }

  /** Waits for what happens next; files saved in a row count once. */
  String next() throws InterruptedException {
    String first = happened.take();
    while (first.equals(SAVED) && SAVED.equals(happened.peek())) {
      happened.remove();
    }
    return first;
  }

  private void read(InputStream in) {
    StringBuilder word = new StringBuilder();
    try {
      for (int letter = in.read(); letter >= 0; letter = in.read()) {
        if (isRaw() || letter == '\n') {
          happened.add(isRaw() ? String.valueOf((char) letter) : word.toString().strip());
          word.setLength(0);
        } else {
          word.append((char) letter);
        }
      }
    } catch (IOException e) {
      word.setLength(0); // as if the input had ended
    }
    happened.add(END);
  }

  @Override
  public void close() {
    if (raw != null) {
      raw.close();
    }
  }
}
