package unrolled.markov;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

class TransitionCountsTest {

  /** Red, red, green, green, green, green, red: the seven builds of the chapter. */
  static final int[] WEEK = {0, 0, 1, 1, 1, 1, 0};

  private final TransitionCounts counts = TransitionCounts.of(2, WEEK);

  @Test
  void seven_builds_have_six_transitions() {
    assertThat(counts.count(0, 0)).isEqualTo(1);
    assertThat(counts.count(0, 1)).isEqualTo(1);
    assertThat(counts.count(1, 0)).isEqualTo(1);
    assertThat(counts.count(1, 1)).isEqualTo(3);
    assertThat(counts.leaving(1)).isEqualTo(4);
    assertThat(counts.entering(0)).isEqualTo(2);
    assertThat(counts.total()).isEqualTo(6);
    assertThat(counts.different()).isEqualTo(4);
  }

  @Test
  @Tag("eq-markov-maximum-likelihood")
  void the_likeliest_chain_has_the_shares_of_the_counts() {
    assertThat(counts.chain().transitions()).isEqualTo(MarkovChainTest.BUILDS.transitions());
  }

  @Test
  @Tag("eq-markov-maximum-likelihood")
  void no_other_chain_makes_the_counts_likelier() {
    double best = counts.logLikelihood(counts.chain());
    SeededRandom random = new SeededRandom(5);
    for (int i = 0; i < 1000; i++) {
      double a = random.uniform();
      double b = random.uniform();
      MarkovChain other = MarkovChain.of(new double[] {1 - a, a}, new double[] {b, 1 - b});
      assertThat(counts.logLikelihood(other)).isLessThanOrEqualTo(best);
    }
  }

  @Test
  @Tag("eq-markov-counts-suffice")
  void counts_give_the_same_likelihood_as_the_path() {
    assertThat(counts.logLikelihood(MarkovChainTest.BUILDS))
        .isEqualTo(MarkovChainTest.BUILDS.logLikelihood(WEEK), within(1e-14));
    MarkovChain never = MarkovChain.of(new double[] {1, 0}, new double[] {1, 0});
    assertThat(counts.logLikelihood(never)).isEqualTo(Double.NEGATIVE_INFINITY);
    TransitionCounts still = TransitionCounts.of(2, new int[] {0, 0, 0});
    assertThat(still.logLikelihood(never)).as("0 log 0 is 0").isZero();
  }

  @Test
  @Tag("eq-markov-add-alpha")
  void smoothing_adds_alpha_to_each_count() {
    MarkovChain smoothed = counts.chain(1);
    assertThat(smoothed.following(0)).containsExactly(2.0 / 4, 2.0 / 4);
    assertThat(smoothed.following(1)).containsExactly(2.0 / 6, 4.0 / 6);
    MarkovChain unseen = TransitionCounts.of(3, WEEK).chain(0.5);
    assertThat(unseen.following(2)).as("never seen").containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
  }

  @Test
  void nothing_is_counted_across_sequences() {
    TransitionCounts two = TransitionCounts.of(2, new int[] {0, 0}, new int[] {1, 1, 0});
    assertThat(two.count(0, 1)).isZero();
    assertThat(two.total()).isEqualTo(3);
  }

  @Test
  void a_table_of_counts_is_taken_as_it_is() {
    TransitionCounts table = TransitionCounts.table(new long[] {1, 1}, new long[] {1, 3});
    assertThat(table.chain().transitions()).isEqualTo(counts.chain().transitions());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionCounts.table(new long[] {1, 1}))
        .withMessage("row 0 has 2 counts for 1 states; give one count for each state");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionCounts.table(new long[] {1, 1}, new long[] {-1, 3}))
        .withMessage("the count of steps from state 1 to state 0 is -1; a count is at least 0");
  }

  @Test
  void states_never_left_or_never_visited_are_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TransitionCounts.of(2, new int[] {0, 0, 1}).chain())
        .withMessage("nothing is known of what follows states [1], visited but never left; smooth "
            + "with chain(alpha), drop these states, or count a sequence that leaves them");
    assertThatIllegalStateException()
        .isThrownBy(() -> TransitionCounts.of(4, new int[] {0, 0, 1}).chain())
        .withMessageContaining("states [2, 3], never visited, and states [1], visited but never");
    assertThatIllegalStateException()
        .isThrownBy(() -> TransitionCounts.of(2, new int[] {0, 0}, new int[] {1}).chain())
        .withMessageContaining("states [1], visited but never left");
    assertThatIllegalStateException()
        .isThrownBy(() -> TransitionCounts.table(new long[] {1, 1}, new long[] {0, 0}).chain())
        .withMessageContaining("states [1], visited but never left");
  }

  @Test
  void counts_without_a_transition_are_refused() {
    String message = "no transition to count: give at least one sequence of two states or more";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionCounts.of(2, new int[] {0}, new int[] {1}))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionCounts.of(2, List.of())).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionCounts.table(new long[] {0})).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> TransitionCounts.of(0, WEEK))
        .withMessage("a chain has at least 1 state, not 0");
  }

  @Test
  void an_unknown_state_is_refused_with_its_position() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransitionCounts.of(1, WEEK))
        .withMessage("state 1 at position 2 is not one of the 1 states, 0 to 0; number the states "
            + "from 0, or count with more of them");
  }

  @Test
  void a_chain_of_another_size_has_no_likelihood() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counts.logLikelihood(MarkovChain.of(new double[] {1})))
        .withMessage("the chain has 1 states, the counts have 2; count and predict with the same "
            + "states");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void an_alpha_that_is_not_above_zero_is_refused(double alpha) {
    assertThatIllegalArgumentException().isThrownBy(() -> counts.chain(alpha))
        .withMessage("α must be above 0 and finite, not " + alpha + "; chain() does not smooth");
  }

  @Test
  void a_state_that_is_not_there_has_no_count() {
    String message = "there is no state 2; the counts have 2, numbered 0 to 1";
    assertThatIllegalArgumentException().isThrownBy(() -> counts.count(0, 2)).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> counts.count(2, 0)).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> counts.leaving(2)).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> counts.entering(-1))
        .withMessageContaining("no state -1");
  }
}
