package unrolled.markov;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecountReportTest {

  @Test
  @Tag("eq-markov-large-numbers")
  void the_standard_error_is_that_of_the_exact_distribution() {
    PairCounts pairs = VowelSequence.of(true, false, false, true, false, true, true, false, false,
        true).pairs();
    ConnectedTrials chain =
        ConnectedTrials.of(pairs.vowelAfterConsonant(), pairs.vowelAfterVowel());
    double p = pairs.shareOfVowels();
    double expected = Math.sqrt(Dispersion.exact(chain, 10) * p * (1 - p) / 10);
    assertThat(RecountReport.standardError(pairs)).isCloseTo(expected, Offset.offset(1e-12));
  }

  @Test
  void only_lines_that_the_text_does_not_determine_are_left_out() {
    String chain = "their difference, delta; stationary p(vowel), linear system; stationary"
        + " p(vowel), iteration; bits a letter, chain; standard error of p, chain\n";
    assertThat(RecountReport.of("ab", Alphabet.ENGLISH))
        .containsSubsequence("p(vowel | vowel) ", " 0.0000\n", "bits a letter, independent ",
            "1.0000\n", "standard error of p, independent ", "0.3536\n", "too short for blocks",
            "left out, since no letter follows a consonant in this text: p(vowel | consonant); "
            + chain);
    assertThat(RecountReport.of("no", Alphabet.ENGLISH))
        .endsWith("left out, since no letter follows a vowel in this text: p(vowel | vowel); "
            + chain);
    assertThat(RecountReport.of("a".repeat(99) + "b", Alphabet.ENGLISH))
        .containsSubsequence("  variance, measured ", "  dispersion, measured ",
            "chain; variance, chain; dispersion, chain\n").doesNotContain("  variance, chain  ");
  }

  @Test
  void a_text_that_alternates_strictly_lacks_only_the_iteration() {
    assertThat(RecountReport.of("banana", Alphabet.ENGLISH))
        .containsSubsequence("delta ", "-1.0000\n", "linear system ", " 0.5000\n",
            "bits a letter, chain ", " 0.0000\n", "standard error of p, chain ", " 0.0000\n")
        .endsWith("left out, since vowels and consonants alternate strictly, so repeated steps"
            + " never settle: stationary p(vowel), iteration\n");
  }

  @Test
  void a_text_that_hardly_changes_lacks_what_does_not_settle() {
    String half = "a".repeat(300_000) + "b".repeat(300_000);
    assertThat(RecountReport.of(half + half, Alphabet.ENGLISH))
        .contains("bits a letter, chain ", "  dispersion, chain ")
        .endsWith("left out, since the text changes so rarely between vowels and consonants that"
            + " the computation does not settle: stationary p(vowel), iteration\n");
  }

  @Test
  void letters_that_were_passed_over_are_counted_whatever_their_script() {
    assertThat(RecountReport.of("Straße, 3 мир!", Alphabet.ENGLISH)).containsPattern(
        "\nletters counted +5\nother letters, passed over +4\nvowels ");
    assertThat(RecountReport.of("Онегин, my good friend", Alphabet.RUSSIAN))
        .containsPattern("\nletters counted +6\nsilent letters, passed over +0\n"
        + "other letters, passed over +12\n"
        + "most letters of the text are not russian — is this the right language\\?\n");
    assertThat(RecountReport.of("день, ночь", Alphabet.RUSSIAN))
        .containsPattern("\nsilent letters, passed over +2\nother letters, passed over +0\n")
        .doesNotContain("right language");
    assertThat(RecountReport.of("한 아이 \uD835\uDC00", Alphabet.KOREAN))
        .containsPattern("\nsilent letters, passed over +2\nother letters, passed over +1\n");
  }
}
