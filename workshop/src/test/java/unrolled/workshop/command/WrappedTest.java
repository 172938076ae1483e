package unrolled.workshop.command;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrappedTest {

  @Test
  void paragraphs_are_broken_anew_and_code_stays() {
    assertThat(Wrapped.paragraphs("one two\nthree four\n\n  int  code;\nfive", 9))
        .containsExactly("one two", "three", "four", "", "  int  code;", "five");
  }

  @Test
  void what_follows_a_head_stands_under_its_text() {
    List<String> lines = new ArrayList<>();
    Wrapped.add(lines, "wrong  ", "a word\nand averylongword here", 14);
    assertThat(lines).containsExactly("wrong  a word", "       and", "       averylongword",
        "       here");
  }
}
