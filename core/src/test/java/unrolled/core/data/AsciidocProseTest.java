package unrolled.core.data;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AsciidocProseTest {

  private static final AsciidocProse PROSE = new AsciidocProse(
      Map.of("a-share", "0.35"), Map.of("a", "Chapter 1", "a.idea", "Idea"));

  @Test
  void sentences_of_a_paragraph_are_one_line_and_an_empty_line_ends_it() {
    assertThat(of("One.", "Two.", "", "Three.")).containsExactly("One. Two.", "Three.");
  }

  @Test
  void listings_formulas_tables_headings_images_and_attributes_go() {
    assertThat(of("= Title", ":question: Why?", "", "[[a.idea]]", "== Idea", "", "Text:", "",
        "[source,java]", "----", "int i;", "", "----", "[.output]", "....", "1", "....",
        "[stem#eq-a]", "++++", "x = 1", "++++", "|===", "| a | b", "|===",
        "image::a.svg[opts=inline]", "include::{results}/tables/a.adoc[]", "generated::ladder[]"))
        .containsExactly("Text:");
  }

  @Test
  void captions_titles_boxes_and_lists_stay() {
    assertThat(of(".A title", "[.misconception]", "****", "Tempting.", "****", "* one", "* two",
        ". first")).containsExactly("A title", "Tempting.", "one", "two", "first");
  }

  @Test
  void what_stands_for_something_else_is_written_as_it_is_read() {
    assertThat(of("With stem:[x_{t-1\\]}] and latexmath:[y] it is {a-share}."))
        .containsExactly("With x and x it is 0.35.");
    assertThat(of("By <<eq-a>>, <<fig-a>>, <<tab-a>>, <<a>>, <<a.idea>>, <<a.ex-b>>, <<x-y,so>>"))
        .containsExactly(
            "By the equation, the figure, the table, Chapter 1, Idea, the exercise, so");
    assertThat(of("Glorot <<bib-glorot-bengio-2010>>.")).containsExactly(
        "Glorot Glorot Bengio 2010.");
  }

  @Test
  void markup_within_a_line_goes_and_its_text_stays() {
    assertThat(of("A _((term))_(((term, sub))) in `code()`, *strong* https://a.b/c[there]."))
        .containsExactly("A term in code(), strong there.");
    assertThat(of("snake_case_name is no emphasis")).containsExactly(
        "snakecasename is no emphasis");
  }

  @Test
  void other_characters_become_those_of_the_alphabet_or_go() {
    assertThat(ProseAlphabet.written("Bézier’s “½” – −3 × φ, é")).isEqualTo(
        "Bezier's \"1/2\" - -3 x, e");
  }

  @Test
  void what_is_unknown_or_does_not_end_is_refused_with_its_line() {
    assertThatThrownBy(() -> of("", "{a-other}")).hasMessage(
        "p:2: the number a-other is not known; build the book first, and give all chapters");
    assertThatThrownBy(() -> of("<<a.other>>")).isInstanceOf(MalformedDataException.class)
        .hasMessageContaining("the section a.other");
    assertThatThrownBy(() -> of("----", "int i;")).hasMessage(
        "p:2: the block of ---- does not end; close it");
  }

  private static List<String> of(String... lines) {
    return PROSE.paragraphs("p", List.of(lines));
  }
}
