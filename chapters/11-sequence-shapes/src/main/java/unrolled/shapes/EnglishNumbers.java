package unrolled.shapes;

import java.util.Arrays;
import java.util.List;

/**
 * Writes numbers as English words: 987,654 is {@code nine hundred eighty-seven thousand six hundred
 * fifty-four}.
 *
 * <p>American convention: no "and", no commas, lower case, a hyphen between tens and ones, one
 * space between all other words; "one" is never left out; zero is {@code zero} and stands alone.
 */
public final class EnglishNumbers implements NumberText {

  private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five",
      "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
  private static final List<String> TENS = List.of(
      "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final String HUNDRED = "hundred";
  private static final String THOUSAND = "thousand";

  // tag::text[]
  @Override
  public String text(int number) {
    NumberText.requireWritable(number);
    if (number >= 1000) {
      return text(number / 1000) + " " + THOUSAND
          + (number % 1000 == 0 ? "" : " " + text(number % 1000));
    }
    if (number >= 100) {
      return SMALL.get(number / 100) + " " + HUNDRED
          + (number % 100 == 0 ? "" : " " + text(number % 100));
    }
    if (number >= 20) {
      return TENS.get(number / 10 - 2)
          + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
    }
    return SMALL.get(number);
  }
  // end::text[]

  @Override
  public int number(String text) {
    int total = 0;
    int group = 0;
    int at = 0;
    for (String word : text.split("[ -]", -1)) {
      if (word.equals(HUNDRED)) {
        group *= 100;
      } else if (word.equals(THOUSAND)) {
        total = group * 1000;
        group = 0;
      } else {
        group += value(word, text, at);
      }
      if (group > LARGEST || total > LARGEST) {
        throw NumberText.refused(text, at, "a number up to " + LARGEST);
      }
      at += word.length() + 1;
    }
    return requireText(total + group, text);
  }

  private static int value(String word, String text, int at) {
    if (SMALL.contains(word)) {
      return SMALL.indexOf(word);
    }
    if (TENS.contains(word)) {
      return 10 * (TENS.indexOf(word) + 2);
    }
    throw NumberText.refused(text, at, "one of " + SMALL + ", " + TENS + ", "
        + Arrays.asList(HUNDRED, THOUSAND));
  }
}
