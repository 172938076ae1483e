package unrolled.markov;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class StationaryLawTest {

  /** A few roundings of numbers below one. */
  private static final Offset<Double> ROUNDING = within(1e-14);

  /** The iteration stops at steps of 1e-14; its error is a few times that. */
  private static final Offset<Double> ITERATION = within(1e-12);

  private static final MarkovChain LIGHTS = MarkovChain.of(
      new double[] {0, 1, 0}, new double[] {0, 0, 1}, new double[] {1, 0, 0});

  private static final MarkovChain TWO_ENDS = MarkovChain.of(
      new double[] {1, 0, 0}, new double[] {0.3, 0.3, 0.4}, new double[] {0, 0, 1});

  @Test
  @Tag("eq-markov-stationary")
  void one_build_in_three_is_red_in_the_long_run() {
    double[] solved = StationaryLaw.byLinearSystem(MarkovChainTest.BUILDS);
    double[] iterated = StationaryLaw.byPowerIteration(MarkovChainTest.BUILDS);
    assertThat(solved).containsExactly(new double[] {1.0 / 3, 2.0 / 3}, ROUNDING);
    assertThat(iterated).containsExactly(solved, ITERATION);
  }

  @Test
  @Tag("eq-markov-stationary")
  void both_ways_agree_on_random_chains_and_a_step_changes_nothing() {
    for (int seed = 1; seed <= 10; seed++) {
      MarkovChain chain = random(8, new SeededRandom(seed));
      double[] solved = StationaryLaw.byLinearSystem(chain);
      assertThat(StationaryLaw.byPowerIteration(chain)).containsExactly(solved, ITERATION);
      assertThat(chain.next(solved)).containsExactly(solved, ROUNDING);
    }
  }

  private static MarkovChain random(int states, SeededRandom random) {
    double[][] rows = new double[states][states];
    for (double[] row : rows) {
      double sum = 0;
      for (int j = 0; j < states; j++) {
        row[j] = random.uniform();
        sum += row[j];
      }
      for (int j = 0; j < states; j++) {
        row[j] /= sum;
      }
    }
    return MarkovChain.of(rows);
  }

  @Test
  void a_periodic_chain_has_a_stationary_law_to_which_it_never_settles() {
    double third = 1.0 / 3;
    assertThat(StationaryLaw.byLinearSystem(LIGHTS))
        .containsExactly(new double[] {third, third, third}, ROUNDING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StationaryLaw.byPowerIteration(LIGHTS))
        .withMessage("the chain is periodic: it comes back to each of the states [0, 1, 2] only "
            + "after multiples of 3 steps, so it has a stationary law but never settles to it; use "
            + "byLinearSystem");
  }

  @Test
  void several_closed_classes_have_no_single_law_and_are_named() {
    String message = "the chain is reducible: it has 2 closed classes of states, [[0], [2]], and "
        + "each has a stationary law of its own; where a path ends depends on where it begins. "
        + "Take one class as a chain, or smooth the counts";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StationaryLaw.byLinearSystem(TWO_ENDS)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StationaryLaw.byPowerIteration(TWO_ENDS)).withMessage(message);
  }

  @Test
  void states_outside_a_single_closed_class_have_probability_zero() {
    MarkovChain leaving = MarkovChain.of(
        new double[] {0.5, 0.25, 0.25}, new double[] {0, 0.5, 0.5}, new double[] {0, 0.25, 0.75});
    double[] solved = StationaryLaw.byLinearSystem(leaving);
    assertThat(solved[0]).isZero();
    assertThat(solved).containsExactly(new double[] {0, 1.0 / 3, 2.0 / 3}, ROUNDING);
    assertThat(StationaryLaw.byPowerIteration(leaving)).containsExactly(solved, ITERATION);
    MarkovChain absorbed = MarkovChain.of(new double[] {0.5, 0.5}, new double[] {0, 1});
    assertThat(StationaryLaw.byLinearSystem(absorbed))
        .containsExactly(new double[] {0, 1}, ROUNDING);
  }

  @Test
  void a_transient_class_may_be_periodic() {
    MarkovChain chain = MarkovChain.of(
        new double[] {0, 0.9, 0.1}, new double[] {0.9, 0, 0.1}, new double[] {0, 0, 1});
    assertThat(StationaryLaw.byPowerIteration(chain))
        .containsExactly(new double[] {0, 0, 1}, ITERATION);
  }

  @Test
  void a_chain_that_all_but_falls_apart_is_refused_or_solved_but_never_guessed() {
    double rare = 0x1.0p-53;
    MarkovChain split = MarkovChain.of(
        new double[] {1 - rare, rare}, new double[] {rare, 1 - rare});
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> StationaryLaw.byLinearSystem(split))
        .withMessageStartingWith("the chain all but falls apart: some steps between its states are"
            + " so rare that rounding hides them");
    MarkovChain slow = MarkovChain.of(
        new double[] {1 - 1e-7, 1e-7}, new double[] {3e-7, 1 - 3e-7});
    assertThat(StationaryLaw.byLinearSystem(slow))
        .containsExactly(new double[] {0.75, 0.25}, within(1e-8));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> StationaryLaw.byPowerIteration(slow))
        .withMessage("still moving after 1000000 steps: the chain forgets its start too slowly; "
            + "solve the linear system instead");
  }

  @Test
  void rows_off_by_less_than_the_tolerance_still_settle() {
    // leaves state 0 with about 0.0001 and state 1 with 0.0002: two thirds of the time in state 0
    MarkovChain typed = MarkovChain.of(
        new double[] {0.9999, 0.0001000009}, new double[] {0.0002, 0.9998});
    assertThat(StationaryLaw.byPowerIteration(typed))
        .containsExactly(StationaryLaw.byLinearSystem(typed), within(1e-9));
    assertThat(StationaryLaw.byLinearSystem(typed)[0]).isCloseTo(2.0 / 3, within(1e-5));
  }
}
