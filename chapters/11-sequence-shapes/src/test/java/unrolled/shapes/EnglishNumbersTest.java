package unrolled.shapes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnglishNumbersTest {

  private final EnglishNumbers english = new EnglishNumbers();

  @ParameterizedTest
  @CsvSource({"0, zero", "7, seven", "10, ten", "19, nineteen", "20, twenty", "21, twenty-one",
    "90, ninety", "99, ninety-nine", "100, one hundred", "101, one hundred one",
    "110, one hundred ten", "342, three hundred forty-two", "1000, one thousand",
    "1001, one thousand one", "10000, ten thousand", "12345, twelve thousand three hundred forty-five",
    "100000, one hundred thousand", "800013, eight hundred thousand thirteen",
    "987654, nine hundred eighty-seven thousand six hundred fifty-four",
    "999999, nine hundred ninety-nine thousand nine hundred ninety-nine"})
  void numbers_are_written_as_a_speaker_would(int number, String words) {
    assertThat(english.text(number)).isEqualTo(words);
    assertThat(english.number(words)).isEqualTo(number);
  }

  @Test
  void every_hundred_and_first_of_a_million_numbers_comes_back() {
    for (int number = 0; number <= NumberText.LARGEST; number += 101) {
      if (english.number(english.text(number)) != number) {
        assertThat(english.text(number)).isEqualTo("the text of " + number);
      }
    }
  }

  @Test
  void texts_are_made_of_thirty_words_and_of_twenty_one_signs() {
    Set<String> words = new TreeSet<>();
    Set<Integer> signs = new TreeSet<>();
    for (int number = 0; number < 1100; number++) {
      String text = english.text(number);
      words.addAll(List.of(text.split("[ -]")));
      text.chars().forEach(signs::add);
    }
    assertThat(words).hasSize(30);
    assertThat(signs).hasSize(21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one hundred and one", "ninety-ten", "ten-one", "twenty one",
    "hundred", "one  hundred", "zero hundred", "Zero", "one thousand thousand", "one-hundred",
    "nine hundred ninety-nine thousand thousand", "one million", "one hundred hundred hundred hundred hundred"})
  void what_no_number_is_called_is_refused(String text) {
    assertThatThrownBy(() -> english.number(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from character").hasMessageContaining("expected");
  }

  @Test
  void the_complaint_says_where() {
    assertThatThrownBy(() -> english.number("one hundred and one"))
        .hasMessageContaining("from character 12 on");
    assertThatThrownBy(() -> english.number("twenty one"))
        .hasMessageContaining("from character 6 on").hasMessageContaining("twenty-one");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_000})
  void numbers_outside_are_refused(int number) {
    assertThatThrownBy(() -> english.text(number))
        .hasMessage("numbers from 0 to 999999 are written, not " + number);
  }
}
