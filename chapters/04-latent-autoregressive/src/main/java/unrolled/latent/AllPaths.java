package unrolled.latent;

import unrolled.core.math.Exponential;

/**
 * Answers every question about hidden states by walking each of the {@code m^T} paths: the
 * definition itself, for sequences short enough, and the judge of the algorithms that don't.
 */
public final class AllPaths {

  /** About a second of walking. */
  private static final double MOST = 1e7;

  private AllPaths() {}

  /** Receives a path and its probability together with the symbols; must not keep the array. */
  interface Visitor {
    void path(int[] path, double probability);
  }

  /**
   * Returns the probability of a sequence as the sum over all paths that could have emitted it.
   *
   * @param model the probabilities
   * @param sequence T symbols, at least one
   * @throws IllegalArgumentException if there are more than ten million paths
   */
  // tag::eq-hmm-all-paths[]
  public static double likelihood(HiddenMarkovModel model, int... sequence) {
    double[] sum = new double[1];
    walk(model, sequence, (path, probability) -> sum[0] += probability);
    return sum[0];
  }
  // end::eq-hmm-all-paths[]

  /** Shows each path of states to a visitor, with its probability. */
  static void walk(HiddenMarkovModel model, int[] sequence, Visitor visitor) {
    model.requireSome(sequence);
    int m = model.states();
    double paths = StrictMath.pow(m, sequence.length);
    if (paths > MOST) {
      throw new IllegalArgumentException(m + " states and " + sequence.length + " steps make "
          + paths + " paths, too many to walk one by one; use ForwardBackward");
    }
    int[] path = new int[sequence.length];
    for (long number = 0; number < (long) paths; number++) {
      long rest = number; // the states are its digits in base m
      for (int t = path.length - 1; t >= 0; t--) {
        path[t] = (int) (rest % m);
        rest /= m;
      }
      visitor.path(path, Exponential.exp(model.jointLogProbability(path, sequence)));
    }
  }
}
