package unrolled.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * SHA-256 digests of source files by what they say: of Java, without comments and layout.
 *
 * <p>A better sentence in a comment does not change a result, so it does not change a digest.
 */
final class SourceDigest {

  private SourceDigest() {
  }

  static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /**
   * Returns the digest of each file beneath some places, by path in sorted order.
   *
   * @param base folder that the places are relative to
   * @param places files, or folders with all files beneath them
   * @throws IllegalArgumentException if there is nothing at a place
   */
  static Map<String, String> of(Path base, Iterable<String> places) {
    Map<String, String> digests = new TreeMap<>();
    for (String place : places) {
      Path start = base.resolve(place).normalize();
      if (!Files.exists(start)) {
        throw new IllegalArgumentException("There is no file or folder " + place + " in " + base
            + "; name the inputs of a recorded result relative to their module.");
      }
      try (Stream<Path> files = Files.walk(start)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = base.normalize().relativize(file).toString().replace('\\', '/');
          digests.put(name, of(content(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Can't read " + start, e);
      }
    }
    return digests;
  }

  private static String content(Path file) throws IOException {
    try {
      String text = Files.readString(file).replace("\r\n", "\n");
      return file.toString().endsWith(".java") ? bare(text) : text;
    } catch (MalformedInputException e) {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    }
  }

  /** Returns Java source without comments, each run of white space as one blank. */
  static String bare(String java) {
    StringBuilder bare = new StringBuilder();
    int i = 0;
    while (i < java.length()) {
      int end = i + 1;
      if (java.startsWith("//", i)) {
        end = java.indexOf('\n', i);
        blank(bare);
      } else if (java.startsWith("/*", i)) {
        end = java.indexOf("*/", i + 2) + 2;
        blank(bare);
      } else if (java.startsWith("\"\"\"", i)) {
        end = closing(java, i + 3, "\"\"\"");
        bare.append(java, i, end);
      } else if (java.charAt(i) == '"' || java.charAt(i) == '\'') {
        end = closing(java, i + 1, java.substring(i, i + 1));
        bare.append(java, i, end);
      } else if (Character.isWhitespace(java.charAt(i))) {
        blank(bare);
      } else {
        bare.append(java.charAt(i));
      }
      i = end <= i ? java.length() : end;
    }
    return bare.toString().strip();
  }

  private static void blank(StringBuilder bare) {
    if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
      bare.append(' ');
    }
  }

  private static int closing(String java, int from, String quote) {
    for (int i = from; i < java.length(); i++) {
      if (java.charAt(i) == '\\') {
        i++;
      } else if (java.startsWith(quote, i)) {
        return i + quote.length();
      }
    }
    return java.length();
  }
}
