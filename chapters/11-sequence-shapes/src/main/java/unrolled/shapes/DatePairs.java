package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.shapes.DateNotation.Day;

/**
 * Draws days in several notations and in ISO 8601, some of which training never sees.
 *
 * <p>A day has an even chance of each year from {@link #FIRST_YEAR} to {@link #LAST_YEAR}, then of
 * each month, then of each day of it. Each notation has the same chance, except that the two
 * readings of dashes share one. Held out is a tenth of all days, in every notation.
 */
public final class DatePairs {

  /** The first year that is drawn. */
  public static final int FIRST_YEAR = 1900;

  /** The last year that is drawn. */
  public static final int LAST_YEAR = 2099;

  private static final int HELD_OUT_OF = 10;

  private DatePairs() {}

  /** Returns a day in a notation, and in ISO. */
  public static Pair pair(DateNotation notation, Day day) {
    return new Pair(notation.text(day), day.iso());
  }

  /** Tells whether training must not see a day. */
  public static boolean isHeldOut(Day day) {
    return new SeededRandom((day.year() * 100L + day.month()) * 100 + day.day())
        .nextInt(HELD_OUT_OF) == 0;
  }

  /** Draws pairs to learn from; the same may come twice. */
  public static List<Pair> toLearn(int count, SeededRandom random) {
    DateNotation[] notations = DateNotation.values();
    double[] weights = new double[notations.length];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = notations[k].isUndecided() ? 0.5 : 1;
    }
    List<Pair> pairs = new ArrayList<>();
    while (pairs.size() < count) {
      Day day = draw(random);
      if (!isHeldOut(day)) {
        pairs.add(pair(notations[random.choose(weights)], day));
      }
    }
    return pairs;
  }

  /** Draws days that training never sees; the same may come twice. */
  public static List<Day> heldOut(int count, SeededRandom random) {
    List<Day> days = new ArrayList<>();
    while (days.size() < count) {
      Day day = draw(random);
      if (isHeldOut(day)) {
        days.add(day);
      }
    }
    return days;
  }

  private static Day draw(SeededRandom random) {
    int year = FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR + 1);
    int month = 1 + random.nextInt(12);
    return new Day(year, month, 1 + random.nextInt(Day.length(year, month)));
  }

  /** Returns the characters that sources can have. */
  public static Vocabulary sourceSymbols() {
    List<String> texts = new ArrayList<>(List.of("0123456789"));
    for (int month = 1; month <= 12; month++) {
      for (DateNotation notation : DateNotation.values()) {
        texts.add(notation.text(new Day(FIRST_YEAR, month, 1)));
      }
    }
    return Vocabulary.of(texts);
  }

  /** Returns the characters that targets can have. */
  public static Vocabulary targetSymbols() {
    return Vocabulary.of(List.of("0123456789-"));
  }
}
