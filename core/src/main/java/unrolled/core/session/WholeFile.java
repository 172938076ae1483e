package unrolled.core.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that there is always a whole one, whenever the machine stops: beside the old one,
 * forced to the disk, and then moved over it.
 *
 * <p>The one beside has the same name with {@code .part} behind it. A file of that name is taken
 * for what a stop left, and goes; a folder of that name stays, and nothing is written.
 */
final class WholeFile {

  private WholeFile() {}

  /** Puts bytes in the place of the file; its folder is made if it does not exist. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path beside = beside(file);
    FileChannel channel = open(beside);
    try {
      force(bytes, channel);
      Files.move(beside, file,
          StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside); // there only if something went wrong
    }
  }

  /** Demands that the file can be written, as far as one can tell without touching it. */
  static void requireWritable(Path file) throws IOException {
    Path beside = beside(file);
    open(beside).close();
    Files.delete(beside);
  }

  private static Path beside(Path file) throws IOException {
    if (file.getFileName() == null || Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "is no file");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.CREATE,
        StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static void force(byte[] bytes, FileChannel channel) throws IOException {
    try (channel) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true); // on the disk before the old one is gone
    }
  }
}
