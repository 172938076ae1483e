package unrolled.gru;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.lstm.GateFigures;
import unrolled.lstm.GateSeedsExperiments;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter says of update and reset gates that were watched. */
class GruGateExperimentsTest {

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows ROWS = GruLadderRecords.gates();

  @Test
  void untrained_gates_do_what_was_recorded() {
    assertThat(ROWS.rows()).containsAll(GruGateExperiments.SEEDS.untrainedRows(1));
  }

  @Test
  void both_gates_close_at_capitals_once_they_are_trained() {
    for (String gate : new String[] {"Z", "R"}) {
      double[] at = values("capital", "trained", gate, "all at");
      double[] elsewhere = values("capital", "trained", gate, "all elsewhere");
      assertThat(IntStream.range(0, 10).mapToDouble(i -> elsewhere[i] - at[i]))
          .allMatch(gap -> gap > 0.05);
      double[] before = values("capital", "untrained", gate, "all at");
      assertThat(Arrays.stream(before)).allMatch(mean -> mean > 0.49 && mean < 0.51);
      write("gru-gates-" + (gate.equals("Z") ? "update" : "reset") + "-at", Spread.of(at));
      write("gru-gates-" + (gate.equals("Z") ? "update" : "reset") + "-elsewhere",
          Spread.of(elsewhere));
    }
    RESULTS.number("gru-gates-units", GateSeedsExperiments.NAMES.units());
    RESULTS.write(GateFigures.name("gru-gates-name", ROWS, "Two units of the update gate and two"
        + " of the reset gate of a trained GRU, one a row, at each letter of "
        + GateSeedsExperiments.SHOWN + ". The reset gates are near zero at the capitals C, S, L"
        + " and M, and at a few other letters; the update gates are near one at most of the small"
        + " letters of Concurrent and lower at the capitals."));
    for (int row : shown("name", "Z")) {
      assertThat(Arrays.stream(values(row)).max().orElseThrow()).isGreaterThan(0.99);
    }
    for (int row : shown("name", "R")) {
      double[] gates = values(row);
      for (String word : new String[] {"Conc", "Skip", "List", "Map"}) {
        assertThat(gates[GateSeedsExperiments.SHOWN.indexOf(word)]).isLessThan(0.08);
      }
      double atC = gates[GateSeedsExperiments.SHOWN.indexOf("current")];
      double atT = gates[GateSeedsExperiments.SHOWN.indexOf("tSkip")];
      assertThat(Math.min(atC, atT)).as("not at capitals only").isLessThan(0.03);
      assertThat(Math.max(atC, atT)).as("but one of the two").isGreaterThan(0.1);
    }
  }

  @Test
  void with_the_sunspots_the_best_update_gate_goes_trained_or_not() {
    Spread trained = magnitudes("level", "trained", "Z");
    Spread untrained = magnitudes("level", "untrained", "Z");
    assertThat(trained.median()).isBetween(untrained.low(), untrained.high());
    assertThat(magnitudes("rise", "trained", "Z").median())
        .isBetween(magnitudes("rise", "untrained", "Z").low(),
            magnitudes("rise", "untrained", "Z").high());
    for (String gate : new String[] {"Z", "R"}) {
      Spread step = magnitudes("rise", "trained", gate);
      Spread before = magnitudes("rise", "untrained", gate);
      assertThat(step.low()).as("ranges overlap").isLessThan(before.low());
      assertThat(step.high()).isGreaterThan(before.median());
      assertThat(step.median() > before.median()).as("one goes up, the other down")
          .isEqualTo(gate.equals("Z"));
      String id = "gru-gates-rise-" + (gate.equals("Z") ? "update" : "reset");
      if (gate.equals("Z")) {
        write(id, step);
        write(id + "-untrained", before);
      } else {
        RESULTS.number(id, step.median(), 2);
        RESULTS.number(id + "-untrained", before.median(), 2);
      }
    }
    RESULTS.number("gru-gates-level", trained.median(), 2);
    RESULTS.number("gru-gates-level-untrained", untrained.median(), 2);
  }

  @Test
  void over_a_sunspot_cycle_two_reset_gates_open_and_two_close() {
    double[][] gates = Arrays.stream(shown("cycle", "R")).mapToObj(this::values)
        .toArray(double[][]::new);
    double[] keeps = values(shown("cycle", "Z")[3]);
    int first = GateSeedsExperiments.CYCLE[0];
    int most = 1968 - first; // year of the greatest number
    int last = 1976 - first;
    for (int unit : new int[] {0, 2}) {
      assertThat(gates[unit][most]).isGreaterThan(1.3 * gates[unit][0])
          .isGreaterThan(1.3 * gates[unit][last]);
    }
    for (int unit : new int[] {1, 3}) {
      assertThat(gates[unit][most]).isLessThan(0.8 * gates[unit][0])
          .isLessThan(0.8 * gates[unit][last]);
    }
    double[] small = values(shown("cycle", "Z")[0]);
    double[] falling = values(shown("cycle", "Z")[2]);
    assertThat(small[most] - small[0]).isBetween(0.05, 0.15);
    assertThat(falling[0] - falling[most]).isBetween(0.05, 0.15);
    assertThat(keeps[most]).isGreaterThan(4 * keeps[0]).isGreaterThan(4 * keeps[last]);
    RESULTS.write(GateFigures.cycle("gru-gates-cycle", ROWS, "The sunspot numbers of 1964 to 1976"
        + " in the first row, then the four update gates and the four reset gates of a trained"
        + " GRU, year by year. Update gate 3 and reset gates 0 and 2 are largest between 1968 and"
        + " 1970, when there are most sunspots; reset gates 1 and 3 are smallest then."));
  }

  private double[] values(int row) {
    return Arrays.stream(ROWS.text(row, "values").split(" "))
        .mapToDouble(Double::parseDouble).toArray();
  }

  private static void write(String id, Spread spread) {
    RESULTS.number(id, spread.median(), 2);
    RESULTS.number(id + "-low", spread.low(), 2);
    RESULTS.number(id + "-high", spread.high(), 2);
  }

  private static int[] shown(String known, String gate) {
    return IntStream.range(0, ROWS.size()).filter(row -> ROWS.text(row, "known").equals(known)
        && ROWS.text(row, "gate").equals(gate)).toArray();
  }

  private static Spread magnitudes(String known, String state, String gate) {
    return Spread.of(
        Arrays.stream(values(known, state, gate, "correlation")).map(Math::abs).toArray());
  }

  private static double[] values(String known, String state, String gate, String column) {
    double[] values = Arrays.stream(shown(known, gate))
        .filter(row -> ROWS.text(row, "state").equals(state))
        .mapToDouble(row -> ROWS.number(row, column)).toArray();
    assertThat(values).hasSize(10);
    return values;
  }
}
