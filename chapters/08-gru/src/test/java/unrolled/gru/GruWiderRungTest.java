package unrolled.gru;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
import unrolled.lstm.SunspotCellExperiments;
import unrolled.lstm.SunspotCellExperiments.Score;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the GRUs of the comparison at equal weights forecast, and makes a rung of them. */
class GruWiderRungTest {

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows ROWS = GruLadderRecords.equal();
  private static final List<Score> TEN =
      IntStream.range(0, ROWS.size()).mapToObj(row -> Score.of(ROWS, row)).toList();

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(GruLadderRecords.SUNSPOTS.score(GruLadderRecords.EQUAL, 4).row())
        .isEqualTo(ROWS.rows().get(3));
  }

  @Test
  void all_ten_are_better_than_eight_lags_in_every_period() {
    assertThat(TEN).hasSize(10).allMatch(
        score -> score.design().equals(GruLadderRecords.EQUAL));
    Table table = Table.of("gru-wider", "years", "eight lags", "GRU, 14 units", "range")
        .align("<>><").caption("Average relative variance, one year ahead: eight lags and the"
            + " median and range of ten GRUs of 14 units.");
    for (SunspotPeriod period : SunspotPeriod.values()) {
      Spread ten = spread(period);
      double lags = SunspotScore.arv(AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8),
          period, SunspotCellExperiments.HISTORY);
      assertThat(ten.high()).as(period.name()).isLessThan(lags);
      table.row(period.from() + "–" + period.to(), text(lags), text(ten.median()),
          text(ten.low()) + " to " + text(ten.high()));
    }
    RESULTS.write(table);
    long parameters = GruNetworks.random(
        1, GruLadderRecords.EQUAL.units(), 1, new SeededRandom(1)).parameters().count();
    assertThat(parameters).isEqualTo(
        EqualExperiments.Task.SUNSPOTS.parameters(EqualExperiments.Cell.GRU));
    RESULTS.number("gru-wider-untouched", spread(SunspotPeriod.UNTOUCHED).median(), 3);
    RESULTS.number("gru-wider-untouched-low", spread(SunspotPeriod.UNTOUCHED).low(), 3);
    RESULTS.number("gru-wider-untouched-high", spread(SunspotPeriod.UNTOUCHED).high(), 3);
    RESULTS.ladder(LadderRow.of(GruLadderRecords.EQUAL_NAME, "gru").withParameters(parameters)
        .timedBy(GruLadderRecords.equalTimes())
        .withSunspots(spread(SunspotPeriod.TRAIN).median(),
            spread(SunspotPeriod.VALIDATION).median(), spread(SunspotPeriod.TEST).median(),
            spread(SunspotPeriod.UNTOUCHED).median()));
  }

  private static Spread spread(SunspotPeriod period) {
    ToDoubleFunction<Score> score = switch (period) {
      case TRAIN -> Score::train;
      case VALIDATION -> Score::validation;
      case TEST -> Score::test;
      case UNTOUCHED -> Score::untouched;
    };
    return Spread.of(TEN.stream().mapToDouble(score).toArray());
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
