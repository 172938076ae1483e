package unrolled.workshop;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a source of the book. */
public final class SourceText {

  private SourceText() {}

  /**
   * Read a file's lines.
   *
   * @param file a file in UTF-8
   * @return its lines, which joined by line feeds are the file again, byte for byte
   * @throws SourceException if the file is missing, can't be read or is not UTF-8
   */
  public static List<String> lines(Path file) {
    try {
      return List.of(Files.readString(file).split("\n", -1));
    } catch (CharacterCodingException e) {
      throw new SourceException(file, 1, "The file is not UTF-8: save it in that encoding.");
    } catch (IOException e) {
      throw new SourceException(file, 1, "The file can't be read (" + e + ").");
    }
  }
}
