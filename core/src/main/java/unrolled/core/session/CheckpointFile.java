package unrolled.core.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import unrolled.core.data.MalformedDataException;
import unrolled.core.train.Snapshot;

/**
 * Keeps the latest snapshot of a training in a file.
 *
 * <p>A new snapshot is written beside the old one and then moved over it, so that there is always a
 * whole one, whenever the machine stops. A file that is truncated or altered, be it by one bit, is
 * refused: SHA-256 over all of it.
 *
 * @param file where it is; its folder is made if it does not exist
 */
public record CheckpointFile(Path file) {

  /** Larger files are not read: no model of the book comes near. */
  private static final long LIMIT = 1L << 29;

  /** Tells whether there is something to go on from. */
  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * Writes a snapshot in the place of the one before.
   *
   * @throws UncheckedIOException if it can't be written; the one before stays
   */
  public void save(Snapshot snapshot) {
    try {
      WholeFile.write(file, CheckpointFormat.encode(snapshot));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Demands that a snapshot can be written, as far as one can tell without touching the file.
   *
   * @throws UncheckedIOException if it can't
   */
  public void requireWritable() {
    try {
      WholeFile.requireWritable(file);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private UncheckedIOException unwritable(IOException e) {
    return new UncheckedIOException(
        file + ": the checkpoint can't be written; is the disk full or the folder closed?", e);
  }

  /**
   * Reads the snapshot.
   *
   * @throws MalformedDataException if the file is no checkpoint, is truncated, was altered, or has
   *     another version
   * @throws UncheckedIOException if there is no file or it can't be read
   */
  public Snapshot load() {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      byte[] head = in.readNBytes(CheckpointFormat.HEAD);
      CheckpointFormat.requireHead(head, size);
      if (size > LIMIT) {
        throw new IllegalArgumentException(
            "has " + size + " bytes, more than the " + LIMIT + " that are read");
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) size).put(head);
      bytes.put(in.readNBytes(bytes.remaining()));
      return CheckpointFormat.decode(bytes.array());
    } catch (IllegalArgumentException e) {
      throw new MalformedDataException(file.toString(), 0, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the checkpoint can't be read", e);
    }
  }
}
