package unrolled.bptt;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    double left = ExplosionExperiments.slope(-0.05);
    double right = ExplosionExperiments.slope(0.05);
    assertThat(slope / right).as("a twentieth to the right").isGreaterThan(300);
    assertThat(left).as("on the left it is uphill to the left").isBetween(-0.5, -0.4);
    double h = 1e-7;
    assertThat((ExplosionExperiments.loss(h) - ExplosionExperiments.loss(-h)) / (2 * h))
        .isCloseTo(slope, within(0.01));
    RESULTS.number("bptt-wall-slope", Math.round(sum));
    RESULTS.number("bptt-wall-loss-slope", slope, 0);
    RESULTS.number("bptt-wall-left", -left, 2);
    RESULTS.number("bptt-wall-right", right, 1);
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
    int at = IntStream.range(1, free.length).filter(i -> free[i] < -0.5).findFirst().orElseThrow();
    double end = free[free.length - 1];
    assertThat(free[at - 1]).as("one step lands on the wall").isBetween(0.0, 0.005);
    assertThat(Math.abs(ExplosionExperiments.slope(free[at]))).isLessThan(0.05);
    assertThat(end).as("and creeps back").isBetween(free[at], free[at] + 0.02);
    double before = ExplosionExperiments.LEARNING_RATE;
    for (int step = 1; step < at; step++) {
      assertThat(clipped[step - 1] - clipped[step]).as("all clipped")
          .isCloseTo(before, within(1e-12));
    }
    assertThat(Math.abs(clipped[clipped.length - 1])).isLessThan(0.006);
    RESULTS.number("bptt-thrown-to", -free[at], 2);
    RESULTS.number("bptt-thrown-end", -end, 2);
  }

  private static double farthest(double start, Clipping clipping) {
    return Arrays.stream(ExplosionExperiments.descend(start, clipping))
        .map(Math::abs).max().orElseThrow();
  }
}
