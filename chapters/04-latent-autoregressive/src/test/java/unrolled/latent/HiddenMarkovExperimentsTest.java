package unrolled.latent;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unrolled.latent.HiddenMarkovExperiments.Guesses;
import static unrolled.latent.HiddenMarkovExperiments.TRUTH;
import static unrolled.latent.HiddenMarkovExperiments.switching;

/** Asserts what the chapter claims of hidden Markov models whose truth is known, and draws it. */
class HiddenMarkovExperimentsTest {

  private static final Results RESULTS = Results.of("latent");
  private static final List<Guesses> GUESSES = Arrays.stream(HiddenMarkovExperiments.STAYS)
      .mapToObj(HiddenMarkovExperiments::guesses).toList();

  @Test
  void the_past_changes_no_guess_unless_states_last_longer_than_symbols_are_reliable() {
    for (Guesses row : GUESSES) {
      if (row.stay() <= 1 - HiddenMarkovExperiments.ERROR) {
        assertThat(row.filter()).isEqualTo(row.symbol());
      } else {
        assertThat(row.filter().median()).isGreaterThan(row.symbol().median());
      }
      if (row.stay() <= 5.0 / 7) {
        assertThat(row.smoother()).isEqualTo(row.symbol());
      }
      if (row.stay() <= 2.0 / 3) {
        assertThat(row.viterbi()).isEqualTo(row.symbol());
      }
    }
    assertThat(at(0.75).smoother().median()).isGreaterThan(at(0.75).symbol().median());
    for (Guesses row : GUESSES) {
      // five standard deviations of a share of 10,000 independent draws
      assertThat(row.symbol().median()).isEqualTo(0.8, within(0.02));
    }
    RESULTS.write(HiddenMarkovFigures.guesses(GUESSES));
  }

  @Test
  void an_endless_run_outvotes_one_symbol_from_21_25_on_and_two_runs_from_5_7() {
    // odds of the belief before a symbol that itself has odds of four to one
    assertThat(oddsAfterRun(21.0 / 25)).isEqualTo(4, within(1e-9));
    assertThat(oddsAfterRun(0.8)).isLessThan(4);
    assertThat(oddsAfterRun(5.0 / 7)).isEqualTo(2, within(1e-9));
  }

  private static double oddsAfterRun(double stay) {
    double[] h = switching(stay).initialBelief();
    for (int t = 0; t < 1000; t++) {
      h = switching(stay).nextBelief(h, 0);
    }
    return h[0] / h[1];
  }

  @Test
  void the_smoother_is_right_most_often_and_the_most_probable_path_can_be_worse_than_no_memory() {
    for (Guesses row : GUESSES) {
      assertThat(row.smoother().median()).isGreaterThanOrEqualTo(row.viterbi().median());
      assertThat(row.smoother().median()).isGreaterThanOrEqualTo(row.filter().median());
      if (row.stay() >= 0.8) {
        assertThat(row.viterbi().median()).isGreaterThan(row.filter().median());
      }
    }
    assertThat(at(0.7).viterbi().high()).isLessThan(at(0.7).symbol().low());
    RESULTS.percent("latent-hmm-path-at-70", at(0.7).viterbi().median(), 1);
    RESULTS.percent("latent-hmm-symbol-at-70", at(0.7).symbol().median(), 1);
    RESULTS.percent("latent-hmm-filter-at-95", at(0.95).filter().median(), 1);
    RESULTS.percent("latent-hmm-smoother-at-95", at(0.95).smoother().median(), 1);
    RESULTS.percent("latent-hmm-filter-at-80", at(0.8).filter().median(), 1);
    RESULTS.percent("latent-hmm-smoother-at-80", at(0.8).smoother().median(), 1);
  }

  @Test
  void a_stretch_of_the_switching_model_shows_the_filter_lag_behind() {
    HiddenMarkovModel.Sample sample = switching(0.95).simulate(120, new SeededRandom(2));
    ForwardBackward passes = ForwardBackward.of(switching(0.95), sample.symbols());
    double filter = 0;
    double smoother = 0;
    for (int t = 0; t < passes.length(); t++) {
      filter += passes.filtered(t)[sample.states()[t]];
      smoother += passes.posterior(t)[sample.states()[t]];
    }
    assertThat(smoother).isGreaterThan(filter);
    RESULTS.write(HiddenMarkovFigures.strip(sample, passes));
  }

  @Test
  void a_hidden_model_is_learned_back_up_to_the_names_of_its_states() {
    Spread few = HiddenMarkovExperiments.recovery(100);
    Spread last = HiddenMarkovExperiments.recovery(3000);
    assertThat(last.high()).isLessThan(0.07);
    assertThat(few.median() / last.median())
        .as("thirty times the symbols, √30 = 5.5").isBetween(3.0, 8.0);
    RESULTS.number("latent-hmm-recovered", last.median(), 3);
    RESULTS.number("latent-hmm-recovered-high", last.high(), 3);
  }

  @Test
  void the_learned_model_explains_its_symbols_better_than_the_truth_does() {
    int[] symbols = TRUTH.simulate(1000, new SeededRandom(4)).symbols();
    assertThat(HiddenMarkovExperiments.learned(1000, 5, 4).logLikelihood())
        .isGreaterThan(TRUTH.logLikelihood(symbols));
    BaumWelch.Fit three = HiddenMarkovExperiments.learned(1000, 3, 4);
    assertThat(HiddenMarkovExperiments.distance(three.model())).isGreaterThan(0.5);
    assertThat(three.logLikelihood()).isLessThan(TRUTH.logLikelihood(symbols) - 40);
  }

  @Test
  void plain_forward_probabilities_are_zero_after_some_thousand_steps() {
    int[] symbols = HiddenMarkovCases.coins().simulate(3000, new SeededRandom(1)).symbols();
    int step = HiddenMarkovExperiments.underflow(HiddenMarkovCases.coins(), symbols);
    // c_t is about one half, and the least positive double is 2^−1074
    assertThat(step).isBetween(1000, 1200);
    RESULTS.number("latent-hmm-underflow", step);
  }

  private static Guesses at(double stay) {
    return GUESSES.stream().filter(row -> row.stay() == stay).findFirst().orElseThrow();
  }
}
