package unrolled.autoregressive;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.RealSeries;
import unrolled.core.data.TimeSeries;

import static org.assertj.core.api.Assertions.assertThat;

class YuleRecipeTest {

  /** Yule printed correlations with six decimals. */
  private static final Offset<Double> SIX_DECIMALS = Offset.offset(5e-7);
  /** Yule printed coefficients with five decimals, and ours may differ by one in the last. */
  private static final Offset<Double> FIVE_DECIMALS = Offset.offset(1.5e-5);

  @Test
  @Tag("eq-yule-recipe")
  @Tag("eq-pair-correlation")
  void recipe_on_table_a_gives_what_yule_printed() {
    YuleRecipe.Coefficients ours = new YuleRecipe(true).apply(RealSeries.sunspotsOfYule());
    assertThat(ours.r1()).isCloseTo(0.811180, SIX_DECIMALS);
    assertThat(ours.r2()).isCloseTo(0.433998, SIX_DECIMALS);
    assertThat(ours.phi1()).isCloseTo(1.34254, FIVE_DECIMALS);
    assertThat(ours.phi2()).isCloseTo(-0.65504, FIVE_DECIMALS);
  }

  @Test
  @Tag("eq-pair-correlation")
  void each_side_of_the_pairs_has_its_own_mean() {
    // Pairs (0,2) (2,1) (1,3): means 1 and 2, products 0·0 … : −1·0 + 1·(−1) + 0·1 = −1, 2 and 2.
    assertThat(YuleRecipe.correlation(new double[] {0, 2, 1, 3}, 1)).isEqualTo(-0.5);
  }

  @Test
  @Tag("eq-yule-recipe")
  void without_rounding_the_correlations_move_in_the_third_decimal() {
    YuleRecipe.Coefficients exact = new YuleRecipe(false).apply(RealSeries.sunspotsOfYule());
    assertThat(exact.r1()).isCloseTo(0.811811, SIX_DECIMALS);
    assertThat(exact.r2()).isCloseTo(0.434629, SIX_DECIMALS);
  }

  @Test
  @Tag("eq-yule-recipe")
  void recipe_solves_the_equations_of_yule_and_walker() {
    TimeSeries series = new TimeSeries("x", "", 1, 1, 3, 8, 1, 9, 7, 2, 5, 6);
    YuleRecipe.Coefficients c = new YuleRecipe(false).apply(series);
    double[] rho = Autocorrelation.ofModel(2, c.phi1(), c.phi2());
    assertThat(rho[1]).isCloseTo(c.r1(), Offset.offset(1e-12));
    assertThat(rho[2]).isCloseTo(c.r2(), Offset.offset(1e-12));
  }
}
