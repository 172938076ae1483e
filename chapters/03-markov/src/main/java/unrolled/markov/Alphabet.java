package unrolled.markov;

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

  /**
   * Returns a text whose й is one character, also where a breve follows an и.
   *
   * <p>Other accents may follow their letters: the letter has its class, and the accent none.
   */
  static String composed(String text) {
    return text.replace("и\u0306", "й").replace("И\u0306", "Й");
  }

  /** Tells whether a character is a vowel, capital or small. */
  public boolean isVowel(char c) {
    return vowels.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** Tells whether a character is a consonant, capital or small. */
  public boolean isConsonant(char c) {
    return consonants.indexOf(Character.toLowerCase(c)) >= 0;
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
