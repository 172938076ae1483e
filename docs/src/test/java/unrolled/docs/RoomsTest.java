package unrolled.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that each chapter has the same rooms, so that a reader of one knows his way in all. */
class RoomsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int LONGEST_POM = 30;
  private static final int LEAST_WORDS = 3000;
  private static final int LEAST_FIGURES = 4;
  private static final List<String> SECTIONS = List.of("question", "idea", "by-hand", "equations",
      "code", "experiment", "wrong", "summary", "exercises", "notes");

  @TestFactory
  Stream<DynamicTest> chapters() {
    return Book.find(ROOT, new Problems(ROOT)).chapters().stream()
        .map(chapter -> DynamicTest.dynamicTest(chapter.name(), () -> check(chapter)));
  }

  private static void check(Chapter chapter) throws IOException {
    String name = chapter.name();
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    String main = "src/main/java/unrolled/" + name + "/";
    String test = "src/test/java/unrolled/" + name + "/" + type;
    for (String room : List.of(main + "package-info.java", main + type + "Experiments.java",
        "src/main/jshell/startup.jsh", "src/exercises", test + "ExperimentsTest.java",
        test + "ListingsTest.java", test + "ExercisesTest.java", test + "RulesTest.java")) {
      assertThat(chapter.folder().resolve(room)).exists();
    }
    assertThat(Files.readAllLines(chapter.folder().resolve("pom.xml")))
        .hasSizeLessThanOrEqualTo(LONGEST_POM);
    String text = Files.readString(chapter.page());
    assertThat(text.split("\\s+")).hasSizeGreaterThanOrEqualTo(LEAST_WORDS);
    assertThat(text.lines().filter(line -> line.startsWith("image::")).count())
        .isGreaterThanOrEqualTo(LEAST_FIGURES);
    assertThat(text.lines().filter(line -> line.startsWith("[[" + name + "."))
        .map(line -> line.substring(name.length() + 3, line.length() - 2))
        .filter(SECTIONS::contains).toList()).as("sections in their order").isEqualTo(SECTIONS);
  }
}
