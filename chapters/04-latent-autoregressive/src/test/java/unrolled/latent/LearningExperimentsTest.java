package unrolled.latent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts that what is learned is what was derived, and then hands numbers and chart over. */
class LearningExperimentsTest {

  private static final Results RESULTS = Results.of("latent");
  private static final double K = FloorExperiments.MODEL.steadyGain();

  private static final List<LearningExperiments.Run> RUNS =
      Arrays.stream(FloorExperiments.SEEDS).mapToObj(LearningExperiments::run).toList();

  @Test
  void gradient_descent_arrives_at_the_gain_and_at_the_floor() {
    Spread a = spread(RUNS.stream().mapToDouble(run -> run.last().a()));
    Spread b = spread(RUNS.stream().mapToDouble(run -> run.last().b()));
    Spread sum = spread(RUNS.stream().mapToDouble(run -> run.last().a() + run.last().b()));
    Spread error = spread(RUNS.stream().mapToDouble(LearningExperiments.Run::error));
    assertThat(b.median()).isBetween(K - 0.01, K + 0.01);
    assertThat(b.low()).isGreaterThan(K - 0.03);
    assertThat(b.high()).isLessThan(K + 0.03);
    assertThat(a.low()).isGreaterThan(1 - K - 0.03);
    assertThat(a.high()).isLessThan(1 - K + 0.03);
    assertThat(sum.low()).isGreaterThan(0.99);
    assertThat(sum.high()).isLessThan(1.01);
    assertThat(error.low()).as("no run is better than the steady filter").isGreaterThan(1);
    assertThat(error.median()).isLessThan(1.001);
    assertThat(error.high()).isLessThan(1.005);
    put("latent-learned-a", a, 3);
    put("latent-learned-b", b, 3);
    RESULTS.percent("latent-learned-error", error.median() - 1, 2);
    RESULTS.percent("latent-learned-error-high", error.high() - 1, 1);
    RESULTS.number("latent-learning-train", LearningExperiments.TRAIN);
    RESULTS.number("latent-learning-length", LearningExperiments.LENGTH);
    RESULTS.number("latent-learning-epochs", LearningExperiments.EPOCHS);
    RESULTS.number("latent-learning-step", LearningExperiments.STEP, 2);
    RESULTS.write(LatentFigures.learning(RUNS, K));
  }

  @Test
  void a_sum_that_is_nearly_one_fails_where_the_level_has_gone_far() {
    Spread error = spread(RUNS.stream().mapToDouble(run ->
        LearningExperiments.errorOnALongSeries(run.last(), run.seed())));
    Spread tied = spread(Arrays.stream(FloorExperiments.SEEDS).mapToDouble(seed ->
        LearningExperiments.errorOnALongSeries(LearningExperiments.tied(seed), seed)));
    assertThat(error.high()).isGreaterThan(1.1);
    assertThat(tied.high()).isLessThan(1.001);
    RESULTS.percent("latent-nearly-one-median", error.median() - 1, 1);
    RESULTS.percent("latent-nearly-one-high", error.high() - 1, 0);
    RESULTS.percent("latent-nearly-one-tied-high", tied.high() - 1, 2);
    RESULTS.number("latent-nearly-one-length", LearningExperiments.LONG);
  }

  private static Spread spread(DoubleStream values) {
    return Spread.of(values.toArray());
  }

  private static void put(String id, Spread spread, int decimals) {
    RESULTS.number(id, spread.median(), decimals);
    RESULTS.number(id + "-low", spread.low(), decimals);
    RESULTS.number(id + "-high", spread.high(), decimals);
  }
}
