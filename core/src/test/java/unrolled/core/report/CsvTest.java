package unrolled.core.report;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CsvTest {

  @Test
  void what_is_written_is_read_back() {
    List<List<String>> rows =
        List.of(List.of("a", "b, c", "say \"hi\""), List.of("", "two\nlines", "ü"));

    assertThat(Csv.read("text", Csv.write(rows))).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1 / 3.0, 2e-3, 2e23, 9.5, -0.65504, 1e-300, 123456789.125,
      4.35, Double.MIN_VALUE, Double.MAX_VALUE, 1.0E22})
  void a_number_is_read_back_with_the_same_bits(double value) {
    assertThat(Double.parseDouble(Csv.number(value))).isEqualTo(value);
  }

  @Test
  void numbers_are_short() {
    assertThat(List.of(Csv.number(0.1), Csv.number(3), Csv.number(-0.0), Csv.number(2e-3),
        Csv.number(2e23), Csv.number(1.5e-7)))
        .containsExactly("0.1", "3", "0", "0.002", "2E+23", "1.5E-7");
  }

  @Test
  void a_misplaced_or_open_quote_is_told_with_its_line() {
    assertThatIllegalArgumentException().isThrownBy(() -> Csv.read("x.csv", "a\nb\"c\n"))
        .withMessageContaining("x.csv, line 2");
    assertThatIllegalArgumentException().isThrownBy(() -> Csv.read("x.csv", "a\nb\n\"c\nd\n"))
        .withMessageContaining("x.csv, line 3").withMessageContaining("never closed");
  }
}
