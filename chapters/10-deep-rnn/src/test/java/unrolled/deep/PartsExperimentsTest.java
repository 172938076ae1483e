package unrolled.deep;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.deep.PartsExperiments.Added;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what each part adds to two layers of GRUs on class names. */
class PartsExperimentsTest {

  private static final int LAYERS = 2;
  private static final String TRAIN = "train";
  private static final String VALIDATION = "validation";
  private static final String TEST = "test";
  private static final Results RESULTS = Results.of("deep");
  private static final RecordedRows ROWS = PartsRecords.of(LAYERS);
  private static final RecordedRows THREE = PartsRecords.of(LAYERS + 1);

  private static double[] column(RecordedRows rows, Added added, String column) {
    return IntStream.range(1, rows.size()) // row 0 is the short run
        .filter(row -> rows.text(row, "added").equals(added.name()))
        .mapToDouble(row -> rows.number(row, column)).toArray();
  }

  private static Spread spread(Added added, String column) {
    return Spread.of(column(ROWS, added, column));
  }

  /** Returns what three layers need on the test names. */
  private static Spread three(Added added) {
    return Spread.of(column(THREE, added, TEST));
  }

  /** Returns all parts, the one with the least median first. */
  private static List<Added> order(String column) {
    return Stream.of(Added.values()).sorted(Comparator.comparingDouble(
        added -> spread(added, column).median())).toList();
  }

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(PartsExperiments.row(LAYERS, Added.ALL, 1, 1)).isEqualTo(ROWS.rows().get(0));
  }

  @Test
  void three_layers_need_residual_connections_more() {
    Spread bare = three(Added.NOTHING);
    Spread residual = three(Added.RESIDUAL);
    assertThat(residual.high()).isLessThan(bare.low() - 0.4);
    assertThat(bare.low()).isGreaterThan(spread(Added.NOTHING, TEST).high() + 0.3);
    assertThat(residual.low()).isGreaterThan(spread(Added.RESIDUAL, TEST).high());
    assertThat(residual.high()).isLessThan(spread(Added.RESIDUAL, TEST).low() + 0.13);
    for (Added other : Added.values()) {
      if (other != Added.RESIDUAL) {
        assertThat(three(other).low()).isGreaterThan(residual.high());
      }
    }
    write("deep-parts-three", bare);
    write("deep-parts-three-residual", residual);
    RESULTS.number("deep-parts-three-units", PartsExperiments.units(LAYERS + 1, Added.NOTHING));
  }

  @Test
  void a_residual_connection_helps_and_dropout_costs() {
    for (String names : List.of(VALIDATION, TEST)) {
      assertThat(spread(Added.RESIDUAL, names).high())
          .isLessThan(spread(Added.NOTHING, names).low());
      for (Added dropout : List.of(Added.EACH_STEP, Added.VARIATIONAL)) {
        assertThat(spread(dropout, names).low())
            .isGreaterThan(spread(Added.NOTHING, names).high());
      }
      assertThat(spread(Added.NORMALIZED, names).high()).as("ranges overlap")
          .isGreaterThan(spread(Added.NOTHING, names).low());
      assertThat(spread(Added.ALL, names).low())
          .isGreaterThan(spread(Added.RESIDUAL, names).high());
    }
    assertThat(spread(Added.EACH_STEP, TEST).low()).as("two kinds of dropout tie")
        .isLessThan(spread(Added.VARIATIONAL, TEST).high());
    assertThat(spread(Added.VARIATIONAL, TEST).low())
        .isLessThan(spread(Added.EACH_STEP, TEST).high());
    assertThat(spread(Added.NORMALIZED, VALIDATION).median())
        .isLessThan(spread(Added.NOTHING, VALIDATION).median());
    assertThat(spread(Added.NORMALIZED, TEST).median())
        .isCloseTo(spread(Added.NOTHING, TEST).median(), within(0.002));
    Spread one = oneLayer();
    assertThat(spread(Added.NOTHING, TEST).low()).isGreaterThan(one.high());
    assertThat(spread(Added.RESIDUAL, TEST).high()).as("a tie").isGreaterThan(one.low());
    assertThat(spread(Added.RESIDUAL, TEST).low()).isLessThan(one.high());
    write("deep-parts-nothing", spread(Added.NOTHING, TEST));
    write("deep-parts-residual", spread(Added.RESIDUAL, TEST));
    write("deep-parts-one", one);
    RESULTS.number("deep-parts-units", PartsExperiments.units(LAYERS, Added.NOTHING));
    RESULTS.number("deep-parts-seeds", PartsExperiments.SEEDS);
    RESULTS.text("deep-parts-rate", String.valueOf(PartsExperiments.RATE));
    RESULTS.text("deep-parts-dropped", String.valueOf(PartsExperiments.DROPPED));
    RESULTS.write(table());
  }

  @Test
  void a_deep_output_of_as_many_weights_ties_with_none() {
    int units = PartsExperiments.units(LAYERS, Added.OUTPUT);
    double weights = PartsExperiments.weights(LAYERS, units, Added.OUTPUT);
    double bare = PartsExperiments.weights(
        LAYERS, PartsExperiments.units(LAYERS, Added.NOTHING), Added.NOTHING);
    assertThat(weights / bare).isBetween(0.97, 1.03);
    for (int row = 1; row < ROWS.size(); row++) {
      assertThat((int) ROWS.number(row, "units")).isEqualTo(PartsExperiments.units(
          LAYERS, Added.valueOf(ROWS.text(row, "added"))));
    }
    for (String names : List.of(VALIDATION, TEST)) {
      Spread output = spread(Added.OUTPUT, names);
      Spread nothing = spread(Added.NOTHING, names);
      assertThat(output.median()).isGreaterThan(nothing.median());
      assertThat(output.low()).as("all within the range of the bare stack")
          .isGreaterThan(nothing.low());
      assertThat(output.high()).isLessThan(nothing.high());
    }
    write("deep-parts-output", spread(Added.OUTPUT, TEST));
    RESULTS.number("deep-parts-output-units", units);
  }

  @Test
  void what_fits_the_training_names_better_does_better_on_others() {
    assertThat(order(TRAIN)).isEqualTo(order(VALIDATION)).startsWith(Added.RESIDUAL)
        .endsWith(Added.VARIATIONAL, Added.EACH_STEP);
    assertThat(gap(Added.EACH_STEP)).isLessThan(gap(Added.NOTHING) - 0.05);
    double worse =
        spread(Added.EACH_STEP, TRAIN).median() - spread(Added.NOTHING, TRAIN).median();
    assertThat(worse).isGreaterThan(0.2);
    RESULTS.number("deep-parts-gap", gap(Added.NOTHING), 2);
    RESULTS.number("deep-parts-dropped-gap", gap(Added.EACH_STEP), 2);
    RESULTS.number("deep-parts-dropped-worse", worse, 2);
  }

  private static double gap(Added added) {
    return spread(added, VALIDATION).median() - spread(added, TRAIN).median();
  }

  /** Returns what one layer with as many weights needs on the test names, with all its seeds. */
  private static Spread oneLayer() {
    RecordedRows rows = DeepRecords.earlier("08-gru", "gru-equal-names");
    return Spread.of(IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "cell").equals(CellKind.GRU.name())
            && rows.number(row, "rate") == PartsExperiments.RATE)
        .mapToDouble(row -> rows.number(row, TEST)).toArray());
  }

  private static Table table() {
    Table table = Table.of("deep-parts", "added", "training names", VALIDATION, TEST,
            "range of test", "test, three layers")
        .align("<>>>>>")
        .caption("Two layers of GRUs on class names, with parts added, and at the right three:"
            + " bits per character without noise, medians of " + PartsExperiments.SEEDS
            + " seeds.");
    for (Added added : Added.values()) {
      Spread test = spread(added, TEST);
      table.row(added.text(), text(spread(added, TRAIN).median()),
          text(spread(added, VALIDATION).median()), text(test.median()),
          text(test.low()) + " to " + text(test.high()), text(three(added).median()));
    }
    return table;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void write(String id, Spread spread) {
    RESULTS.number(id, spread.median(), 2);
    RESULTS.number(id + "-low", spread.low(), 2);
    RESULTS.number(id + "-high", spread.high(), 2);
  }
}
