package unrolled.workshop.listing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListingUpdateTest {

  private static final String STALE = """
      = Page
      :attribute: kept

      .Stale
      [source,jshell]
      ----
      int a = 1;
      ----

      [.output.wide]
      .What JShell answers
      ......
      a ==> 7
      ......

      Words, kept\twith trailing blanks: \s

      .Missing
      [source,jshell]
      ----
      System.out.println("....")
      ----

      .Superfluous
      [source,jshell]
      ----
      import java.math.*;
      ----

      [.output]
      ....
      imported
      ....

      .Right
      [source,jshell]
      ----
      a + 1
      ----
      [.output]
      ....
      $4 ==> 2
      ....
      """;

  private static final String FRESH = """
      = Page
      :attribute: kept

      .Stale
      [source,jshell]
      ----
      int a = 1;
      ----

      [.output.wide]
      .What JShell answers
      ......
      a ==> 1
      ......

      Words, kept\twith trailing blanks: \s

      .Missing
      [source,jshell]
      ----
      System.out.println("....")
      ----
      [.output]
      .....
      ....
      .....

      .Superfluous
      [source,jshell]
      ----
      import java.math.*;
      ----

      .Right
      [source,jshell]
      ----
      a + 1
      ----
      [.output]
      ....
      $4 ==> 2
      ....
      """;

  @TempDir
  Path folder;

  @Test
  void an_update_rewrites_outputs_and_nothing_else_and_then_the_page_passes() {
    Fixture page = Fixture.in(folder, STALE);
    assertThat(page.run("update")).hasSize(4).containsOnly(Optional.empty());
    assertThat(page.text()).isEqualTo(FRESH);
    assertThat(page.run("check")).containsOnly(Optional.empty());
  }

  @Test
  void a_second_update_changes_no_byte_and_does_not_write() throws Exception {
    Fixture page = Fixture.in(folder, STALE);
    page.run("update");
    Files.setLastModifiedTime(page.page(), FileTime.fromMillis(0));
    page.run("update");
    assertThat(page.text()).isEqualTo(FRESH);
    assertThat(Files.getLastModifiedTime(page.page())).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void an_update_leaves_nothing_beside_the_page() throws Exception {
    Fixture.in(folder, STALE).run("update");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("page.adoc", "startup.jsh");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[source,jshell]R----Rint a = 1;R----R | [source,jshell]R----Rint a = 1;R----R"
          + "[.output]R....Ra ==> 1R....R",
      "[source,jshell]N----Nint a = 1;N---- | [source,jshell]N----Nint a = 1;N----N"
          + "[.output]N....Na ==> 1N....",
  })
  void line_ends_and_a_missing_last_one_are_kept(String before, String after) {
    Fixture page = Fixture.in(folder, before.replace("R", "\r\n").replace("N", "\n"));
    for (int time = 0; time < 2; time++) {
      assertThat(page.run("update")).containsExactly(Optional.empty());
      assertThat(page.text()).isEqualTo(after.replace("R", "\r\n").replace("N", "\n"));
    }
  }

  @Test
  void output_beyond_ascii_is_written_as_utf_8() {
    Fixture page = Fixture.ofListing(folder, "System.out.println(\"φ₁ 한국어 😀\\n\\nend \")", "");
    assertThat(page.run("update")).containsExactly(Optional.empty());
    assertThat(page.text()).endsWith("----\n[.output]\n....\nφ₁ 한국어 😀\n\nend\n....\n");
  }

  @Test
  void no_output_is_written_if_one_listing_is_broken() {
    Fixture page = Fixture.in(folder, STALE + "\n[source,jshell]\n----\nint b = ;\n----\n");
    List<Optional<String>> verdicts = page.run("update");
    assertThat(verdicts.get(4).orElseThrow()).contains("The listing fails here.");
    assertThat(page.text()).startsWith(STALE);
  }
}
