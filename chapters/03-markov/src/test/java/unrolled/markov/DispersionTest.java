package unrolled.markov;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DispersionTest {

  /** Sums of a few hundred products of probabilities. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

  private static double variance(double[] distribution) {
    double mean = 0;
    double square = 0;
    for (int s = 0; s < distribution.length; s++) {
      mean += s * distribution[s];
      square += s * (double) s * distribution[s];
    }
    return square - mean * mean;
  }

  @Test
  @Tag("eq-markov-dispersion-simple")
  @Tag("eq-markov-dispersion-finite")
  void two_and_three_trials_are_those_found_with_a_pencil() {
    // p_0 = 3/4, p_1 = 1/4: two trials have 0, 1, 2 successes with 1/8, 6/8, 1/8; variance 1/4
    // against 2·1/4 = 1/2 of independent ones
    assertThat(Dispersion.simple(-0.5, 2)).isEqualTo(0.5);
    assertThat(Dispersion.simple(-0.5, 1)).isCloseTo(1, ROUNDING);
    assertThat(Dispersion.simple(-0.5)).isEqualTo(1.0 / 3);
    assertThat(Dispersion.simple(0)).isEqualTo(1);
    assertThat(Dispersion.simple(0.5)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"0.75, 0.25, 1", "0.75, 0.25, 7", "0.2, 0.9, 30", "0.663, 0.128, 100",
      "0.05, 0.05, 12"})
  @Tag("eq-markov-dispersion-finite")
  @Tag("eq-markov-dispersion-correlations")
  void the_formula_for_n_trials_is_the_variance_of_their_exact_distribution(
      double p0, double p1, int n) {
    ConnectedTrials trials = ConnectedTrials.of(p0, p1);
    double exact = variance(trials.distribution(n)) / (n * trials.p() * (1 - trials.p()));
    assertThat(Dispersion.simple(p1 - p0, n)).isCloseTo(exact, ROUNDING);
    assertThat(Dispersion.exact(trials, n)).isCloseTo(exact, ROUNDING);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 40})
  @Tag("eq-markov-dispersion-correlations")
  void the_sum_of_correlations_holds_for_longer_memories(int n) {
    ConnectedTrials trials = ConnectedTrials.of(0.6, 0.2, 0.9, 0.1, 0.5, 0.7, 0.4, 0.3);
    double exact = variance(trials.distribution(n)) / (n * trials.p() * (1 - trials.p()));
    assertThat(Dispersion.exact(trials, n)).isCloseTo(exact, ROUNDING);
  }

  @Test
  @Tag("eq-markov-dispersion-simple")
  void what_is_left_of_the_end_effect_shrinks_like_one_over_n() {
    double rest100 = Dispersion.simple(-0.535, 100) - Dispersion.simple(-0.535);
    double rest1000 = Dispersion.simple(-0.535, 1000) - Dispersion.simple(-0.535);
    assertThat(rest100 / rest1000).isCloseTo(10, ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({"0.75, 0.25", "0.2, 0.9", "0.663, 0.128"})
  void the_fundamental_matrix_agrees_with_the_formula_of_order_one(double p0, double p1) {
    assertThat(Dispersion.exact(ConnectedTrials.of(p0, p1)))
        .isCloseTo(Dispersion.simple(p1 - p0), ROUNDING);
    assertThat(Dispersion.exact(ConnectedTrials.of(p0))).isEqualTo(1);
  }

  @Test
  @Tag("eq-markov-dispersion-complex")
  void markovs_formula_of_order_two_is_exact() {
    SeededRandom random = new SeededRandom(11);
    for (int draw = 0; draw < 200; draw++) {
      double[] after = {random.uniform(0.05, 0.95), random.uniform(0.05, 0.95),
          random.uniform(0.05, 0.95), random.uniform(0.05, 0.95)};
      ConnectedTrials trials = ConnectedTrials.of(after);
      double[] law = trials.law();
      double p1 = law[3] / (law[1] + law[3]);
      double p0 = law[1] / (law[0] + law[2]);
      double epsilon = after[3] - after[1];
      double eta = after[2] - after[0];
      double formula = Dispersion.complex(trials.p(), p1 - p0, epsilon, eta);
      assertThat(Dispersion.exact(trials)).isCloseTo(formula, Offset.offset(1e-9 * (1 + formula)));
    }
  }

  @Test
  @Tag("eq-markov-dispersion-complex")
  void without_a_second_outcome_that_matters_order_two_is_order_one() {
    assertThat(Dispersion.complex(0.4, -0.5, 0, 0)).isEqualTo(Dispersion.simple(-0.5));
  }

  @Test
  @Tag("eq-markov-dispersion-measured")
  void blocks_are_measured_against_independent_trials() {
    // deviations −1, 0, 1, 0 from 4·0.5 = 2: mean square 1/2, independent 1
    assertThat(Dispersion.measured(new int[] {1, 2, 3, 2}, 4, 0.5)).isEqualTo(0.5);
  }

  @Test
  @Tag("eq-markov-dispersion-measured")
  void blocks_of_a_long_run_vary_as_the_formula_says() {
    ConnectedTrials trials = ConnectedTrials.of(0.663, 0.128);
    VowelSequence run = VowelSequence.of(trials.sample(400_000, new SeededRandom(2)));
    // 4,000 blocks: the relative standard error of a variance is √(2/4000) = 0.022; four of them
    assertThat(Dispersion.measured(run.blocks(100), 100, trials.p())
        / Dispersion.simple(0.128 - 0.663, 100)).isCloseTo(1, Offset.offset(0.09));
  }

  @Test
  void impossible_questions_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Dispersion.simple(1))
        .withMessageContaining("at 1 each outcome repeats the one before");
    assertThatIllegalArgumentException().isThrownBy(() -> Dispersion.simple(-1.1, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Dispersion.simple(0.5, 0))
        .withMessage("0 trials — take at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.measured(new int[] {3}, 10, 0.5))
        .withMessage("1 blocks don't vary; take two or more, or smaller ones");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Dispersion.exact(ConnectedTrials.of(1)));
  }

  @Test
  void counts_that_no_block_can_have_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.measured(new int[] {10, 12}, 10, 0.5))
        .withMessage("block 1 has 12 successes in 10 trials; count from 0 to 10, or give the size"
            + " of the blocks that were counted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.measured(new int[] {-1, 2}, 10, 0.5))
        .withMessageStartingWith("block 0 has -1 successes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dispersion.measured(new int[] {0, 0}, 0, 0.5))
        .withMessage("0 trials — take at least 1");
    for (double p : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dispersion.measured(new int[] {1, 2}, 10, p))
          .withMessage("the probability of success is " + p + "; independent trials vary only if it"
              + " lies between 0 and 1");
    }
  }
}
