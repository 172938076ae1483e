package unrolled.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Make the book whenever a line arrives at the standard input, for those who write it.
 *
 * <p>Each time it answers with the problems, a line each, and then with {@code made} and the folder
 * of the book or of the draft. It ends when its input does.
 */
public final class Drafting {

  private Drafting() {}

  /**
   * Make books until the input ends.
   *
   * @param arguments folder of the parent project, folder for the book
   * @throws IOException if the input can't be read
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err); // nothing else may speak between the answers
    try (BookBuild build = new BookBuild(); BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      while (lines.readLine() != null) {
        answers.println("made " + made(build, root, folder, answers));
      }
    }
  }

  private static Path made(BookBuild build, Path root, Path folder, PrintStream answers) {
    try {
      build.make(root, folder);
      return folder;
    } catch (BrokenBookException e) {
      e.problems().forEach(problem -> answers.println(problem.toString().replace('\n', ' ')));
      return folder.resolveSibling(BookBuild.DRAFT);
    } catch (RuntimeException e) {
      answers.println("The pages can't be made: " + e);
      return folder.resolveSibling(BookBuild.DRAFT);
    }
  }
}
