package unrolled.deep;

import java.util.List;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;

/**
 * Drops some values at random in training, and passes all on as they are in use:
 * {@code Y_t = X_t ⊙ M_t}, where a value of the mask M is 0 with probability p and
 * {@code 1 / (1 − p)} otherwise, so that the expectation of Y is X.
 *
 * <p>It is a layer like any other, so it can stand below the first layer of a stack, between two,
 * or on top. It draws its masks from the noise of a pass; without noise it drops nothing. A
 * connection from one step to the next lies inside a recurrent cell, and no mask of this class
 * falls on it.
 *
 * <p>Scaling in training rather than in use is usual; N. Srivastava and others, "Dropout: a simple
 * way to prevent neural networks from overfitting", JMLR 15, 2014.
 */
public final class Dropout extends StatelessLayer<Parameters> {

  /** Which steps of a sequence share a mask. */
  public enum Kind {
    /** Each step has a mask of its own. */
    EACH_STEP("drawn anew at each step"),
    /**
     * All steps of a sequence share one, as Y. Gal and Z. Ghahramani do, NIPS 2016; they also drop
     * inside the recurrence, which this does not.
     */
    VARIATIONAL("the same at all steps");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** Returns when masks are drawn, in words. */
    @Override
    public String toString() {
      return text;
    }
  }

  private static final Parameters NONE = Map::of;

  private final double rate;
  private final Kind kind;

  /**
   * Creates a layer that drops.
   *
   * @param size h, how many values a step has, at least 1
   * @param rate p, from 0, where nothing is dropped, to less than 1
   * @param kind which steps share a mask
   * @throws IllegalArgumentException if the size is below 1, the rate outside, or the kind missing
   */
  public Dropout(int size, double rate, Kind kind) {
    super(size);
    if (size < 1) {
      throw new IllegalArgumentException("dropout acts on at least 1 value a step, not " + size);
    }
    requireRate(rate);
    requireKind(kind);
    this.rate = rate;
    this.kind = kind;
  }

  /**
   * Checks a rate.
   *
   * @throws IllegalArgumentException if it is not in [0, 1)
   */
  static void requireRate(double rate) {
    if (!(rate >= 0 && rate < 1)) {
      throw new IllegalArgumentException("a dropout rate is at least 0 and below 1, not " + rate
          + (rate == 1 ? ": nothing would be left to scale up, and nothing to learn from" : "")
          + "; rates from 0.1 to 0.5 are usual, 0 turns it off");
    }
  }

  /** Checks that it is said which steps share a mask. */
  static void requireKind(Kind kind) {
    if (kind == null) {
      throw new IllegalArgumentException("dropout needs to know which steps share a mask;"
          + " say Dropout.Kind.EACH_STEP or VARIATIONAL instead of null");
    }
  }

  @Override
  public String description() {
    return "dropout of " + rate + ", " + kind;
  }

  @Override
  public Parameters parameters() {
    return NONE;
  }

  @Override
  public Parameters zeroGradients() {
    return NONE;
  }

  // tag::steps[]
  @Override
  Steps<Parameters> steps(List<Matrix> X, SeededRandom noise) {
    Matrix[] M = new Matrix[X.size()]; // all null: nothing dropped
    for (int t = 0; noise != null && rate > 0 && t < M.length; t++) {
      M[t] = t > 0 && kind == Kind.VARIATIONAL ? M[0]
          : mask(X.get(t).rows(), noise);
    }
    return new Masked(X, M);
  }

  // tag::eq-deep-dropout-mask[]
  private Matrix mask(int n, SeededRandom noise) {
    return Matrix.generate(n, inputSize(),
        () -> noise.uniform() < rate ? 0 : 1 / (1 - rate));
  }
  // end::eq-deep-dropout-mask[]

  private record Masked(List<Matrix> X, Matrix[] M)
      implements Steps<Parameters> {

    // tag::eq-deep-dropout[]
    @Override
    public Matrix Y(int t) {
      return M[t] == null ? X.get(t) : X.get(t).hadamard(M[t]);
    }
    // end::eq-deep-dropout[]

    @Override
    public Matrix backward(int t, Matrix dY, Parameters none) {
      return M[t] == null ? dY : dY.hadamard(M[t]);
    }
  }
  // end::steps[]
}
