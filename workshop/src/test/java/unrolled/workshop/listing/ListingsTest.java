package unrolled.workshop.listing;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.workshop.SourceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListingsTest {

  @TempDir
  Path folder;

  @Test
  void listings_of_a_page_share_one_session_in_the_order_of_the_page() {
    Fixture page = Fixture.in(folder, """
        [source,jshell]
        ----
        int x = 20 + 1
        ----
        [.output]
        ....
        x ==> 21
        ....

        Some words.

        [source,jshell]
        ----
        List.of(x, 2 * x)
        ----
        [.output]
        ....
        $2 ==> [21, 42]
        ....
        """);
    assertThat(page.run("check")).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void a_listing_that_needs_a_later_one_fails() {
    Fixture page = Fixture.in(folder, """
        [source,jshell]
        ----
        x + 1
        ----

        [source,jshell]
        ----
        int x = 1;
        ----
        """);
    List<Optional<String>> verdicts = page.run("check");
    assertThat(verdicts.get(0).orElseThrow())
        .startsWith(page.page() + ":3: The listing fails here.")
        .contains("|    symbol:   variable x");
    assertThat(verdicts.get(1).orElseThrow()).isEqualTo(page.page()
        + ":8: not run, because listing 1 at " + page.page() + ":3 failed.");
  }

  @Test
  void a_stale_output_fails_with_the_difference_and_the_command_that_mends_it() {
    Fixture page = Fixture.ofListing(folder, "int a = 1;\nint b = 2;\nint c = 3;",
        "a ==> 1\nb ==> 3\nc ==> 3");
    assertThat(page.failure("check")).isEqualTo(page.page() + """
        :5: The page does not show what listing 1 answers.
          - page, + JShell
            a ==> 1
          - b ==> 3
          + b ==> 2
            c ==> 3
        To rewrite the outputs, then look at the diff:
          mvn package -Dlistings=update
        """.stripTrailing());
  }

  @Test
  void a_missing_output_block_fails() {
    assertThat(Fixture.ofListing(folder, "int a = 1;", "").failure("check"))
        .contains("  + a ==> 1\n");
  }

  @Test
  void an_output_block_beneath_a_listing_without_output_fails() {
    assertThat(Fixture.ofListing(folder, "import java.math.*;", "imported").failure("check"))
        .contains("  - imported\n");
    String empty = "[source,jshell]\n----\nimport java.math.*;\n----\n[.output]\n....\n....\n";
    assertThat(Fixture.in(folder, empty).failure("check")).contains("does not show");
    assertThat(Fixture.in(folder, empty).run("update")).containsExactly(Optional.empty());
  }

  @Test
  void blanks_at_line_ends_do_not_count_but_empty_lines_do() {
    String code = "System.out.println(\"a  \\n\\n  b \\n\");";
    assertThat(Fixture.ofListing(folder, code, "a\n\n  b").run("check"))
        .containsExactly(Optional.empty());
    assertThat(Fixture.ofListing(folder, code, "a\n  b").failure("check")).contains("  + \n");
  }

  @Test
  void text_beyond_ascii_is_kept_in_code_and_output() {
    assertThat(Fixture.ofListing(folder, "String π = \"φ₁ 한국어 😀\"; System.out.println(π)",
        "π ==> \"φ₁ 한국어 😀\"\nφ₁ 한국어 😀").run("check")).containsExactly(Optional.empty());
  }

  @Test
  void classes_of_the_class_path_are_there() {
    assertThat(Fixture.ofListing(folder, """
        import unrolled.workshop.listing.Listing;
        Listing.class.getSimpleName()""", "$2 ==> \"Listing\"").run("check"))
        .containsExactly(Optional.empty());
  }

  @Test
  void snippets_run_with_root_locale_in_utc_and_the_jvm_gets_its_own_back() {
    PrintStream out = System.out;
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      Fixture page = Fixture.ofListing(folder, """
          String.format("%.2f", 1.5)
          TimeZone.getDefault().getID()
          System.in.read()""", "$1 ==> \"1.50\"\n$2 ==> \"UTC\"\n$3 ==> -1");
      assertThat(page.run("check")).containsExactly(Optional.empty());
      assertThat(Locale.getDefault()).isEqualTo(Locale.GERMANY);
      assertThat(System.out).isSameAs(out);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void an_error_that_the_page_wants_is_shown_without_its_stack_trace() {
    Fixture page = Fixture.in(folder, """
        [source,jshell,role=error]
        ----
        Integer.parseInt("seven")
        throw new IllegalArgumentException("bad", new ArithmeticException())
        ----

        [.output]
        ....
        |  Exception java.lang.NumberFormatException: For input string: "seven"
        |  Exception java.lang.IllegalArgumentException: bad
        |  Caused by: java.lang.ArithmeticException
        ....
        """);
    assertThat(page.run("check")).containsExactly(Optional.empty());
  }

  @Test
  void an_error_that_the_page_does_not_want_fails_at_its_line_and_is_never_written() {
    Fixture page = Fixture.ofListing(folder, """
        int f(int i) {
          return i + 1;
        }

        int g(int i) {
          int k = 2;
          return i + "x";
        }""", "");
    String before = page.text();
    assertThat(page.failure("update")).startsWith(page.page() + ":11: The listing fails here.")
        .contains("|  incompatible types", "role=error");
    assertThat(page.text()).isEqualTo(before);
  }

  @Test
  void an_exception_that_the_page_does_not_want_fails_at_its_line() {
    Fixture page = Fixture.ofListing(folder, "int k = 0\n\n1 / k", "k ==> 0");
    assertThat(page.failure("check")).startsWith(page.page() + ":7: The listing fails here.")
        .contains("|  Exception java.lang.ArithmeticException: / by zero");
  }

  @Test
  void a_listing_marked_as_error_that_succeeds_fails() {
    Fixture page = Fixture.in(folder, "[source.error,jshell]\n----\nint a = 1;\n----\n");
    assertThat(page.failure("check")).contains(":3: The listing has the role error but does not");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "int f(int i) {                   | :5: The snippet that begins here is not complete",
      "System.exit(0)                   | :5: A snippet that ends the JVM would end the build",
      "Runtime.getRuntime().halt(1)     | :5: A snippet that ends the JVM would end the build",
      "/vars                            | :5: Commands of the jshell tool can't be run here",
      "new Object()                     | :5: The output holds an identity hash code",
      "int h() { return later(); }      | needs method later(), not declared so far",
      "System.out.print(\"x\".repeat(200_000)) | :5: This snippet prints more than 100000 bytes",
  })
  void what_a_listing_must_not_hold_is_refused(String code, String message) {
    Fixture page = Fixture.ofListing(folder, code, "");
    assertThat(page.failure("update"))
        .startsWith(page.page().toString()).contains(message);
  }

  @Test
  void a_snippet_without_end_is_stopped_and_named() {
    // The first session of a JVM is slow; this one warms up, so that the short limit is enough.
    Fixture.ofListing(folder, "int i = 0", "i ==> 0").run("check");
    Fixture page = Fixture.in(folder, """
        [source,jshell]
        ----
        int i = 0
        while (true) {
          i++;
        }
        ----
        [.output]
        ....
        i ==> 0
        ....

        [source,jshell]
        ----
        i
        ----
        """);
    List<Optional<String>> verdicts = page.run("check", Duration.ofSeconds(3));
    assertThat(verdicts.get(0).orElseThrow())
        .startsWith(page.page() + ":4: This snippet does not end within 3 s and was stopped");
    assertThat(verdicts.get(1).orElseThrow()).contains("not run, because listing 1");
  }

  @Test
  void a_page_without_listings_fails() {
    assertThatThrownBy(() -> Fixture.in(folder, "= Page\n\nWords.\n").run("check"))
        .isInstanceOf(SourceException.class).hasMessageContaining("The page has no listing");
  }

  @Test
  void a_missing_page_or_start_up_script_fails() throws Exception {
    Fixture page = Fixture.ofListing(folder, "int a = 1;", "a ==> 1");
    Files.delete(page.startup());
    assertThatThrownBy(() -> page.run("check")).isInstanceOf(SourceException.class)
        .hasMessageContaining("startup.jsh:1: The file can't be read");
    assertThatThrownBy(() -> Listings.of("nowhere").tests())
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("nowhere.adoc:1: The file can't be read");
  }

  @Test
  void a_start_up_script_that_fails_is_named_with_its_line() throws Exception {
    Fixture page = Fixture.ofListing(folder, "int a = 1;", "a ==> 1");
    Files.writeString(page.startup(), "import java.util.*;\nimport no.such.thing.*;\n");
    PrintStream out = System.out;
    assertThatThrownBy(() -> page.run("check")).isInstanceOf(SourceException.class)
        .hasMessageContaining("startup.jsh:2: The start-up script fails");
    assertThat(System.out).isSameAs(out);
  }

  @Test
  void an_unknown_mode_and_an_update_without_a_reader_are_refused() {
    Fixture page = Fixture.ofListing(folder, "int a = 1;", "");
    assertThatThrownBy(() -> page.run("yes"))
        .hasMessageContaining("-Dlistings=yes is unknown: say check or update");
    Listings unattended =
        new Listings(page.page(), page.startup(), "update", true, Fixture.LIMIT);
    assertThatThrownBy(unattended::tests).hasMessageContaining("refused where CI=true");
    assertThat(page.text()).doesNotContain("a ==>");
  }
}
