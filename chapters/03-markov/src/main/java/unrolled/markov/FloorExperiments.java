package unrolled.markov;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.autoregressive.AddAlpha;
import unrolled.autoregressive.NGramCounts;
import unrolled.autoregressive.NGramModel;
import unrolled.core.math.Exponential;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceModel;
import unrolled.core.train.Metrics;
import unrolled.core.train.Spread;

/** Tries to predict a simulated chain better than its entropy rate allows. */
public final class FloorExperiments {

  /** Red and green builds: the chain of the hand example. */
  static final MarkovChain SOURCE = new TwoStates(1.0 / 2, 1.0 / 4).chain();

  /** The greatest number of builds that a model looks back at. */
  static final int LONGEST = 8;

  private static final int SEEDS = 10;
  private static final AddAlpha HALF = new AddAlpha(0.5);

  private FloorExperiments() {}

  /**
   * What a counting model of order k pays, over ten seeds, in bits a build.
   *
   * @param order k, how many builds it looks back at
   * @param fitted on the builds that it was fitted to
   * @param expected on all builds to come, computed from the true chain
   */
  record Cost(int order, Spread fitted, Spread expected) {}

  /** Returns the costs of a model that looks back k builds, fitted to {@code length} of them. */
  static Cost cost(int order, int length) {
    return new Cost(order,
        spread(seed -> fitted(order, path(seed, length))),
        spread(seed -> expectedBits(model(order, path(seed, length)), order)));
  }

  /** Returns what the true chain itself pays on the builds of each of the ten seeds. */
  static Spread truth(int length) {
    return spread(seed -> Metrics.bitsPerSymbol(
        SOURCE.logLikelihood(path(seed, length)), length - 1));
  }

  private static Spread spread(java.util.function.LongToDoubleFunction value) {
    return Spread.of(LongStream.rangeClosed(1, SEEDS).mapToDouble(value).toArray());
  }

  private static int[] path(long seed, int length) {
    SeededRandom random = new SeededRandom(seed).split(1);
    int first = random.choose(StationaryLaw.byLinearSystem(SOURCE));
    return SOURCE.sample(first, length, random);
  }

  private static NGramModel model(int order, int[] path) {
    return new NGramModel(NGramCounts.of(order + 1, 2, List.of(path)), order + 1, HALF);
  }

  private static double fitted(int order, int[] path) {
    NGramModel unsmoothed = new NGramModel(NGramCounts.of(order + 1, 2, List.of(path)), order + 1,
        MarkovExperiments.UNSMOOTHED);
    return bits(unsmoothed, path);
  }

  private static double bits(NGramModel model, int[] path) {
    return Metrics.bitsPerSymbol(model.logLikelihood(path), path.length);
  }

  /**
   * Returns what a model pays on the average for a build to come, summed over all contexts and
   * what can follow them: no sample, so no luck.
   *
   * @param model looks back at most k builds
   * @param order k, at least 0
   */
  static double expectedBits(SequenceModel model, int order) {
    double[] pi = StationaryLaw.byLinearSystem(SOURCE);
    int length = Math.max(1, order);
    TupleStates contexts = new TupleStates(length, 2);
    double sum = 0;
    for (int number = 0; number < contexts.count(); number++) {
      int[] context = digits(number, length);
      double p = pi[context[0]] * Exponential.exp(SOURCE.logLikelihood(context));
      double[] q = model.nextProbabilities(context);
      double[] next = SOURCE.following(context[length - 1]);
      for (int j = 0; j < 2; j++) {
        sum -= p * next[j] * Exponential.log(q[j]);
      }
    }
    return Metrics.bitsPerSymbol(-sum, 1);
  }

  private static int[] digits(int number, int length) {
    int[] digits = new int[length];
    for (int t = length - 1, rest = number; t >= 0; t--, rest /= 2) {
      digits[t] = rest % 2;
    }
    return digits;
  }

  /**
   * Prints the costs by order.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.printf(Locale.ROOT, "floor %.4f, truth %s%n", EntropyRate.of(SOURCE), truth(500));
    for (int order = 0; order <= LONGEST; order++) {
      System.out.println(cost(order, 500));
    }
  }
}
