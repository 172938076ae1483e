package unrolled.deep;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unrolled.deep.PathDesign.GATED;
import static unrolled.deep.PathDesign.SKIP;
import static unrolled.deep.PathDesign.STACK;
import static unrolled.deep.PathDesign.TRANSITION;

/** Asserts how much of a gradient arrives at each layer, so many steps back. */
class PathExperimentsTest {

  /** Share of wrong answers of who guesses among four. */
  private static final double GUESSING = 0.75;

  /** Share of wrong answers below which a network counts as having learned the task. */
  private static final double LEARNED = 0.1;

  private static final int TOP = PathDesign.DEPTH;
  private static final int FAR = PathExperiments.LAGS;
  private static final Results RESULTS = Results.of("deep");
  private static final Map<PathDesign, List<double[][]>> LEFT = new EnumMap<>(PathDesign.class);

  static {
    for (PathDesign design : PathDesign.values()) {
      LEFT.put(design, PathExperiments.untrained(design));
    }
  }

  /** Read when it is asked for, and made once. */
  private static final class Rows {
    private static final RecordedRows ALL =
        DeepRecords.record("deep-paths", "1 to 10", DeepRecords.in(DeepRecords.OWN,
            new String[] {"PathExperiments", "PathDesign", "StackedCell", "DeepTransitionCell",
                "DeepTransitionParameters"},
            DeepRecords.KIND, DeepRecords.DATA + "TemporalOrderTask.java"))
            .columns(PathExperiments.columns()).rows(PathExperiments::rows);
  }

  private static RecordedRows trained() {
    return Rows.ALL;
  }

  private static Spread spread(PathDesign design, int layer, int lag) {
    return PathFigures.spread(LEFT.get(design), layer, lag);
  }

  /** Returns what one layer gets at one lag relative to another, over seeds. */
  private static Spread ratio(PathDesign design, int layer, int lag, int than, int thanLag) {
    return Spread.of(LEFT.get(design).stream()
        .mapToDouble(left -> left[layer - 1][lag] / left[than - 1][thanLag]).toArray());
  }

  @Test
  void in_the_hand_example_it_is_the_gradient_worked_by_hand() {
    StackedCell cell =
        new StackedCell(List.of(DeepHandExample.lower(), DeepHandExample.upper()));
    double[][] left = PathExperiments.left(cell, DeepHandExample.inputs(), Mask.equal(1, 2),
        Matrix.rowVector(-0.2), 1);
    double product = DeepHandExample.KAPPA * DeepHandExample.LAMBDA;
    assertThat(left[0][1]).isCloseTo(0.096 * product / 0.2, within(1e-14));
    assertThat(left[1][0]).isEqualTo(1);
    assertThat(left[0][0]).isCloseTo(0.09 * DeepHandExample.KAPPA / 0.2, within(1e-14));
  }

  @Test
  void the_lowest_layer_of_a_stack_gets_more_from_far_than_the_top() {
    Spread far = ratio(STACK, 1, FAR, TOP, FAR);
    assertThat(far.low()).isGreaterThan(50);
    Spread ten = ratio(STACK, 1, 10, 1, 0);
    assertThat(ten.median()).isBetween(0.9, 1.1);
    assertThat(spread(STACK, TOP, 10).high()).isLessThan(0.3);
    RESULTS.number("deep-paths-ways", PathCount.stackPaths(FAR, PathDesign.DEPTH));
    write("deep-paths-stack-far", far, 0);
    write("deep-paths-stack-ten", ten, 1);
    RESULTS.number("deep-paths-stack-top-ten", spread(STACK, TOP, 10).median(), 2);
    RESULTS.number("deep-paths-stack-first", spread(STACK, 1, 0).median(), 2);
    RESULTS.number("deep-paths-units", PathExperiments.UNITS);
    RESULTS.number("deep-paths-inputs", PathExperiments.INPUTS);
  }

  @Test
  void in_gated_layers_the_way_down_is_narrow_and_the_way_back_in_time_wide() {
    assertThat(spread(GATED, 1, 0).high()).isLessThan(0.003);
    assertThat(spread(GATED, TOP, 1).low()).isGreaterThan(0.94);
    Spread rise = ratio(GATED, 1, FAR, 1, 0);
    assertThat(rise.low()).isGreaterThan(100);
    assertThat(spread(GATED, 1, FAR).median()).isGreaterThan(spread(GATED, TOP, FAR).median());
    RESULTS.number("deep-paths-gated-bias", (long) PathDesign.UPDATE_BIAS);
    RESULTS.number("deep-paths-gated-first", spread(GATED, 1, 0).median(), 4);
    write("deep-paths-gated-rise", rise, 0);
  }

  @Test
  void a_longer_path_loses_more_and_a_skip_less() {
    Spread deep = spread(TRANSITION, TOP, FAR);
    Spread single = StraightPathExperiments.spread(
        seed -> StraightPathExperiments.single(seed)[FAR]);
    Spread skip = spread(SKIP, TOP, FAR);
    assertThat(deep.median()).isLessThan(single.median() / 100);
    assertThat(deep.high()).as("the ranges overlap").isGreaterThan(single.median());
    assertThat(skip.median()).isGreaterThan(single.high());
    assertThat(skip.low()).as("the ranges overlap").isLessThan(single.median());
    Spread levels = ratio(TRANSITION, 1, FAR, TOP, FAR);
    assertThat(levels.low()).isGreaterThan(0.5);
    assertThat(levels.high()).isLessThan(1.1);
    power("deep-paths-transition-far", deep);
    power("deep-paths-single-far", single);
    RESULTS.number("deep-paths-skip-far", skip.median(), 2);
    RESULTS.number("deep-paths-skip-far-low", skip.low(), 4);
    RESULTS.number("deep-paths-skip-far-high", skip.high(), 1);
    RESULTS.write(PathFigures.map(LEFT));
    RESULTS.write(PathFigures.lowest(LEFT));
  }

  @Test
  void many_ways_bring_more_than_the_straight_one_and_more_than_a_single_layer_keeps() {
    Spread straight = StraightPathExperiments.spread(seed -> LEFT.get(STACK).get((int) seed - 1)
        [0][10] / StraightPathExperiments.straight(seed)[10]);
    Spread single = StraightPathExperiments.spread(seed -> LEFT.get(STACK).get((int) seed - 1)
        [0][10] / StraightPathExperiments.single(seed)[10]);
    assertThat(straight.low()).isGreaterThan(1.5);
    assertThat(single.low()).isGreaterThan(1.5);
    Spread far = StraightPathExperiments.spread(seed -> LEFT.get(STACK).get((int) seed - 1)
        [0][FAR] / StraightPathExperiments.single(seed)[FAR]);
    assertThat(far.median()).isGreaterThan(2);
    assertThat(far.low()).as("not with every seed").isLessThan(1);
    Spread lower = StraightPathExperiments.spread(seed -> StraightPathExperiments.slope(1, seed));
    Spread upper = StraightPathExperiments.spread(
        seed -> StraightPathExperiments.slope(TOP, seed));
    assertThat(lower.low()).isGreaterThan(upper.high());
    write("deep-paths-straight", straight, 1);
    write("deep-paths-single", single, 1);
    RESULTS.number("deep-paths-single-then-low", far.low(), 1);
    RESULTS.number("deep-paths-single-then-high", far.high(), 1);
    RESULTS.number("deep-paths-slope-lowest", lower.median(), 2);
    RESULTS.number("deep-paths-slope-top", upper.median(), 2);
    RESULTS.number("deep-paths-ways-ten", PathCount.stackPaths(10, PathDesign.DEPTH));
  }

  @Test
  void a_run_comes_out_as_recorded() {
    List<String> row = PathExperiments.row(SKIP, 2,
        PathExperiments.trained(SKIP, 2, PathExperiments.BATCHES));
    assertThat(trained().rows()).contains(row);
  }

  @Test
  void trained_networks() {
    RecordedRows rows = trained();
    Map<PathDesign, Spread> top = new EnumMap<>(PathDesign.class);
    Map<PathDesign, Spread> lowest = new EnumMap<>(PathDesign.class);
    Map<PathDesign, Long> learned = new EnumMap<>(PathDesign.class);
    Table table = Table.of("deep-paths-trained", "design", "weights", "wrong", "range",
            "lowest layer", "top layer")
        .align("<>>>>>")
        .caption("Networks trained for " + PathExperiments.BATCHES + " batches to tell the order"
            + " of two symbols: wrong answers, median and range of ten seeds, and medians of what"
            + " arrives of a gradient 19 steps back. Who guesses is wrong on "
            + percent(GUESSING) + ".");
    for (PathDesign design : PathDesign.values()) {
      int[] own = IntStream.range(0, rows.size())
          .filter(row -> rows.text(row, "design").equals(design.name())).toArray();
      assertThat(own).hasSize(PathExperiments.SEEDS);
      Spread wrong = column(rows, own, "wrong");
      learned.put(design,
          Arrays.stream(own).filter(row -> rows.number(row, "wrong") < LEARNED).count());
      lowest.put(design, column(rows, own, PathExperiments.column(1, 19)));
      top.put(design, column(rows, own, PathExperiments.column(TOP, 19)));
      table.row(design.text(), weights(design), percent(wrong.median()),
          percent(wrong.low()) + " to " + percent(wrong.high()),
          text(lowest.get(design).median()), text(top.get(design).median()));
    }
    assertThat(learned.get(GATED)).isEqualTo(10);
    assertThat(learned.get(STACK)).isBetween(6L, 9L);
    assertThat(learned.get(SKIP)).as("the summary says four").isEqualTo(4);
    assertThat(learned.get(TRANSITION)).isZero();
    assertThat(lowest.get(STACK).median()).isGreaterThan(1000 * top.get(STACK).median());
    assertThat(lowest.get(GATED).low()).isGreaterThan(top.get(GATED).high());
    assertThat(lowest.get(TRANSITION).median()).isLessThan(1e-4);
    assertThat(lowest.get(SKIP).median()).isGreaterThan(0.5);
    RESULTS.ledger(new LedgerRow("deep-pascanu-skip", "bib-pascanu-2014",
        "training of deep transitions, without and with a skip",
        "a skip shortens the path of the gradient and helps training", LedgerRow.Mark.R,
        "with it " + learned.get(SKIP) + " of 10 learn, without none", "1 to 10",
        "more with a skip than without", "another task; three levels, one learning rate",
        learned.get(SKIP) > learned.get(TRANSITION)));
    RESULTS.number("deep-paths-learned-stack", learned.get(STACK));
    RESULTS.number("deep-paths-learned-skip", learned.get(SKIP));
    RESULTS.number("deep-paths-trained-length", PathExperiments.LENGTH);
    RESULTS.number("deep-paths-trained-units", PathExperiments.TRAINED_UNITS);
    RESULTS.number("deep-paths-trained-lowest", lowest.get(STACK).median(), 2);
    RESULTS.text("deep-paths-trained-lowest-low", text(lowest.get(STACK).low()));
    RESULTS.number("deep-paths-trained-lowest-high", lowest.get(STACK).high(), 2);
    power("deep-paths-trained-top", top.get(STACK));
    RESULTS.number("deep-paths-batches", PathExperiments.BATCHES);
    RESULTS.write(table);
  }

  @Test
  void three_deep_transitions_had_begun_to_learn_and_all_but_one_of_the_others_guess() {
    RecordedRows rows = trained();
    String left = PathExperiments.column(TOP, 19);
    Map<Boolean, List<Integer>> begun = IntStream.range(0, rows.size()).boxed()
        .filter(row -> rows.text(row, "design").equals(TRANSITION.name()))
        .collect(Collectors.partitioningBy(row -> rows.number(row, left) > 0.001));
    assertThat(begun.get(true)).as("the text says three").hasSize(3)
        .allMatch(row -> rows.number(row, "wrong") < 0.6);
    assertThat(begun.get(false).stream().filter(row -> rows.number(row, "wrong") < 0.7))
        .as("but for one they guess").hasSize(1);
    RESULTS.number("deep-paths-begun-least", begun.get(true).stream()
        .mapToDouble(row -> rows.number(row, left)).min().orElseThrow(), 2);
    RESULTS.text("deep-paths-rest-most", power(begun.get(false).stream()
        .mapToDouble(row -> rows.number(row, left)).max().orElseThrow()));
  }

  private static String weights(PathDesign design) {
    int cell = design.cell(TemporalOrderTask.SYMBOLS.length(), PathExperiments.TRAINED_UNITS,
        new SeededRandom(1)).parameters().count();
    return String.format(Locale.ROOT, "%,d",
        cell + (PathExperiments.TRAINED_UNITS + 1) * TemporalOrderTask.CLASSES);
  }

  private static Spread column(RecordedRows rows, int[] own, String column) {
    return Spread.of(Arrays.stream(own).mapToDouble(row -> rows.number(row, column)).toArray());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  private static String text(double value) {
    return value < 0.001 ? power(value) : String.format(Locale.ROOT, "%.3f", value);
  }

  private static void write(String id, Spread spread, int decimals) {
    RESULTS.number(id, spread.median(), decimals);
    RESULTS.number(id + "-low", spread.low(), decimals);
    RESULTS.number(id + "-high", spread.high(), decimals);
  }

  /** Writes a small number and its range as powers of ten with one digit. */
  private static void power(String id, Spread spread) {
    RESULTS.text(id, power(spread.median()));
    RESULTS.text(id + "-low", power(spread.low()));
    RESULTS.text(id + "-high", power(spread.high()));
  }

  private static String power(double value) {
    String[] parts = String.format(Locale.ROOT, "%.0e", value).split("e");
    return parts[0] + " · 10" + String.valueOf(Integer.parseInt(parts[1])).chars()
        .mapToObj(c -> c == '-' ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(c - '0', c - '0' + 1))
        .collect(Collectors.joining());
  }
}
