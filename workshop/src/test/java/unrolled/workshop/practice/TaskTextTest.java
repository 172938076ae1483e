package unrolled.workshop.practice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskTextTest {

  @Test
  void sentences_become_paragraphs_and_code_stays() {
    assertThat(TaskText.lines("Write `a`.\nSee <<eq-x,the equation>> _now_.\n\n[source,java]\n"
        + "----\nint a = 1;\n  int b;\n----\n\n* one item\n* another\n", 20, true)).containsExactly(
        "Write a. See the", "equation now.", "", "    int a = 1;", "      int b;", "", "",
        "* one item", "* another");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "W_{hh}             | W_hh",
    "h_0 = 0            | h_0 = 0",
    "\\sigma(X_t W_{xf}) | \u03c3(X_t W_xf)",
    "(\\tfrac12, x)     | (1/2, x)",
    "10^{-15}           | 10^-15",
    "\\text{start}      | start",
    "x_{t-1}            | x_(t-1)",
    "\\hat x_t          | hat x_t",
    "\\frac{a + b}{2}   | (a + b)/2",
  })
  void a_formula_reads_as_in_a_letter(String latex, String text) {
    assertThat(TaskText.lines("stem:[" + latex + "]", 80, true)).containsExactly(text);
  }

  @Test
  void without_unicode_a_letter_is_spelled_out() {
    assertThat(TaskText.lines("stem:[\\sigma]", 80, false)).containsExactly("sigma");
  }

  @ParameterizedTest
  @CsvSource({"0, 8, [....]", "1, 8, [#...]", "7, 8, [###.]", "8, 8, [####]", "0, 0, [....]"})
  void a_bar_is_full_only_if_all_is_done(int done, int all, String bar) {
    assertThat(Bar.of(done, all, 4)).isEqualTo(bar);
  }
}
