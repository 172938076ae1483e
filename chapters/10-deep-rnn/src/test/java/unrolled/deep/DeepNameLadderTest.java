package unrolled.deep;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of two layers on class names. */
class DeepNameLadderTest {

  /** What the interpolated 8-gram and the LSTM of one layer need on the test names. */
  private static final double COUNTS = 1.827;
  private static final double ONE_LAYER = 1.846;

  private static final Results RESULTS = Results.of("deep");
  private static final RecordedRows PLAIN = DeepLadderRecords.names(0);
  private static final RecordedRows DROPPED =
      DeepLadderRecords.names(DeepLadderExperiments.DROPOUTS[1]);

  @Test
  void a_short_run_comes_out_as_recorded() {
    List<String> run = DeepLadderRecords.shortNames();
    assertThat(PLAIN.rows().get(0)).isEqualTo(run);
    assertThat(DROPPED.rows().get(0)).isEqualTo(run);
  }

  @Test
  void two_layers_need_more_bits_than_one_twice_as_wide_and_dropout_does_not_help() {
    assertThat(spread(PLAIN, "validation").high())
        .isLessThan(spread(DROPPED, "validation").low());
    assertThat(PLAIN.number(1, "dropout")).isZero();
    Spread test = spread(PLAIN, "test");
    assertThat(test.low()).isGreaterThan(ONE_LAYER + 0.05).isGreaterThan(COUNTS + 0.05);
    assertThat(spread(DROPPED, "train").low()).isGreaterThan(spread(PLAIN, "train").high());
    assertThat(spread(PLAIN, "train").high()).isLessThan(test.low() - 0.2);
    RESULTS.number("deep-names-test", test.median(), 2);
    RESULTS.number("deep-names-low", test.low(), 2);
    RESULTS.number("deep-names-high", test.high(), 2);
    RESULTS.number("deep-names-train", spread(PLAIN, "train").median(), 2);
    RESULTS.number("deep-names-dropped-train", spread(DROPPED, "train").median(), 2);
    RESULTS.number("deep-names-seeds", DeepLadderExperiments.NAME_SEEDS);
    RESULTS.number("deep-names-dropped", spread(DROPPED, "test").median(), 2);
    RESULTS.number("deep-names-units", DeepLadderExperiments.NAME_UNITS);
    RESULTS.text("deep-names-dropout", String.valueOf(DeepLadderExperiments.DROPOUTS[1]));
    int size = Vocabulary.of(ClassNames.all()).size();
    long parameters = Design.lstm().ofLayers(DeepLadderExperiments.LAYERS)
        .network(size, DeepLadderExperiments.NAME_UNITS, size, new SeededRandom(1))
        .parameters().count();
    RESULTS.number("deep-names-parameters", parameters);
    RESULTS.ladder(LadderRow
        .of("LSTM, 2 layers of " + DeepLadderExperiments.NAME_UNITS + " units", "deep")
        .withParameters(parameters)
        .withNames(spread(PLAIN, "validation").median(), test.median()));
  }

  private static Spread spread(RecordedRows rows, String column) {
    return Spread.of(IntStream.range(1, rows.size())
        .mapToDouble(row -> rows.number(row, column)).toArray());
  }
}
