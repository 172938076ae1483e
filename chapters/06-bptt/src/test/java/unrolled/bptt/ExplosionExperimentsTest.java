package unrolled.bptt;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;
import unrolled.core.train.Clipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what a wall in the loss does to gradient descent, and then draws it. */
class ExplosionExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final int STARTS = 100;

  @Test
  @Tag("eq-bptt-wall")
  void at_the_wall_the_slope_is_a_geometric_sum() {
    double slope = ExplosionExperiments.slope(0);
    double sum = ExplosionExperiments.wallSlope();
    assertThat(slope / -ExplosionExperiments.TARGET).isCloseTo(sum, within(1e-9 * sum));
    double aside = ExplosionExperiments.slope(-0.05);
    assertThat(Math.abs(aside)).isLessThan(1);
    double h = 1e-7;
    assertThat((ExplosionExperiments.loss(h) - ExplosionExperiments.loss(-h)) / (2 * h))
        .isCloseTo(slope, within(0.01));
    RESULTS.number("bptt-wall-slope", Math.round(sum));
    RESULTS.number("bptt-wall-loss-slope", slope, 0);
    RESULTS.write(BpttFigures.wall());
  }

  @Test
  void unclipped_many_starts_are_thrown_away_clipped_none() {
    int thrown = 0;
    for (int i = 0; i < STARTS; i++) {
      double start = 0.02 + 0.0005 * i;
      thrown += farthest(start, Clipping.none()) > 0.5 ? 1 : 0;
      assertThat(farthest(start, Clipping.byNorm(1))).isEqualTo(start);
    }
    assertThat(thrown).isBetween(30, 50);
    double[] free = ExplosionExperiments.descend(
        ExplosionExperiments.START, Clipping.none());
    double[] clipped = ExplosionExperiments.descend(
        ExplosionExperiments.START, Clipping.byNorm(1));
    double end = free[free.length - 1];
    assertThat(end).isLessThan(-0.5);
    assertThat(Math.abs(ExplosionExperiments.slope(end))).isLessThan(0.05);
    assertThat(Math.abs(clipped[clipped.length - 1])).isLessThan(0.006);
    RESULTS.number("bptt-thrown", thrown);
    RESULTS.number("bptt-thrown-end", -end, 2);
    RESULTS.number("bptt-thrown-slope", Math.abs(ExplosionExperiments.slope(end)), 3);
    RESULTS.write(BpttFigures.descent(free, clipped));
  }

  private static double farthest(double start, Clipping clipping) {
    return Arrays.stream(ExplosionExperiments.descend(start, clipping))
        .map(Math::abs).max().orElseThrow();
  }
}
