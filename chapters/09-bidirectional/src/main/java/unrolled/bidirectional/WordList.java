package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import unrolled.core.math.Exponential;

/**
 * Cuts lower-cased names into words that it has seen, so that all words together are most
 * probable, and writes each as it was mostly written.
 *
 * <p>The probability of a known word is its share of all words, less what is kept for unknown
 * ones; an unknown word costs a fixed number of nats a letter besides. The best cut is found step by
 * step, as the most probable path of a hidden Markov model is.
 */
public final class WordList {

  /** A run of capitals before a word or the end, a word, or digits and the like. */
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|[^\\p{L}]+");

  private final Map<String, Map<String, Integer>> written = new HashMap<>();
  private final double unknown;
  private final double nats;
  private long words;

  /**
   * Lists the words of names.
   *
   * @param names with their capitals
   * @param unknown how many words are kept for those never seen, above 0
   * @param nats that each letter of an unknown word costs, above 0
   */
  public WordList(List<String> names, double unknown, double nats) {
    this.unknown = unknown;
    this.nats = nats;
    for (String name : names) {
      for (String word : words(name)) {
        written.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new HashMap<>())
            .merge(word, 1, Integer::sum);
        words++;
      }
    }
  }

  /** Returns the words of a name: XMLReader2 is XML, Reader and 2. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Returns a name, whose capitals are not looked at, as its most probable words are written. */
  public String restored(String name) {
    String letters = name.toLowerCase(Locale.ROOT);
    double[] best = new double[letters.length() + 1];
    int[] from = new int[letters.length() + 1];
    for (int end = 1; end <= letters.length(); end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int start = 0; start < end; start++) {
        double score = best[start] + logProbability(letters.substring(start, end));
        if (score > best[end]) {
          best[end] = score;
          from[end] = start;
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (int end = letters.length(); end > 0; end = from[end]) {
      text.insert(0, spelled(letters.substring(from[end], end)));
    }
    return text.toString();
  }

  private double logProbability(String word) {
    Map<String, Integer> forms = written.get(word);
    double all = words + unknown;
    return forms == null
        ? Exponential.log(unknown / all) - nats * word.length()
        : Exponential.log(forms.values().stream().mapToInt(n -> n).sum() / all);
  }

  private String spelled(String word) {
    Map<String, Integer> forms = written.get(word);
    if (forms == null) {
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
    return forms.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
        .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
  }
}
