package unrolled.core.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a text that a reader of the book names, and says what is wrong with it. */
public final class TextFile {

  private static final long LARGEST = 64L << 20;

  private TextFile() {}

  /**
   * Reads a text.
   *
   * @param file in UTF-8, at most 64 MB
   * @throws MalformedDataException if it is not there, not a file, too large or not UTF-8
   * @throws IOException if it can't be read
   */
  public static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new MalformedDataException(file.toString(), 0, Files.exists(file)
          ? "is not a file; name a text file" : "is not there; check the path");
    }
    if (Files.size(file) > LARGEST) {
      throw new MalformedDataException(file.toString(), 0, "has " + Files.size(file)
          + " bytes, more than " + LARGEST + "; cut it into parts");
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new MalformedDataException(file.toString(), 0, "is not there; check the path");
    }
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(from, to, true);
    if (result.isError()) {
      throw new MalformedDataException(file.toString(), line(bytes, from.position()), String.format(
          Locale.ROOT, "byte 0x%02X is no UTF-8; save the text as UTF-8",
          bytes[from.position()]));
    }
    return to.flip().toString();
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
