package unrolled.markov;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ConnectedTrialsTest {

  /** Sums of up to a few thousand products of probabilities, each within half an ulp. */
  private static final Offset<Double> ROUNDING = Offset.offset(1e-13);

  private static double[][] orders() {
    return new double[][] {{0.3}, {0.75, 0.25}, {0.6, 0.2, 0.9, 0.1},
        {0.6, 0.2, 0.9, 0.1, 0.5, 0.7, 0.4, 0.3}};
  }

  @Test
  void two_trials_are_those_found_with_a_pencil() {
    ConnectedTrials trials = ConnectedTrials.of(3.0 / 4, 1.0 / 4);
    assertThat(trials.p()).isEqualTo(0.5, ROUNDING);
    assertThat(trials.distribution(2)).containsExactly(new double[] {1.0 / 8, 3.0 / 4, 1.0 / 8},
        ROUNDING);
    assertThat(trials.correlations(3)).containsExactly(new double[] {1, -0.5, 0.25, -0.125},
        ROUNDING);
  }

  @Test
  void independent_trials_have_the_binomial_distribution() {
    double[] distribution = ConnectedTrials.of(0.3).distribution(10);
    double binomial = StrictMath.pow(0.7, 10);
    for (int s = 0; s <= 10; s++) {
      assertThat(distribution[s]).isCloseTo(binomial, ROUNDING);
      binomial *= (10.0 - s) / (s + 1) * 0.3 / 0.7;
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void the_distribution_is_the_sum_over_all_sequences(double[] successAfter) {
    ConnectedTrials trials = ConnectedTrials.of(successAfter);
    int n = 9;
    double[] expected = new double[n + 1];
    double[] law = trials.law();
    for (int start = 0; start < law.length; start++) {
      for (int bits = 0; bits < 1 << n; bits++) {
        double probability = law[start];
        int history = start;
        for (int t = 0; t < n; t++) {
          int outcome = bits >> t & 1;
          probability *= outcome == 1 ? successAfter[history] : 1 - successAfter[history];
          history = (history * 2 + outcome) & law.length - 1;
        }
        expected[Integer.bitCount(bits)] += probability;
      }
    }
    assertThat(trials.distribution(n)).containsExactly(expected, ROUNDING);
  }

  @Test
  void samples_have_the_frequencies_of_their_histories_and_depend_on_the_seed_only() {
    double[] successAfter = {0.6, 0.2, 0.9, 0.1};
    ConnectedTrials trials = ConnectedTrials.of(successAfter);
    boolean[] outcomes = trials.sample(100_000, new SeededRandom(5));
    int[] visits = new int[4];
    int[] successes = new int[4];
    for (int t = 2; t < outcomes.length; t++) {
      int history = (outcomes[t - 2] ? 2 : 0) + (outcomes[t - 1] ? 1 : 0);
      visits[history]++;
      successes[history] += outcomes[t] ? 1 : 0;
    }
    for (int history = 0; history < 4; history++) {
      // the rarest history comes about 14,000 times, so standard errors are below 0.0045
      assertThat((double) successes[history] / visits[history])
          .isCloseTo(successAfter[history], Offset.offset(0.014));
      assertThat(visits[history] / 1e5)
          .isCloseTo(trials.law()[history], Offset.offset(0.01));
    }
    assertThat(trials.sample(100_000, new SeededRandom(5))).isEqualTo(outcomes);
  }

  @Test
  void wrong_numbers_of_probabilities_and_wrong_probabilities_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ConnectedTrials.of(0.1, 0.2, 0.3))
        .withMessageStartingWith("3 probabilities of success; a memory of m outcomes takes 2^m");
    assertThatIllegalArgumentException().isThrownBy(() -> ConnectedTrials.of());
    assertThatIllegalArgumentException().isThrownBy(() -> ConnectedTrials.of(0.5, 1.5))
        .withMessage(
            "the probability of success after history 1 is 1.5; it must lie between 0 and 1");
    assertThatIllegalArgumentException().isThrownBy(() -> ConnectedTrials.of(Double.NaN));
  }

  @Test
  void trials_that_can_settle_in_two_ways_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ConnectedTrials.of(0, 1))
        .withMessageContaining("the chain is reducible: it has 2 closed classes");
  }

  @Test
  void outcomes_that_are_all_the_same_have_no_correlation() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ConnectedTrials.of(0, 0.5).correlations(1))
        .withMessageContaining("so all outcomes are the same and don't vary");
  }
}
