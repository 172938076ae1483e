package unrolled.core.train;

import unrolled.core.math.Matrix;
import unrolled.core.math.Vectors;
import unrolled.core.model.Parameters;

/**
 * Shortens gradients that are too long.
 *
 * <p>R. Pascanu, T. Mikolov, Y. Bengio, "On the difficulty of training recurrent neural networks",
 * ICML 2013, Algorithm 1 (by norm).
 */
@FunctionalInterface
public interface Clipping {

  /**
   * Changes a gradient in place, if it is too long.
   *
   * @param gradients changed; left alone if a value is NaN or infinite
   * @return the norm that the gradient had before
   */
  double clip(Parameters gradients);

  /** Returns what leaves every gradient as it is. */
  static Clipping none() {
    return Clipping::norm;
  }

  /**
   * Returns clipping by norm: a gradient g longer than c becomes {@code c g / ‖g‖}, of the same
   * direction, the norm being that of all parameters together.
   *
   * @param most c, above zero
   * @throws IllegalArgumentException if it is not above zero
   */
  static Clipping byNorm(double most) {
    requirePositive("norm", most);
    // tag::eq-bptt-clip-norm[]
    return gradients -> {
      double norm = norm(gradients);
      if (norm > most && norm < Double.POSITIVE_INFINITY) {
        gradients.named().values()
            .forEach(g -> g.scaleInPlace(most / norm));
      }
      return norm;
    };
    // end::eq-bptt-clip-norm[]
  }

  /**
   * Returns clipping by value: each value g becomes {@code max(−c, min(c, g))}, which may change
   * the direction.
   *
   * @param most c, above zero
   * @throws IllegalArgumentException if it is not above zero
   */
  static Clipping byValue(double most) {
    requirePositive("value", most);
    return gradients -> {
      double norm = norm(gradients);
      if (norm < Double.POSITIVE_INFINITY) {
        for (Matrix g : gradients.named().values()) {
          for (int r = 0; r < g.rows(); r++) {
            clip(g.row(r), most);
          }
        }
      }
      return norm;
    };
  }

  /**
   * Returns the norm {@code √(Σ g²)} over all parameters; NaN or infinite only if a value is.
   *
   * @param gradients not changed
   */
  // tag::norm[]
  static double norm(Parameters gradients) {
    double sum = 0;
    for (Matrix g : gradients.named().values()) {
      for (int r = 0; r < g.rows(); r++) {
        sum += Vectors.dot(g.row(r), g.row(r));
      }
    }
    return sum < Double.POSITIVE_INFINITY
        ? Math.sqrt(sum) : ExtremeNorm.of(gradients);
  }
  // end::norm[]

  // tag::eq-bptt-clip-value[]
  private static void clip(double[] g, double most) {
    for (int i = 0; i < g.length; i++) {
      g[i] = Math.max(-most, Math.min(most, g[i]));
    }
  }
  // end::eq-bptt-clip-value[]

  private static void requirePositive(String what, double most) {
    if (!(most > 0)) {
      throw new IllegalArgumentException(
          "gradients are clipped to a " + what + " above 0, not " + most);
    }
  }
}
