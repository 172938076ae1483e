package unrolled.latent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.markov.MarkovChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static unrolled.latent.HiddenMarkovCases.HEADS;
import static unrolled.latent.HiddenMarkovCases.TAILS;

@Tag("eq-hmm-viterbi")
class ViterbiTest {

  private static final double ROUNDING = 1e-12;

  private static final HiddenMarkovModel COINS = HiddenMarkovCases.coins();

  @Test
  void three_tosses_have_the_best_path_found_by_hand() {
    Viterbi best = Viterbi.of(COINS, HEADS, TAILS, HEADS);
    assertThat(best.path()).containsExactly(0, 0, 0);
    assertThat(StrictMath.exp(best.logProbability())).isEqualTo(1.0 / 25, within(ROUNDING));
  }

  @Test
  void no_path_of_all_is_more_probable() {
    for (long seed = 1; seed <= 60; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      int[] sequence = HiddenMarkovCases.sequence(model, seed);
      Viterbi best = Viterbi.of(model, sequence);
      double[] most = new double[1];
      AllPaths.walk(model, sequence, (path, p) -> most[0] = Math.max(most[0], p));
      assertThat(best.logProbability()).isEqualTo(StrictMath.log(most[0]), within(ROUNDING));
      assertThat(model.jointLogProbability(best.path(), sequence))
          .isEqualTo(best.logProbability(), within(ROUNDING));
    }
  }

  @Test
  void the_most_probable_states_can_make_an_impossible_path() {
    HiddenMarkovModel rooms = HiddenMarkovCases.rooms();
    ForwardBackward passes = ForwardBackward.of(rooms, 0, 0);
    int[] states = {Viterbi.mostProbable(passes.posterior(0)),
      Viterbi.mostProbable(passes.posterior(1))};
    assertThat(states).containsExactly(0, 2);
    assertThat(rooms.jointLogProbability(states, new int[2]))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Viterbi.of(rooms, 0, 0).path()).containsExactly(0, 1);
    assertThat(passes.posterior(1)).containsExactly(new double[] {0, 0.4, 0.6}, within(ROUNDING));
  }

  @Test
  void of_equal_paths_the_one_with_lower_states_is_taken() {
    HiddenMarkovModel alike = new HiddenMarkovModel(new double[] {0.5, 0.5}, COINS.chain(),
        Matrix.of(new double[][] {{1}, {1}}));
    assertThat(Viterbi.of(alike, 0, 0, 0).path()).containsExactly(0, 0, 0);
  }

  /** All paths are equally probable to the last bit: each is the product of the same numbers. */
  @Test
  void where_every_path_ties_each_step_comes_from_the_lowest_state() {
    double[] any = {0.25, 0.25, 0.25, 0.25};
    HiddenMarkovModel symmetric = new HiddenMarkovModel(any,
        MarkovChain.of(new double[][] {any, any, any, any}),
        Matrix.of(new double[][] {{0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}}));
    assertThat(Viterbi.of(symmetric, 0, 1, 0, 0).path()).containsExactly(0, 0, 0, 0);
  }

  @Test
  void of_two_equal_paths_the_last_state_in_which_they_differ_decides() {
    HiddenMarkovModel turns = new HiddenMarkovModel(new double[] {0.5, 0.5},
        MarkovChain.of(new double[][] {{0, 1}, {1, 0}}), Matrix.of(new double[][] {{1}, {1}}));
    assertThat(Viterbi.of(turns, 0, 0).path()).containsExactly(1, 0);
    assertThat(Viterbi.of(turns, 0, 0, 0).path()).containsExactly(0, 1, 0);
  }

  @Test
  void a_hundred_thousand_steps_do_not_underflow() {
    int[] symbols = COINS.simulate(100_000, new SeededRandom(3)).symbols();
    assertThat(Viterbi.of(COINS, symbols).logProbability()).isBetween(-200_000.0, -50_000.0);
  }

  @Test
  void what_no_path_can_emit_is_refused_with_its_place() {
    HiddenMarkovModel shown = new HiddenMarkovModel(new double[] {1, 0, 0},
        HiddenMarkovCases.rooms().chain(), Matrix.identity(3));
    assertThatThrownBy(() -> Viterbi.of(shown, 0, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no path of states can emit symbol 0 at position 2 after the 2 before it;"
            + " smooth the emissions or the transitions");
    assertThatThrownBy(() -> Viterbi.of(shown)).hasMessageContaining("an empty sequence");
    assertThatThrownBy(() -> Viterbi.of(shown, 3))
        .hasMessage("symbol 3 at position 0 is not one of the model's 3 symbols, 0 to 2");
  }
}
