package unrolled.bidirectional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import unrolled.core.data.ClassNames;

/** Restores capitals without a network: the first letter, counts of letters, a list of words. */
public final class CapitalBaselineExperiments {

  /** Letters before and after, chosen on validation among 0 to 7, of one side and of both. */
  static final int[] PAST = {7, 0};
  static final int[] FUTURE = {0, 7};
  static final int[] AROUND = {1, 5};

  /** Words kept for unknown ones, and nats a letter of an unknown word, chosen on validation. */
  static final double UNKNOWN = 1;
  static final double NATS = 2;

  private CapitalBaselineExperiments() {}

  /** Scores somebody who makes the first letter a capital and no other. */
  static CapitalScore firstOnly(List<String> names) {
    return score(names, name -> {
      boolean[] capitals = new boolean[name.length()];
      capitals[0] = true;
      return capitals;
    });
  }

  /** Scores counts of the letters around each letter. */
  static CapitalScore counts(int before, int after, List<String> names) {
    return score(names, new LetterCounts(ClassNames.train(), before, after)::capitals);
  }

  /** Scores a list of the words of the training names. */
  static CapitalScore words(double unknown, double nats, List<String> names) {
    WordList words = new WordList(ClassNames.train(), unknown, nats);
    return score(names, name -> CapitalScore.capitals(words.restored(name)));
  }

  private static CapitalScore score(List<String> names, Function<String, boolean[]> rule) {
    return CapitalScore.of(names, names.stream().map(rule).toList());
  }

  /** Returns all ways in which names are written, or their words, by lower-cased form. */
  static Map<String, Set<String>> spellings(boolean words) {
    Map<String, Set<String>> spellings = new TreeMap<>();
    for (String name : ClassNames.all()) {
      for (String part : words ? WordList.words(name) : List.of(name)) {
        spellings.computeIfAbsent(CapitalExperiments.lower(part), key -> new TreeSet<>())
            .add(part);
      }
    }
    return spellings;
  }
}
