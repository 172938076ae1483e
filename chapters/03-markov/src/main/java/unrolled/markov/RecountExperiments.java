package unrolled.markov;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import unrolled.core.data.MalformedDataException;
import unrolled.core.data.TextFile;

/** Counts the vowels of any text as Markov did, and prints what follows. */
public final class RecountExperiments {
  private static final String USAGE = "usage: RecountExperiments FILE LANGUAGE [CONSONANTS]\n"
      + "  FILE        a text in UTF-8\n"
      + "  LANGUAGE    english, german, russian or korean\n"
      + "  CONSONANTS  letters to count as consonants for once, such as y, й or ㅇ\n"
      + "ends with 0 if the text was counted, even if lines had to be left out,\n"
      + "with 1 if it can't be counted, with 2 if the arguments are wrong\n";

  private RecountExperiments() {}

  /**
   * Recounts a file.
   *
   * <p>Ends with 0 if the text was counted, even if lines had to be left out, 1 if it can't be
   * counted, 2 if the arguments are wrong.
   *
   * @param args file, language and, if wanted, letters to count as consonants
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(args, out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Does what main does, and returns its exit code. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length < 2 || args.length > 3) {
      err.print(USAGE);
      return 2;
    }
    if (args.length == 3 && args[2].indexOf('\uFFFD') >= 0) {
      err.println("the third argument did not arrive as it was typed; run under a locale of UTF-8,"
          + " for example LC_ALL=C.UTF-8");
      return 2;
    }
    Alphabet alphabet;
    try {
      alphabet = Alphabet.named(args[1]);
      alphabet = args.length == 3 ? alphabet.withConsonants(args[2]) : alphabet;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
    try {
      out.print(RecountReport.of(read(Path.of(args[0])), alphabet));
      return 0;
    } catch (MalformedDataException e) {
      err.println(e.getMessage());
    } catch (IllegalArgumentException | IOException e) {
      err.println(args[0] + ": " + e.getMessage());
    }
    return 1;
  }

  /**
   * Reads a text.
   *
   * @param file in UTF-8, at most 64 MB
   * @throws MalformedDataException if it is not there, not a file, too large or not UTF-8
   * @throws IOException if it can't be read
   */
  public static String read(Path file) throws IOException {
    return TextFile.read(file);
  }

  /**
   * Returns the place of one of the texts that come with the chapter.
   *
   * @param name pushkin, goethe, blake or kim
   * @throws IllegalArgumentException if it is another one
   */
  public static Path sample(String name) {
    URL resource = RecountExperiments.class.getResource(name + ".txt");
    if (resource == null) {
      throw new IllegalArgumentException("no sample \"" + name
          + "\"; there are pushkin, goethe, blake and kim");
    }
    try {
      return Path.of(resource.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(resource + " is no path", e);
    }
  }
}
