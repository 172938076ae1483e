package unrolled.deep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import unrolled.gru.CellKind;
import unrolled.lstm.LadderExperiments;
import unrolled.lstm.SunspotCellExperiments;
import unrolled.lstm.SunspotCellExperiments.Design;
import unrolled.lstm.SunspotCellExperiments.Score;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of two layers on sunspots. */
class DeepSunspotLadderTest {

  private static final Results RESULTS = Results.of("deep");
  private static final RecordedRows ROWS = DeepLadderRecords.sunspots();
  private static final Map<Design, List<Score>> TRIALS = LadderExperiments.sunspots(ROWS);
  private static final Design CHOSEN = SunspotCellExperiments.chosen(TRIALS);

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(ROWS.rows()).contains(DeepLadderExperiments.SUNSPOTS.score(CHOSEN, 8).row());
  }

  @Test
  void the_smallest_layers_are_chosen_and_two_are_no_better_than_one_or_than_eight_lags() {
    assertThat(CHOSEN).isEqualTo(new Design(2, 0, 0.1));
    assertThat(CHOSEN.units()).isEqualTo(DeepLadderExperiments.UNITS[0]);
    assertThat(TRIALS.values()).hasSize(6).allMatch(scores -> scores.size() == 10);
    List<Score> ten = TRIALS.get(CHOSEN);
    double lags = SunspotScore.arv(AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8),
        SunspotPeriod.TEST, SunspotCellExperiments.HISTORY);
    assertThat(spread(ten, Score::test).median()).isGreaterThan(lags + 0.03);
    long beats = ten.stream().filter(score -> score.test() < lags).count();
    assertThat(beats).isBetween(1L, 4L);
    Spread one = oneLayer(Score::test);
    assertThat(spread(ten, Score::validation).median())
        .isGreaterThan(oneLayer(Score::validation).median());
    assertThat(spread(ten, Score::test).median()).isGreaterThan(one.median());
    RESULTS.number("deep-sunspots-beats", beats);
    RESULTS.number("deep-sunspots-lags", lags, 2);
    RESULTS.number("deep-sunspots-units", CHOSEN.units());
    RESULTS.text("deep-sunspots-rate", String.valueOf(CHOSEN.learningRate()));
    RESULTS.number("deep-sunspots-one", one.median(), 2);
    RESULTS.number("deep-sunspots-one-low", one.low(), 2);
    RESULTS.number("deep-sunspots-one-high", one.high(), 2);
    RESULTS.number("deep-sunspots-test", spread(ten, Score::test).median(), 2);
    RESULTS.number("deep-sunspots-low", spread(ten, Score::test).low(), 2);
    RESULTS.number("deep-sunspots-high", spread(ten, Score::test).high(), 2);
    long parameters = StackedNetworks.of(CellKind.LSTM, DeepLadderExperiments.LAYERS)
        .random(1, CHOSEN.units(), 1, new SeededRandom(1)).parameters().count();
    RESULTS.number("deep-sunspots-parameters", parameters);
    RESULTS.ladder(LadderRow.of("LSTM, 2 layers of " + CHOSEN.units() + " units", "deep")
        .withParameters(parameters)
        .timedBy(DeepLadderRecords.times())
        .withSunspots(spread(ten, Score::train).median(), spread(ten, Score::validation).median(),
            spread(ten, Score::test).median(), spread(ten, Score::untouched).median()));
  }

  @Test
  void wider_layers_fit_the_training_years_better_and_the_test_years_worse() {
    List<Spread> train = widths(Score::train);
    List<Spread> test = widths(Score::test);
    for (int i = 1; i < train.size(); i++) {
      assertThat(train.get(i).median()).isLessThan(train.get(i - 1).median());
      assertThat(test.get(i).median()).isGreaterThan(test.get(i - 1).median());
    }
    RESULTS.number("deep-sunspots-wide-train", train.get(train.size() - 1).median(), 3);
    RESULTS.number("deep-sunspots-wide-test", test.get(test.size() - 1).median(), 2);
    RESULTS.number("deep-sunspots-narrow-train", train.get(0).median(), 3);
    RESULTS.number("deep-sunspots-narrow-test", test.get(0).median(), 2);
  }

  private static List<Spread> widths(ToDoubleFunction<Score> score) {
    return Arrays.stream(DeepLadderExperiments.UNITS).mapToObj(units ->
        spread(TRIALS.get(new Design(units, SunspotCellExperiments.START.weightDecay(),
            SunspotCellExperiments.START.learningRate())), score)).toList();
  }

  /** Reads what chapter 7 recorded of its rung. */
  private static Spread oneLayer(ToDoubleFunction<Score> score) {
    try {
      List<String> lines = Files.readAllLines(Path.of("../07-lstm/src/recorded/lstm-sunspots.csv"))
          .stream().filter(line -> line.startsWith("4,0.0,0.1,")).toList();
      assertThat(lines).hasSize(10);
      return Spread.of(lines.stream().map(line -> line.split(",")).mapToDouble(cells ->
          score.applyAsDouble(new Score(CHOSEN, 1, 1, Double.parseDouble(cells[5]),
              Double.parseDouble(cells[6]), Double.parseDouble(cells[7]),
              Double.parseDouble(cells[8]), 0, 0))).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Spread spread(List<Score> scores, ToDoubleFunction<Score> score) {
    return Spread.of(scores.stream().mapToDouble(score).toArray());
  }
}
