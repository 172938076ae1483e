package unrolled.autoregressive;

import java.util.Arrays;
import java.util.stream.IntStream;

import unrolled.core.math.Matrix;

/**
 * Says which past values a model may look at: 1 is the last value, 12 the one a year of months
 * ago.
 */
public final class Lags {

  private final int[] lags;

  private Lags(int[] lags) {
    this.lags = lags;
  }

  /**
   * Returns the lags 1, 2, …, τ.
   *
   * @param tau τ, at least 1
   * @throws IllegalArgumentException if tau is below 1
   */
  public static Lags upTo(int tau) {
    if (tau < 1) {
      throw new IllegalArgumentException("Lags.upTo: τ is " + tau + " — look back at least 1 step");
    }
    return new Lags(IntStream.rangeClosed(1, tau).toArray());
  }

  /**
   * Returns the given lags.
   *
   * @param lags at least one, each at least 1, in rising order
   * @throws IllegalArgumentException if they are otherwise
   */
  public static Lags of(int... lags) {
    for (int i = 0; i < lags.length; i++) {
      if (lags[i] < 1 || i > 0 && lags[i] <= lags[i - 1]) {
        throw new IllegalArgumentException("Lags.of: " + Arrays.toString(lags)
            + " — lags must be at least 1 and rise");
      }
    }
    if (lags.length == 0) {
      throw new IllegalArgumentException("Lags.of: no lags — give at least one");
    }
    return new Lags(lags.clone());
  }

  /** Returns the number of lags. */
  public int count() {
    return lags.length;
  }

  /** Returns the longest lag: how many values a history must have. */
  public int longest() {
    return lags[lags.length - 1];
  }

  /** Returns a copy of the lags, shortest first. */
  public int[] toArray() {
    return lags.clone();
  }

  /**
   * Returns the values that a history has at these lags.
   *
   * @param history at least {@code end} values, oldest first
   * @param end index of the value to come; lag 1 is at {@code end - 1}
   * @return one value a lag, shortest lag first
   * @throws IllegalArgumentException if the longest lag reaches before the history
   */
  public double[] window(double[] history, int end) {
    if (end < longest()) {
      throw new IllegalArgumentException("a history of " + end + " values is too short for lag "
          + longest() + "; give at least " + longest());
    }
    double[] window = new double[lags.length];
    for (int j = 0; j < lags.length; j++) {
      window[j] = history[end - lags[j]];
    }
    return window;
  }

  /**
   * Returns one row for each value that has a full window: a 1, then the window.
   *
   * @param values n values, oldest first; more than the longest lag
   * @return design matrix (n − longest, 1 + count)
   * @throws IllegalArgumentException if no value has a full window
   */
  // tag::eq-ar-design-matrix[]
  public Matrix designMatrix(double[] values) {
    double[] targets = targets(values);
    Matrix X = Matrix.zeros(targets.length, 1 + count());
    for (int r = 0; r < targets.length; r++) {
      double[] row = X.row(r);
      row[0] = 1;
      double[] window = window(values, longest() + r);
      System.arraycopy(window, 0, row, 1, window.length);
    }
    return X;
  }
  // end::eq-ar-design-matrix[]

  /**
   * Returns the values that have a full window: all but the first few.
   *
   * @param values n values, oldest first; more than the longest lag
   * @return n − longest targets, one for each row of the design matrix
   * @throws IllegalArgumentException if no value has a full window
   */
  public double[] targets(double[] values) {
    if (values.length <= longest()) {
      throw new IllegalArgumentException("a series of " + values.length + " values has no value"
          + " with " + longest() + " before it; look back at most " + (values.length - 1)
          + " steps or use a longer series");
    }
    return Arrays.copyOfRange(values, longest(), values.length);
  }

  /** Returns the lags as in {@code 1, 12, 13}. */
  @Override
  public String toString() {
    String text = Arrays.toString(lags);
    return text.substring(1, text.length() - 1);
  }
}
