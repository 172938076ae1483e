package unrolled.lstm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter says of gates that were watched. */
class GateExperimentsTest {

  private static final Results RESULTS = Results.of("lstm");
  private static final RecordedRows ROWS = LadderRecords.gates();

  @Test
  void untrained_gates_do_what_was_recorded() {
    assertThat(ROWS.rows()).containsAll(LadderRecords.GATES.untrainedRows(1));
  }

  @Test
  void the_unit_that_is_found_is_the_one_that_follows() {
    GateExperiments.Watched watched = new GateExperiments.Watched(new double[] {0, 1, 0, 1},
        new double[][][] {{{0.5, 0.5, 0.4, 0.6}, {0.9, 0.2, 0.7, 0}}});
    GateExperiments one = new GateExperiments(List.of("F"), step -> null);
    GateExperiments.Finding found = one.find(watched, watched).get(0);
    assertThat(found.unit()).isEqualTo(1);
    assertThat(found.at()).isCloseTo(0.1, within(1e-12));
    assertThat(found.elsewhere()).isCloseTo(0.8, within(1e-12));
    assertThat(found.allAt()).isCloseTo((0.55 + 0.1) / 2, within(1e-12));
    // deviations ±½ from the mean of what is known, 0.45, −0.25, 0.25, −0.45 from 0.45
    assertThat(found.correlation()).isCloseTo(-0.7 / Math.sqrt(0.53), within(1e-12));
  }

  @Test
  void forget_gates_close_at_capitals_once_they_are_trained() {
    double[] at = values("capital", "trained", "F", "all at");
    double[] elsewhere = values("capital", "trained", "F", "all elsewhere");
    assertThat(IntStream.range(0, 10).mapToDouble(i -> elsewhere[i] - at[i])).hasSize(10)
        .allMatch(gap -> gap > 0.05);
    double[] before = values("capital", "untrained", "F", "all at");
    double[] beforeElsewhere = values("capital", "untrained", "F", "all elsewhere");
    assertThat(IntStream.range(0, 10).mapToDouble(i -> Math.abs(beforeElsewhere[i] - before[i])))
        .allMatch(gap -> gap < 0.005);
    assertThat(spread("capital", "trained", "I", "all at").low())
        .as("and input gates open").isGreaterThan(0.6);
    assertThat(IntStream.range(0, 10).mapToDouble(i ->
        values("capital", "trained", "I", "all at")[i]
            - values("capital", "trained", "I", "all elsewhere")[i]))
        .allMatch(gap -> gap > 0);
    write("lstm-gates-all-at", Spread.of(at));
    write("lstm-gates-all-elsewhere", Spread.of(elsewhere));
    RESULTS.number("lstm-gates-untrained-at", Spread.of(before).median(), 2);
    RESULTS.number("lstm-gates-untrained-elsewhere", Spread.of(beforeElsewhere).median(), 2);
    RESULTS.number("lstm-gates-input-at",
        spread("capital", "trained", "I", "all at").median(), 2);
    RESULTS.number("lstm-gates-input-elsewhere",
        spread("capital", "trained", "I", "all elsewhere").median(), 2);
    RESULTS.write(GateFigures.name("lstm-gates-name", ROWS, "Two units of each gate and of the"
        + " cell state of a trained LSTM, one a row, at each letter of "
        + GateSeedsExperiments.SHOWN + ". Both forget gates are near zero at the capitals C and S"
        + " and near one at about half of the small letters."));
  }

  @Test
  void in_the_name_that_is_shown_both_close_at_the_second_word() {
    double[] first = shown("F", 0);
    double[] second = shown("F", 1);
    int word = GateSeedsExperiments.SHOWN.indexOf("Skip");
    assertThat(first[word]).isLessThan(0.05);
    assertThat(second[word]).isLessThan(0.05);
    int list = GateSeedsExperiments.SHOWN.indexOf("List");
    int map = GateSeedsExperiments.SHOWN.indexOf("Map");
    assertThat(first[list]).as("shuts").isLessThan(0.05);
    assertThat(second[list]).isLessThan(second[map]);
    int[] small = IntStream.range(0, first.length)
        .filter(t -> Character.isLowerCase(GateSeedsExperiments.SHOWN.charAt(t))).toArray();
    RESULTS.number("lstm-gates-small", small.length);
    RESULTS.text("lstm-gates-open", Arrays.stream(small).filter(t -> first[t] > 0.9).count()
        + " and " + Arrays.stream(small).filter(t -> second[t] > 0.9).count());
    RESULTS.number("lstm-gates-at-list", second[list], 2);
    RESULTS.number("lstm-gates-first-at-map", first[map], 2);
    RESULTS.number("lstm-gates-at-map", second[map], 2);
    assertThat(Arrays.stream(shown("C", 1)).skip(3)).allMatch(value -> value > 0.85);
    double[] signs = shown("C", 0);
    assertThat(IntStream.range(1, signs.length).filter(t -> signs[t] * signs[t - 1] < 0).count())
        .as("about every second of 20").isBetween(9L, 11L);
    assertThat(ROWS.text(shownRow("C", 1), "unit")).isEqualTo("14");
    assertThat(ROWS.text(shownRow("C", 0), "unit")).isEqualTo("29");
  }

  private static double[] cycle(String gate, int unit) {
    return values(shownRow("cycle", gate, unit));
  }

  private static int shownRow(String gate, int which) {
    return shownRow("name", gate, which);
  }

  private static int shownRow(String known, String gate, int which) {
    return IntStream.range(0, ROWS.size()).filter(row -> ROWS.text(row, "known").equals(known)
        && ROWS.text(row, "gate").equals(gate)).skip(which).findFirst().orElseThrow();
  }

  private static double[] shown(String gate, int which) {
    return values(shownRow(gate, which));
  }

  private static double[] values(int row) {
    return Arrays.stream(ROWS.text(row, "values").split(" "))
        .mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void the_best_unit_closes_on_names_that_it_was_not_chosen_on() {
    Spread correlation = spread("capital", "trained", "F", "correlation");
    Spread untrained = spread("capital", "untrained", "F", "correlation");
    assertThat(Arrays.stream(values("capital", "trained", "F", "correlation")))
        .allMatch(value -> value < 0);
    assertThat(correlation.low()).isGreaterThan(untrained.high() + 0.1);
    write("lstm-gates-correlation", correlation);
    write("lstm-gates-correlation-untrained", untrained);
    RESULTS.number("lstm-gates-unit-at", spread("capital", "trained", "F", "at").median(), 2);
    RESULTS.number("lstm-gates-unit-elsewhere",
        spread("capital", "trained", "F", "elsewhere").median(), 2);
    RESULTS.number("lstm-gates-units", GateSeedsExperiments.NAMES.units());
  }

  @Test
  void to_follow_the_sunspots_no_gate_needs_training() {
    Spread trained = spread("level", "trained", "F", "correlation");
    Spread untrained = spread("level", "untrained", "F", "correlation");
    assertThat(untrained.low()).isGreaterThan(0.9);
    assertThat(trained.median()).isLessThan(untrained.median());
    write("lstm-gates-level", trained);
    write("lstm-gates-level-untrained", untrained);
  }

  @Test
  void that_a_gate_knows_whether_the_cycle_rises_is_not_shown() {
    Spread trained = spread("rise", "trained", "O", "correlation");
    Spread untrained = spread("rise", "untrained", "O", "correlation");
    assertThat(trained.low()).as("the ranges overlap").isLessThan(untrained.high());
    assertThat(trained.high()).isLessThan(untrained.high());
    RESULTS.number("lstm-gates-rise", trained.median(), 2);
    RESULTS.number("lstm-gates-rise-untrained", untrained.median(), 2);
    int row = IntStream.range(0, ROWS.size()).filter(r -> ROWS.text(r, "known").equals("rise")
        && ROWS.text(r, "state").equals("trained") && ROWS.text(r, "gate").equals("O"))
        .findFirst().orElseThrow();
    assertThat(ROWS.number(row, "seed")).isEqualTo(1);
    assertThat(Math.abs(ROWS.number(row, "correlation"))).as("the best of ten")
        .isEqualTo(trained.high());
    RESULTS.text("lstm-gates-rise-unit", ROWS.text(row, "unit"));
    RESULTS.number("lstm-gates-rise-first", ROWS.number(row, "correlation"), 2);
    double[] open = cycle("O", 2);
    assertThat(Arrays.stream(open, 1, 4)).as("1965 to 1967").allMatch(gate -> gate > 0.45);
    assertThat(Arrays.stream(open, 5, 12)).as("1969 to 1975").allMatch(gate -> gate < 0.13);
    for (int unit = 0; unit < 4; unit++) {
      double[] gate = cycle("I", unit);
      double most = Arrays.stream(gate).max().orElseThrow();
      assertThat(Arrays.stream(gate, 4, 6).max().orElseThrow()).isEqualTo(most);
    }
    RESULTS.number("lstm-gates-full", GateFigures.FULL, 0);
    RESULTS.write(GateFigures.cycle("lstm-gates-cycle", ROWS, "The sunspot numbers of 1964 to 1976"
        + " and below them, for each of four units of a trained LSTM, forget gate, input gate,"
        + " output gate and cell state, one a row. Input gates are strongest around the maximum"
        + " of 1968; the output gate of unit 2 is strongest in the years of the rise, 1965 to"
        + " 1967."));
  }

  private static void write(String id, Spread spread) {
    RESULTS.number(id, spread.median(), 2);
    RESULTS.number(id + "-low", spread.low(), 2);
    RESULTS.number(id + "-high", spread.high(), 2);
  }

  /** Returns the values of the seeds 1 to 10. */
  private static double[] values(String known, String state, String gate, String column) {
    double[] values = IntStream.range(0, ROWS.size())
        .filter(row -> ROWS.text(row, "known").equals(known)
            && ROWS.text(row, "state").equals(state) && ROWS.text(row, "gate").equals(gate))
        .mapToDouble(row -> ROWS.number(row, column)).toArray();
    assertThat(values).hasSize(10);
    return values;
  }

  /** Returns the spread of magnitudes. */
  private static Spread spread(String known, String state, String gate, String column) {
    return Spread.of(Arrays.stream(values(known, state, gate, column)).map(Math::abs).toArray());
  }
}
