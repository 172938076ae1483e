package unrolled.autoregressive;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts each claim about made series, and then hands its numbers and chart to the text. */
class SimulationExperimentsTest {

  private static final Results RESULTS = Results.of("autoregressive");

  @Test
  void lags_that_the_truth_does_not_have_cost_a_little_each_and_look_like_a_gain() {
    SimulationExperiments.Run[] runs = Arrays.stream(SimulationExperiments.SEEDS)
        .mapToObj(SimulationExperiments::run).toArray(SimulationExperiments.Run[]::new);
    double[][] test = SimulationExperiments.spread(
        Arrays.stream(runs).map(SimulationExperiments.Run::test).toArray(double[][]::new));
    double[][] train = SimulationExperiments.spread(
        Arrays.stream(runs).map(SimulationExperiments.Run::train).toArray(double[][]::new));
    assertThat(test[0][0]).as("one lag, best seed").isGreaterThan(1.4);
    assertThat(test[2][1]).as("two lags, worst seed").isLessThan(1.06);
    assertThat(test[1][1]).as("two lags, median").isBetween(1.0, 1.03);
    assertThat(test[1][19]).as("twenty lags, median").isBetween(1.05, 1.15);
    assertThat(train[2][19]).as("fitted values, worst seed").isLessThan(1);
    for (SimulationExperiments.Run run : runs) {
      assertThat(run.test()[19]).isGreaterThan(run.test()[1]);
      assertThat(run.train()[19]).as("and yet fits better").isLessThan(run.train()[1]);
    }
    long right = Arrays.stream(runs)
        .filter(run -> AutoregressiveExperiments.indexOfLeast(run.aic()) == 1).count();
    assertThat(right).isBetween(5L, 10L);
    RESULTS.number("autoregressive-aic-right", right);
    RESULTS.number("autoregressive-made-later", SimulationExperiments.TEST);
    RESULTS.number("autoregressive-made-2", test[1][1], 3);
    RESULTS.number("autoregressive-made-20", test[1][19], 3);
    RESULTS.number("autoregressive-made-20-least", test[0][19], 3);
    RESULTS.number("autoregressive-made-20-most", test[2][19], 3);
    RESULTS.number("autoregressive-made-fitted-20", train[1][19], 2);
    double[] rho = Autocorrelation.ofModel(1, SimulationExperiments.YULE.phi());
    double variance = Autocorrelation.variance(1, SimulationExperiments.YULE.phi());
    RESULTS.number("autoregressive-made-mean", variance, 1);
    RESULTS.write(AutoregressiveFigures.simulatedOrders(
        train, test, 2 * (1 - rho[1]) * variance));
  }

  @ParameterizedTest
  @CsvSource({"0.9, 5.263", "1, 150", "1.02, 9387"})
  @Tag("eq-ar1-variance")
  void variance_of_one_lag_settles_grows_or_explodes(double phi, double closedForm) {
    int paths = 4000;
    double measured = SimulationExperiments.meanSquareAfter(150, phi, paths);
    assertThat(StationaryVariance.afterSteps(phi, 150))
        .isCloseTo(closedForm, Offset.offset(closedForm * 1e-3));
    // The relative standard error of a variance from n paths is √(2/n) = 0.022; four of them.
    assertThat(measured / closedForm).isCloseTo(1, Offset.offset(0.09));
  }

  @Test
  void three_fates_of_the_same_noise() {
    double[] stationary = SimulationExperiments.path(0.9, 150, 3);
    double[] walk = SimulationExperiments.path(1, 150, 3);
    double[] explosive = SimulationExperiments.path(1.02, 150, 3);
    assertThat(stationary[0]).isEqualTo(walk[0]).isEqualTo(explosive[0]);
    assertThat(Math.abs(explosive[149])).isGreaterThan(2 * Math.abs(walk[149]));
    RESULTS.number("autoregressive-fate-stationary",
        Math.sqrt(StationaryVariance.afterSteps(0.9, 150)), 1);
    RESULTS.number("autoregressive-fate-walk",
        Math.sqrt(StationaryVariance.afterSteps(1, 150)), 1);
    RESULTS.number("autoregressive-fate-explosive",
        Math.sqrt(StationaryVariance.afterSteps(1.02, 150)), 1);
    RESULTS.write(AutoregressiveFigures.stationarity(stationary, walk, explosive));
  }
}
