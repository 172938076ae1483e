package unrolled.rnn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import unrolled.core.data.ClassNames;

/** Says how much invented names have in common with real ones: their length and their words. */
final class WordExperiments {

  /** Shorter pieces, such as the letters of {@code AWT}, are in every list. */
  static final int SHORTEST = 3;

  private WordExperiments() {}

  /** Returns the words of a name: it is cut before each capital. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int t = 1; t <= name.length(); t++) {
      if (t == name.length() || Character.isUpperCase(name.charAt(t))) {
        words.add(name.substring(from, t));
        from = t;
      }
    }
    return words;
  }

  /** Returns the mean number of letters. */
  static double length(List<String> names) {
    return names.stream().mapToInt(String::length).average().orElseThrow();
  }

  /** Returns the share of the letters that stand in words of the training names. */
  static double known(List<String> names) {
    Set<String> known = new HashSet<>();
    ClassNames.train().forEach(name -> known.addAll(words(name)));
    int letters = 0;
    int in = 0;
    for (String name : names) {
      letters += name.length();
      for (String word : words(name)) {
        in += word.length() >= SHORTEST && known.contains(word) ? word.length() : 0;
      }
    }
    return (double) in / letters;
  }

  /** Returns the share of the names whose last word is the last word of a training name. */
  static double knownEnds(List<String> names) {
    Set<String> ends = new HashSet<>();
    ClassNames.train().forEach(name -> ends.add(last(name)));
    return (double) names.stream()
        .filter(name -> last(name).length() >= SHORTEST && ends.contains(last(name))).count()
        / names.size();
  }

  private static String last(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
