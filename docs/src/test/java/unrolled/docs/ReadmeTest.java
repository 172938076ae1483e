package unrolled.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what README and CONTRIBUTING say about chapters and code against chapters and code. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern HEADER = Pattern.compile("(?m)^:(question|main-class): (.+)$");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  @Test
  void the_readme_names_each_chapter_with_its_question_and_main_class() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<Chapter> chapters = Book.find(ROOT, new Problems(ROOT)).chapters();
    assertThat(chapters).isNotEmpty();
    for (Chapter chapter : chapters) {
      String row = readme.lines()
          .filter(line -> line.contains("(chapters/" + chapter.folder().getFileName() + ")"))
          .findFirst().orElse("");
      Matcher header = HEADER.matcher(Files.readString(chapter.page()));
      while (header.find()) {
        assertThat(row).as("row of chapter " + chapter.number()).contains(header.group(2));
      }
    }
  }

  @Test
  void code_in_contributing_is_code_of_the_book() throws IOException {
    Matcher code = JAVA.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
    List<String> blocks = new ArrayList<>();
    while (code.find()) {
      blocks.add(code.group(1));
    }
    assertThat(blocks).isNotEmpty();
    try (Stream<Path> files = Files.walk(ROOT.resolve("chapters"))) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
      assertThat(blocks).allSatisfy(block ->
          assertThat(sources).anySatisfy(source -> assertThat(source).contains(block)));
    }
  }
}
