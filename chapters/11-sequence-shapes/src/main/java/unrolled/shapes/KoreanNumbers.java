package unrolled.shapes;

/**
 * Writes numbers as Sino-Korean numerals, one syllable a sign: 987,654 is {@code 구십팔만칠천육백오십사}.
 *
 * <p>Digits are grouped by four, not by three: 만 is ten thousand, and 98 of them come before 7,654
 * here. Before 십 (10), 백 (100) and 천 (1,000) the digit 일 (1) is left out; before 만 it is left out
 * where there is exactly one 만, so 10,000 is 만 and 110,000 is 십일만. No spaces. Zero is 영 and stands
 * alone.
 */
public final class KoreanNumbers implements NumberText {

  private static final String DIGITS = "영일이삼사오육칠팔구";
  private static final String PLACES = " 십백천"; // 10, 100, 1000 at their powers
  private static final char TEN_THOUSAND = '만';
  private static final int MYRIAD = 10_000;

  // tag::text[]
  @Override
  public String text(int number) {
    NumberText.requireWritable(number);
    if (number == 0) {
      return DIGITS.substring(0, 1);
    }
    int myriads = number / MYRIAD;
    StringBuilder text = new StringBuilder();
    if (myriads > 0) {
      text.append(myriads == 1 ? "" : upToFour(myriads));
      text.append(TEN_THOUSAND);
    }
    return text.append(upToFour(number % MYRIAD)).toString();
  }

  private static String upToFour(int number) {
    StringBuilder text = new StringBuilder();
    int unit = 1000;
    for (int place = 3; place >= 0; place--) {
      int digit = number / unit % 10;
      if (digit > 1 || digit == 1 && place == 0) {
        text.append(DIGITS.charAt(digit));
      }
      if (digit > 0 && place > 0) {
        text.append(PLACES.charAt(place));
      }
      unit /= 10;
    }
    return text.toString();
  }
  // end::text[]

  @Override
  public int number(String text) {
    if (text.isEmpty()) {
      throw NumberText.refused(text, 0, "a syllable");
    }
    int myriads = 0;
    int group = 0;
    int digit = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int place = PLACES.indexOf(c);
      if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
      } else if (c == TEN_THOUSAND) {
        myriads = Math.max(1, group + digit);
        group = 0;
        digit = 0;
      } else if (place > 0) {
        group += Math.max(1, digit) * power(place);
        digit = 0;
      } else {
        throw NumberText.refused(text, at, "one of " + DIGITS + "십백천만");
      }
      if (group >= MYRIAD * 10 || myriads >= MYRIAD) {
        throw NumberText.refused(text, at, "a number up to " + LARGEST);
      }
    }
    return requireText(myriads * MYRIAD + group + digit, text);
  }

  private static int power(int place) {
    return place == 1 ? 10 : place == 2 ? 100 : 1000;
  }
}
