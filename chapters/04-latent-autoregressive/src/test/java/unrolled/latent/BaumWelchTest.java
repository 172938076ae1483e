package unrolled.latent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.markov.MarkovChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BaumWelchTest {

  private static final double ROUNDING = 1e-14;

  /** Rounding of a sum of logarithms of some hundreds of symbols. */
  private static final double LEVEL = 1e-9;

  /** Rounding of a sum of a hundred thousand numbers of order one, the sum itself that large. */
  private static final double COUNTED = 1e-6;

  private static final HiddenMarkovModel COINS = HiddenMarkovCases.coins();

  @Test
  void no_step_lowers_the_likelihood() {
    for (long seed = 1; seed <= 10; seed++) {
      HiddenMarkovModel truth = HiddenMarkovCases.random(seed);
      List<int[]> sequences = List.of(truth.simulate(200, new SeededRandom(seed)).symbols(),
          truth.simulate(50, new SeededRandom(-seed)).symbols());
      BaumWelch.Fit fit = new BaumWelch(0, 0, 60).fit(start(truth, seed), sequences);
      assertRises(fit.objectives());
      assertThat(fit.logLikelihood()).isEqualTo(fit.objectives().get(fit.steps()));
      assertThat(fit.logLikelihood()).isEqualTo(
          sequences.stream().mapToDouble(fit.model()::logLikelihood).sum(), within(LEVEL));
    }
  }

  @Test
  void with_a_prior_it_is_the_penalized_likelihood_that_no_step_lowers() {
    for (long seed = 1; seed <= 10; seed++) {
      HiddenMarkovModel truth = HiddenMarkovCases.random(seed);
      List<int[]> sequences = List.of(truth.simulate(40, new SeededRandom(seed)).symbols());
      BaumWelch.Fit fit = new BaumWelch(2, 0, 60).fit(start(truth, seed), sequences);
      assertRises(fit.objectives());
      for (int i = 0; i < truth.states(); i++) {
        for (double b : fit.model().emissions().row(i)) {
          assertThat(b).as("2 of at most 40 + 2 · 4 counts").isGreaterThanOrEqualTo(2.0 / 48);
        }
      }
    }
  }

  @Test
  void a_prior_does_not_pull_a_first_state_that_is_almost_certain() {
    HiddenMarkovModel truth = new HiddenMarkovModel(new double[] {0.999, 0.001},
        MarkovChain.of(new double[][] {{0.7, 0.3}, {0.4, 0.6}}),
        Matrix.of(new double[][] {{0.9, 0.1}, {0.2, 0.8}}));
    List<int[]> sequences = new ArrayList<>();
    for (int n = 1; n <= 10; n++) {
      sequences.add(truth.simulate(6, new SeededRandom(n)).symbols());
    }
    BaumWelch.Fit settled = new BaumWelch(5, 0, 2000).fit(truth, sequences);
    assertRises(settled.objectives());
    HiddenMarkovModel again = new HiddenMarkovModel(
        truth.initialBelief(), settled.model().chain(), settled.model().emissions());
    assertRises(new BaumWelch(5, 0, 2000).fit(again, sequences).objectives());
  }

  @Test
  void the_same_sequence_ten_times_takes_the_same_steps() {
    int[] symbols = COINS.simulate(300, new SeededRandom(7)).symbols();
    for (long seed = 1; seed <= 5; seed++) {
      HiddenMarkovModel start = start(COINS, seed);
      BaumWelch fits = new BaumWelch(0, 1e-4, 500);
      BaumWelch.Fit once = fits.fit(start, List.of(symbols));
      BaumWelch.Fit tenTimes = fits.fit(start, Collections.nCopies(10, symbols));
      assertThat(once.steps()).isBetween(2, 499);
      assertThat(tenTimes.steps()).as("the gain is one of each symbol").isEqualTo(once.steps());
      assertThat(tenTimes.logLikelihood()).isEqualTo(10 * once.logLikelihood(), within(1e-7));
    }
  }

  @Test
  void a_hundred_thousand_symbols_do_not_underflow() {
    int length = 100_000;
    List<int[]> symbols = List.of(COINS.simulate(length, new SeededRandom(5)).symbols());
    HiddenMarkovModel start = start(COINS, 1);
    BaumWelch.Fit fit = new BaumWelch(0, 0, 2).fit(start, symbols);
    assertThat(fit.steps()).isEqualTo(2);
    assertThat(fit.objectives()).isSorted().doesNotHaveDuplicates();
    assertThat(fit.logLikelihood()).isBetween(-length * StrictMath.log(2), 0.0);
    ExpectedCounts counts = ExpectedCounts.of(fit.model(), symbols);
    double visits = 0;
    double steps = 0;
    assertLaw(fit.model().initialBelief());
    for (int i = 0; i < 2; i++) {
      assertLaw(fit.model().chain().following(i));
      assertLaw(fit.model().emissions().row(i));
      for (int k = 0; k < 2; k++) {
        visits += counts.emissions(i, k);
        steps += counts.transitions(i, k);
      }
    }
    assertThat(visits).as("visits").isEqualTo(length, within(COUNTED));
    assertThat(steps).as("steps").isEqualTo(length - 1, within(COUNTED));
  }

  private static void assertLaw(double[] law) {
    double sum = 0;
    for (double p : law) {
      assertThat(p).isBetween(0.0, 1.0);
      sum += p;
    }
    assertThat(sum).isEqualTo(1, within(ROUNDING));
  }

  @Test
  void entries_of_a_random_law_have_the_mean_and_variance_of_the_uniform_one() {
    int draws = 40_000;
    for (int m : new int[] {2, 3, 5}) {
      SeededRandom random = new SeededRandom(m);
      double[] initial = new double[draws];
      double[] transition = new double[draws];
      double[] emission = new double[draws];
      for (int n = 0; n < draws; n++) {
        HiddenMarkovModel model = BaumWelch.randomModel(m, m, random);
        initial[n] = model.initialBelief()[0];
        transition[n] = model.chain().probability(m - 1, m - 1);
        emission[n] = model.emissions().get(0, m - 1);
      }
      for (double[] entries : List.of(initial, transition, emission)) {
        TimeSeries entry = new TimeSeries("entry", "", 1, 1, entries);
        double variance = (m - 1.0) / (m * m * (m + 1.0));
        // Five standard errors of the mean; the variance's relative one is below 2 / sqrt(draws).
        assertThat(entry.mean()).isEqualTo(1.0 / m, within(5 * Math.sqrt(variance / draws)));
        assertThat(entry.variance() / variance).isEqualTo(1, within(5 * 2 / Math.sqrt(draws)));
      }
    }
  }

  @Test
  void a_state_that_is_never_visited_keeps_its_rows_and_is_named() {
    HiddenMarkovModel start = new HiddenMarkovModel(new double[] {1, 0, 0},
        MarkovChain.of(new double[][] {{0.5, 0.5, 0}, {0.5, 0.5, 0}, {0.2, 0.3, 0.5}}),
        Matrix.of(new double[][] {{0.9, 0.1}, {0.2, 0.8}, {0.3, 0.7}}));
    BaumWelch.Fit fit = new BaumWelch(0, 1e-9, 20)
        .fit(start, List.of(new int[] {0, 0, 1, 1, 0, 1, 1, 0}));
    assertThat(fit.neverVisited()).containsExactly(2);
    assertThat(fit.model().chain().following(2)).containsExactly(0.2, 0.3, 0.5);
    assertThat(fit.model().emissions().row(2)).containsExactly(0.3, 0.7);
  }

  @Test
  void of_several_starts_the_highest_end_is_kept() {
    List<int[]> sequences = List.of(COINS.simulate(300, new SeededRandom(4)).symbols());
    BaumWelch fits = new BaumWelch(0, 1e-4, 50);
    double best = fits.best(3, 2, sequences, 5, 9).logLikelihood();
    double greatest = Double.NEGATIVE_INFINITY;
    for (int k = 1; k <= 5; k++) {
      double one = fits.fit(BaumWelch.randomModel(3, 2, new SeededRandom(9).split(k)), sequences)
          .logLikelihood();
      greatest = Math.max(greatest, one);
    }
    assertThat(best).isEqualTo(greatest);
    assertThat(fits.best(3, 2, sequences, 5, 9).logLikelihood()).isEqualTo(best);
  }

  @Test
  void bad_settings_and_bad_sequences_are_refused() {
    BaumWelch fits = new BaumWelch(0, 1e-6, 10);
    assertThatThrownBy(() -> new BaumWelch(-1, 0, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a prior of -1.0, a gain of 0.0 and 10 steps; the first two are finite and"
            + " not negative, and a fit takes at least 1 step");
    assertThatThrownBy(() -> new BaumWelch(0, Double.NaN, 10)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new BaumWelch(0, 0, 0)).hasMessageContaining("0 steps");
    assertThatThrownBy(() -> fits.fit(COINS, List.of()))
        .hasMessage("no sequence to learn from; give at least one");
    assertThatThrownBy(() -> fits.fit(COINS, List.of(new int[] {0}, new int[0])))
        .hasMessage("sequence 2: an empty sequence says nothing about states; give at least one"
            + " symbol");
    assertThatThrownBy(() -> fits.fit(COINS, List.of(new int[] {0, 2})))
        .hasMessage("sequence 1: symbol 2 at position 1 is not one of the model's 2 symbols, 0"
            + " to 1");
    HiddenMarkovModel shown = new HiddenMarkovModel(
        new double[] {1, 0}, COINS.chain(), Matrix.identity(2));
    assertThatThrownBy(() -> fits.fit(shown, List.of(new int[] {0}, new int[] {1})))
        .hasMessage("sequence 2: symbol 1 at position 0 is impossible after the 0 before it: its"
            + " probability under the model is 0.0; smooth the emissions or the transitions");
    assertThatThrownBy(() -> fits.best(2, 2, List.of(new int[] {0}), 0, 1))
        .hasMessage("a fit needs at least 1 start, not 0");
  }

  private static HiddenMarkovModel start(HiddenMarkovModel truth, long seed) {
    return BaumWelch.randomModel(
        truth.states(), truth.vocabularySize(), new SeededRandom(100 + seed));
  }

  private static void assertRises(List<Double> objectives) {
    for (int step = 1; step < objectives.size(); step++) {
      assertThat(objectives.get(step)).as("after step %d", step)
          .isGreaterThanOrEqualTo(objectives.get(step - 1) - LEVEL);
    }
    assertThat(objectives.get(objectives.size() - 1)).isGreaterThan(objectives.get(0));
  }
}
