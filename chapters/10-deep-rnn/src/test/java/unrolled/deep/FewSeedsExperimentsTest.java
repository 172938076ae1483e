package unrolled.deep;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.gru.CellKind;
import unrolled.lstm.NameLadderExperiments;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of layers with equally many weights on class names. */
class FewSeedsExperimentsTest {

  private static final DepthTaskExperiments NAMES = DepthTaskExperiments.NAMES;
  private static final Results RESULTS = Results.of("deep");

  /** Read when they are asked for, so that the short run can be recorded alone. */
  private static final class Recorded {
    private static final List<DepthExperiments.Score> SCORES =
        Stream.concat(FewSeedsRecords.oneLayer(NAMES).stream(),
            FewSeedsRecords.stacks(NAMES).stream()).toList();
  }

  /** Returns what the first seeds scored with the learning rate that was chosen. */
  private static List<DepthExperiments.Score> chosen(CellKind kind, int layers) {
    List<DepthExperiments.Score> own = Recorded.SCORES.stream()
        .filter(score -> score.kind() == kind && score.layers() == layers).toList();
    double rate = layers == 1 ? NAMES.firstRate(kind) : FewSeedsExperiments.chosen(own);
    List<DepthExperiments.Score> best = own.stream().filter(score ->
        score.rate() == rate && score.seed() <= FewSeedsExperiments.seeds(NAMES)).toList();
    assertThat(best).hasSize(FewSeedsExperiments.seeds(NAMES));
    return best;
  }

  private static Spread test(CellKind kind, int layers) {
    return Spread.of(chosen(kind, layers).stream()
        .mapToDouble(DepthExperiments.Score::test).toArray());
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static RecordedRows shortRun() {
    return DeepRecords.record("deep-equal-names-short", "1",
        DeepRecords.OWN + "StackedCell.java", DeepRecords.OWN + "StackedNetworks.java",
        DeepRecords.LSTM + "NameLadderExperiments.java", DeepRecords.DATA + "ClassNames.java")
        .columns(NameLadderExperiments.COLUMNS).rows(() -> List.of(shortRow()));
  }

  private static List<String> shortRow() {
    return new NameLadderExperiments(StackedNetworks.of(CellKind.RNN, 2)).shortScore().row();
  }

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(shortRun().rows()).containsExactly(shortRow());
  }

  @Test
  void numbers_of_weights_differ_by_less_than_five_in_a_hundred() {
    for (CellKind kind : CellKind.values()) {
      for (int layers = 1; layers <= DepthExperiments.LAYERS; layers++) {
        assertThat(NAMES.weights(kind, layers) / 10_000.0).isBetween(0.95, 1.05);
      }
    }
  }

  @Test
  void two_layers_of_tanh_units_need_fewer_bits_than_one_and_stacks_of_gated_cells_more() {
    Spread one = test(CellKind.RNN, 1);
    Spread two = test(CellKind.RNN, 2);
    Spread three = test(CellKind.RNN, 3);
    double[] ten = Recorded.SCORES.stream().filter(score -> score.kind() == CellKind.RNN
        && score.layers() == 1 && score.rate() == NAMES.firstRate(CellKind.RNN))
        .mapToDouble(DepthExperiments.Score::test).toArray();
    assertThat(ten).hasSize(10);
    assertThat(two.high()).as("all three").isLessThan(Spread.of(ten).low());
    assertThat(three.low()).as("a tie").isLessThan(one.high());
    assertThat(three.high()).isGreaterThan(one.low());
    for (CellKind kind : List.of(CellKind.LSTM, CellKind.GRU)) {
      assertThat(test(kind, 1).high()).isLessThan(test(kind, 2).low());
      assertThat(test(kind, 2).high()).isLessThan(test(kind, 3).low());
    }
    assertThat(two.high()).isLessThan(test(CellKind.LSTM, 1).low());
    assertThat(test(CellKind.GRU, 1).high()).as("the best of all").isLessThan(two.low());
    double[] rates = NAMES.rates();
    assertThat(chosen(CellKind.LSTM, 2).get(0).rate()).as("the largest that was offered")
        .isEqualTo(rates[rates.length - 1]);
    assertThat(test(CellKind.LSTM, 3).high() - test(CellKind.LSTM, 3).low()).isGreaterThan(0.5);
    assertThat(chosen(CellKind.GRU, 2).get(0).rate()).isNotEqualTo(PartsExperiments.RATE);
    RESULTS.number("deep-equal-names-seeds", FewSeedsExperiments.seeds(NAMES));
    RESULTS.number("deep-equal-names-epochs",
        NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS);
    RESULTS.number("deep-equal-names-two", two.median(), 2);
    RESULTS.number("deep-equal-names-two-low", two.low(), 2);
    RESULTS.number("deep-equal-names-two-high", two.high(), 2);
    RESULTS.number("deep-equal-names-ten-low", Spread.of(ten).low(), 2);
    RESULTS.number("deep-equal-names-lstm", test(CellKind.LSTM, 1).median(), 2);
    RESULTS.number("deep-equal-names-gru", test(CellKind.GRU, 1).median(), 2);
    RESULTS.number("deep-equal-names-gru-two", test(CellKind.GRU, 2).median(), 2);
    RESULTS.number("deep-equal-names-gru-three", test(CellKind.GRU, 3).median(), 2);
    RESULTS.write(table());
  }

  private static Table table() {
    Table table = Table.of("deep-equal-names", "cell", "layers", "units", "weights", "rate",
            "median", "range")
        .align("<>>>>>>")
        .caption("Stacks with about equally many weights on class names: bits per character of"
            + " the test names, median and range of " + FewSeedsExperiments.seeds(NAMES)
            + " seeds.");
    for (CellKind kind : CellKind.values()) {
      for (int layers = 1; layers <= DepthExperiments.LAYERS; layers++) {
        Spread spread = test(kind, layers);
        table.row(kind.name(), String.valueOf(layers), String.valueOf(NAMES.units(kind, layers)),
            String.format(Locale.ROOT, "%,d", NAMES.weights(kind, layers)),
            new BigDecimal(String.valueOf(chosen(kind, layers).get(0).rate()))
                .stripTrailingZeros().toPlainString(),
            text(spread.median()), text(spread.low()) + " to " + text(spread.high()));
      }
    }
    return table;
  }
}
