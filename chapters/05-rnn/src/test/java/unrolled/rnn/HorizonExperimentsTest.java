package unrolled.rnn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/** Asserts what the chapter claims of networks that read their own forecasts. */
class HorizonExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows ROWS =
      ShortRecords.horizons().rows(ShortRecords::horizonRows);
  private static final Forecaster LINEAR =
      AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8);

  @Test
  void one_network_comes_out_as_recorded() {
    assertThat(ROWS.rows()).contains(ShortRecords.horizonRow(HorizonExperiments.result(3)));
  }

  @Test
  void on_the_test_years_networks_lose_in_the_middle_and_win_far_ahead() {
    List<Spread> networks = spreads("test");
    double[] linear = HorizonExperiments.arv(LINEAR, SunspotPeriod.TEST);
    double[] persistence = HorizonExperiments.arv(Baseline.persistence(), SunspotPeriod.TEST);
    double[] mean = HorizonExperiments.arv(
        Baseline.constant(SunspotPeriod.TRAIN.series().mean()), SunspotPeriod.TEST);
    for (int years = 1; years <= HorizonExperiments.LONGEST; years++) {
      Spread network = networks.get(years - 1);
      assertThat(network.high()).isLessThan(mean[years - 1]);
      if (years >= 7 && years <= 8) {
        assertThat(network.median()).isGreaterThan(linear[years - 1]);
      }
      if (years >= 10) {
        assertThat(network.median()).isLessThan(linear[years - 1]);
      }
    }
    at("test", networks, linear, 8, 15);
    RESULTS.write(ForecastFigures.horizons(networks, linear, persistence, mean));
  }

  @Test
  void on_the_validation_years_networks_win_and_on_the_training_years_they_lose_far_ahead() {
    List<Spread> validation = spreads("validation");
    List<Spread> train = spreads("train");
    double[] linearValidation = HorizonExperiments.arv(LINEAR, SunspotPeriod.VALIDATION);
    double[] linearTrain = HorizonExperiments.arv(LINEAR, SunspotPeriod.TRAIN);
    for (int years = 5; years <= HorizonExperiments.LONGEST; years++) {
      assertThat(validation.get(years - 1).median())
          .isLessThan(0.75 * linearValidation[years - 1]);
    }
    for (int years = 14; years <= HorizonExperiments.LONGEST; years++) {
      assertThat(train.get(years - 1).low()).isGreaterThan(linearTrain[years - 1]);
    }
    at("validation", validation, linearValidation, 15);
    at("train", train, linearTrain, 15);
  }

  @Test
  void on_the_untouched_years_each_network_wins_far_ahead() {
    List<Spread> networks = spreads("untouched");
    double[] linear = HorizonExperiments.arv(LINEAR, SunspotPeriod.UNTOUCHED);
    for (int years = 10; years <= HorizonExperiments.LONGEST; years++) {
      assertThat(networks.get(years - 1).median()).isLessThan(linear[years - 1]);
    }
    assertThat(networks.get(14).high()).isLessThan(linear[14]);
    at("untouched", networks, linear, 15);
  }

  @Test
  void fed_with_themselves_all_networks_swing_for_ever_and_the_line_dies_out() {
    HorizonExperiments.Run linear = HorizonExperiments.run(LINEAR, 1);
    assertThat(linear.deviation()).isLessThan(0.5);
    HorizonExperiments.Run record = HorizonExperiments.of(
        RealSeries.sunspots().between(1821, 1920).values());
    Spread deviation = Spread.of(ROWS.numbers("deviation"));
    Spread cycles = Spread.of(ROWS.numbers("cycles"));
    assertThat(deviation.low()).isGreaterThan(25);
    assertThat(deviation.high()).isLessThan(50);
    assertThat(cycles.low()).isGreaterThanOrEqualTo(9);
    assertThat(cycles.high()).isLessThanOrEqualTo(10);
    assertThat(record.cycles()).isEqualTo(10);
    int others = 0;
    for (int row = 0; row < ROWS.size(); row++) {
      double cycle = ROWS.number(row, "deviation");
      assertThat(ROWS.number(row, "loud")).isCloseTo(cycle, withinPercentage(5));
      if (ROWS.number(row, "quiet cycles") > 30) {
        others++;
        assertThat(ROWS.number(row, "quiet")).isLessThan(0.5 * cycle);
      } else {
        assertThat(ROWS.number(row, "quiet")).isCloseTo(cycle, withinPercentage(5));
      }
    }
    assertThat(others).as("networks with a second cycle").isEqualTo(1);
    assertThat(record.deviation()).isBetween(deviation.low(), deviation.high());
    RESULTS.number("rnn-run-linear", linear.deviation(), 1);
    RESULTS.number("rnn-run", deviation.median(), 0);
    RESULTS.number("rnn-run-low", deviation.low(), 0);
    RESULTS.number("rnn-run-high", deviation.high(), 0);
    RESULTS.number("rnn-run-record", record.deviation(), 0);
    RESULTS.number("rnn-run-cycles", record.cycles());
  }

  @Test
  void a_century_is_described_by_its_deviation_and_its_cycles() {
    double[] wave = new double[100];
    for (int t = 0; t < wave.length; t++) {
      wave[t] = t % 10 < 5 ? 3 : 7;
    }
    HorizonExperiments.Run run = HorizonExperiments.of(wave);
    assertThat(run.deviation()).isCloseTo(2, within(1e-12));
    assertThat(run.cycles()).isEqualTo(10);
  }

  private static List<Spread> spreads(String column) {
    List<Spread> spreads = new ArrayList<>();
    for (int i = 0; i < HorizonExperiments.LONGEST; i++) {
      int years = i;
      spreads.add(Spread.of(IntStream.range(0, ROWS.size()).mapToDouble(
          row -> RnnRecords.values(ROWS.text(row, column))[years]).toArray()));
    }
    return spreads;
  }

  private static void at(String period, List<Spread> networks, double[] linear, int... years) {
    for (int year : years) {
      String id = "rnn-ahead-" + period + "-" + year;
      RESULTS.number(id, networks.get(year - 1).median(), 2);
      RESULTS.number(id + "-linear", linear[year - 1], 2);
    }
  }
}
