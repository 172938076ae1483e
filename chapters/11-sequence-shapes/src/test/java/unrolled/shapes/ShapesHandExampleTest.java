package unrolled.shapes;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ShapesHandExampleTest {
  /** A few roundings of numbers below 2. */
  private static final double EXACT = 1e-14;

  private static final double L = Math.log(3);

  @Test
  @Tag("eq-shapes-score")
  void scores_are_zero_lambda_zero() {
    Matrix E = ShapesHandExample.S().times(ShapesHandExample.Wa())
        .timesTranspose(ShapesHandExample.H());
    assertValues(E, new double[] {0, L, 0});
  }

  @Test
  @Tag("eq-shapes-weights")
  void weights_are_fifths() {
    assertValues(ShapesHandExample.look().alpha().get(0), new double[] {0.2, 0.6, 0.2});
  }

  @Test
  @Tag("eq-shapes-context")
  void the_context_is_the_weighted_mean() {
    assertValues(ShapesHandExample.look().V().get(0), new double[] {0.35, 0.05});
  }

  @Test
  @Tag("eq-shapes-back-weights")
  void what_is_better_than_the_mean_gains_whatever_its_weight() {
    Matrix dAlpha = ShapesHandExample.dV().timesTranspose(ShapesHandExample.H());
    assertValues(dAlpha, new double[] {1.5, 0.5, -0.75});
    assertValues(Attention.backThroughSoftmax(ShapesHandExample.look().alpha().get(0), dAlpha),
        new double[] {0.21, 0.03, -0.24});
  }

  @Test
  @Tag("eq-shapes-back-query")
  void the_decoder_is_told_through_the_scores() {
    ShapesHandExample.Gradients back = ShapesHandExample.back();
    assertValues(back.dWa(), new double[] {0.09, 0.0825}, new double[] {0.09, 0.0825});
    assertValues(back.dS(), new double[] {1.38 * L, -1.32 * L});
  }

  @Test
  @Tag("eq-shapes-back-context")
  @Tag("eq-shapes-back-score")
  void the_encoder_is_told_twice() {
    assertValues(ShapesHandExample.back().dH(),
        new double[] {0.2 + 0.42 * L, 0.4 - 0.42 * L},
        new double[] {0.6 + 0.06 * L, 1.2 - 0.06 * L},
        new double[] {0.2 - 0.48 * L, 0.4 + 0.48 * L});
  }

  private static void assertValues(Matrix found, double[]... expected) {
    assertThat(found.rows()).isEqualTo(expected.length);
    for (int r = 0; r < expected.length; r++) {
      for (int c = 0; c < expected[r].length; c++) {
        assertThat(found.get(r, c)).isCloseTo(expected[r][c], within(EXACT));
      }
    }
  }
}
