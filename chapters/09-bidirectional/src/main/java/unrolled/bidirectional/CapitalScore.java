package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;

/**
 * Counts which capitals of names were found, which were missed, and which letters were taken for
 * capitals.
 */
public final class CapitalScore {

  /** What the letter of a name is. */
  public enum Kind {
    /** The capital that a name begins with. */
    FIRST,
    /** A capital that begins a later word. */
    WORD,
    /** A capital after a capital of the same run, as the R and the I of URI. */
    ACRONYM,
    /** No capital: a small letter, a digit, an underscore. */
    SMALL
  }

  private final long[] found = new long[Kind.values().length];
  private final long[] all = new long[Kind.values().length];
  private long alarmsAtFirst; // of found[SMALL], those at the first letter of a name
  private long names;
  private long right;

  /** Tells for each letter of a name whether it is a capital. */
  public static boolean[] capitals(String name) {
    boolean[] capitals = new boolean[name.length()];
    for (int t = 0; t < capitals.length; t++) {
      capitals[t] = Character.isUpperCase(name.charAt(t));
    }
    return capitals;
  }

  /**
   * Returns what a letter is.
   *
   * <p>A capital after a capital begins a word if a small letter follows, as the R of XMLReader.
   *
   * @param name with its capitals
   * @param t from 0
   */
  public static Kind kind(String name, int t) {
    if (!Character.isUpperCase(name.charAt(t))) {
      return Kind.SMALL;
    }
    if (t == 0) {
      return Kind.FIRST;
    }
    boolean run = Character.isUpperCase(name.charAt(t - 1));
    boolean smallAfter = t + 1 < name.length() && Character.isLowerCase(name.charAt(t + 1));
    return run && !smallAfter ? Kind.ACRONYM : Kind.WORD;
  }

  /**
   * Scores names.
   *
   * @param names with their capitals, at least one
   * @param given for each name which letters somebody takes for capitals
   * @throws IllegalArgumentException if there are no names, or there is not one answer for each
   *     letter of each name
   */
  public static CapitalScore of(List<String> names, List<boolean[]> given) {
    requireAnAnswerEach(names, given);
    CapitalScore score = new CapitalScore();
    for (int n = 0; n < names.size(); n++) {
      score.add(names.get(n), given.get(n));
    }
    return score;
  }

  private static void requireAnAnswerEach(List<String> names, List<boolean[]> given) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("there are no names to score; pass at least one");
    }
    if (names.size() != given.size()) {
      throw new IllegalArgumentException("there are " + names.size() + " names and answers for "
          + given.size() + "; pass one array of answers for each name");
    }
    for (int n = 0; n < names.size(); n++) {
      if (given.get(n).length != names.get(n).length()) {
        throw new IllegalArgumentException("name " + n + ", " + names.get(n) + ", has "
            + names.get(n).length() + " letters and " + given.get(n).length
            + " answers; pass one answer for each letter");
      }
    }
  }

  private void add(String name, boolean[] given) {
    for (int t = 0; t < given.length; t++) {
      int kind = kind(name, t).ordinal();
      all[kind]++;
      found[kind] += given[t] ? 1 : 0;
      alarmsAtFirst += t == 0 && given[t] && kind == Kind.SMALL.ordinal() ? 1 : 0;
    }
    names++;
    right += Arrays.equals(given, capitals(name)) ? 1 : 0;
  }

  /** Returns the share of the capitals of a kind that were found; of SMALL, the false alarms. */
  public double recall(Kind kind) {
    return (double) found[kind.ordinal()] / all[kind.ordinal()];
  }

  /** Returns how many letters of a kind there are. */
  public long count(Kind kind) {
    return all[kind.ordinal()];
  }

  /** Returns F1 of all capitals. */
  public double f1() {
    return f1(found(Kind.FIRST) + found(Kind.WORD) + found(Kind.ACRONYM),
        count(Kind.FIRST) + count(Kind.WORD) + count(Kind.ACRONYM), found(Kind.SMALL));
  }

  /** Returns F1 of the capitals after the first letter of each name. */
  public double innerF1() {
    return f1(found(Kind.WORD) + found(Kind.ACRONYM), count(Kind.WORD) + count(Kind.ACRONYM),
        found(Kind.SMALL) - alarmsAtFirst);
  }

  /**
   * Returns {@code F1 = 2 p r / (p + r)}, the harmonic mean of precision {@code p = hits / (hits +
   * alarms)} and recall {@code r = hits / all}; 0 without a hit.
   *
   * @param hits capitals that were found
   * @param all capitals that there are, at least 1
   * @param alarms other letters that were taken for capitals
   */
  // tag::eq-bidirectional-f1[]
  static double f1(long hits, long all, long alarms) {
    return 2.0 * hits / (all + hits + alarms);
  }
  // end::eq-bidirectional-f1[]

  private long found(Kind kind) {
    return found[kind.ordinal()];
  }

  /** Returns the share of the letters with a wrong tag. */
  public double wrong() {
    long missed = Arrays.stream(all).sum() - count(Kind.SMALL)
        - found(Kind.FIRST) - found(Kind.WORD) - found(Kind.ACRONYM);
    return (double) (missed + found(Kind.SMALL)) / Arrays.stream(all).sum();
  }

  /** Returns the share of the names without a wrong letter. */
  public double names() {
    return (double) right / names;
  }
}
