package unrolled.rnn;

import org.junit.jupiter.api.Test;

import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.math.Exponential;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of states that nobody reset and units at their ends. */
class WrongStateExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final int PLACES = 10;

  @Test
  void a_state_that_nobody_reset_costs_most_at_the_first_letter() {
    NameExperiments experiment = new NameExperiments(32, 1);
    experiment.trainTo(3);
    double[] clean = WrongStateExperiments.bitsByPlace(experiment, PLACES, true);
    double[] left = WrongStateExperiments.bitsByPlace(experiment, PLACES, false);
    assertThat(left[0]).isGreaterThan(clean[0] + 0.2);
    assertThat(left[PLACES - 1] - clean[PLACES - 1]).isBetween(-0.02, 0.02);
    RESULTS.number("rnn-leak-first-clean", clean[0], 2);
    RESULTS.number("rnn-leak-first", left[0], 2);
    RESULTS.number("rnn-leak-last-clean", clean[PLACES - 1], 2);
    RESULTS.number("rnn-leak-last", left[PLACES - 1], 2);
  }

  @Test
  void years_that_nobody_scaled_push_units_to_their_ends() {
    TimeSeries years = SunspotPeriod.TRAIN.series();
    double raw = WrongStateExperiments.saturated(0, 1);
    double scaled =
        WrongStateExperiments.saturated(years.mean(), Math.sqrt(years.variance()));
    assertThat(raw).isGreaterThan(0.6);
    assertThat(scaled).isLessThan(0.05);
    RESULTS.percent("rnn-saturated-raw", raw, 0);
    RESULTS.percent("rnn-saturated-scaled", scaled, 1);
    assertThat(Exponential.tanh(30)).isEqualTo(1);
  }
}
