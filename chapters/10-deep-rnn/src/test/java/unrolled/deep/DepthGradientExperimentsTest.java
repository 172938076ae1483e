package unrolled.deep;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.deep.DepthGradientExperiments.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what becomes of gradients and of training as a stack gets higher. */
class DepthGradientExperimentsTest {

  /** Share of wrong answers below which a network counts as having learned the task. */
  private static final double LEARNED = 0.1;

  private static final Results RESULTS = Results.of("deep");

  /** Read when it is asked for, and made once. */
  private static final class Rows {
    private static final RecordedRows ALL =
        DeepRecords.composed("deep-height", "1 to 10", DeepRecords.in(DeepRecords.OWN,
            new String[] {"DepthGradientExperiments", "AtTheEnd"},
            DeepRecords.DATA + "TemporalOrderTask.java"))
            .columns(DepthGradientExperiments.COLUMNS).rows(DepthGradientExperiments::rows);
  }

  private static RecordedRows trained() {
    return Rows.ALL;
  }

  @Test
  void small_weights_lose_a_gradient_layer_by_layer_and_three_remedies_keep_it() {
    Map<Kind, List<Spread>> ratios = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      ratios.put(kind, IntStream.of(DepthGradientExperiments.LAYERS)
          .mapToObj(layers -> DepthGradientExperiments.ratios(kind, layers)).toList());
    }
    Spread glorot = ratios.get(Kind.GLOROT).get(2);
    Spread small = ratios.get(Kind.SMALL).get(2);
    Spread residual = ratios.get(Kind.RESIDUAL).get(2);
    Spread normalized = ratios.get(Kind.NORMALIZED).get(2);
    assertThat(small.high()).isLessThan(0.15);
    assertThat(ratios.get(Kind.SMALL).get(1).high()).isLessThan(0.4);
    assertThat(glorot.low()).as("it grows").isGreaterThan(1.5);
    assertThat(residual.low()).isGreaterThan(glorot.high());
    assertThat(normalized.low()).isGreaterThan(1);
    write("deep-height-glorot", glorot, 1);
    write("deep-height-small", small, 2);
    RESULTS.number("deep-height-residual", residual.median(), 1);
    RESULTS.number("deep-height-normalized", normalized.median(), 1);
    RESULTS.number("deep-height-units", DepthGradientExperiments.UNITS);
    RESULTS.write(DepthFigures.height(ratios));
  }

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(trained().rows()).contains(DepthGradientExperiments.row(
        DepthGradientExperiments.Trial.ALL.get(0), 1, DepthGradientExperiments.BATCHES));
  }

  private static double[] wrong(DepthGradientExperiments.Trial trial) {
    RecordedRows rows = trained();
    return IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "kind").equals(trial.kind().name())
            && rows.number(row, "layers") == trial.layers())
        .mapToDouble(row -> rows.number(row, "wrong")).toArray();
  }

  private static long learned(double... wrong) {
    assertThat(wrong).hasSize(DepthGradientExperiments.SEEDS);
    return Arrays.stream(wrong).filter(share -> share < LEARNED).count();
  }

  @Test
  void trained_stacks() {
    Table table = Table.of("deep-height-trained",
            "layers", "first weights", "weights", "wrong", "range", "learned")
        .align("><>>><")
        .caption("Stacks of " + DepthGradientExperiments.UNITS + " tanh units a layer after "
            + DepthGradientExperiments.BATCHES + " batches on the order of two symbols: share of"
            + " wrong answers, median and range of ten seeds, and how many are wrong on less than"
            + " a tenth. Who guesses is wrong on 75.0%.");
    for (DepthGradientExperiments.Trial trial : DepthGradientExperiments.Trial.ALL) {
      Spread wrong = Spread.of(wrong(trial));
      table.row(String.valueOf(trial.layers()), trial.kind().text(),
          String.format(Locale.ROOT, "%,d", trial.kind().design(trial.layers()).network(
              TemporalOrderTask.SYMBOLS.length(), DepthGradientExperiments.UNITS,
              TemporalOrderTask.CLASSES, new SeededRandom(1)).parameters().count()),
          percent(wrong.median()), percent(wrong.low()) + " to " + percent(wrong.high()),
          learned(wrong(trial)) + " of 10");
      if (trial.layers() == 8) {
        assertThat(learned(wrong(trial))).isEqualTo(10);
      } else {
        assertThat(learned(wrong(trial))).isLessThan(5);
      }
    }
    RESULTS.number("deep-height-batches", DepthGradientExperiments.BATCHES);
    RESULTS.write(table);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** Writes a number and its range. */
  private static void write(String id, Spread spread, int decimals) {
    RESULTS.number(id, spread.median(), decimals);
    RESULTS.number(id + "-low", spread.low(), decimals);
    RESULTS.number(id + "-high", spread.high(), decimals);
  }
}
