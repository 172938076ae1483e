package unrolled.markov;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.train.Metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class EntropyRateTest {

  /** A few roundings of logarithms near one. */
  private static final Offset<Double> ROUNDING = within(1e-14);

  /** log2 3, from which the hand example's numbers follow. */
  private static final double LOG2_3 = 1.584962500721156;

  @Test
  @Tag("eq-markov-entropy")
  void a_fair_coin_has_one_bit_and_a_green_build_less() {
    assertThat(EntropyRate.entropy(new double[] {0.5, 0.5})).isEqualTo(1, ROUNDING);
    assertThat(EntropyRate.entropy(new double[] {0.25, 0.75}))
        .isEqualTo(2 - 0.75 * LOG2_3, ROUNDING);
    assertThat(EntropyRate.entropy(new double[] {0, 1})).as("0 log 0").isZero();
    assertThat(EntropyRate.entropy(new double[] {1.0 / 3, 2.0 / 3}))
        .isEqualTo(LOG2_3 - 2.0 / 3, ROUNDING);
  }

  @Test
  @Tag("eq-markov-entropy-rate")
  void the_rate_of_the_builds_weighs_the_rows() {
    double byHand = 1.0 / 3 + 2.0 / 3 * (2 - 0.75 * LOG2_3);
    assertThat(EntropyRate.of(MarkovChainTest.BUILDS)).isEqualTo(byHand, ROUNDING);
    assertThat(byHand).isEqualTo(0.8742, within(5e-5));
    assertThat(Metrics.perplexity(byHand)).isEqualTo(1.833, within(5e-4));
  }

  @Test
  @Tag("eq-markov-entropy-rate")
  void the_fitted_chain_expects_what_its_training_data_cost() {
    TransitionCounts counts = TransitionCounts.of(2, TransitionCountsTest.WEEK);
    double cost = Metrics.bitsPerSymbol(counts.logLikelihood(counts.chain()), counts.total());
    assertThat(cost).isEqualTo(EntropyRate.of(counts.chain()), ROUNDING);
  }

  @Test
  @Tag("eq-markov-entropy-rate")
  void no_other_model_pays_less_than_the_entropy_rate() {
    double floor = EntropyRate.of(MarkovChainTest.BUILDS);
    SeededRandom random = new SeededRandom(4);
    for (int i = 0; i < 1000; i++) {
      MarkovChain other = new TwoStates(random.uniform(), random.uniform()).chain();
      assertThat(EntropyRate.bits(MarkovChainTest.BUILDS, other)).isGreaterThan(floor - 1e-15);
    }
    MarkovChain frequencies = MarkovChain.of(
        new double[] {1.0 / 3, 2.0 / 3}, new double[] {1.0 / 3, 2.0 / 3});
    assertThat(EntropyRate.bits(MarkovChainTest.BUILDS, frequencies))
        .as("a model that does not look back pays the entropy of the stationary law")
        .isEqualTo(LOG2_3 - 2.0 / 3, ROUNDING);
  }

  @Test
  void a_model_that_calls_the_possible_impossible_pays_without_end() {
    MarkovChain never = MarkovChain.of(new double[] {1, 0}, new double[] {0.5, 0.5});
    assertThat(EntropyRate.bits(MarkovChainTest.BUILDS, never))
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void a_chain_without_one_law_has_no_rate_and_sizes_must_agree() {
    assertThatIllegalArgumentException().isThrownBy(() ->
        EntropyRate.of(MarkovChain.of(new double[] {1, 0}, new double[] {0, 1})))
        .withMessageStartingWith("the chain is reducible");
    assertThatIllegalArgumentException().isThrownBy(() ->
        EntropyRate.bits(MarkovChainTest.BUILDS, MarkovChain.of(new double[] {1})))
        .withMessage("the chain has 2 states, the model 1; compare chains of the same states");
  }

  @Test
  void only_probabilities_have_an_entropy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntropyRate.entropy(new double[] {0.5, 0.6}))
        .withMessage("the probabilities of the 2 states sum to 1.1, not to 1; divide each by the"
            + " sum");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntropyRate.entropy(new double[] {-0.5, 1.5}))
        .withMessage("the probability of state 0 is -0.5; it must lie between 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntropyRate.entropy(new double[] {Double.NaN, 1}))
        .withMessageContaining("state 0 is NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> EntropyRate.entropy(new double[0]))
        .withMessageContaining("sum to 0.0");
  }
}
