package unrolled.deep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Baseline;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.gru.CellKind;
import unrolled.lstm.SunspotCellExperiments;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of one, two and three layers with equally many weights. */
class DepthExperimentsTest {

  private static final DepthTaskExperiments SUNSPOTS = DepthTaskExperiments.SUNSPOTS;
  private static final Results RESULTS = Results.of("deep");
  private static final Map<DepthTaskExperiments, List<DepthExperiments.Score>> SCORES =
      new EnumMap<>(DepthTaskExperiments.class);

  private static List<DepthExperiments.Score> scores(DepthTaskExperiments task) {
    return SCORES.computeIfAbsent(task, DepthExperimentsTest::read);
  }

  private static List<DepthExperiments.Score> read(DepthTaskExperiments task) {
    String earlier = "gru-equal-" + task.name().toLowerCase(Locale.ROOT);
    RecordedRows rows = DeepRecords.record(
        "deep-equal-" + task.name().toLowerCase(Locale.ROOT),
        "1 to " + task.few() + " in the search, 1 to " + task.seeds() + " for the choice",
        DeepRecords.in(DeepRecords.OWN,
            new String[] {"DeepSizes", "DepthExperiments", "DepthTaskExperiments",
                "StackedCell", "StackedNetworks"},
            DeepRecords.KIND,
            DeepRecords.LSTM + "NameLadderExperiments.java",
            DeepRecords.LSTM + "SunspotCellExperiments.java",
            DeepRecords.DATA + "AddingTask.java",
            "../08-gru/src/recorded/" + earlier + ".csv"))
        .columns(DepthExperiments.COLUMNS)
        .rows(() -> DepthExperiments.search(task).stream()
            .map(DepthExperiments.Score::row).toList());
    List<DepthExperiments.Score> scores = new ArrayList<>();
    RecordedRows one = DeepRecords.earlier("08-gru", earlier);
    for (int row = 0; row < one.size(); row++) {
      scores.add(new DepthExperiments.Score(task, CellKind.valueOf(one.text(row, "cell")), 1,
          one.number(row, "rate"), (long) one.number(row, "seed"), one.number(row, "validation"),
          one.number(row, "test")));
    }
    IntStream.range(0, rows.size())
        .forEach(row -> scores.add(DepthExperiments.Score.of(rows, row)));
    return scores;
  }

  /** Returns what networks scored with the learning rate that was chosen. */
  private static List<DepthExperiments.Score> chosen(
      DepthTaskExperiments task, CellKind kind, int layers) {
    List<DepthExperiments.Score> own = scores(task).stream()
        .filter(score -> score.kind() == kind && score.layers() == layers).toList();
    double rate = layers == 1 ? task.firstRate(kind) : DepthExperiments.chosen(own);
    List<DepthExperiments.Score> best = own.stream()
        .filter(score -> score.rate() == rate && score.seed() <= task.seeds()).toList();
    assertThat(best).hasSize(task.seeds());
    return best;
  }

  private static Map<CellKind, List<Spread>> spreads(DepthTaskExperiments task) {
    Map<CellKind, List<Spread>> spreads = new EnumMap<>(CellKind.class);
    for (CellKind kind : CellKind.values()) {
      spreads.put(kind, IntStream.rangeClosed(1, DepthExperiments.LAYERS)
          .mapToObj(layers -> Spread.of(chosen(task, kind, layers).stream()
              .mapToDouble(DepthExperiments.Score::test).toArray())).toList());
    }
    return spreads;
  }

  @ParameterizedTest
  @EnumSource
  void numbers_of_weights_differ_by_as_little_as_whole_units_allow(CellKind kind) {
    int one = SUNSPOTS.weights(kind, 1);
    for (int layers = 2; layers <= DepthExperiments.LAYERS; layers++) {
      assertThat(SUNSPOTS.weights(kind, layers) / (double) one).isBetween(0.84, 1.16);
    }
  }

  @Test
  void a_run_comes_out_as_recorded() {
    DepthExperiments.Score recorded = chosen(SUNSPOTS, CellKind.GRU, 2).get(0);
    assertThat(DepthExperiments.score(SUNSPOTS, CellKind.GRU, 2, recorded.rate(),
        recorded.seed()).row()).isEqualTo(recorded.row());
  }

  private static Table table(DepthTaskExperiments task, String name) {
    Table table = Table.of("deep-equal-" + name, "cell", "layers", "units", "weights", "rate",
            "median", "range")
        .align("<>>>>>>");
    spreads(task).forEach((kind, spreads) -> {
      for (int layers = 1; layers <= DepthExperiments.LAYERS; layers++) {
        Spread spread = spreads.get(layers - 1);
        int decimals = 3;
        table.row(kind.name(), String.valueOf(layers), String.valueOf(task.units(kind, layers)),
            String.format(Locale.ROOT, "%,d", task.weights(kind, layers)),
            new BigDecimal(String.valueOf(chosen(task, kind, layers).get(0).rate()))
                .stripTrailingZeros().toPlainString(),
            text(spread.median(), decimals),
            text(spread.low(), decimals) + " to " + text(spread.high(), decimals));
      }
    });
    return table;
  }

  private static String text(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  @Test
  void with_equally_many_weights_more_layers_forecast_sunspots_no_better() {
    Map<CellKind, List<Spread>> spreads = spreads(SUNSPOTS);
    double persistence = SunspotScore.arv(
        Baseline.persistence(), SunspotPeriod.TEST, SunspotCellExperiments.HISTORY);
    spreads.forEach((kind, of) -> {
      assertThat(of.get(0).median()).as(kind.name()).isLessThan(of.get(1).median())
          .isLessThan(of.get(2).median());
      for (int layers = 2; layers <= DepthExperiments.LAYERS; layers++) {
        assertThat(of.get(layers - 1).low() < of.get(0).high()).as("ranges overlap")
            .isEqualTo(kind != CellKind.LSTM || layers == 2);
      }
    });
    List<Spread> gru = spreads.get(CellKind.GRU);
    assertThat(gru.get(1).median() - gru.get(0).median()).as("a tie").isLessThan(0.02);
    assertThat(spreads.get(CellKind.LSTM).get(2).median()).isGreaterThan(0.5);
    assertThat(chosen(SUNSPOTS, CellKind.LSTM, 3).get(0).rate()).as("at the edge").isEqualTo(0.3);
    RESULTS.number("deep-equal-gru-one", gru.get(0).median(), 3);
    RESULTS.number("deep-equal-gru-two", gru.get(1).median(), 3);
    RESULTS.write(table(SUNSPOTS, "sunspots").caption("Stacks of one, two and three layers with"
        + " about equally many weights on sunspots: average relative variance of the test years,"
        + " median and range of ten seeds."));
    RESULTS.write(DepthFigures.equal("deep-equal", spreads)
        .title("Sunspots with about 700 weights")
        .description("Average relative variance of the test years on a logarithmic axis, median"
            + " and range of ten networks, for one, two and three layers of each cell. For each"
            + " cell one layer has the lowest median; the ranges overlap"
            + " but for one and three layers of LSTM.")
        .x("ARV on the test years, one year ahead")
        .xLog()
        .baseline("persistence", persistence));
  }
}
