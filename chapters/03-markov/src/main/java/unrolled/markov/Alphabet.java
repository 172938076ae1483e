package unrolled.markov;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says which letters of a language are vowels and which are consonants.
 *
 * <p>Letters that stand for no sound of their own, such as ь, belong to neither and are passed over.
 * What is a vowel is a choice, and for one letter of each language a doubtful one: y, й and the
 * silent ㅇ. {@link #withConsonants} makes the other choice.
 *
 * <p>A letter with accents that isn't listed counts as its base letter: õ as o, ñ as n. A letter
 * that Unicode does not take apart, such as ł or ø, is passed over unless it is listed.
 *
 * @param name of the language, in English and small letters
 * @param vowels in small letters
 * @param consonants in small letters
 * @param silent letters that are passed over, in small letters
 */
public record Alphabet(String name, String vowels, String consonants, String silent) {

  /** English; y is a vowel, as in <i>by</i>, though not in <i>yes</i>. */
  public static final Alphabet ENGLISH = new Alphabet("english",
      "aeiouyàáâäèéêëìíîïòóôöùúûüæœ", "bcdfghjklmnpqrstvwxzçñ", "");

  /** German; umlauts and y are vowels, ß is a consonant. */
  public static final Alphabet GERMAN = new Alphabet("german",
      "aeiouyäöüàáâèéêîïôû", "bcdfghjklmnpqrstvwxzßç", "");

  /** Russian with the letters of the old spelling; й is a vowel, as Markov counted it. */
  public static final Alphabet RUSSIAN = new Alphabet("russian",
      "аеёиоуыэюяйѣіѵ", "бвгджзклмнпрстфхцчшщѳ", "ъь");

  /** Korean, after {@link Hangul#letters}; the ㅇ that begins a syllable is passed over. */
  public static final Alphabet KOREAN = new Alphabet("korean",
      "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ",
      "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅈㅉㅊㅋㅌㅍㅎᆨᆩᆫᆮᆯᆷᆸᆺᆻᆼᆽᆾᆿᇀᇁᇂ", "ㅇ");

  private static final List<Alphabet> ALL = List.of(ENGLISH, GERMAN, RUSSIAN, KOREAN);

  /** Checks that no letter belongs to two classes. */
  public Alphabet {
    vowels = composed(vowels);
    consonants = composed(consonants);
    silent = composed(silent);
    for (int i = 0; i < vowels.length(); i++) {
      char vowel = vowels.charAt(i);
      if (consonants.indexOf(vowel) >= 0 || silent.indexOf(vowel) >= 0) {
        throw new IllegalArgumentException(name + ": " + vowel + " can't be a vowel and something"
            + " else; name each letter once");
      }
    }
    if (vowels.isEmpty() || consonants.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": no " + (vowels.isEmpty() ? "vowels" : "consonants") + "; name at least one");
    }
  }

  /**
   * Returns the alphabet of a language.
   *
   * @param language english, german, russian or korean, in small or capital letters
   * @throws IllegalArgumentException if it is another one
   */
  public static Alphabet named(String language) {
    for (Alphabet alphabet : ALL) {
      if (alphabet.name.equals(language.toLowerCase(Locale.ROOT))) {
        return alphabet;
      }
    }
    throw new IllegalArgumentException("no vowels known for \"" + language + "\"; choose one of "
        + ALL.stream().map(Alphabet::name).collect(Collectors.joining(", ")));
  }

  /**
   * Returns this alphabet with some letters made consonants.
   *
   * @param letters small letters that this alphabet has, whatever their class
   * @throws IllegalArgumentException if this alphabet lacks one of them
   */
  public Alphabet withConsonants(String letters) {
    String wanted = composed(letters);
    String rest = consonants;
    for (int i = 0; i < wanted.length(); i++) {
      char letter = wanted.charAt(i);
      if ((vowels + consonants + silent).indexOf(letter) < 0) {
        throw new IllegalArgumentException(name + " has no letter " + letter + "; it has "
            + vowels + " " + consonants + " " + silent);
      }
      rest += consonants.indexOf(letter) < 0 ? String.valueOf(letter) : "";
    }
    return new Alphabet(name, without(vowels, wanted), rest, without(silent, wanted));
  }

  /** Returns a text in which letter and accents are one character wherever there is such a one. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Tells whether a character is a vowel, capital or small; unlisted accents don't matter. */
  public boolean isVowel(char c) {
    return vowels.indexOf(listed(c)) >= 0;
  }

  /** Tells whether a character is a consonant, capital or small; unlisted accents don't matter. */
  public boolean isConsonant(char c) {
    return consonants.indexOf(listed(c)) >= 0;
  }

  /** Tells whether a character is silent, capital or small; unlisted accents don't matter. */
  public boolean isSilent(char c) {
    return silent.indexOf(listed(c)) >= 0;
  }

  /** Returns a character as a small letter, without accents if it isn't listed with them. */
  private char listed(char c) {
    char small = Character.toLowerCase(c);
    if (vowels.indexOf(small) >= 0 || consonants.indexOf(small) >= 0
        || silent.indexOf(small) >= 0 || !Character.isLetter(small)) {
      return small;
    }
    return Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
  }

  private static String without(String from, String letters) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < from.length(); i++) {
      if (letters.indexOf(from.charAt(i)) < 0) {
        rest.append(from.charAt(i));
      }
    }
    return rest.toString();
  }
}
