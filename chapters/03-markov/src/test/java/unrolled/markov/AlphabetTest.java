package unrolled.markov;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AlphabetTest {

  @ParameterizedTest
  @CsvSource({"english, aeiouyAEIOUYé, bcxzBñ, ' 1.ß'", "german, aäöüÄÖÜy, ßẞbz, ' жþ'",
      "russian, аеёиоуыэюяйѣіѵЁЙѢ, бжщѳБ, ъьЪЬ1a", "korean, ㅏㅘㅢ, ㄱㄲᆼᆫ, ㅇ한a"})
  void letters_have_their_class(String language, String vowels, String consonants, String others) {
    Alphabet alphabet = Alphabet.named(language);
    vowels.chars().forEach(c -> assertThat(alphabet.isVowel((char) c)).isTrue());
    vowels.chars().forEach(c -> assertThat(alphabet.isConsonant((char) c)).isFalse());
    consonants.chars().forEach(c -> assertThat(alphabet.isVowel((char) c)).isFalse());
    consonants.chars().forEach(c -> assertThat(alphabet.isConsonant((char) c)).isTrue());
    others.chars().forEach(c ->
        assertThat(alphabet.isVowel((char) c) || alphabet.isConsonant((char) c)).isFalse());
  }

  @Test
  void a_doubtful_letter_can_be_made_a_consonant_whatever_it_was() {
    assertThat(Alphabet.ENGLISH.withConsonants("y").isConsonant('Y')).isTrue();
    assertThat(Alphabet.ENGLISH.withConsonants("y").isVowel('y')).isFalse();
    assertThat(Alphabet.RUSSIAN.withConsonants("й").isVowel('й')).isFalse();
    assertThat(Alphabet.RUSSIAN.withConsonants("и\u0306").isVowel('й')).as("decomposed").isFalse();
    assertThat(Alphabet.RUSSIAN.withConsonants("и\u0306").isVowel('и')).isTrue();
    assertThat(Alphabet.KOREAN.withConsonants("ㅇ").isConsonant('ㅇ')).isTrue();
    assertThat(Alphabet.GERMAN.withConsonants("b")).as("already one").isEqualTo(Alphabet.GERMAN);
  }

  @Test
  void a_letter_whose_accents_are_not_listed_counts_as_its_base_letter() {
    assertThat(Alphabet.GERMAN.isVowel('õ')).isTrue();
    assertThat(Alphabet.GERMAN.isConsonant('Ñ')).isTrue();
    assertThat(Alphabet.GERMAN.isVowel('ø') || Alphabet.GERMAN.isConsonant('ł'))
        .as("has no base letter").isFalse();
    assertThat(Alphabet.RUSSIAN.isVowel('ї')).isTrue();
    assertThat(Alphabet.RUSSIAN.withConsonants("й").isConsonant('и')).as("listed").isFalse();
    assertThat(Alphabet.RUSSIAN.isSilent('Ъ')).isTrue();
    assertThat(new Alphabet("x", "a\u0308", "a", "").isVowel('ä')).as("decomposed list").isTrue();
  }

  @Test
  void an_unknown_language_is_answered_with_those_that_are_known() {
    assertThat(Alphabet.named("Korean")).isSameAs(Alphabet.KOREAN);
    assertThatIllegalArgumentException().isThrownBy(() -> Alphabet.named("latin")).withMessage(
        "no vowels known for \"latin\"; choose one of english, german, russian, korean");
  }

  @Test
  void a_letter_of_another_alphabet_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alphabet.ENGLISH.withConsonants("й"))
        .withMessageStartingWith("english has no letter й; it has aeiouy");
  }

  @Test
  void no_letter_is_two_things() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Alphabet("x", "ay", "by", ""))
        .withMessage("x: y can't be a vowel and something else; name each letter once");
    assertThatIllegalArgumentException().isThrownBy(() -> new Alphabet("x", "a", "", ""))
        .withMessage("x: no consonants; name at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alphabet("x", "a", "b", "").withConsonants("a"))
        .withMessage("x: no vowels; name at least one");
  }
}
