package unrolled.workshop.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;

/**
 * A mistake that learners are known to make, with what to tell them.
 *
 * @param file the file with the mistake
 * @param diagnosis what is wrong, as its first lines say after {@code // diagnosis:}
 * @param code the solution and beneath it the file, which so declares anew what is mistaken
 */
public record WrongAnswer(Path file, String diagnosis, List<String> code) {

  private static final String MARK = "// diagnosis: ";

  /**
   * Read the known wrong answers of an exercise.
   *
   * @param folder the exercise's folder
   * @return the files of its folder {@code wrong}, in the order of their names; none if there is
   *     no such folder
   * @throws SourceException if one can't be read or does not begin with a diagnosis
   */
  public static List<WrongAnswer> of(Path folder) {
    try (Stream<Path> files = Files.list(folder.resolve("wrong"))) {
      return files.filter(f -> f.toString().endsWith(".jsh")).sorted()
          .map(file -> read(file, folder.resolve("solution.jsh"))).toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new SourceException(folder, 1, "The known wrong answers can't be read (" + e + ").");
    }
  }

  private static WrongAnswer read(Path file, Path solution) {
    List<String> lines = SourceText.lines(file);
    if (!lines.get(0).startsWith(MARK)) {
      throw new SourceException(file, 1, "A known wrong answer begins with \"" + MARK
          + "\" and what to tell whoever gives it.");
    }
    List<String> words = new ArrayList<>(List.of(lines.get(0).substring(MARK.length()).strip()));
    for (String line : lines.subList(1, lines.size())) {
      if (!line.startsWith("//   ")) {
        break;
      }
      words.add(line.substring(2).strip());
    }
    List<String> code = new ArrayList<>(SourceText.lines(solution));
    code.addAll(lines);
    return new WrongAnswer(file, String.join(" ", words), List.copyOf(code));
  }
}
