package unrolled.lstm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.lstm.SunspotCellExperiments.Design;
import unrolled.lstm.SunspotCellExperiments.Score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of LSTMs on sunspots. */
class SunspotLadderTest {

  /** Less than a tenth of what the seeds differ by. */
  private static final double TIE = 0.02;

  private static final Results RESULTS = Results.of("lstm");
  private static final RecordedRows ROWS = LadderRecords.sunspots();
  private static final Map<Design, List<Score>> TRIALS = LadderExperiments.sunspots(ROWS);
  private static final Map<Design, List<Score>> TANH =
      LadderExperiments.sunspots(LadderRecords.tanhSunspots());
  private static final Design CHOSEN = SunspotCellExperiments.chosen(TRIALS);

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(ROWS.rows()).contains(LadderRecords.SUNSPOTS.score(CHOSEN, 3).row());
  }

  @Test
  void the_settings_of_tanh_units_are_bad_for_the_gated_ones() {
    for (int units : SunspotCellExperiments.UNITS) {
      Design design = new Design(units, SunspotCellExperiments.START.weightDecay(),
          SunspotCellExperiments.START.learningRate());
      assertThat(spread(TRIALS.get(design), Score::test).median())
          .isGreaterThan(linear(SunspotPeriod.TEST) + 0.1);
    }
    Table table = Table.of("lstm-sunspots-rates", "learning rate", "LSTM, validation",
        "LSTM, test", "RNN, validation", "RNN, test")
        .caption("Average relative variance one year ahead against the learning rate, medians of"
            + " ten: " + CHOSEN.units() + " units of the LSTM without weight decay, "
            + SunspotCellExperiments.START.units() + " tanh units with that of chapter 5.");
    for (double rate : SunspotCellExperiments.LEARNING_RATES) {
      List<Score> gated = TRIALS.get(new Design(CHOSEN.units(), CHOSEN.weightDecay(), rate));
      List<Score> tanh = tanh(rate);
      table.row(String.valueOf(rate), three(gated, Score::validation), three(gated, Score::test),
          three(tanh, Score::validation), three(tanh, Score::test));
    }
    RESULTS.text("lstm-sunspots-start-rate",
        String.valueOf(SunspotCellExperiments.START.learningRate()));
    RESULTS.write(table);
  }

  @Test
  void with_their_own_learning_rates_lstm_rnn_and_eight_lags_tie() {
    assertThat(CHOSEN).isEqualTo(TrainingTimes.SUNSPOTS);
    assertThat(TRIALS.values()).hasSize(9).allMatch(scores -> scores.size() == 10);
    List<Score> ten = TRIALS.get(CHOSEN);
    double eightLags = linear(SunspotPeriod.TEST);
    assertThat(spread(ten, Score::validation).high())
        .isLessThan(linear(SunspotPeriod.VALIDATION));
    assertThat(spread(ten, Score::test).median()).isCloseTo(eightLags, within(TIE));
    assertThat(spread(ten, Score::untouched).median())
        .isCloseTo(linear(SunspotPeriod.UNTOUCHED), within(TIE));
    assertThat(spread(tanh(CHOSEN.learningRate()), Score::test).median())
        .isCloseTo(eightLags, within(TIE));
    double untouched = spread(tanh(CHOSEN.learningRate()), Score::untouched).median();
    assertThat(untouched).isCloseTo(linear(SunspotPeriod.UNTOUCHED), within(TIE))
        .isLessThan(spread(ten, Score::untouched).median());
    RESULTS.number("lstm-sunspots-tanh-untouched", untouched, 3);
    long later = later(ten);
    long tanhLater = later(tanh(CHOSEN.learningRate()));
    assertThat(later).isGreaterThanOrEqualTo(8);
    assertThat(tanhLater).isGreaterThanOrEqualTo(later);
    RESULTS.number("lstm-sunspots-later", later);
    RESULTS.number("lstm-sunspots-tanh-later", tanhLater);
    long beats = ten.stream().filter(score -> score.test() < eightLags).count();
    assertThat(beats).isBetween(4L, 6L);
    assertThat(spread(ten, Score::record).median())
        .as("the three years that exceed all before")
        .isGreaterThan(5 * spread(ten, Score::rest).median());
    RESULTS.number("lstm-sunspots-beats", beats);
    RESULTS.number("lstm-sunspots-units", CHOSEN.units());
    RESULTS.text("lstm-sunspots-rate", String.valueOf(CHOSEN.learningRate()));
    RESULTS.number("lstm-sunspots-linear", eightLags, 3);
    write("validation", spread(ten, Score::validation));
    write("test", spread(ten, Score::test));
    RESULTS.number("lstm-sunspots-untouched", spread(ten, Score::untouched).median(), 3);
    RESULTS.number("lstm-sunspots-linear-untouched", linear(SunspotPeriod.UNTOUCHED), 3);
    long parameters = LstmNetworks.random(1, CHOSEN.units(), 1, new SeededRandom(1))
        .parameters().count();
    RESULTS.number("lstm-sunspots-parameters", parameters);
    RESULTS.ladder(LadderRow.of("LSTM, " + CHOSEN.units() + " units", "lstm")
        .withParameters(parameters).timedBy(LadderRecords.times())
        .withSunspots(spread(ten, Score::train).median(), spread(ten, Score::validation).median(),
            spread(ten, Score::test).median(), spread(ten, Score::untouched).median()));
  }

  private static long later(List<Score> scores) {
    double linear = linear(SunspotPeriod.UNTOUCHED);
    return scores.stream().filter(score -> score.untouched() < linear).count();
  }

  private static List<Score> tanh(double rate) {
    return TANH.get(new Design(SunspotCellExperiments.START.units(),
        SunspotCellExperiments.START.weightDecay(), rate));
  }

  private static String three(List<Score> scores, ToDoubleFunction<Score> score) {
    return String.format(Locale.ROOT, "%.3f", spread(scores, score).median());
  }

  private static void write(String name, Spread spread) {
    RESULTS.number("lstm-sunspots-" + name, spread.median(), 3);
    RESULTS.number("lstm-sunspots-" + name + "-low", spread.low(), 3);
    RESULTS.number("lstm-sunspots-" + name + "-high", spread.high(), 3);
  }

  private static double linear(SunspotPeriod period) {
    return SunspotScore.arv(AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8), period,
        SunspotCellExperiments.HISTORY);
  }

  private static Spread spread(List<Score> scores, ToDoubleFunction<Score> score) {
    return Spread.of(scores.stream().mapToDouble(score).toArray());
  }
}
