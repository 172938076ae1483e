package unrolled.markov;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Results;
import unrolled.core.train.Metrics;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of the floor of prediction. */
class FloorExperimentsTest {

  private static final Results RESULTS = Results.of("markov");
  private static final int BUILDS = 500;
  private static final double FLOOR = EntropyRate.of(FloorExperiments.SOURCE);
  private static final List<FloorExperiments.Cost> COSTS = costs();

  private static List<FloorExperiments.Cost> costs() {
    List<FloorExperiments.Cost> costs = new ArrayList<>();
    for (int order = 0; order <= FloorExperiments.LONGEST; order++) {
      costs.add(FloorExperiments.cost(order, BUILDS));
    }
    return costs;
  }

  @Test
  void no_model_expects_to_pay_less_than_the_entropy_rate_and_one_build_back_is_best() {
    for (FloorExperiments.Cost cost : COSTS) {
      assertThat(cost.expected().low()).isGreaterThan(FLOOR);
      assertThat(cost.expected().median())
          .isGreaterThanOrEqualTo(COSTS.get(1).expected().median());
    }
    for (int order = 2; order <= FloorExperiments.LONGEST; order++) {
      assertThat(COSTS.get(order).expected().median())
          .isGreaterThan(COSTS.get(order - 1).expected().median());
    }
    assertThat(COSTS.get(1).expected().high()).isLessThan(FLOOR + 0.005);
    assertThat(COSTS.get(8).expected().low()).isGreaterThan(COSTS.get(0).expected().high());
    RESULTS.number("markov-floor", FLOOR, 3);
    RESULTS.number("markov-floor-perplexity", Metrics.perplexity(FLOOR), 2);
    RESULTS.number("markov-floor-builds", BUILDS);
    RESULTS.number("markov-floor-expected-1", COSTS.get(1).expected().median(), 3);
    RESULTS.number("markov-floor-expected-8", COSTS.get(8).expected().median(), 2);
  }

  @Test
  void the_builds_fitted_to_are_explained_below_the_floor() {
    for (int order = 1; order <= FloorExperiments.LONGEST; order++) {
      assertThat(COSTS.get(order).fitted().median())
          .isLessThan(COSTS.get(order - 1).fitted().median());
    }
    assertThat(COSTS.get(4).fitted().median()).isLessThan(FLOOR);
    assertThat(COSTS.get(5).fitted().high()).isLessThan(FLOOR);
    assertThat(COSTS.get(8).fitted().high()).isLessThan(0.61);
    RESULTS.number("markov-floor-fitted-8", COSTS.get(8).fitted().median(), 2);
    double frequencies =
        EntropyRate.entropy(StationaryLaw.byLinearSystem(FloorExperiments.SOURCE));
    assertThat(COSTS.get(0).expected().low()).isEqualTo(frequencies, within(0.001));
    RESULTS.number("markov-floor-frequencies", frequencies, 3);
    RESULTS.write(MarkovFigures.floor(COSTS, FLOOR, frequencies));
  }

  @Test
  void a_lucky_sample_is_cheaper_than_the_floor_for_the_truth_as_well() {
    Spread truth = FloorExperiments.truth(BUILDS);
    assertThat(truth.low()).isLessThan(FLOOR - 0.04);
    assertThat(truth.high()).isGreaterThan(FLOOR + 0.02);
    assertThat(truth.median()).as("ten hard samples").isGreaterThan(FLOOR + 0.01);
    assertThat(COSTS.get(1).fitted().median()).as("fitted, and yet above the floor")
        .isBetween(FLOOR + 0.01, truth.median());
    RESULTS.number("markov-floor-truth-median", truth.median(), 3);
    RESULTS.number("markov-floor-truth-low", truth.low(), 3);
    RESULTS.number("markov-floor-truth-high", truth.high(), 3);
  }

  @Test
  void the_expected_cost_of_the_truth_is_the_floor() {
    assertThat(FloorExperiments.expectedBits(new MarkovModel(FloorExperiments.SOURCE, 0), 1))
        .isEqualTo(FLOOR, within(1e-14));
    assertThat(FloorExperiments.expectedBits(new MarkovModel(FloorExperiments.SOURCE, 0), 5))
        .isEqualTo(FLOOR, within(1e-14));
  }
}
