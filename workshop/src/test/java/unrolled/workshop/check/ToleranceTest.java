package unrolled.workshop.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToleranceTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      2;           2.0000000001;  true
      2;           2.00001;       false
      Infinity;    5;             false
      Infinity;    Infinity;      true
      Infinity;    -Infinity;     false
      NaN;         NaN;           true
      1;           NaN;           false
      [1,[2,3]];   [1,[2,3]];     true
      [1,[2,3]];   [1,[2,4]];     false
      [1,2];       [1,2,3];       false
      true;        false;         false
      'half';      'HALF ';       true
      null;        1;             false
      """, quoteCharacter = '"')
  void values_agree_within_a_billionth(String right, String given, boolean agrees) {
    assertThat(Tolerance.USUAL.agrees(Answer.parse(right).orElseThrow(),
        Answer.parse(given.strip()).orElseThrow())).isEqualTo(agrees);
  }

  @ParameterizedTest
  @CsvSource({"200, 201, true", "200, 203, false", "0, 0.001, false"})
  void a_percentage_is_of_the_right_number(double right, double given, boolean agrees) {
    assertThat(new Tolerance(0.01, true).agrees(new Answer.Number(right),
        new Answer.Number(given))).isEqualTo(agrees);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      [1,2];      1;        is 1, not 2 values
      [1,2];      [1];      has 1 values where 2 are wanted
      [[1],[2]];  [[1],[7]]; value [1][0] is 7, which is too large
      3;          -3;       is -3, which has the wrong sign
      3;          0.5;      is 0.5, which is too small
      true;       false;    is false, which is not right
      """)
  void the_first_difference_is_told_without_the_right_value(String right, String given,
      String told) {
    assertThat(Tolerance.USUAL.difference(Answer.parse(right).orElseThrow(),
        Answer.parse(given).orElseThrow())).hasValue(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', value = {"[1", "]", "1]", "'half", "'%00", "x",
      "[[[[[[[[[[1]]]]]]]]]]"})
  void what_is_no_answer_is_refused(String text) {
    assertThat(Answer.parse(text)).isEmpty();
  }
}
