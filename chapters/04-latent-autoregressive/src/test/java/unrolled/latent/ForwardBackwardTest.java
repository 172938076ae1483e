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

class ForwardBackwardTest {

  /** A few roundings of numbers near one. */
  private static final double ROUNDING = 1e-14;

  /** Sums of up to 4^7 products, each rounded some twenty times. */
  private static final double ENUMERATED = 1e-11;

  private static final HiddenMarkovModel COINS = HiddenMarkovCases.coins();
  private static final int[] TOSSES = {HEADS, TAILS, HEADS};
  private static final int MODELS = 60;

  @Test
  @Tag("eq-hmm-filter")
  void three_tosses_are_filtered_as_by_hand() {
    ForwardBackward passes = ForwardBackward.of(COINS, TOSSES);
    assertClose(passes.predictive(), 3.0 / 8, 3.0 / 5, 3.0 / 8);
    assertClose(passes.filtered(0), 2.0 / 3, 1.0 / 3);
    assertClose(passes.filtered(1), 1.0 / 2, 1.0 / 2);
    assertClose(passes.filtered(2), 2.0 / 3, 1.0 / 3);
    assertThat(passes.logLikelihood()).isEqualTo(StrictMath.log(27.0 / 320), within(ROUNDING));
    assertThat(passes.length()).isEqualTo(3);
  }

  @Test
  @Tag("eq-hmm-backward")
  void three_tosses_have_the_backward_vectors_worked_out_by_hand() {
    ForwardBackward passes = ForwardBackward.of(COINS, TOSSES);
    assertClose(passes.backward(2), 1, 1);
    assertClose(passes.backward(1), 6.0 / 5, 4.0 / 5);
    assertClose(passes.backward(0), 1, 1);
  }

  @Test
  @Tag("eq-hmm-posterior")
  @Tag("eq-hmm-pair-posterior")
  void three_tosses_are_smoothed_as_by_hand() {
    ForwardBackward passes = ForwardBackward.of(COINS, TOSSES);
    assertClose(passes.posterior(1), 3.0 / 5, 2.0 / 5);
    // 2/3 · 4/5 · (1/2 · 6/5 / (3/5)) and so on
    assertClose(passes.pairPosterior(0).row(0), 8.0 / 15, 2.0 / 15);
    assertClose(passes.pairPosterior(0).row(1), 1.0 / 15, 4.0 / 15);
  }

  @Test
  @Tag("eq-hmm-all-paths")
  @Tag("eq-hmm-forward")
  void the_likelihood_is_the_sum_over_all_paths() {
    assertThat(AllPaths.likelihood(COINS, TOSSES)).isEqualTo(27.0 / 320, within(ROUNDING));
    double[][] alpha = Trellis.forward(COINS, TOSSES);
    assertClose(alpha[0], 1.0 / 4, 1.0 / 8);
    assertClose(alpha[1], 9.0 / 80, 9.0 / 80);
    assertClose(alpha[2], 9.0 / 160, 9.0 / 320);
    for (long seed = 1; seed <= MODELS; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      int[] sequence = HiddenMarkovCases.sequence(model, seed);
      double enumerated = StrictMath.log(AllPaths.likelihood(model, sequence));
      assertThat(ForwardBackward.of(model, sequence).logLikelihood())
          .isEqualTo(enumerated, within(ENUMERATED));
      assertThat(model.logLikelihood(sequence)).isEqualTo(enumerated, within(ENUMERATED));
      assertThat(StrictMath.log(Trellis.likelihood(model, sequence)))
          .isEqualTo(enumerated, within(ENUMERATED));
    }
  }

  @Test
  @Tag("eq-hmm-posterior")
  @Tag("eq-hmm-pair-posterior")
  void posteriors_are_the_shares_of_the_paths_that_pass() {
    for (long seed = 1; seed <= MODELS; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      int[] sequence = HiddenMarkovCases.sequence(model, seed);
      int m = model.states();
      double all = AllPaths.likelihood(model, sequence);
      double[][] single = new double[sequence.length][m];
      double[][][] pairs = new double[sequence.length][m][m];
      AllPaths.walk(model, sequence, (path, p) -> {
        for (int t = 0; t < path.length; t++) {
          single[t][path[t]] += p / all;
          if (t + 1 < path.length) {
            pairs[t][path[t]][path[t + 1]] += p / all;
          }
        }
      });
      ForwardBackward passes = ForwardBackward.of(model, sequence);
      for (int t = 0; t < sequence.length; t++) {
        assertThat(passes.posterior(t)).containsExactly(single[t], within(ENUMERATED));
        for (int i = 0; t + 1 < sequence.length && i < m; i++) {
          assertThat(passes.pairPosterior(t).row(i))
              .containsExactly(pairs[t][i], within(ENUMERATED));
        }
      }
    }
  }

  @Test
  @Tag("eq-hmm-filter")
  void the_filter_is_the_smoother_of_what_was_seen_so_far() {
    for (long seed = 1; seed <= MODELS; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      int[] sequence = HiddenMarkovCases.sequence(model, seed);
      ForwardBackward passes = ForwardBackward.of(model, sequence);
      for (int t = 0; t < sequence.length; t++) {
        int[] soFar = Arrays.copyOf(sequence, t + 1);
        assertThat(passes.filtered(t))
            .containsExactly(ForwardBackward.of(model, soFar).posterior(t), within(ENUMERATED));
        assertThat(passes.predictive()[t]).isEqualTo(
            model.nextProbabilities(Arrays.copyOf(sequence, t))[sequence[t]],
            within(ENUMERATED));
      }
    }
  }

  @Test
  void a_hundred_thousand_steps_underflow_nowhere_and_logarithms_agree() {
    HiddenMarkovModel model = HiddenMarkovCases.random(7);
    int[] symbols = model.simulate(100_000, new SeededRandom(1)).symbols();
    ForwardBackward passes = ForwardBackward.of(model, symbols);
    double log = Trellis.logLikelihood(model, symbols);
    assertThat(log).isLessThan(-50_000);
    // 10^5 roundings of a sum that reaches about 10^5: relative 10^-16 each
    assertThat(passes.logLikelihood() / log).isEqualTo(1, within(1e-11));
    assertThat(Trellis.likelihood(model, symbols)).isZero();
    for (int t = 0; t < symbols.length; t += 997) {
      assertThat(Vectors.sum(passes.posterior(t))).isEqualTo(1, within(1e-9));
    }
  }

  @Test
  void logarithms_agree_with_all_paths_also_where_some_are_impossible() {
    for (long seed = 1; seed <= MODELS; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      int[] sequence = HiddenMarkovCases.sequence(model, seed);
      assertThat(Trellis.logLikelihood(model, sequence)).isEqualTo(
          StrictMath.log(AllPaths.likelihood(model, sequence)), within(ENUMERATED));
    }
    assertThat(Trellis.logLikelihood(HiddenMarkovCases.rooms(), 0, 0, 0))
        .isEqualTo(0, within(ROUNDING));
  }

  @Test
  void a_probability_whose_reciprocal_overflows_counts_as_impossible() {
    HiddenMarkovModel model = new HiddenMarkovModel(new double[] {1},
        MarkovChain.of(Matrix.rowVector(1)), Matrix.rowVector(1, 1e-310));
    assertThatThrownBy(() -> ForwardBackward.of(model, 0, 1))
        .hasMessageContaining("symbol 1 at position 1 is impossible")
        .hasMessageContaining("1.0E-310; smooth");
    assertThatThrownBy(() -> model.nextBelief(model.initialBelief(), 1))
        .hasMessageContaining("symbol 1 has probability 1.0E-310 in all the states");
  }

  @Test
  void impossible_sequences_are_refused_with_their_place() {
    HiddenMarkovModel shown = new HiddenMarkovModel(new double[] {1, 0, 0},
        HiddenMarkovCases.rooms().chain(), Matrix.identity(3));
    assertThatThrownBy(() -> ForwardBackward.of(shown, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("symbol 1 at position 2 is impossible after the 2 before it: its probability"
            + " under the model is 0.0; smooth the emissions or the transitions");
    assertThat(Trellis.logLikelihood(shown, 0, 1, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void empty_sequences_and_unknown_symbols_are_refused() {
    assertThatThrownBy(() -> ForwardBackward.of(COINS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an empty sequence says nothing about states; give at least one symbol");
    assertThatThrownBy(() -> ForwardBackward.of(COINS, 0, 5))
        .hasMessage("symbol 5 at position 1 is not one of the model's 2 symbols, 0 to 1");
    assertThatThrownBy(() -> Trellis.logLikelihood(COINS)).hasMessageContaining("empty");
    assertThatThrownBy(() -> AllPaths.likelihood(COINS, new int[30]))
        .hasMessage("2 states and 30 steps make 1.073741824E9 paths, too many to walk one by"
            + " one; use ForwardBackward");
  }

  private static void assertClose(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, within(ROUNDING));
  }
}
