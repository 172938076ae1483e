package unrolled.core.session;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.train.History;
import unrolled.core.train.Snapshot;

/**
 * Turns snapshots into bytes and back.
 *
 * <p>All numbers are big-endian. A file is
 *
 * <ol>
 *   <li>the eight letters {@code UNROLLED}, and the version of this format, an int, 2
 *   <li>the length of the content in bytes, a long
 *   <li>the content: a line that describes the model (text); epoch (long), batch and batches
 *       (int); the generator (four longs); three tables, of the parameters, of the optimizer and of
 *       the learner; the number of steps (int), their losses and the norms of their gradients
 *       (doubles)
 *   <li>the SHA-256 of all bytes before, 32 bytes
 * </ol>
 *
 * <p>A text is its length in bytes (int), and UTF-8. A table is the number of its matrices (int),
 * and for each its name (text), rows and columns (ints), and the values row by row (doubles).
 */
final class CheckpointFormat {

  static final int VERSION = 2;

  /** Bytes before the content. */
  static final int HEAD = 20;

  private static final byte[] MAGIC = "UNROLLED".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST = 32;
  private static final int GENERATOR = 4;

  private CheckpointFormat() {}

  /** Returns the bytes of a file. */
  static byte[] encode(Snapshot snapshot) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    writeText(out, snapshot.model());
    out.writeLong(snapshot.epoch());
    out.writeInt(snapshot.batch());
    out.writeInt(snapshot.batches());
    for (long number : snapshot.random()) {
      out.writeLong(number);
    }
    writeTable(out, snapshot.parameters());
    writeTable(out, snapshot.optimizer());
    writeTable(out, snapshot.learner());
    out.writeInt(snapshot.history().steps());
    writeDoubles(out, snapshot.history().losses());
    writeDoubles(out, snapshot.history().gradientNorms());
    return sealed(content.toByteArray());
  }

  /** Returns content with its head before and its digest behind. */
  static byte[] sealed(byte[] content) {
    ByteBuffer file = ByteBuffer.allocate(HEAD + content.length + DIGEST);
    file.put(MAGIC).putInt(VERSION).putLong(content.length).put(content);
    file.put(sha256(file.array(), HEAD + content.length));
    return file.array();
  }

  /**
   * Checks the first bytes of a file.
   *
   * @param head as many bytes of the file as there are, at most {@link #HEAD}
   * @param size of the file in bytes
   * @throws IllegalArgumentException that says what is wrong with the file
   */
  static void requireHead(byte[] head, long size) {
    if (!Arrays.equals(Arrays.copyOf(head, Math.min(head.length, MAGIC.length)),
        Arrays.copyOf(MAGIC, Math.min(head.length, MAGIC.length))) || head.length == 0) {
      throw new IllegalArgumentException("is no checkpoint of a training; name another file");
    }
    if (head.length < HEAD) {
      throw new IllegalArgumentException("is truncated after " + size
          + " bytes, within its head; go on from an older copy or begin anew");
    }
    ByteBuffer numbers = ByteBuffer.wrap(head, MAGIC.length, HEAD - MAGIC.length);
    int version = numbers.getInt();
    if (version != VERSION) {
      throw new IllegalArgumentException("has version " + version
          + " of the format, this program reads version " + VERSION
          + "; go on with the program that wrote it or begin anew");
    }
    long expected = numbers.getLong();
    if (size < HEAD + DIGEST) { // whatever length the head claims, be it negative
      throw new IllegalArgumentException("is truncated after " + size
          + " bytes, before its checksum; go on from an older copy or begin anew");
    }
    if (expected != size - HEAD - DIGEST) {
      throw new IllegalArgumentException((expected > size - HEAD - DIGEST ? "is truncated"
          : "has bytes behind its end") + ": its content is " + expected
          + " bytes by its head, and " + (size - HEAD - DIGEST)
          + " in the file; go on from an older copy or begin anew");
    }
  }

  /**
   * Returns the snapshot in a file.
   *
   * @throws IllegalArgumentException that says what is wrong with the file
   */
  static Snapshot decode(byte[] file) {
    requireHead(Arrays.copyOf(file, Math.min(HEAD, file.length)), file.length);
    int end = file.length - DIGEST;
    if (!MessageDigest.isEqual(
        sha256(file, end), Arrays.copyOfRange(file, end, file.length))) {
      throw new IllegalArgumentException("was altered: its checksum does not fit its content;"
          + " go on from an older copy or begin anew");
    }
    ByteBuffer in = ByteBuffer.wrap(file, HEAD, end - HEAD);
    try {
      Snapshot snapshot = new Snapshot(readText(in), in.getLong(), in.getInt(), in.getInt(),
          readLongs(in, GENERATOR), readTable(in), readTable(in), readTable(in), readHistory(in));
      require(!in.hasRemaining(), in.remaining() + " bytes are left over");
      return snapshot;
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("has content that ends too early");
    }
  }

  private static void writeDoubles(DataOutputStream out, double[] values) throws IOException {
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeTable(DataOutputStream out, Map<String, Matrix> table)
      throws IOException {
    out.writeInt(table.size());
    for (Map.Entry<String, Matrix> entry : table.entrySet()) {
      writeText(out, entry.getKey());
      Matrix matrix = entry.getValue();
      out.writeInt(matrix.rows());
      out.writeInt(matrix.columns());
      for (int r = 0; r < matrix.rows(); r++) {
        writeDoubles(out, matrix.row(r));
      }
    }
  }

  private static History readHistory(ByteBuffer in) {
    int steps = in.getInt();
    require(steps >= 0 && steps <= in.remaining() / Double.BYTES / 2, steps + " steps");
    return new History(readDoubles(in, steps), readDoubles(in, steps));
  }

  private static Map<String, Matrix> readTable(ByteBuffer in) {
    int count = in.getInt();
    Map<String, Matrix> table = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      require(table.put(readText(in), readMatrix(in)) == null, "a name that comes twice");
    }
    return table;
  }

  private static String readText(ByteBuffer in) {
    int length = in.getInt();
    require(length >= 0 && length <= in.remaining(), "a text of " + length + " bytes");
    byte[] text = new byte[length];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static Matrix readMatrix(ByteBuffer in) {
    int rows = in.getInt();
    int columns = in.getInt();
    require(rows > 0 && columns > 0
        && (long) rows * columns <= in.remaining() / Double.BYTES,
        "a matrix of " + rows + "×" + columns);
    return Matrix.generate(rows, columns, in::getDouble);
  }

  private static double[] readDoubles(ByteBuffer in, int count) {
    double[] values = new double[count];
    Arrays.setAll(values, i -> in.getDouble());
    return values;
  }

  private static long[] readLongs(ByteBuffer in, int count) {
    long[] values = new long[count];
    Arrays.setAll(values, i -> in.getLong());
    return values;
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException("has content that can't be: " + problem);
    }
  }

  private static byte[] sha256(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
