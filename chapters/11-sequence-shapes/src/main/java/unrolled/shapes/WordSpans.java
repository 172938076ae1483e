package unrolled.shapes;

/**
 * Says which characters of a number's text stand for which of its digits.
 *
 * <p>In English "eighty" stands for an 8 at the place of tens, and "seventeen" for both a 1 and a 7.
 * A zero has no word. In Korean each digit has a syllable, except for ones that are left out.
 */
final class WordSpans {

  /** No character stands for the digit. */
  static final int[] NONE = {0, 0};

  private WordSpans() {}

  /**
   * Returns a span for each digit, from left to right.
   *
   * @param number from 0 to 999,999
   * @return first character and the one after the last; {@link #NONE} where there is none
   */
  static int[][] english(int number) {
    String text = new EnglishNumbers().text(number);
    String digits = String.valueOf(number);
    int[][] spans = new int[digits.length()][];
    for (int k = 0; k < spans.length; k++) {
      int place = spans.length - 1 - k; // 0 for ones
      spans[k] = englishDigit(number, place, text);
    }
    return spans;
  }

  private static int[] englishDigit(int number, int place, String text) {
    int thousands = text.indexOf("thousand");
    boolean high = place >= 3;
    int group = high ? number / 1000 : number % 1000;
    int from = high || thousands < 0 ? 0 : thousands + "thousand".length() + 1;
    String words = group == 0 && number > 0 ? "" : new EnglishNumbers().text(group);
    int rest = group % 100;
    int afterHundred = group >= 100
        ? words.indexOf("hundred") + "hundred".length() + 1 : 0;
    if (place % 3 == 2) {
      return group < 100 ? NONE : span(from, words, 0);
    }
    if (rest == 0) {
      return NONE;
    }
    if (rest < 20) {
      return place % 3 == 1 && rest < 10 || rest == 10 && place % 3 == 0
          ? NONE : span(from, words, afterHundred);
    }
    if (place % 3 == 1) {
      return span(from, words, afterHundred);
    }
    return rest % 10 == 0 ? NONE : span(from, words, words.indexOf('-', afterHundred) + 1);
  }

  private static int[] span(int from, String words, int at) {
    int to = at;
    while (to < words.length() && words.charAt(to) != ' ' && words.charAt(to) != '-') {
      to++;
    }
    return new int[] {from + at, from + to};
  }
}
