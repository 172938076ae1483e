package unrolled.latent;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;
import unrolled.markov.MarkovChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unrolled.latent.HiddenMarkovCases.HEADS;
import static unrolled.latent.HiddenMarkovCases.TAILS;

class ExpectedCountsTest {

  private static final double ROUNDING = 1e-14;

  private static final HiddenMarkovModel COINS = HiddenMarkovCases.coins();

  @Test
  @Tag("eq-hmm-expected-counts")
  @Tag("eq-hmm-reestimate")
  void one_step_on_three_tosses_is_the_one_worked_out_by_hand() {
    List<int[]> tosses = List.of(new int[] {HEADS, TAILS, HEADS});
    ExpectedCounts counts = ExpectedCounts.of(COINS, tosses);
    assertThat(counts.transitions(0, 0)).isEqualTo(16.0 / 15, within(ROUNDING));
    assertThat(counts.transitions(0, 1)).isEqualTo(3.0 / 15, within(ROUNDING));
    assertThat(counts.emissions(0, HEADS)).isEqualTo(4.0 / 3, within(ROUNDING));
    assertThat(counts.emissions(0, TAILS)).isEqualTo(3.0 / 5, within(ROUNDING));
    assertThat(counts.starts(0)).isEqualTo(2.0 / 3, within(ROUNDING));
    HiddenMarkovModel next = counts.maximize(COINS, 0);
    assertThat(next.chain().probability(0, 0)).isEqualTo(16.0 / 19, within(ROUNDING));
    assertThat(next.emissions().get(0, HEADS)).isEqualTo(20.0 / 29, within(ROUNDING));
    assertThat(next.initialBelief()[0]).isEqualTo(2.0 / 3, within(ROUNDING));
  }

  /**
   * The counts are in fifteenths: from state 0 to 0 and 1: 16 and 3, from 1: 3 and 8; heads and
   * tails from 0: 20 and 9, from 1: 10 and 6. One more of each is 15 fifteenths more.
   */
  @Test
  @Tag("eq-hmm-reestimate")
  void one_step_with_a_prior_count_of_one_is_the_one_worked_out_by_hand() {
    HiddenMarkovModel next = ExpectedCounts
        .of(COINS, List.of(new int[] {HEADS, TAILS, HEADS})).maximize(COINS, 1);
    assertRow(next.initialBelief(), 2.0 / 3, 1.0 / 3); // the first state has no prior count
    assertRow(next.chain().following(0), 31.0 / 49, 18.0 / 49);
    assertRow(next.chain().following(1), 18.0 / 41, 23.0 / 41);
    assertRow(next.emissions().row(0), 35.0 / 59, 24.0 / 59);
    assertRow(next.emissions().row(1), 25.0 / 46, 21.0 / 46);
  }

  private static void assertRow(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, within(ROUNDING));
  }

  @Test
  @Tag("eq-hmm-expected-counts")
  void expected_counts_are_those_of_all_paths_over_several_sequences() {
    for (long seed = 1; seed <= 40; seed++) {
      HiddenMarkovModel model = HiddenMarkovCases.random(seed);
      List<int[]> sequences = List.of(HiddenMarkovCases.sequence(model, seed),
          HiddenMarkovCases.sequence(model, seed + 500));
      int m = model.states();
      double[] starts = new double[m];
      double[][] steps = new double[m][m];
      double[][] emitted = new double[m][model.vocabularySize()];
      for (int[] sequence : sequences) {
        double all = AllPaths.likelihood(model, sequence);
        AllPaths.walk(model, sequence, (path, p) -> {
          starts[path[0]] += p / all;
          for (int t = 0; t < path.length; t++) {
            emitted[path[t]][sequence[t]] += p / all;
            if (t > 0) {
              steps[path[t - 1]][path[t]] += p / all;
            }
          }
        });
      }
      ExpectedCounts counts = ExpectedCounts.of(model, sequences);
      for (int i = 0; i < m; i++) {
        assertThat(counts.starts(i)).isEqualTo(starts[i], within(1e-11));
        for (int j = 0; j < m; j++) {
          assertThat(counts.transitions(i, j)).isEqualTo(steps[i][j], within(1e-11));
        }
        for (int x = 0; x < model.vocabularySize(); x++) {
          assertThat(counts.emissions(i, x)).isEqualTo(emitted[i][x], within(1e-11));
        }
      }
    }
  }

  @Test
  @Tag("eq-hmm-reestimate")
  void where_the_states_show_one_step_counts_as_a_chain_is_counted() {
    HiddenMarkovModel shown = new HiddenMarkovModel(new double[] {0.5, 0.5},
        MarkovChain.of(new double[][] {{0.5, 0.5}, {0.5, 0.5}}), Matrix.identity(2));
    HiddenMarkovModel next = ExpectedCounts
        .of(shown, List.of(new int[] {0, 0, 1, 0, 1, 1, 1})).maximize(shown, 0);
    assertThat(next.chain().following(0))
        .containsExactly(new double[] {1.0 / 3, 2.0 / 3}, within(ROUNDING));
    assertThat(next.chain().following(1))
        .containsExactly(new double[] {1.0 / 3, 2.0 / 3}, within(ROUNDING));
  }
}
