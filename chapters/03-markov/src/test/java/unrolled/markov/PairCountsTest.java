package unrolled.markov;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class PairCountsTest {

  @Test
  void markovs_four_counts_leave_no_choice_for_the_others() {
    PairCounts onegin = PairCounts.of(20_000, 8_638, 1_104, 3_827);
    assertThat(onegin).isEqualTo(new PairCounts(1_104, 7_534, 7_534, 3_827, false));
    assertThat(onegin.letters()).isEqualTo(20_000);
    assertThat(onegin.vowels()).isEqualTo(8_638);
    assertThat(onegin.table().leaving(0)).as("consonants with a follower").isEqualTo(11_361);
    assertThat(onegin.table().leaving(1)).isEqualTo(8_638);
  }

  @Test
  void four_counts_give_back_the_pairs_of_every_short_text() {
    Map<List<Long>, Set<PairCounts>> texts = new HashMap<>();
    for (int length = 2; length <= 12; length++) {
      for (int bits = 1; bits < (1 << length) - 1; bits++) {
        boolean[] vowel = new boolean[length];
        for (int i = 0; i < length; i++) {
          vowel[i] = (bits >> i & 1) == 1;
        }
        PairCounts pairs = VowelSequence.of(vowel).pairs();
        List<Long> four = List.of(
            pairs.letters(), pairs.vowels(), pairs.vowelVowel(), pairs.consonantConsonant());
        texts.computeIfAbsent(four, key -> new HashSet<>()).add(pairs);
      }
    }
    texts.forEach((four, pairs) -> {
      PairCounts found = PairCounts.of(four.get(0), four.get(1), four.get(2), four.get(3));
      assertThat(pairs).contains(found);
      boolean even = (four.get(0) - 1 - four.get(2) - four.get(3)) % 2 == 0;
      assertThat(pairs).hasSize(even ? 1 : 2);
      assertThat(even || !found.endsWithVowel()).isTrue();
    });
  }

  @Test
  void a_line_of_41_letters_has_the_fractions_of_the_exercise() {
    PairCounts line = PairCounts.of(41, 18, 4, 8);
    assertThat(line).isEqualTo(new PairCounts(4, 14, 14, 8, false));
    assertThat(line.delta()).isEqualTo(-41.0 / 99, within(1e-15));
    assertThat(Dispersion.simple(line.delta())).isEqualTo(29.0 / 70, within(1e-15));
    assertThat(PairCounts.of(41, 18, 4, 9)).isEqualTo(new PairCounts(4, 14, 13, 9, false));
    PairCounts other = new PairCounts(4, 13, 14, 9, true);
    assertThat(other.letters()).isEqualTo(41);
    assertThat(other.vowels()).isEqualTo(18);
  }

  @Test
  void a_follower_for_the_last_letter_changes_no_printed_digit() {
    assertThat(7_535.0 / 11_362).isCloseTo(0.663, within(5e-4));
    assertThat(1_104 + 7_534 + 7_535 + 3_827).isEqualTo(20_000);
  }

  @Test
  void counts_that_no_text_has_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PairCounts.of(20_000, 8_638, 1_104, 3_800))
        .withMessage("no sequence of 20000 letters with 8638 vowels has 1104 pairs of vowels and"
            + " 3800 of consonants; check the four counts");
    assertThatIllegalArgumentException().isThrownBy(() -> new PairCounts(0, 3, 1, 0, false))
        .withMessageStartingWith("3 steps from vowel to consonant and 1 back — who leaves must");
    assertThatIllegalArgumentException().isThrownBy(() -> new PairCounts(0, 2, 1, 0, true))
        .withMessage("2 steps from vowel to consonant and 1 back can't end with a vowel; turn"
            + " endsWithVowel around");
    assertThatIllegalArgumentException().isThrownBy(() -> new PairCounts(-1, 2, 2, 0, true))
        .withMessageContaining("none can be negative");
  }

  @Test
  void a_row_without_counts_has_no_probability() {
    PairCounts turn = VowelSequence.of(false, true).pairs();
    assertThat(turn.vowelAfterConsonant()).isEqualTo(1);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(turn::vowelAfterVowel)
        .withMessage("no letter follows a vowel, so there is nothing to estimate from; take a"
            + " longer text");
  }
}
