package unrolled.deep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.deep.DeepNameExperiments.Score;
import unrolled.deep.DeepNameExperiments.Setting;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of two layers on class names. */
class DeepNameLadderTest {

  /** What the interpolated 8-gram and the LSTM of one layer need on the test names. */
  private static final double COUNTS = 1.827;
  private static final double ONE_LAYER = 1.846;

  private static final Results RESULTS = Results.of("deep");
  private static final RecordedRows ROWS = DeepLadderRecords.names();
  private static final Map<Setting, List<Score>> TRIALS = trials();
  private static final Setting CHOSEN =
      DeepNameExperiments.chosen(TRIALS.values().stream().flatMap(List::stream).toList());
  private static final List<Score> FIVE = TRIALS.get(CHOSEN);

  private static Map<Setting, List<Score>> trials() {
    return DeepNameExperiments.trials(
        new RecordedRows(ROWS.columns(), ROWS.rows().subList(1, ROWS.size())));
  }

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(ROWS.rows().get(0)).isEqualTo(DeepNameExperiments.shortScore().row());
  }

  @Test
  void what_was_tried_is_listed() {
    Table table = Table.of("deep-names-search", "units", "dropout", "learning rate", "seeds",
        "training (bits)", "validation (bits)", "test (bits)")
        .caption("What was tried with two layers on class names, medians where there are five"
            + " seeds; validation chooses with the first seed of each.");
    TRIALS.forEach((setting, scores) -> table.row("2 × " + setting.units(),
        String.valueOf(setting.dropout()), String.valueOf(setting.rate()),
        String.valueOf(scores.size()), two(scores, Score::train), two(scores, Score::validation),
        two(scores, Score::test)));
    RESULTS.write(table);
  }

  private static String two(List<Score> scores, ToDoubleFunction<Score> score) {
    return String.format(Locale.ROOT, "%.2f", spread(scores, score).median());
  }

  private static Spread spread(List<Score> scores, ToDoubleFunction<Score> score) {
    return Spread.of(scores.stream().mapToDouble(score).toArray());
  }
}
