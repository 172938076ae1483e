package unrolled.markov;

/**
 * Takes Korean syllables apart into the letters that they are written with.
 *
 * <p>Unicode numbers the 11,172 syllables so that the letters can be had by division: 19 initial
 * consonants, each with 21 vowels, each with 28 endings of which the first is none.
 */
public final class Hangul {
  private static final char FIRST = '가';
  private static final int VOWELS = 21;
  private static final int FINALS = 28;
  private static final int SYLLABLES = 19 * VOWELS * FINALS;

  private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String MEDIAL = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

  /** Endings as letters of their own; a cluster is two letters. */
  private static final String[] FINAL = {"", "ᆨ", "ᆩ", "ᆨᆺ", "ᆫ", "ᆫᆽ", "ᆫᇂ", "ᆮ", "ᆯ", "ᆯᆨ",
    "ᆯᆷ", "ᆯᆸ", "ᆯᆺ", "ᆯᇀ", "ᆯᇁ", "ᆯᇂ", "ᆷ", "ᆸ", "ᆸᆺ", "ᆺ", "ᆻ", "ᆼ", "ᆽ", "ᆾ", "ᆿ", "ᇀ",
    "ᇁ", "ᇂ"};

  private Hangul() {}

  /**
   * Returns a text with each syllable replaced by its letters.
   *
   * <p>{@code syllable = 0xAC00 + 28·(21·i + m) + f}, with i the index of the initial consonant, m
   * that of the vowel, f that of the ending. Initial consonants and vowels come out as letters that
   * stand alone, such as ㄴ and ㅏ; endings keep their own code, so that the silent ㅇ of 아 differs
   * from the sounding one of 강. A tense consonant is one letter, a compound vowel is one letter, a
   * cluster such as the one in 값 is two. Decomposed text gives the same letters.
   *
   * @param text any; what is not Korean stays as it is
   */
  // tag::eq-markov-hangul[]
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int number = c - FIRST;
      if (number >= 0 && number < SYLLABLES) {
        letters.append(INITIAL.charAt(number / (VOWELS * FINALS)));
        letters.append(MEDIAL.charAt(number / FINALS % VOWELS));
        letters.append(FINAL[number % FINALS]);
      } else {
        letters.append(decomposed(c));
      }
    }
    return letters.toString();
  }
  // end::eq-markov-hangul[]

  /** Returns the letters of a part of a decomposed syllable, and other characters as they are. */
  private static String decomposed(char c) {
    if (c >= 'ᄀ' && c <= 'ᄒ') {
      return INITIAL.substring(c - 'ᄀ', c - 'ᄀ' + 1);
    }
    if (c >= 'ᅡ' && c <= 'ᅵ') {
      return MEDIAL.substring(c - 'ᅡ', c - 'ᅡ' + 1);
    }
    return c >= 'ᆨ' && c <= 'ᇂ' ? FINAL[c - 'ᆨ' + 1] : String.valueOf(c);
  }
}
