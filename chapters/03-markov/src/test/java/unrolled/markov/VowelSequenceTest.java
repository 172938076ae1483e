package unrolled.markov;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VowelSequenceTest {

  @Test
  void everything_but_letters_is_passed_over() {
    assertThat(VowelSequence.of("Мой дядя", Alphabet.RUSSIAN)).hasToString("7 letters: ·vv·v·v");
    assertThat(VowelSequence.of("день, и ночь!", Alphabet.RUSSIAN)).hasToString("7 letters: ·v·v·v·");
    assertThat(VowelSequence.of("By 1913\nI", Alphabet.ENGLISH)).hasToString("3 letters: ·vv");
    assertThat(VowelSequence.of("größer", Alphabet.GERMAN)).hasToString("6 letters: ··v·v·");
    assertThat(VowelSequence.of("한 아이", Alphabet.KOREAN)).hasToString("5 letters: ·v·vv");
  }

  @ParameterizedTest
  @CsvSource({"Мой ёж и дядя; й, german", "ÄäÖöÜü schön Fuß, german", "Мой ёж, russian",
      "naïve café, english", "값을 즈려밟고, korean"})
  void composed_and_decomposed_letters_count_alike(String text, String language) {
    Alphabet alphabet = text.contains("ё") ? Alphabet.RUSSIAN : Alphabet.named(language);
    for (Alphabet each : new Alphabet[] {alphabet,
        text.contains("й") ? alphabet.withConsonants("й") : alphabet}) {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertThat(decomposed).isNotEqualTo(composed);
      assertThat(VowelSequence.of(decomposed, each))
          .hasToString(VowelSequence.of(composed, each).toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"english, 'Señor ã Łódź kõne, å, Ệ ǭ', ·v·v· v v·· ·v·v v v v",
      "german, 'Señor ã Łódź kõne, å', ·v·v· v v·· ·v·v v",
      "russian, 'Ї ў ѓ Ѐ й Ӑӂ', v v · v v v·", "korean, '값 ㅏ́ é ᄀ', ·v·· v ·"})
  void letters_with_accents_outside_the_list_count_alike_in_every_form(
      String language, String text, String expected) {
    String letters = expected.replace(" ", "");
    for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
      assertThat(VowelSequence.of(Normalizer.normalize(text, form), Alphabet.named(language)))
          .as(form.name()).hasToString(letters.length() + " letters: " + letters);
    }
  }

  @Test
  void an_accent_that_makes_another_class_is_heard_wherever_it_is_written() {
    Alphabet noUmlaut = Alphabet.GERMAN.withConsonants("o\u0308");
    assertThat(VowelSequence.of("sch\u00F6n so", noUmlaut)).hasToString("7 letters: ······v");
    assertThat(VowelSequence.of("scho\u0308n so", noUmlaut)).hasToString("7 letters: ······v");
  }

  @Test
  void pairs_of_a_line_are_those_found_with_a_pencil() {
    // v · v · · v v: pairs v·, ·v, v·, ··, ·v, vv
    VowelSequence line = VowelSequence.of(true, false, true, false, false, true, true);
    assertThat(line.pairs()).isEqualTo(new PairCounts(1, 2, 2, 1, true));
    assertThat(line.pairs().vowelAfterVowel()).isEqualTo(1.0 / 3);
    assertThat(line.pairs().vowelAfterConsonant()).isEqualTo(2.0 / 3);
    assertThat(line.pairs().delta()).isEqualTo(1.0 / 3 - 2.0 / 3);
    assertThat(line.vowels(0, 7)).isEqualTo(4).isEqualTo((int) line.pairs().vowels());
  }

  @Test
  void blocks_follow_each_other_and_spaced_blocks_are_dealt_like_cards() {
    VowelSequence line = VowelSequence.of(
        true, false, true, false, false, true, true, true, true, false, true);
    assertThat(line.blocks(2)).as("the last letter is left over").containsExactly(1, 1, 1, 2, 1);
    assertThat(line.spacedBlocks(2, 2)).as("1 0 1 0 | 0 1 1 1").containsExactly(2, 0, 1, 2);
    assertThat(line.spacedBlocks(5, 1)).isEqualTo(line.blocks(5));
    assertThat(line.spacedBlocks(1, 5)).as("a letter each").isEqualTo(
        new int[] {1, 0, 1, 0, 0, 1, 1, 1, 1, 0});
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1913 — 2013", "дядя"})
  void a_text_without_letters_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VowelSequence.of(text, Alphabet.ENGLISH))
        .withMessage("a text with 0 english letters; pairs take at least 2 — is this the right"
            + " language?");
  }

  @Test
  void a_text_of_one_letter_or_of_one_kind_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> VowelSequence.of("I!", Alphabet.ENGLISH))
        .withMessageStartingWith("a text with 1 english letter; pairs take at least 2");
    assertThatIllegalArgumentException().isThrownBy(() -> VowelSequence.of("aia", Alphabet.ENGLISH))
        .withMessage("all 3 letters are vowels, so one row of the table is empty; take a text with"
            + " both");
    assertThatIllegalArgumentException().isThrownBy(() -> VowelSequence.of(false, false))
        .withMessageStartingWith("all 2 letters are consonants");
  }

  @Test
  void blocks_that_are_longer_than_the_text_are_refused() {
    VowelSequence line = VowelSequence.of(true, false, true);
    assertThatIllegalArgumentException().isThrownBy(() -> line.blocks(4))
        .withMessage("no block of 4 letters in 3; take 1 to 3");
    assertThatIllegalArgumentException().isThrownBy(() -> line.blocks(0));
    assertThatIllegalArgumentException().isThrownBy(() -> line.spacedBlocks(2, 2))
        .withMessage("no 2 blocks of 2 letters in 3; take smaller ones");
  }
}
