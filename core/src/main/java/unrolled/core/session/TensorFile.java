package unrolled.core.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import unrolled.core.data.MalformedDataException;
import unrolled.core.model.Tensor;
import unrolled.core.model.TensorNames;
import unrolled.core.model.TorchLayout;

/**
 * Keeps named tensors in a file of the format safetensors, which PyTorch and others read and write.
 *
 * <p>Such a file is a length (8 bytes), a header of that length in JSON, and numbers. All is
 * little-endian. It holds nothing that could be executed, and reading it checks every size before
 * anything of that size is created.
 *
 * @param file where it is; its folder is made if it does not exist
 */
public record TensorFile(Path file) {

  /** The format's own limit. */
  static final int HEADER_LIMIT = 100_000_000;

  private static final long LIMIT = 1L << 28; // no model of the book comes near
  private static final int LENGTH = 8;
  private static final int ROOM = 16; // header and numbers take less than this times the file

  /**
   * Writes the weights of a model, without rounding, in the place of what was there.
   *
   * @throws IllegalArgumentException if a weight is NaN or infinite; what was there stays
   * @throws UncheckedIOException if the file can't be written; what was there stays
   */
  public void write(TorchLayout layout) {
    layout.requireFinite();
    write(layout.tensors(), TensorType.F64);
  }

  /**
   * Writes tensors in the place of what was there.
   *
   * @param tensors by name, in the order in which they shall lie
   * @param type F64, or F32, to which numbers are rounded
   * @throws IllegalArgumentException if a number is too large for the type, or a name is reserved or
   *     holds half a character
   * @throws UncheckedIOException if the file can't be written; what was there stays
   */
  public void write(Map<String, Tensor> tensors, TensorType type) {
    byte[] bytes = encode(tensors, type);
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Demands that the file can be written, as far as one can tell without touching it: before a long
   * training, say.
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
        file + ": the tensors can't be written; is the disk full or the folder closed?", e);
  }

  /**
   * Reads all tensors, in the order of the header; numbers of fewer than 64 bits are widened.
   *
   * @throws MalformedDataException if the file breaks the format, or has types that aren't read
   * @throws UncheckedIOException if there is no file or it can't be read
   */
  public Map<String, Tensor> read() {
    try {
      return decode(bytes());
    } catch (IllegalArgumentException e) {
      throw new MalformedDataException(file.toString(), 0, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + ": the tensors can't be read; is there such a file, and may you read it?", e);
    }
  }

  private byte[] bytes() throws IOException {
    long size = Files.size(file);
    long memory = Runtime.getRuntime().maxMemory() / ROOM;
    if (size > Math.min(LIMIT, memory)) {
      throw new IllegalArgumentException("has " + size + " bytes, more than the "
          + Math.min(LIMIT, memory) + " that are read"
          + (size > LIMIT ? "; name a smaller file" : "; give Java more memory with -Xmx"));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IllegalArgumentException("is no file; name another one");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) size);
    }
  }

  /**
   * Reads weights into a model: all of them, or, if anything is wrong, none.
   *
   * @throws MalformedDataException if the file breaks the format or is not of such a model
   * @throws UncheckedIOException if there is no file or it can't be read
   */
  public void readInto(TorchLayout layout) {
    Map<String, Tensor> tensors = read();
    try {
      layout.assign(tensors);
    } catch (IllegalArgumentException e) {
      throw new MalformedDataException(file.toString(), 0, e.getMessage());
    }
  }

  /** Returns the bytes of a file. */
  static byte[] encode(Map<String, Tensor> tensors, TensorType type) {
    StringJoiner entries = new StringJoiner(",", "{\"__metadata__\":{\"format\":\"pt\"},", "}")
        .setEmptyValue("{}");
    int end = 0;
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      if (entry.getKey().equals("__metadata__")) {
        throw new IllegalArgumentException("no tensor can have the name __metadata__");
      }
      int begin = end;
      end = Math.addExact(begin,
          Math.multiplyExact(entry.getValue().values().length, type.width()));
      entries.add(HeaderText.quoted(entry.getKey()) + ":{\"dtype\":\"" + type + "\",\"shape\":"
          + entry.getValue().toString().replace('(', '[').replace(')', ']').replace(" ", "")
          + ",\"data_offsets\":[" + begin + "," + end + "]}");
    }
    byte[] header = entries.toString().getBytes(StandardCharsets.UTF_8);
    int length = (header.length + 7) / 8 * 8; // spaces let the numbers begin where they are fast
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH + length + end).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(length).put(header).put(" ".repeat(length - header.length).getBytes(
        StandardCharsets.US_ASCII));
    tensors.forEach((name, tensor) -> put(name, tensor, type, bytes));
    return bytes.array();
  }

  private static void put(String name, Tensor tensor, TensorType type, ByteBuffer bytes) {
    try {
      for (double value : tensor.values()) {
        type.write(value, bytes);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("tensor " + TensorNames.shown(name) + " "
          + e.getMessage(), e);
    }
  }

  /**
   * Returns the tensors in a file.
   *
   * @throws IllegalArgumentException that says what is wrong with the file
   */
  static Map<String, Tensor> decode(byte[] file) {
    if (file.length < LENGTH) {
      throw new IllegalArgumentException("has " + file.length
          + " bytes, too few for a safetensors file; name another one");
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long length = bytes.getLong();
    if (length < 0 || length > HEADER_LIMIT) {
      throw new IllegalArgumentException("claims a header of " + Long.toUnsignedString(length)
          + " bytes, allowed are " + HEADER_LIMIT
          + "; it is no safetensors file or damaged, so name another one");
    }
    if (length > bytes.remaining()) {
      throw new IllegalArgumentException("claims a header of " + length + " bytes and has "
          + bytes.remaining() + " behind the claim; it may be truncated, so get it again");
    }
    ByteBuffer data = bytes.slice(LENGTH + (int) length, file.length - LENGTH - (int) length)
        .order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (TensorHeader.Entry entry : TensorHeader.read(
        text(bytes.slice(LENGTH, (int) length)), data.remaining())) {
      double[] values = new double[(entry.end() - entry.begin()) / entry.type().width()];
      data.position(entry.begin());
      for (int i = 0; i < values.length; i++) {
        values[i] = entry.type().read(data);
      }
      tensors.put(entry.name(), new Tensor(entry.shape(), values));
      data.clear();
    }
    return tensors;
  }

  private static String text(ByteBuffer header) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(header).toString(); // strict
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("has a header that is no UTF-8;"
          + " it is no safetensors file or damaged, so name another one", e);
    }
  }
}
