package unrolled.markov;

import java.util.List;
import java.util.Locale;

import unrolled.core.data.ClassNames;
import unrolled.core.math.Matrix;
import unrolled.core.train.Adam;
import unrolled.core.train.GradientDescent;
import unrolled.core.train.Optimizer;

/** Trains the smallest network and compares it with counting. */
public final class SoftmaxExperiments {

  /** Step sizes of plain descent: 8 for three states, 32 for 64, where the slopes are smaller. */
  static final double RATE_OF_THREE = 8;

  static final double RATE_OF_ALL = 32;

  static final double RATE_OF_ADAM = 0.1;

  private SoftmaxExperiments() {}

  /** Counts the transitions between capitals (0), small vowels (1) and all else (2). */
  static TransitionCounts threeKinds() {
    List<int[]> names = ClassNames.train().stream()
        .map(name -> name.chars().map(SoftmaxExperiments::kind).toArray()).toList();
    return TransitionCounts.of(3, names);
  }

  private static int kind(int c) {
    return Character.isUpperCase(c) ? 0 : "aeiou".indexOf(c) >= 0 ? 1 : 2;
  }

  /**
   * Returns by how much a network that starts at zero misses the loss of the counts.
   *
   * @param counts of the examples
   * @param optimizer makes the steps
   * @param after numbers of steps, ascending
   * @return nats a step, one for each of {@code after}
   */
  static double[] gaps(TransitionCounts counts, Optimizer optimizer, int... after) {
    SoftmaxRegression network = new SoftmaxRegression(SoftmaxParameters.zeros(counts.states()));
    double least = leastLoss(counts);
    double[] gaps = new double[after.length];
    for (int i = 0; i < after.length; i++) {
      network.train(counts, optimizer, after[i] - (i == 0 ? 0 : after[i - 1]));
      gaps[i] = network.loss(counts) - least;
    }
    return gaps;
  }

  /** Returns the least loss that any chain can have on the counts, in nats a step. */
  static double leastLoss(TransitionCounts counts) {
    return -counts.logLikelihood(counts.chain()) / counts.total();
  }

  /** Returns the network after some steps of plain descent from zero. */
  static SoftmaxRegression trained(TransitionCounts counts, double rate, int steps) {
    SoftmaxRegression network = new SoftmaxRegression(SoftmaxParameters.zeros(counts.states()));
    network.train(counts, new GradientDescent(rate), steps);
    return network;
  }

  /** Returns the largest difference of any transition probability. */
  static double largestDifference(MarkovChain one, MarkovChain other) {
    Matrix difference = one.transitions().minus(other.transitions());
    double largest = 0;
    for (int i = 0; i < difference.rows(); i++) {
      for (double value : difference.row(i)) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    return largest;
  }

  /**
   * Returns the gap that plain descent has left late in the training, if some counts are zero:
   * {@code (1 / (η t)) Σ_i Z_i (n − Z_i) / n}, Z_i the zeros of row i.
   *
   * @param counts of the examples
   * @param rate η
   * @param steps t
   */
  // tag::eq-markov-approach[]
  static double lateGap(
      TransitionCounts counts, double rate, double steps) {
    int n = counts.states();
    double sum = 0;
    for (int i = 0; i < n; i++) {
      int zeros = 0;
      for (int j = 0; j < n; j++) {
        zeros += counts.count(i, j) == 0 ? 1 : 0;
      }
      sum += (double) zeros * (n - zeros) / n;
    }
    return sum / (rate * steps);
  }
  // end::eq-markov-approach[]

  /**
   * Returns the α that counting would have to add to row i to give to what never came about what
   * descent has left to it: {@code N (n − Z_i) / (n η t)}.
   *
   * @param counts of the examples
   * @param i a state with a count of zero
   * @param rate η
   * @param steps t
   */
  // tag::eq-markov-early-alpha[]
  static double alphaOfStopping(
      TransitionCounts counts, int i, double rate, double steps) {
    int n = counts.states();
    int seen = 0;
    for (int j = 0; j < n; j++) {
      seen += counts.count(i, j) > 0 ? 1 : 0;
    }
    return counts.total() / (rate * steps) * seen / n;
  }
  // end::eq-markov-early-alpha[]

  /**
   * Prints the gaps.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    TransitionCounts all = new MarkovExperiments().counts();
    int[] after = {1, 10, 100, 1000, 10_000};
    double[] plain = gaps(all, new GradientDescent(RATE_OF_ALL), after);
    double[] adam = gaps(all, new Adam(RATE_OF_ADAM), after);
    for (int i = 0; i < after.length; i++) {
      System.out.printf(Locale.ROOT, "%6d steps: gap %.6f (late gap %.6f), Adam %.6f nats%n",
          after[i], plain[i], lateGap(all, RATE_OF_ALL, after[i]), adam[i]);
    }
  }
}
