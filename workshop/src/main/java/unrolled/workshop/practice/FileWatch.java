package unrolled.workshop.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Tells when a file was saved.
 *
 * <p>Some editors write into the file, others write beside it and move; some write several times in
 * a row. So the folder is watched, and what counts is what the file holds when it has come to rest.
 * Where nothing tells of changes, such as on some network drives, a look every quarter of a second
 * does.
 */
public final class FileWatch implements AutoCloseable {

  private static final long LOOK_MILLIS = 250;
  private static final long REST_MILLIS = 40;
  private static final int MOST_RESTS = 20;

  private final Path file;
  private final Runnable saved;
  private final WatchService service;
  private final Thread thread;
  private final String before;
  private byte[] content;
  private volatile boolean closed;

  /**
   * Begin to watch.
   *
   * @param file the file; it counts as saved when it holds something else than now
   * @param saved called after each time, in a thread of the watch
   */
  public FileWatch(Path file, Runnable saved) {
    this(file, saved, true);
  }

  FileWatch(Path file, Runnable saved, boolean events) {
    this.file = file.toAbsolutePath();
    this.saved = saved;
    before = state(); // read before the content, so that no change between them is missed
    content = content();
    service = events ? service(this.file.getParent()) : null;
    thread = new Thread(this::watch, "watch on " + file.getFileName());
    thread.setDaemon(true);
    thread.start();
  }

  /** Gives null where nothing tells of changes. */
  private static WatchService service(Path folder) {
    try {
      WatchService service = folder.getFileSystem().newWatchService();
      folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY);
      return service;
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  private void watch() {
    String last = before;
    try {
      while (!closed) {
        await();
        String now = state();
        if (!now.equals(last)) {
          last = rested(now);
          byte[] bytes = content();
          if (bytes != null && !Arrays.equals(bytes, content)) {
            content = bytes;
            saved.run();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void await() throws InterruptedException {
    if (service == null) {
      Thread.sleep(LOOK_MILLIS);
      return;
    }
    WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }

  private String rested(String state) throws InterruptedException {
    String last = state;
    for (int i = 0; i < MOST_RESTS; i++) {
      Thread.sleep(REST_MILLIS);
      String now = state();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private String state() {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return facts.lastModifiedTime() + " " + facts.size() + " " + facts.fileKey();
    } catch (IOException e) {
      return "gone"; // for a moment, while an editor moves
    }
  }

  /** Gives null if the file can't be read now. */
  private byte[] content() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return null;
    }
  }

  /** Ends the watch. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        return; // nothing is left to watch with
      }
    }
  }
}
