package unrolled.markov;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class MixingTest {

  /** A few roundings of numbers below one. */
  private static final Offset<Double> ROUNDING = within(1e-14);

  /** The constant before the power leaves its 2^40th root, the squarings some roundings. */
  private static final Offset<Double> GELFAND = within(1e-11);

  @Test
  @Tag("eq-markov-total-variation")
  void the_distance_is_half_the_sum_of_differences() {
    assertThat(Mixing.totalVariation(new double[] {1, 0}, new double[] {1.0 / 3, 2.0 / 3}))
        .isEqualTo(2.0 / 3, ROUNDING);
    assertThat(Mixing.totalVariation(new double[] {1, 0}, new double[] {0, 1})).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mixing.totalVariation(new double[] {1}, new double[] {0, 1}))
        .withMessage("distributions over 1 and 2 states; compare distributions over the same"
            + " states");
  }

  @Test
  @Tag("eq-markov-two-states")
  void a_red_build_is_forgotten_by_a_factor_of_four_at_each_step() {
    double[] distances = Mixing.distances(MarkovChainTest.BUILDS, 3);
    assertThat(distances)
        .containsExactly(new double[] {2.0 / 3, 1.0 / 6, 1.0 / 24, 1.0 / 96}, ROUNDING);
    TwoStates builds = new TwoStates(1.0 / 2, 1.0 / 4);
    assertThat(builds.stationary()).isEqualTo(1.0 / 3, ROUNDING);
    assertThat(builds.delta()).isEqualTo(1.0 / 4);
    assertThat(builds.after(1, 3)).isEqualTo(11.0 / 32, ROUNDING);
    assertThat(builds.chain().transitions()).isEqualTo(MarkovChainTest.BUILDS.transitions());
  }

  @Test
  @Tag("eq-markov-two-states")
  void the_closed_form_is_what_the_chain_does() {
    for (double a : new double[] {0.1, 0.5, 1}) {
      for (double b : new double[] {0.2, 0.9, 1}) {
        TwoStates two = new TwoStates(a, b);
        for (int t = 0; t < 6; t++) {
          assertThat(two.chain().after(new double[] {0.7, 0.3}, t)[0])
              .isEqualTo(two.after(0.7, t), ROUNDING);
        }
        assertThat(StationaryLaw.byLinearSystem(two.chain())[0])
            .isEqualTo(two.stationary(), ROUNDING);
      }
    }
  }

  @Test
  @Tag("eq-markov-two-states")
  void a_build_is_drawn_afresh_with_probability_three_quarters_or_copied() {
    double[] pi = StationaryLaw.byLinearSystem(MarkovChainTest.BUILDS);
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double copied = i == j ? 1 : 0;
        assertThat(MarkovChainTest.BUILDS.probability(i, j))
            .isEqualTo(3.0 / 4 * pi[j] + 1.0 / 4 * copied, ROUNDING);
      }
    }
  }

  @Test
  @Tag("eq-markov-gelfand")
  void the_second_eigenvalue_of_two_states_is_known_negative_or_not() {
    for (double a : new double[] {0.1, 0.5, 0.9}) {
      for (double b : new double[] {0.2, 0.7, 1}) {
        TwoStates two = new TwoStates(a, b);
        assertThat(Mixing.secondEigenvalue(two.chain()))
            .isEqualTo(Math.abs(two.delta()), GELFAND);
      }
    }
  }

  @Test
  @Tag("eq-markov-gelfand")
  void a_complex_pair_gives_its_modulus() {
    // a ring with drift: eigenvalues 0.6 w + 0.4 w² for the third roots of unity w
    MarkovChain ring = MarkovChain.of(
        new double[] {0, 0.6, 0.4}, new double[] {0.4, 0, 0.6}, new double[] {0.6, 0.4, 0});
    assertThat(Mixing.secondEigenvalue(ring)).isEqualTo(
        StrictMath.sqrt(0.36 + 0.16 - 0.6 * 0.4), GELFAND);
  }

  @Test
  void independent_draws_have_nothing_to_forget_and_a_period_never_forgets() {
    MarkovChain coins = MarkovChain.of(new double[] {0.5, 0.5}, new double[] {0.5, 0.5});
    assertThat(Mixing.secondEigenvalue(coins)).isLessThan(1e-12);
    MarkovChain turns = MarkovChain.of(new double[] {0, 1}, new double[] {1, 0});
    assertThat(Mixing.secondEigenvalue(turns)).isEqualTo(1, GELFAND);
    assertThat(Mixing.distances(turns, 5)[5]).isEqualTo(0.5, ROUNDING);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Mixing.time(turns, 0.25, 50))
        .withMessageStartingWith("after 50 steps the chain is still 0.5")
        .withMessageEndingWith(" from its stationary law; allow more steps, and look at its period"
            + " if that does not help");
  }

  @Test
  void the_mixing_time_is_the_first_step_that_is_close() {
    assertThat(Mixing.time(MarkovChainTest.BUILDS, 0.25, 10)).isEqualTo(1);
    assertThat(Mixing.time(MarkovChainTest.BUILDS, 0.02, 10)).isEqualTo(3);
    assertThat(Mixing.time(MarkovChainTest.BUILDS, 0.7, 10)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mixing.time(MarkovChainTest.BUILDS, 0, 10))
        .withMessage("a distance to reach lies between 0 and 1, not 0.0; 0.25 is usual");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mixing.distances(MarkovChainTest.BUILDS, -1));
  }

  @Test
  @Tag("eq-markov-correlation")
  void builds_correlate_like_powers_of_a_quarter() {
    assertThat(Mixing.autocorrelations(MarkovChainTest.BUILDS, new double[] {1, 0}, 3))
        .containsExactly(new double[] {1, 1.0 / 4, 1.0 / 16, 1.0 / 64}, ROUNDING);
    assertThatIllegalArgumentException().isThrownBy(() ->
        Mixing.autocorrelations(MarkovChainTest.BUILDS, new double[] {2, 2}, 3))
        .withMessage("the values do not vary over the chain's states, so they correlate with"
            + " nothing");
    assertThatIllegalArgumentException().isThrownBy(() ->
        Mixing.autocorrelations(MarkovChainTest.BUILDS, new double[] {2}, 3))
        .withMessage("1 values for a chain of 2 states; give one value for each state");
  }

  @Test
  void powers_of_the_deflated_matrix_are_what_is_left_of_the_start() {
    MarkovChain ring = MarkovChain.of(
        new double[] {0.1, 0.6, 0.3}, new double[] {0.4, 0, 0.6}, new double[] {0.6, 0.4, 0});
    double[] pi = StationaryLaw.byLinearSystem(ring);
    Matrix D = ring.transitions();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        D.set(i, j, D.get(i, j) - pi[j]);
      }
    }
    Matrix cube = D.times(D).times(D);
    for (int i = 0; i < 3; i++) {
      double[] start = new double[3];
      start[i] = 1;
      for (int j = 0; j < 3; j++) {
        assertThat(cube.get(i, j)).isEqualTo(ring.after(start, 3)[j] - pi[j], ROUNDING);
      }
    }
  }

  @Test
  void two_states_that_are_none_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoStates(0, 0))
        .withMessage("the probabilities of leaving the two states are 0.0 and 0.0; each must lie"
            + " between 0 and 1, and one above 0");
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoStates(1.5, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoStates(0.5, Double.NaN));
  }

  @Test
  void the_mean_start_is_the_law_weighted_mean_of_all_starts() {
    // from red 2/3 and 1/6 are left, from green 1/3 and 1/12; the law is 1/3 and 2/3
    assertThat(Mixing.meanDistances(MarkovChainTest.BUILDS, 1))
        .containsExactly(new double[] {4.0 / 9, 1.0 / 9}, ROUNDING);
    assertThat(Mixing.distances(MarkovChainTest.BUILDS, 1, 1))
        .containsExactly(new double[] {1.0 / 3, 1.0 / 12}, ROUNDING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mixing.meanDistances(MarkovChainTest.BUILDS, -1))
        .withMessage("steps must be at least 0, not -1");
  }
}
