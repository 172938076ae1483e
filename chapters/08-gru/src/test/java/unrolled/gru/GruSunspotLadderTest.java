package unrolled.gru;

import java.util.List;
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
import unrolled.core.train.Spread;
import unrolled.lstm.LadderExperiments;
import unrolled.lstm.SunspotCellExperiments;
import unrolled.lstm.SunspotCellExperiments.Design;
import unrolled.lstm.SunspotCellExperiments.Score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of GRUs on sunspots. */
class GruSunspotLadderTest {

  /** Less than a tenth of what the seeds differ by. */
  private static final double TIE = 0.02;

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows ROWS = GruLadderRecords.sunspots();
  private static final Map<Design, List<Score>> TRIALS = LadderExperiments.sunspots(ROWS);
  private static final Design CHOSEN = SunspotCellExperiments.chosen(TRIALS);

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(ROWS.rows()).contains(GruLadderRecords.SUNSPOTS.score(CHOSEN, 3).row());
  }

  @Test
  void on_the_test_years_gru_and_eight_lags_tie_and_afterwards_the_gru_is_better() {
    assertThat(CHOSEN).isEqualTo(TrainingTimes.SUNSPOTS);
    assertThat(TRIALS.values()).hasSize(9).allMatch(scores -> scores.size() == 10);
    List<Score> ten = TRIALS.get(CHOSEN);
    double eightLags = linear(SunspotPeriod.TEST);
    assertThat(spread(ten, Score::validation).high())
        .isLessThan(linear(SunspotPeriod.VALIDATION));
    assertThat(spread(ten, Score::test).median()).isCloseTo(eightLags, within(TIE));
    long later = ten.stream()
        .filter(score -> score.untouched() < linear(SunspotPeriod.UNTOUCHED)).count();
    assertThat(later).isGreaterThanOrEqualTo(8);
    long beats = ten.stream().filter(score -> score.test() < eightLags).count();
    assertThat(beats).isBetween(4L, 6L);
    RESULTS.number("gru-sunspots-beats", beats);
    RESULTS.number("gru-sunspots-later", later);
    RESULTS.number("gru-sunspots-units", CHOSEN.units());
    RESULTS.text("gru-sunspots-rate", String.valueOf(CHOSEN.learningRate()));
    RESULTS.number("gru-sunspots-linear", eightLags, 3);
    write("validation", spread(ten, Score::validation));
    write("test", spread(ten, Score::test));
    RESULTS.number("gru-sunspots-untouched", spread(ten, Score::untouched).median(), 3);
    RESULTS.number("gru-sunspots-linear-untouched", linear(SunspotPeriod.UNTOUCHED), 3);
    long parameters = GruNetworks.random(1, CHOSEN.units(), 1, new SeededRandom(1))
        .parameters().count();
    RESULTS.number("gru-sunspots-parameters", parameters);
    RESULTS.ladder(LadderRow.of("GRU, " + CHOSEN.units() + " units", "gru")
        .withParameters(parameters).timedBy(GruLadderRecords.times())
        .withSunspots(spread(ten, Score::train).median(), spread(ten, Score::validation).median(),
            spread(ten, Score::test).median(), spread(ten, Score::untouched).median()));
  }

  private static void write(String name, Spread spread) {
    RESULTS.number("gru-sunspots-" + name, spread.median(), 3);
    RESULTS.number("gru-sunspots-" + name + "-low", spread.low(), 3);
    RESULTS.number("gru-sunspots-" + name + "-high", spread.high(), 3);
  }

  private static double linear(SunspotPeriod period) {
    return SunspotScore.arv(AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8), period,
        SunspotCellExperiments.HISTORY);
  }

  private static Spread spread(List<Score> scores, ToDoubleFunction<Score> score) {
    return Spread.of(scores.stream().mapToDouble(score).toArray());
  }
}
