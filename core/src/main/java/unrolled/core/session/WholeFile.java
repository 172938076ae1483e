package unrolled.core.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that there is always a whole one, whenever the machine stops: beside the old one,
 * forced to the disk, and then moved over it.
 *
 * <p>The one beside has the same name with {@code .part} behind it, or {@code .part2} and so on if
 * that is taken: what is there already may be what a stop left, or the only copy of something, and
 * stays as it is.
 */
public final class WholeFile {

  /** So many names are tried for the file beside. */
  private static final int MOST_BESIDE = 9;

  private WholeFile() {}

  /**
   * Put bytes in the place of a file; its folder is made if it does not exist.
   *
   * @param file the file, which may exist
   * @param bytes all that it will hold
   * @throws IOException if that can't be done; the file is then what it was
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path beside = created(file);
    try {
      force(bytes, beside);
      Files.move(beside, file,
          StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }

  /** Demands that the file can be written, as far as one can tell without touching it. */
  static void requireWritable(Path file) throws IOException {
    Files.delete(created(file));
  }

  /** Creates an empty file beside, which nothing was before. */
  private static Path created(Path file) throws IOException {
    if (file.getFileName() == null || Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "is no file");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    for (int i = 2;; i++) {
      try {
        return Files.createFile(beside); // fails rather than open what is there
      } catch (FileAlreadyExistsException e) {
        if (i > MOST_BESIDE) {
          throw e;
        }
        beside = file.resolveSibling(file.getFileName() + ".part" + i);
      }
    }
  }

  private static void force(byte[] bytes, Path to) throws IOException {
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true); // on the disk before the old one is gone
    }
  }
}
