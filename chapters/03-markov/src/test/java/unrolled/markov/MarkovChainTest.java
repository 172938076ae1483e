package unrolled.markov;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class MarkovChainTest {

  /** Red and green builds, the chain that the chapter works by hand. */
  static final MarkovChain BUILDS = MarkovChain.of(
      new double[] {1.0 / 2, 1.0 / 2}, new double[] {1.0 / 4, 3.0 / 4});

  @Test
  @Tag("eq-markov-step")
  void a_step_multiplies_the_row_of_probabilities_by_the_matrix() {
    assertThat(BUILDS.next(new double[] {1, 0})).containsExactly(1.0 / 2, 1.0 / 2);
    assertThat(BUILDS.next(new double[] {1.0 / 2, 1.0 / 2})).containsExactly(3.0 / 8, 5.0 / 8);
  }

  @Test
  @Tag("eq-markov-steps")
  void several_steps_are_powers_of_the_matrix() {
    assertThat(BUILDS.after(new double[] {1, 0}, 0)).containsExactly(1, 0);
    assertThat(BUILDS.after(new double[] {1, 0}, 3)).containsExactly(11.0 / 32, 21.0 / 32);
    Matrix P = BUILDS.transitions();
    Matrix cube = P.times(P).times(P);
    assertThat(BUILDS.after(new double[] {0, 1}, 3)).containsExactly(cube.row(1));
  }

  @Test
  @Tag("eq-markov-likelihood")
  void a_path_has_the_product_of_its_steps() {
    int[] week = {0, 0, 1, 1, 1, 1, 0};
    assertThat(StrictMath.exp(BUILDS.logLikelihood(week))).isEqualTo(27.0 / 1024, within(1e-15));
    assertThat(BUILDS.logLikelihood(new int[] {1})).as("no step").isZero();
  }

  @Test
  void an_impossible_step_makes_a_path_impossible() {
    MarkovChain turns = MarkovChain.of(new double[] {0, 1}, new double[] {1, 0});
    assertThat(turns.logLikelihood(new int[] {0, 1, 1})).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(turns.sample(0, 5, new SeededRandom(1))).containsExactly(0, 1, 0, 1, 0);
  }

  @Test
  void samples_have_the_frequencies_of_the_chain_and_depend_on_the_seed_only() {
    int[] path = BUILDS.sample(0, 20_000, new SeededRandom(3));
    MarkovChain counted = TransitionCounts.of(2, path).chain();
    // standard error of a row's estimate: sqrt(p q / visits), below 0.007
    assertThat(counted.probability(0, 1)).isEqualTo(0.5, within(0.02));
    assertThat(counted.probability(1, 0)).isEqualTo(0.25, within(0.02));
    assertThat(BUILDS.sample(0, 20_000, new SeededRandom(3))).isEqualTo(path);
  }

  @Test
  void what_it_gives_away_is_a_copy() {
    BUILDS.transitions().set(0, 0, 9);
    BUILDS.following(0)[0] = 9;
    assertThat(BUILDS.probability(0, 0)).isEqualTo(0.5);
    double[] start = {1, 0};
    BUILDS.after(start, 0)[0] = 9;
    assertThat(start).containsExactly(1, 0);
  }

  @Test
  void a_matrix_that_is_not_square_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MarkovChain.of(new double[] {0.5, 0.5}))
        .withMessage("transition probabilities are 1×2; a chain needs one row and one column for "
            + "each state");
  }

  @Test
  void a_row_that_does_not_sum_to_one_is_named_with_its_sum() {
    assertThatIllegalArgumentException().isThrownBy(() ->
        MarkovChain.of(new double[] {0.5, 0.5}, new double[] {0.25, 0.5}))
        .withMessage("the transition probabilities from state 1 (row 1) sum to 0.75, not to 1; add "
            + "the state that is missing, or divide the row by its sum");
    assertThat(MarkovChain.of(new double[] {1 - 1e-10}).states()).as("rounding").isOne();
    assertThatIllegalArgumentException().isThrownBy(() -> MarkovChain.of(new double[] {1 - 1e-8}));
  }

  @Test
  void what_is_no_probability_is_named_with_its_place() {
    assertThatIllegalArgumentException().isThrownBy(() ->
        MarkovChain.of(new double[] {0.5, 0.5}, new double[] {-0.25, 1.25}))
        .withMessage("the transition probability from state 1 to state 0 is -0.25; it must lie "
            + "between 0 and 1");
    assertThatIllegalArgumentException().isThrownBy(() ->
        MarkovChain.of(new double[] {0.5, Double.NaN}, new double[] {0, 1}))
        .withMessageContaining("from state 0 to state 1 is NaN");
  }

  @Test
  void a_distribution_that_is_none_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.next(new double[] {1}))
        .withMessage("a distribution over 1 states for a chain of 2; give one probability for each "
            + "state");
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.after(new double[] {1, 1}, 2))
        .withMessage("the probabilities of the 2 states sum to 2.0, not to 1; divide each by the "
            + "sum");
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.next(new double[] {2, -1}))
        .withMessage("the probability of state 1 is -1.0; it must lie between 0 and 1");
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.next(new double[] {Double.NaN, 1}))
        .withMessageContaining("state 0 is NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.after(new double[] {1, 0}, -1))
        .withMessage("steps must be at least 0, not -1");
  }

  @Test
  void a_path_with_an_unknown_state_is_refused_with_its_position() {
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.logLikelihood(new int[] {0, 1, 2}))
        .withMessage("state 2 at position 2 is not one of the 2 states, 0 to 1; number the states "
            + "from 0, or count with more of them");
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.logLikelihood(new int[0]))
        .withMessage("an empty path has no first state; give at least one");
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.probability(0, 2))
        .withMessage("there is no state 2; the chain has 2, numbered 0 to 1");
    assertThatIllegalArgumentException().isThrownBy(() -> BUILDS.following(-1))
        .withMessageContaining("no state -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BUILDS.sample(0, 0, new SeededRandom(1)))
        .withMessage("a path has at least 1 state, not 0");
  }

  @Test
  void rows_typed_with_ten_digits_survive_any_number_of_steps() {
    double third = 0.3333333333;
    MarkovChain typed = MarkovChain.of(new double[] {third, third, third},
        new double[] {third, third, third}, new double[] {third, third, third});
    assertThat(Vectors.sum(typed.after(new double[] {1, 0, 0}, 100_000)))
        .as("not 1 − 1e-5").isCloseTo(1, within(1e-10)); // 100,000 roundings
    MarkovChain above = MarkovChain.of(
        new double[] {0.9999, 0.0001000009}, new double[] {0.0002, 0.9998});
    assertThat(Vectors.sum(above.after(new double[] {1, 0}, 100_000))).isCloseTo(1, within(1e-10));
  }

  @Test
  void rows_that_sum_to_one_but_for_rounding_keep_their_bits() {
    double[] exact = {0.1, 0.2, 0.7};
    double[] rounded = {0.7, 0.2, 0.1};
    assertThat(Vectors.sum(exact)).isEqualTo(1);
    assertThat(Vectors.sum(rounded)).isEqualTo(Math.nextDown(1.0));
    MarkovChain chain = MarkovChain.of(exact, rounded, exact);
    assertThat(chain.following(0)).containsExactly(exact);
    assertThat(chain.following(1)).containsExactly(rounded);
  }

  @Test
  void a_distribution_within_tolerance_stays_accepted_over_many_steps() {
    double[] start = {1 - 0.9999999e-9, 0}; // rounding of the steps may carry it over the edge
    MarkovChain rounding = MarkovChain.of(new double[] {0.1, 0.9}, new double[] {0.3, 0.7});
    assertThat(rounding.after(start, 1_000_000)).hasSize(2);
  }
}
