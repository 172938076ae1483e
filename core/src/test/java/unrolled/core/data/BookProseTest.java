package unrolled.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BookProseTest {

  private static final String EIGHT = "= 1\na\n= 2\nb\n= 3\nc\n= 4\nd\n= 5\ne\n= 6\nf\n= 7\ng\n= 8\nh\n";

  @Test
  void the_frozen_text_is_the_one_that_its_provenance_names()
      throws IOException, NoSuchAlgorithmException {
    byte[] bytes = resource("book_prose.txt");
    String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(new String(resource("PROVENANCE.md"), StandardCharsets.UTF_8)).contains(sha).contains("276,228");
    assertThat(bytes).hasSize(276_228);
  }

  @Test
  void six_chapters_are_to_learn_from_and_one_each_to_choose_and_to_report_on() {
    assertThat(BookProse.train()).hasSize(211_888).startsWith("Read this line aloud");
    assertThat(BookProse.validation()).hasSize(33_025);
    assertThat(BookProse.test()).hasSize(31_283).startsWith("The LSTM remembers")
        .endsWith(".\n").doesNotContain("=");
  }

  @Test
  void the_alphabet_has_77_characters_and_every_one_but_few_occurs() {
    assertThat(BookProse.alphabet()).hasSize(77);
    assertThat(BookProse.alphabet().chars().distinct()).hasSize(77);
    String all = BookProse.train() + BookProse.validation() + BookProse.test();
    assertThat(all.chars().distinct()).hasSizeBetween(74, 77);
  }

  @Test
  void a_text_without_its_chapters_or_with_other_characters_is_refused_with_the_line() {
    assertThat(BookProse.parse("t", EIGHT)).isNotNull();
    assertThatThrownBy(() -> BookProse.parse("t", "a\n"))
        .hasMessage("t:1: the text begins with the line \"= 1\"");
    assertThatThrownBy(() -> BookProse.parse("t", EIGHT.replace("= 8\nh\n", "")))
        .hasMessage("t: has 7 chapters, or an empty one; it needs 8 with text");
    assertThatThrownBy(() -> BookProse.parse("t", EIGHT.replace("\nh\n", "\n")))
        .isInstanceOf(MalformedDataException.class);
    assertThatThrownBy(() -> BookProse.parse("t", EIGHT.replace("c", "ç"))).hasMessage(
        "t:6: 'ç' (U+00E7) is not in the alphabet; make the text with BookProseHarvester");
  }

  @Test
  void a_harvest_reads_pages_tasks_and_numbers(@TempDir Path root) throws IOException {
    Path folder = root.resolve("chapters/01-first");
    write(folder.resolve("target/book/numbers.adoc"), ":first-share: 42\n");
    write(folder.resolve("src/docs/asciidoc/first.adoc"), "= First\n:question: What?\n\n"
        + "[[first.idea]]\n== The idea\n\nWe saw {first-share}%.\nSee <<first.idea>>, <<first>>.\n"
        + "\ninclude::../../exercises/01-one/task.adoc[]\n");
    write(folder.resolve("src/exercises/01-one/task.adoc"),
        "[[first.ex-one]]\n[.exercise]\n.One\n====\nCount.\n====\n");
    assertThat(BookProseHarvester.harvest(root, 1))
        .isEqualTo("= 1\nWe saw 42%. See The idea, Chapter 1.\nOne\nCount.\n");
    assertThatThrownBy(() -> BookProseHarvester.harvest(root, 2))
        .hasMessageContaining("has no 02-");
    Files.delete(folder.resolve("target/book/numbers.adoc"));
    assertThatThrownBy(() -> BookProseHarvester.harvest(root, 1))
        .hasMessageEndingWith("is not there; build the book first");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BookProse.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
