package unrolled.core.train;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/** Computes the norm of gradients whose squares are too large for a double. */
final class ExtremeNorm {

  private ExtremeNorm() {}

  /** Returns {@code m √(Σ (g/m)²)}, m being the greatest |g|; NaN or infinite if a g is. */
  static double of(Parameters gradients) {
    double greatest = 0;
    for (Matrix g : gradients.named().values()) {
      for (int r = 0; r < g.rows(); r++) {
        for (double value : g.row(r)) {
          greatest = Math.max(greatest, Math.abs(value)); // NaN stays
        }
      }
    }
    if (!Double.isFinite(greatest)) {
      return greatest;
    }
    double sum = 0;
    for (Matrix g : gradients.named().values()) {
      for (int r = 0; r < g.rows(); r++) {
        for (double value : g.row(r)) {
          sum += (value / greatest) * (value / greatest);
        }
      }
    }
    return greatest * Math.sqrt(sum);
  }
}
