package unrolled.workshop.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import unrolled.workshop.SourceException;
import unrolled.workshop.exercise.Exercise;

/** All chapters and exercises of the book. */
public final class Course {

  private static final Pattern FOLDER = Pattern.compile("(\\d\\d)-[a-z0-9-]+");
  private static final Pattern NUMBERED = Pattern.compile("(\\d\\d)-(.+)");

  private final Path root;
  private final List<Chapter> chapters;

  private Course(Path root, List<Chapter> chapters) {
    this.root = root;
    this.chapters = chapters;
  }

  /**
   * Find the chapters of a project.
   *
   * @param root folder of the parent project
   * @return the course; exercises are read when they are first asked for
   * @throws SourceException if there is no folder of chapters, or a chapter's page is not one
   */
  public static Course at(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    List<Chapter> chapters = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder.resolve("chapters"))) {
      for (Path entry : entries.sorted().toList()) {
        Matcher name = FOLDER.matcher(entry.getFileName().toString());
        Optional<Path> page = name.matches() ? page(entry) : Optional.empty();
        page.ifPresent(file -> chapters.add(new Chapter(Integer.parseInt(name.group(1)),
            file.getFileName().toString().replace(".adoc", ""), entry, PageHead.read(file))));
      }
    } catch (IOException e) {
      throw new SourceException(folder.resolve("chapters"), 1, "Here must be the chapters of the"
          + " book, and they can't be listed (" + e + ").");
    }
    return new Course(folder, List.copyOf(chapters));
  }

  private static Optional<Path> page(Path chapter) throws IOException {
    Path texts = chapter.resolve("src/docs/asciidoc");
    if (!Files.isDirectory(texts)) {
      return Optional.empty(); // a module that has only been announced
    }
    try (Stream<Path> files = Files.list(texts)) {
      return files.filter(file -> file.toString().endsWith(".adoc")).sorted().findFirst();
    }
  }

  /**
   * Give the folder of the parent project.
   *
   * @return an absolute path
   */
  public Path root() {
    return root;
  }

  /**
   * Give the chapters.
   *
   * @return all of them, in the order of their numbers
   */
  public List<Chapter> chapters() {
    return chapters;
  }

  /**
   * Give the exercises of all chapters.
   *
   * @return all of them, in the order of the book
   * @throws SourceException if one of them is not in the right form
   */
  public List<Exercise> exercises() {
    return chapters.stream().flatMap(chapter -> chapter.exercises().stream()).toList();
  }

  /**
   * Find a chapter.
   *
   * @param name its package, its number or its folder: {@code rnn}, {@code 5} or {@code 05-rnn}
   * @return the chapter
   * @throws UnknownNameException if there is none; its message offers the nearest names
   */
  public Chapter chapter(String name) {
    List<String> names = chapters.stream().map(Chapter::name).toList();
    return find(name).orElseThrow(() -> UnknownNameException.of("chapter", name,
        Nearest.of(name, names), "The chapters are " + String.join(", ", names) + "."));
  }

  /**
   * Find an exercise.
   *
   * @param id chapter and name, {@code rnn/one-step}; a number for either will do, and the name
   *     alone if only one chapter has it
   * @return the exercise
   * @throws UnknownNameException if there is none; its message offers the nearest names
   */
  public Exercise exercise(String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT);
    int slash = wanted.lastIndexOf('/');
    List<Exercise> among = slash < 0 ? exercises()
        : find(wanted.substring(0, slash)).map(Chapter::exercises).orElse(List.of());
    String name = wanted.substring(slash + 1);
    List<Exercise> found = among.stream()
        .filter(exercise -> slash < 0 ? exercise.name().equals(name) : isNamed(exercise, name))
        .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.size() > 1) {
      List<String> ids = found.stream().map(Exercise::id).toList();
      throw new UnknownNameException("More than one chapter has an exercise \"" + id
          + "\". Say which: " + String.join(" or ", ids) + ".", ids);
    }
    throw UnknownNameException.of("exercise", id, near(wanted),
        "./book list shows them all.");
  }

  private List<String> near(String wanted) {
    int slash = wanted.lastIndexOf('/');
    if (slash < 0) {
      List<String> names = Nearest.of(wanted, exercises().stream().map(Exercise::name).toList());
      return exercises().stream().filter(exercise -> names.contains(exercise.name()))
          .map(Exercise::id).toList();
    }
    String chapter = wanted.substring(0, slash);
    return Nearest.of(find(chapter).map(Chapter::name).orElse(chapter) + wanted.substring(slash),
        exercises().stream().map(Exercise::id).toList());
  }

  private Optional<Chapter> find(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return chapters.stream().filter(chapter -> chapter.name().equals(wanted)
        || chapter.folder().getFileName().toString().equals(wanted)
        || wanted.matches("\\d{1,3}") && Integer.parseInt(wanted) == chapter.number()).findFirst();
  }

  private static boolean isNamed(Exercise exercise, String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return exercise.name().equals(name)
        || name.matches("\\d{1,3}") && Integer.parseInt(name) == exercise.number()
        || numbered.matches() && exercise.name().equals(numbered.group(2));
  }
}
