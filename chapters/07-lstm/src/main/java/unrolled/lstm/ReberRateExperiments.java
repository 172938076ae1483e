package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.lstm.ReberExperiments.Result;
import unrolled.lstm.ReberExperiments.Rule;
import unrolled.lstm.ReberExperiments.Way;

/**
 * Asks with which learning rate an RNN whose way back is cut does best on Reber's grammar.
 *
 * <p>No such network gets as far as no error, so the rate is chosen by the surprise at the end.
 */
public final class ReberRateExperiments {

  /** The seeds that choose are this and the next two. */
  static final int FIRST_SEED = 11;

  private static final int SEEDS = 3;

  private ReberRateExperiments() {}

  /** Returns the learning rates on offer. */
  static double[] rates(Rule rule) {
    return rule == Rule.ADAM
        ? new double[] {0.003, 0.01, 0.03, 0.1} : new double[] {0.01, 0.03, 0.1, 0.3};
  }

  /** Returns what became of the networks with all rates and seeds, as rows of text. */
  public static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      for (double rate : rates(rule)) {
        LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS).parallel()
            .mapToObj(seed -> row(rule, rate, seed)).forEachOrdered(rows::add);
      }
    }
    return rows;
  }

  /** Returns one row: rule, rate, seed, strings, score. */
  static List<String> row(Rule rule, double rate, long seed) {
    Result result = ReberExperiments.run(Way.RNN_CUT, rule, rate, seed);
    return List.of(rule.name(), String.valueOf(rate), String.valueOf(seed),
        String.valueOf(result.strings()), text(result.score().right()),
        text(result.score().branch()), text(result.score().bits()));
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
