package unrolled.bptt;

import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.train.Clipping;

/**
 * Compares an approximate gradient with the true one.
 *
 * @param cosine of the angle between the two: 1 is the same direction, 0 a right angle
 * @param ratio length of the approximate one over that of the true one
 */
public record GradientBias(double cosine, double ratio) {

  /**
   * Compares two gradients, all parameters taken as one long vector.
   *
   * @param approximate not zero
   * @param full not zero, same names and shapes
   * @throws IllegalArgumentException if one is zero, infinite or NaN
   */
  // tag::eq-bptt-cosine[]
  public static GradientBias of(Parameters approximate, Parameters full) {
    double a = Clipping.norm(approximate);
    double f = Clipping.norm(full);
    requireDirection(a);
    requireDirection(f);
    Map<String, Matrix> other = full.named();
    double dot = 0;
    for (var entry : approximate.named().entrySet()) {
      dot += entry.getValue().hadamard(other.get(entry.getKey())).sum();
    }
    return new GradientBias(dot / (a * f), a / f);
  }
  // end::eq-bptt-cosine[]

  private static void requireDirection(double norm) {
    if (!(norm > 0) || Double.isInfinite(norm)) {
      throw new IllegalArgumentException(
          "a gradient of norm " + norm + " has no direction to compare");
    }
  }
}
