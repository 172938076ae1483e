package unrolled.markov;

import java.text.Normalizer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HangulTest {

  @Test
  @Tag("eq-markov-hangul")
  void a_syllable_is_taken_apart_by_division() {
    // 54620 − 44032 = 10588 = 28·(21·18 + 0) + 4: ㅎ, ㅏ and the fifth ending
    assertThat((int) '한').isEqualTo(0xAC00 + 28 * (21 * 18 + 0) + 4);
    assertThat(Hangul.letters("한")).isEqualTo("ㅎㅏᆫ");
    assertThat(Hangul.letters("가 나")).isEqualTo("ㄱㅏ ㄴㅏ");
    assertThat(Hangul.letters("힣")).as("the last syllable").isEqualTo("ㅎㅣᇂ");
  }

  @Test
  void a_cluster_is_two_letters_a_tense_consonant_and_a_compound_vowel_are_one() {
    assertThat(Hangul.letters("값")).isEqualTo("ㄱㅏᆸᆺ");
    assertThat(Hangul.letters("밟")).isEqualTo("ㅂㅏᆯᆸ");
    assertThat(Hangul.letters("꽃")).isEqualTo("ㄲㅗᆾ");
    assertThat(Hangul.letters("워")).isEqualTo("ㅇㅝ");
  }

  @Test
  void the_silent_letter_at_the_beginning_differs_from_the_sounding_one_at_the_end() {
    assertThat(Hangul.letters("앙")).isEqualTo("ㅇㅏᆼ");
  }

  @Test
  @Tag("eq-markov-hangul")
  void every_syllable_has_the_parts_that_unicode_says() {
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      String parts = Normalizer.normalize(String.valueOf(syllable), Normalizer.Form.NFD);
      String letters = Hangul.letters(String.valueOf(syllable));
      assertThat(Hangul.letters(parts)).as(parts).isEqualTo(letters);
      assertThat(letters.length()).isBetween(parts.length(), parts.length() + 1);
      assertThat(letters.charAt(0)).isNotEqualTo(syllable);
    }
  }

  @Test
  void what_is_not_korean_stays() {
    assertThat(Hangul.letters("a, ж\n1 漢")).isEqualTo("a, ж\n1 漢");
  }
}
