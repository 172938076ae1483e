package unrolled.naive;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Metrics;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter says of tests that let a model see the future. */
class HeldOutExperimentsTest {

  private static final Results RESULTS = Results.of("naive");

  @Test
  void held_out_years_drawn_at_random_flatter_a_model_that_cannot_forecast() {
    int heldOut = 59;
    double[][] fillIn = new double[3][2];
    double[][] carryForward = new double[3][2];
    double[][] mean = new double[3][2];
    heldOutBothWays(HeldOutExperiments::fillInArv, heldOut, fillIn);
    heldOutBothWays(HeldOutExperiments::carryForwardArv, heldOut, carryForward);
    heldOutBothWays(HeldOutExperiments::meanArv, heldOut, mean);
    assertThat(fillIn[2][0]).as("worst of ten draws").isLessThan(0.5);
    assertThat(fillIn[1][0]).isLessThan(0.5 * carryForward[1][0]);
    assertThat(fillIn[1][1]).as("no later year to look at").isEqualTo(carryForward[1][1])
        .isGreaterThan(mean[1][1]);
    RESULTS.number("naive-shuffle-median", fillIn[1][0], 2);
    RESULTS.number("naive-shuffle-least", fillIn[0][0], 2);
    RESULTS.number("naive-shuffle-most", fillIn[2][0], 2);
    RESULTS.number("naive-shuffle-carry", carryForward[1][0], 2);
    RESULTS.number("naive-shuffle-last", fillIn[1][1], 2);
    RESULTS.number("naive-shuffle-last-mean", mean[1][1], 2);
    RESULTS.number("naive-shuffle-factor", fillIn[1][1] / fillIn[1][0], 0);
    RESULTS.write(NaiveFigures.shuffle(fillIn, carryForward, mean));
  }

  private static void heldOutBothWays(
      ToDoubleFunction<boolean[]> arv, int count, double[][] lowMedianHigh) {
    Spread random = Spread.of(Arrays.stream(NaiveExperiments.SEEDS)
        .mapToDouble(seed -> arv.applyAsDouble(HeldOutExperiments.randomYearsOut(count, seed)))
        .toArray());
    double last = arv.applyAsDouble(HeldOutExperiments.lastYearsOut(count));
    lowMedianHigh[0] = new double[] {random.low(), last};
    lowMedianHigh[1] = new double[] {random.median(), last};
    lowMedianHigh[2] = new double[] {random.high(), last};
  }

  @Test
  void smoothing_over_the_year_itself_is_no_forecast() {
    double[] independent = new double[100_000];
    SeededRandom random = new SeededRandom(NaiveExperiments.SEEDS[0]);
    Arrays.setAll(independent, t -> random.gaussian());
    double error = HeldOutExperiments.smoothedAroundError(independent, 1, independent.length - 2);
    // The mean of 100,000 squares, each about one, strays by about 0.003.
    assertThat(error).isCloseTo(2.0 / 3, within(0.015));
    TimeSeries sunspots = RealSeries.sunspots();
    double onTest = Metrics.averageRelativeVariance(
        HeldOutExperiments.smoothedAroundError(sunspots.values(),
            sunspots.indexOf(SunspotPeriod.TEST.from()), sunspots.indexOf(SunspotPeriod.TEST.to())),
        SunspotPeriod.referenceVariance());
    assertThat(onTest).isLessThan(
        0.25 * SunspotScore.arv(new Persistence(), SunspotPeriod.TEST, 1));
    RESULTS.number("naive-leak-test", onTest, 2);
  }
}
