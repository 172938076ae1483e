package unrolled.latent;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;
import unrolled.markov.MarkovChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static unrolled.latent.HiddenMarkovCases.HEADS;
import static unrolled.latent.HiddenMarkovCases.TAILS;

class HiddenMarkovModelTest {

  /** A few roundings of numbers near one. */
  private static final double ROUNDING = 1e-14;

  private static final HiddenMarkovModel COINS = HiddenMarkovCases.coins();

  @Test
  @Tag("eq-hmm-belief")
  void two_coins_give_the_beliefs_worked_out_by_hand() {
    double[] second = COINS.nextBelief(COINS.initialBelief(), HEADS);
    assertThat(second).containsExactly(new double[] {3.0 / 5, 2.0 / 5}, within(ROUNDING));
    assertThat(COINS.nextBelief(second, TAILS))
        .containsExactly(new double[] {1.0 / 2, 1.0 / 2}, within(ROUNDING));
  }

  @Test
  @Tag("eq-hmm-predict")
  void two_coins_predict_heads_as_by_hand() {
    assertThat(COINS.nextProbabilities(new int[0])[HEADS]).isEqualTo(3.0 / 8, within(ROUNDING));
    assertThat(COINS.nextProbabilities(new int[] {HEADS})[TAILS])
        .isEqualTo(3.0 / 5, within(ROUNDING));
    assertThat(COINS.nextProbabilities(new int[] {HEADS, TAILS})[HEADS])
        .isEqualTo(3.0 / 8, within(ROUNDING));
  }

  @Test
  @Tag("eq-hmm-log-likelihood")
  void one_sweep_gives_the_log_likelihood_of_the_hand_example_and_of_the_slow_way() {
    int[] tosses = {HEADS, TAILS, HEADS};
    assertThat(COINS.logLikelihood(tosses))
        .isEqualTo(StrictMath.log(27.0 / 320), within(ROUNDING));
    for (long seed = 1; seed <= 20; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      int[] sequence = HiddenMarkovCases.sequence(model, seed);
      assertThat(model.logLikelihood(sequence))
          .isEqualTo(stepByStep(model, sequence), within(1e-12));
    }
    assertThat(COINS.logLikelihood(new int[0])).isZero();
  }

  @Test
  @Tag("eq-hmm-joint")
  void a_path_and_its_symbols_have_the_product_of_their_probabilities() {
    int[] tosses = {HEADS, TAILS, HEADS};
    assertThat(StrictMath.exp(COINS.jointLogProbability(new int[] {0, 0, 0}, tosses)))
        .isEqualTo(1.0 / 25, within(ROUNDING));
    // 1/2 · 1/2 · 1/5 · 3/4 · 1/5 · 1/2
    assertThat(StrictMath.exp(COINS.jointLogProbability(new int[] {0, 1, 0}, tosses)))
        .isEqualTo(3.0 / 800, within(ROUNDING));
    assertThat(HiddenMarkovCases.rooms().jointLogProbability(new int[] {0, 2}, new int[2]))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void the_probabilities_of_the_next_symbol_sum_to_one() {
    for (long seed = 1; seed <= 20; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      assertThat(Vectors.sum(model.nextProbabilities(HiddenMarkovCases.sequence(model, seed))))
          .isEqualTo(1, within(1e-12));
    }
  }

  @Test
  void a_chain_whose_states_show_is_a_hidden_chain_that_hides_nothing() {
    MarkovChain chain =
        MarkovChain.of(new double[][] {{0.1, 0.6, 0.3}, {0.5, 0.25, 0.25}, {0.2, 0.2, 0.6}});
    HiddenMarkovModel shown = new HiddenMarkovModel(
        new double[] {1, 0, 0}, chain, Matrix.identity(3));
    int[] path = {0, 1, 2, 2, 0, 1};
    assertThat(shown.logLikelihood(path)).isEqualTo(chain.logLikelihood(path), within(ROUNDING));
    assertThat(shown.nextProbabilities(path))
        .containsExactly(chain.following(1), within(ROUNDING));
  }

  @Test
  void a_simulation_stays_and_emits_as_often_as_the_model_says() {
    HiddenMarkovModel.Sample sample = COINS.simulate(100_000, new SeededRandom(1));
    int stayed = 0;
    int heads = 0;
    int bent = 0;
    for (int t = 1; t < sample.states().length; t++) {
      stayed += sample.states()[t] == sample.states()[t - 1] ? 1 : 0;
      bent += sample.states()[t];
      heads += sample.states()[t] == 1 && sample.symbols()[t] == HEADS ? 1 : 0;
    }
    // five standard deviations of 100,000 independent draws are below 0.01
    assertThat(stayed / 99_999.0).isEqualTo(0.8, within(0.01));
    assertThat((double) heads / bent).isEqualTo(0.25, within(0.01));
  }

  @Test
  void free_probabilities_are_counted() {
    assertThat(COINS.parameters()).isEqualTo(1 + 2 + 2);
    assertThat(HiddenMarkovCases.rooms().parameters()).isEqualTo(2 + 6);
    assertThat(COINS.states()).isEqualTo(2);
  }

  @Test
  void rows_that_do_not_sum_to_one_are_refused_by_name() {
    MarkovChain chain = COINS.chain();
    Matrix emissions = COINS.emissions();
    assertThatThrownBy(() -> new HiddenMarkovModel(new double[] {0.5, 0.25}, chain, emissions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the initial law sums to 0.75; divide it by its sum");
    assertThatThrownBy(() -> new HiddenMarkovModel(new double[] {0.5, 0.5}, chain,
        Matrix.of(new double[][] {{0.5, 0.5}, {0.5, 0.75}})))
        .hasMessage("row 1 of the emissions sums to 1.25; divide it by its sum");
    assertThatThrownBy(() -> new HiddenMarkovModel(new double[] {1.5, -0.5}, chain, emissions))
        .hasMessage("entry 1 of the initial law is -0.5; a probability is not negative");
    assertThatThrownBy(() -> new HiddenMarkovModel(new double[] {0.5, 0.5}, chain,
        Matrix.of(new double[][] {{Double.NaN, 0.5}, {0.5, 0.5}})))
        .hasMessageContaining("entry 0 of row 0 of the emissions is NaN");
    assertThatThrownBy(() -> new HiddenMarkovModel(new double[] {1}, chain, emissions))
        .hasMessage("a chain of 2 states needs as many initial probabilities and rows of"
            + " emissions; there are 1 and 2");
  }

  @Test
  void unknown_symbols_and_impossible_ones_are_refused_with_their_place() {
    assertThatThrownBy(() -> COINS.nextProbabilities(new int[] {0, 1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("symbol 2 at position 2 is not one of the model's 2 symbols, 0 to 1");
    assertThatThrownBy(() -> COINS.nextBelief(COINS.initialBelief(), -1))
        .hasMessage("symbol -1 is not one of the model's 2 symbols, 0 to 1");
    HiddenMarkovModel shown = new HiddenMarkovModel(
        new double[] {1, 0}, COINS.chain(), Matrix.identity(2));
    assertThatThrownBy(() -> shown.nextProbabilities(new int[] {1}))
        .hasMessage("symbol 1 has probability 0.0 in all the states that are still believed"
            + " possible; smooth the emissions or the transitions");
    assertThat(shown.logLikelihood(new int[] {0, 1})).isGreaterThan(-10);
    assertThat(shown.logLikelihood(new int[] {1, 1})).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void paths_that_do_not_fit_are_refused() {
    assertThatThrownBy(() -> COINS.jointLogProbability(new int[] {0}, new int[] {0, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a path of 1 states for 2 symbols; give one state for each symbol");
    assertThatThrownBy(() -> COINS.jointLogProbability(new int[] {0, 2}, new int[] {0, 1}))
        .hasMessage("state 2 at position 1 is not one of the model's 2 states");
    assertThatThrownBy(() -> COINS.simulate(0, new SeededRandom(1)))
        .hasMessage("a sample has at least 1 step, not 0");
  }

  @Test
  void what_is_handed_in_or_out_can_be_changed_without_harm() {
    double[] initial = {0.5, 0.5};
    HiddenMarkovModel model =
        new HiddenMarkovModel(initial, COINS.chain(), COINS.emissions());
    initial[0] = 9;
    Arrays.fill(model.initialBelief(), 9);
    model.emissions().fill(9);
    assertThat(model.nextProbabilities(new int[] {HEADS})[TAILS])
        .isEqualTo(3.0 / 5, within(ROUNDING));
  }

  private static double stepByStep(HiddenMarkovModel model, int[] sequence) {
    double sum = 0;
    for (int t = 0; t < sequence.length; t++) {
      sum += StrictMath.log(model.nextProbabilities(Arrays.copyOf(sequence, t))[sequence[t]]);
    }
    return sum;
  }
}
