package unrolled.core.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Gives the book's corpus: the simple names of the JDK 17's public types, as
 * {@link ClassNamesHarvester} found them.
 *
 * <p>The split is a rule, not a draw: of every ten different names in alphabetical order the ninth
 * goes to validation, the tenth to test, the other eight to training. So a name that several
 * packages share never stands on both sides.
 */
public final class ClassNames {

  private static final String FILE = "class_names_jdk17.csv";
  private static final String HEADER = "package,name";

  private final List<String> names;

  private ClassNames(List<String> names) {
    this.names = names;
  }

  /** Returns the different names of the corpus, in alphabetical order. */
  public static List<String> all() {
    TreeSet<String> names = new TreeSet<>();
    withPackages().forEach(entry -> names.add(entry.name()));
    return List.copyOf(names);
  }

  /** Returns the names that models are fitted to. */
  public static List<String> train() {
    return new ClassNames(all()).part(0, 7);
  }

  /** Returns the names that choices are made on. */
  public static List<String> validation() {
    return new ClassNames(all()).part(8, 8);
  }

  /** Returns the names that results are reported on. */
  public static List<String> test() {
    return new ClassNames(all()).part(9, 9);
  }

  /** Returns every type with its package; a name occurs once for each package that has it. */
  public static List<ClassName> withPackages() {
    try (Reader reader = new InputStreamReader(
        ClassNames.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      return parse(FILE, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * Reads a list of names.
   *
   * @param source what to call the text in messages
   * @param reader lines {@code package,name} below that header
   * @throws MalformedDataException if the header or a line is otherwise, or there is no name
   */
  static List<ClassName> parse(String source, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    if (!HEADER.equals(lines.readLine())) {
      throw new MalformedDataException(source, 1, "the header must be \"" + HEADER + "\"");
    }
    List<ClassName> names = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split(",", -1);
      if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
        throw new MalformedDataException(source, names.size() + 2,
            "\"" + line + "\" is not package,name");
      }
      names.add(new ClassName(cells[0], cells[1]));
    }
    if (names.isEmpty()) {
      throw new MalformedDataException(source, 0, "an empty corpus; add one name a line");
    }
    return List.copyOf(names);
  }

  private List<String> part(int firstDigit, int lastDigit) {
    List<String> part = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i % 10 >= firstDigit && i % 10 <= lastDigit) {
        part.add(names.get(i));
      }
    }
    return List.copyOf(part);
  }
}
