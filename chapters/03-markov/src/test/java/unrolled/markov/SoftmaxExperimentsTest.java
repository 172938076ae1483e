package unrolled.markov;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.Results;
import unrolled.core.train.Adam;
import unrolled.core.train.GradientDescent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that training finds what counting knows. */
class SoftmaxExperimentsTest {

  private static final Results RESULTS = Results.of("markov");

  /** Powers of ten and, between them, threes; up to 10,000 steps. */
  private static final int[] STEPS = {1, 3, 10, 30, 100, 300, 1000, 3000, 10_000};

  /** Rounding of about forty thousand terms' mean and of some hundred steps. */
  private static final double ROUNDING = 1e-13;

  private static final TransitionCounts THREE = SoftmaxExperiments.threeKinds();
  private static final TransitionCounts ALL = new MarkovExperiments().counts();

  @Test
  @Tag("eq-markov-softmax-counts")
  void where_all_counts_are_above_zero_both_reach_the_same_probabilities() {
    SoftmaxRegression network =
        SoftmaxExperiments.trained(THREE, SoftmaxExperiments.RATE_OF_THREE, 200);
    assertThat(THREE.different()).isEqualTo(9);
    assertThat(SoftmaxExperiments.largestDifference(network.chain(), THREE.chain()))
        .isLessThan(ROUNDING);
    assertThat(network.loss(THREE))
        .isEqualTo(SoftmaxExperiments.leastLoss(THREE), within(ROUNDING));
  }

  @Test
  @Tag("eq-markov-approach")
  void where_counts_are_zero_the_gap_falls_like_one_over_the_steps() {
    double[] all = SoftmaxExperiments.gaps(
        ALL, new GradientDescent(SoftmaxExperiments.RATE_OF_ALL), STEPS);
    double[] late = Arrays.stream(STEPS).mapToDouble(t ->
        SoftmaxExperiments.lateGap(ALL, SoftmaxExperiments.RATE_OF_ALL, t)).toArray();
    double[] adam = SoftmaxExperiments.gaps(
        ALL, new Adam(SoftmaxExperiments.RATE_OF_ADAM), STEPS);
    double[] three = SoftmaxExperiments.gaps(
        THREE, new GradientDescent(SoftmaxExperiments.RATE_OF_THREE), STEPS);
    int last = STEPS.length - 1;
    assertThat(all[last] / late[last]).as("the ratio tends to one").isBetween(1.0, 1.12);
    assertThat(all[last] / late[last]).isLessThan(all[last - 1] / late[last - 1]);
    assertThat(all[last]).isGreaterThan(0);
    assertThat(adam[last]).isLessThan(all[last] / 100).isGreaterThan(0);
    assertThat(three[4]).as("100 steps").isLessThan(1e-13);
    RESULTS.number("markov-approach-gap", all[last], 4);
    RESULTS.number("markov-approach-late", late[last], 4);
    RESULTS.number("markov-approach-steps", STEPS[last]);
    RESULTS.number("markov-approach-rate", SoftmaxExperiments.RATE_OF_ALL, 0);
    RESULTS.number("markov-approach-constant",
        SoftmaxExperiments.lateGap(ALL, 1, 1), 0);
    for (int i = 0; i < three.length; i++) { // a logarithmic axis has no zero
      three[i] = three[i] > 1e-12 ? three[i] : Double.NaN;
      late[i] = STEPS[i] < 300 ? Double.NaN : late[i];
    }
    RESULTS.write(MarkovFigures.approach(
        Arrays.stream(STEPS).asDoubleStream().toArray(), three, all, late, adam));
  }

  @Test
  @Tag("eq-markov-early-alpha")
  void stopping_where_validation_is_least_smooths_as_well_as_adding_alpha() {
    MarkovExperiments names = new MarkovExperiments();
    double least = Double.POSITIVE_INFINITY;
    int best = 0;
    SoftmaxRegression network = new SoftmaxRegression(SoftmaxParameters.zeros(64));
    SoftmaxRegression kept = null;
    for (int steps = 1000; steps <= 8000; steps += 1000) {
      network.train(ALL, new GradientDescent(SoftmaxExperiments.RATE_OF_ALL), 1000);
      double bits = names.bits(model(names, network), ClassNames.validation());
      if (bits < least) {
        least = bits;
        best = steps;
        kept = new SoftmaxRegression(new SoftmaxParameters(network.parameters().W().copy()));
      }
    }
    assertThat(best).as("inside the tried range").isBetween(2000, 7000);
    double test = names.bits(model(names, kept), ClassNames.test());
    double addAlpha = names.bits(names.model(names.chosenAlpha()), ClassNames.test());
    assertThat(test).as("a tie").isEqualTo(addAlpha, within(0.003));
    double meanAlpha = 0;
    for (int i = 0; i < ALL.states(); i++) {
      meanAlpha += SoftmaxExperiments.alphaOfStopping(
          ALL, i, SoftmaxExperiments.RATE_OF_ALL, best) * ALL.leaving(i) / ALL.total();
    }
    assertThat(meanAlpha).as("near the chosen 0.1").isBetween(0.08, 0.2);
    int e = names.vocabulary().indexOf('e');
    int zero = 0;
    while (ALL.count(e, zero) > 0) {
      zero++;
    }
    double alpha = SoftmaxExperiments.alphaOfStopping(
        ALL, e, SoftmaxExperiments.RATE_OF_ALL, best);
    assertThat(kept.chain().probability(e, zero) * ALL.leaving(e) / alpha)
        .as("a digit after e, over what α gives it").isBetween(0.85, 1.15);
    RESULTS.number("markov-early-steps", best);
    RESULTS.number("markov-early-bits", test, 3);
    RESULTS.number("markov-early-add-alpha-bits", addAlpha, 3);
    RESULTS.number("markov-early-alpha", meanAlpha, 2);
  }

  private static MarkovModel model(MarkovExperiments names, SoftmaxRegression network) {
    return new MarkovModel(network.chain(), names.vocabulary().end());
  }

  @Test
  void vowels_avoid_vowels_in_class_names_too() {
    MarkovChain chain = THREE.chain();
    assertThat(chain.probability(1, 1)).isLessThan(0.3 * chain.probability(2, 1));
    RESULTS.number("markov-kinds-after-vowel", chain.probability(1, 1), 2);
    RESULTS.number("markov-kinds-after-other", chain.probability(2, 1), 2);
  }

  @Test
  @Tag("eq-markov-approach")
  void one_row_with_one_zero_follows_the_closed_form() {
    TransitionCounts two = TransitionCounts.of(2, new int[] {0, 0, 0, 1, 1, 0});
    TransitionCounts never = TransitionCounts.table(new long[] {1, 0}, new long[] {1, 1});
    assertThat(SoftmaxExperiments.lateGap(two, 1, 1)).as("no zero, no gap").isZero();
    double gap = SoftmaxExperiments.gaps(never, new GradientDescent(2), 20_000)[0];
    assertThat(gap).isEqualTo(SoftmaxExperiments.lateGap(never, 2, 20_000), within(0.01 * gap));
  }
}
