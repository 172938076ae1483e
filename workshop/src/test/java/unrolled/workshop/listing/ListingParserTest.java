package unrolled.workshop.listing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.workshop.SourceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListingParserTest {

  @TempDir
  Path folder;

  private List<Listing> parse(String text) {
    return ListingPage.read(Fixture.in(folder, text).page()).listings();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "[source,jshell]", "[source, jshell]", "[source,jshell,linenums]", "[,jshell]",
      "[source#naive.first,jshell]", "[source.wide%nowrap,jshell,subs=attributes]",
      "[#naive.first]\n[source,jshell]", "[source,jshell]\n[#naive.first.wide]",
      ".A title\n[source,jshell]", "[source,jshell]\n.A title", "[source,jshell]\n// a comment",
      "[[naive-first]]\n[source,jshell]\n",
  })
  void a_listing_is_found_by_its_attributes(String attributes) {
    List<Listing> listings = parse("Words.\n\n" + attributes + "\n----\n1 + 1\n----\n");
    assertThat(listings).hasSize(1);
    assertThat(listings.get(0).code()).containsExactly("1 + 1");
    assertThat(listings.get(0).line()).isEqualTo(attributes.split("\n", -1).length + 4);
    assertThat(listings.get(0).failing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[.output]", "[.wide.output]", "[#id.output]", "[role=output]",
      "[role=\"wide output\"]", ".Title\n[.output]", "[.output]\n.Title", "\n\n[.output]\n"})
  void an_output_is_found_by_its_role(String attributes) {
    List<Listing> listings = parse("[source,jshell]\n----\n1 + 1\n----\n" + attributes
        + "\n....\n$1 ==> 2 \n\n....\n");
    assertThat(listings.get(0).shown()).containsExactly("$1 ==> 2", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[source,jshell,role=error]", "[source.error,jshell]",
      "[.error]\n[source,jshell]", "[source,jshell]\n[role=\"wide error\"]"})
  void an_expected_error_is_found_by_its_role(String attributes) {
    assertThat(parse(attributes + "\n----\n1 / 0\n----\n").get(0).failing()).isTrue();
  }

  @Test
  void listings_are_numbered_from_one_and_longer_delimiters_hold_shorter_ones() {
    List<Listing> listings = parse("""
        [source,jshell]
        ------
        int a;
        ----
        int b;
        ------

        ====
        [source,jshell]
        ----
        b
        ----
        ====
        """);
    assertThat(listings).extracting(Listing::number).containsExactly(1, 2);
    assertThat(listings.get(0).code()).containsExactly("int a;", "----", "int b;");
    assertThat(listings.get(1).output()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"////", "....", "++++", "------", "[source,asciidoc]\n-----", "```"})
  void what_stands_in_another_block_is_no_listing(String open) {
    String close = open.substring(open.indexOf('\n') + 1);
    assertThat(parse(open + "\n[source,jshell]\n----\n1 + 1\n----\n\n[.output]\n" + close
        + "\n")).isEmpty();
  }

  @Test
  void other_sources_and_comments_are_no_listings() {
    assertThat(parse("""
        // [source,jshell]
        // ----
        [source,java]
        ----
        int a;
        ----

        [source,jshells]
        ----
        int a;
        ----

        The block [source,jshell] in words.

        ifdef::draft[]
        Words.
        endif::[]
        include::elsewhere.adoc[]
        """)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[source,jshell];1 + 1                        | 2: A jshell listing is a block between",
      "[source,jshell];....;1 + 1;....              | 2: A jshell listing is a block between",
      "```jshell;1 + 1;```                          | 1: A jshell listing is a block between",
      "[source,jshell];----;1 + 1                   | 2: The block that \"----\" opens here",
      "Words;;....;never closed                     | 3: The block that \"....\" opens here",
      "[source,jshell];----; ;----                  | 2: This jshell listing is empty",
      "[source,jshell];----;include::a.jsh[];----   | 3: A jshell listing holds its code itself",
      "[.output];....;$1 ==> 2;....                 | 2: This output belongs to no jshell listing",
      "[source,jshell];----;1;----;Hm;;[.output];....;2;.... | 8: This output belongs to no",
      "[source,jshell];----;1;----;[.output];----;2;---- | 6: The output of a jshell listing is",
      "ifdef::x[];[source,jshell];----;1;----;endif::[] | 3: A jshell listing inside ifdef",
      "ifeval::[1 == 1];[source,jshell];----;1;----;endif::[] | 3: A jshell listing inside",
  })
  void a_malformed_block_is_named_with_its_line(String text, String message) {
    Path page = Fixture.in(folder, text.replace(';', '\n') + "\n").page();
    assertThatThrownBy(() -> ListingPage.read(page)).isInstanceOf(SourceException.class)
        .hasMessageStartingWith(page + ":" + message);
  }

  @Test
  void a_condition_ends_where_it_ends() {
    assertThat(parse("""
        ifdef::draft[One line of words.]
        ifndef::draft[]
        Words.
        endif::draft[]
        [source,jshell]
        ----
        1 + 1
        ----
        """)).hasSize(1);
  }

  @Test
  void a_page_that_is_not_utf_8_is_refused() throws Exception {
    Path page = Files.write(folder.resolve("page.adoc"),
        "größer".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ListingPage.read(page)).isInstanceOf(SourceException.class)
        .hasMessageContaining("is not UTF-8");
  }
}
