package unrolled.markov;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.autoregressive.NGramCounts;
import unrolled.autoregressive.NGramModel;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TupleStatesTest {

  private static final TupleStates PAIRS = new TupleStates(2, 2);

  @Test
  @Tag("eq-markov-tuples")
  void seven_builds_are_six_pairs() {
    assertThat(PAIRS.states(TransitionCountsTest.WEEK)).containsExactly(0, 1, 3, 3, 3, 2);
    assertThat(PAIRS.count()).isEqualTo(4);
    assertThat(new TupleStates(1, 3).states(2, 0, 1)).containsExactly(2, 0, 1);
    assertThat(new TupleStates(3, 10).states(1, 2, 3, 4)).containsExactly(123, 234);
  }

  @Test
  @Tag("eq-markov-tuples")
  void a_step_drops_the_oldest_symbol() {
    assertThat(PAIRS.next(1, 0)).as("(R, G) then R is (G, R)").isEqualTo(2);
    assertThat(PAIRS.newest(2)).isZero();
    assertThat(new TupleStates(3, 10).next(123, 4)).isEqualTo(234);
    int[] random = random(1000);
    MarkovChain pairs = TransitionCounts.of(4, PAIRS.states(random)).chain();
    for (int state = 0; state < 4; state++) {
      for (int next = 0; next < 4; next++) {
        if (next / 2 != state % 2) {
          assertThat(pairs.probability(state, next)).as("no overlap").isZero();
        }
      }
    }
  }

  @Test
  @Tag("eq-markov-tuples")
  void the_chain_of_pairs_is_the_trigram_model() {
    int[] symbols = random(1000);
    MarkovChain pairs = TransitionCounts.of(4, PAIRS.states(symbols)).chain();
    NGramModel trigrams = new NGramModel(NGramCounts.of(3, 2, List.of(symbols)), 3,
        (contexts, x, V) -> (double) contexts.get(2).count(x) / contexts.get(2).total());
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        double[] expected = trigrams.nextProbabilities(new int[] {a, b});
        int state = PAIRS.states(a, b)[0];
        for (int c = 0; c < 2; c++) {
          assertThat(pairs.probability(state, PAIRS.next(state, c)))
              .isEqualTo(expected[c], within(1e-15));
        }
      }
    }
  }

  private static int[] random(int length) {
    SeededRandom random = new SeededRandom(8);
    int[] symbols = new int[length];
    for (int t = 0; t < length; t++) {
      symbols[t] = random.nextInt(2);
    }
    return symbols;
  }

  @Test
  void tuples_that_cannot_be_numbered_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TupleStates(0, 2))
        .withMessage("tuples have at least 1 symbol of at least 1 kind, not 0 of 2");
    assertThatIllegalArgumentException().isThrownBy(() -> new TupleStates(2, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new TupleStates(6, 64))
        .withMessage("6 symbols of 64 kinds have more states than an int can number; use fewer of"
            + " either, or count only those that occur");
    assertThat(new TupleStates(5, 64).count()).isEqualTo(1_073_741_824);
    assertThatIllegalArgumentException().isThrownBy(() -> PAIRS.states(1))
        .withMessage("a sequence of 1 symbols has no run of 2");
    assertThatIllegalArgumentException().isThrownBy(() -> PAIRS.states(0, 2))
        .withMessageContaining("state 2 at position 1");
  }
}
