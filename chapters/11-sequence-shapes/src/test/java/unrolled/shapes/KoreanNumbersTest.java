package unrolled.shapes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KoreanNumbersTest {

  private final KoreanNumbers korean = new KoreanNumbers();

  @ParameterizedTest
  @CsvSource({"0, 영", "1, 일", "10, 십", "11, 십일", "20, 이십", "100, 백", "111, 백십일",
    "1000, 천", "1001, 천일", "1111, 천백십일", "2026, 이천이십육", "10000, 만", "10001, 만일",
    "11111, 만천백십일", "20000, 이만", "100000, 십만", "110000, 십일만", "210000, 이십일만",
    "987654, 구십팔만칠천육백오십사", "999999, 구십구만구천구백구십구"})
  void numbers_are_written_as_a_speaker_would(int number, String syllables) {
    assertThat(korean.text(number)).isEqualTo(syllables);
    assertThat(korean.number(syllables)).isEqualTo(number);
  }

  @Test
  void every_hundred_and_first_of_a_million_numbers_comes_back() {
    for (int number = 0; number <= NumberText.LARGEST; number += 101) {
      if (korean.number(korean.text(number)) != number) {
        assertThat(korean.text(number)).isEqualTo("the text of " + number);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "일십", "일백", "일만", "영십", "이이", "십 일", "만만", "천억", "백천",
    "ten", "십영", "구백구십구만"})
  void what_no_number_is_called_is_refused(String text) {
    assertThatThrownBy(() -> korean.number(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from character").hasMessageContaining("expected");
  }

  @Test
  void the_complaint_says_where() {
    assertThatThrownBy(() -> korean.number("이십억"))
        .hasMessageContaining("from character 2 on");
    assertThatThrownBy(() -> korean.number("이천일십"))
        .hasMessageContaining("from character 2 on").hasMessageContaining("이천십");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_000})
  void numbers_outside_are_refused(int number) {
    assertThatThrownBy(() -> korean.text(number))
        .hasMessage("numbers from 0 to 999999 are written, not " + number);
  }
}
