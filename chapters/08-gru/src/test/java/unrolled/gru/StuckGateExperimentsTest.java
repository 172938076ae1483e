package unrolled.gru;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.LabelBatch;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.report.Chart;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what an update gate that begins shut or open for good does to learning. */
class StuckGateExperimentsTest {

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows RUNS = Recorded.of("gru-stuck")
      .command("mvn -Pfull -pl chapters/08-gru -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/gru/StuckGateExperiments.java",
          "src/main/java/unrolled/gru/GruCell.java",
          "src/main/java/unrolled/gru/GruParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/TemporalOrderTask.java")
      .columns("form", "descent", "bias", "seed", "batches", "wrong", "mean z", "stuck")
      .rows(StuckGateExperiments::runs);

  private static final int SOON = 100;
  private static final int LAST = 400;

  private static Spread of(String column, String form, String descent, double bias, int batches) {
    return Spread.of(IntStream.range(0, RUNS.size())
        .filter(row -> RUNS.text(row, "form").equals(form)
            && RUNS.text(row, "descent").equals(descent)
            && RUNS.number(row, "bias") == bias && RUNS.number(row, "batches") == batches)
        .mapToDouble(row -> RUNS.number(row, column)).toArray());
  }

  private static Spread adam(double bias, int batches) {
    return of("wrong", "RESET_BEFORE", "ADAM", bias, batches);
  }

  private static Spread plain(double bias, int batches) {
    return of("wrong", "RESET_BEFORE", "PLAIN", bias, batches);
  }

  @Test
  void gates_that_begin_open_learn_late_and_gates_that_begin_shut_do_not() {
    assertThat(adam(0, 200).high()).as("all right on all").isZero();
    for (double bias : new double[] {4, 8}) {
      assertThat(adam(bias, 300).high()).isZero();
    }
    for (double bias : new double[] {0, 4, 8, 12, 16}) {
      assertThat(adam(bias, LAST).median()).isZero();
    }
    assertThat(adam(16, 200).low()).as("still guessing").isGreaterThan(0.7);
    assertThat(adam(16, LAST).high()).isLessThan(0.05);
    assertThat(adam(20, LAST).low()).isGreaterThan(0.7);
    assertThat(adam(-4, LAST).low()).isBetween(0.2, 0.25);
    for (double bias : new double[] {-12, -8, -4}) {
      assertThat(adam(bias, LAST).low()).isGreaterThan(bias == -4 ? 0.2 : 0.5);
      assertThat(adam(bias, LAST).median()).isGreaterThan(0.7);
    }
    assertThat(adam(4, 50).low()).as("a tie").isLessThan(adam(0, 50).high());
    assertThat(adam(4, 50).high()).isGreaterThan(adam(0, 50).low());
    RESULTS.percent("gru-stuck-worst", adam(12, LAST).high(), 0);
    RESULTS.percent("gru-stuck-shut", adam(-4, LAST).low(), 0);
    RESULTS.number("gru-stuck-units", StuckGateExperiments.HIDDEN);
    RESULTS.write(chart());
  }

  private static Chart chart() {
    double[] biases = StuckGateExperiments.BIASES;
    Spread[] last = Arrays.stream(biases).mapToObj(b -> adam(b, LAST)).toArray(Spread[]::new);
    return Chart.line("gru-stuck")
        .title("The update gate’s first bias")
        .description("Wrong answers on the order of two symbols against the first bias of the"
            + " update gate, from −12 to 20. With Adam, after 400 batches, the medians from −12 to −4"
            + " are those of guessing, with single networks down to half and less; those from 0 to"
            + " 16 are 0, with a range up to a quarter from 12; from 20 all guess. After 100 batches"
            + " only the medians from 0 and 4 are near 0. With plain gradient descent after 400"
            + " batches only that from 4 is.")
        .x("first bias of the update gate").y("wrong answers, %")
        .band("Adam, 400 batches", biases, percent(last, Spread::low),
            percent(last, Spread::median), percent(last, Spread::high))
        .markedSeries("Adam, 100 batches", biases, Arrays.stream(biases)
            .map(b -> 100 * adam(b, SOON).median()).toArray())
        .markedSeries("plain descent, 400 batches", StuckGateExperiments.PLAIN_BIASES,
            Arrays.stream(StuckGateExperiments.PLAIN_BIASES)
                .map(b -> 100 * plain(b, LAST).median()).toArray())
        .baseline("guessing", 75)
        .baseline("knowing one", 50);
  }

  private static double[] percent(
      Spread[] spreads, ToDoubleFunction<Spread> part) {
    return Arrays.stream(spreads).mapToDouble(s -> 100 * part.applyAsDouble(s)).toArray();
  }

  @Test
  void plain_descent_does_not_move_a_gate_that_adam_opens() {
    assertThat(plain(8, LAST).low()).as("guessing").isGreaterThan(0.7);
    assertThat(of("stuck", "RESET_BEFORE", "PLAIN", 8, LAST).low())
        .isEqualTo(StuckGateExperiments.HIDDEN);
    assertThat(adam(8, LAST).high()).isZero();
    assertThat(plain(4, LAST).high()).isZero();
    assertThat(plain(0, LAST).low()).as("one of ten on its way").isBetween(0.04, 0.08);
    assertThat(plain(0, LAST).median()).isGreaterThan(0.7);
  }

  @Test
  void a_mean_at_the_end_and_gates_that_do_not_move_are_alarms_and_no_proofs() {
    Table table = Table.of("gru-stuck-gates", "first bias", "slope at first",
        "half-life in steps", "mean of Z", "stuck at first", "stuck after 100",
        "stuck after 400", "wrong, %")
        .caption("Update gates, medians of ten seeds trained with Adam. A unit is stuck if its Z"
            + " stays within a range of 0.05 over all steps of 500 sequences, those that fill"
            + " up the shorter ones included; there are 16. Mean and wrong answers after 400"
            + " batches.");
    for (double bias : StuckGateExperiments.BIASES) {
      double z = Exponential.sigmoid(bias);
      double shut = Exponential.sigmoid(-bias);
      table.row(String.format(Locale.ROOT, "%.0f", bias).replace('-', '−'),
          bias == 0 ? "0.25" : scientific(z * shut, "%.1e"),
          halfLife(bias),
          String.format(Locale.ROOT, "%.3f",
              of("mean z", "RESET_BEFORE", "ADAM", bias, LAST).median()),
          whole(stuck(bias, 0)), whole(stuck(bias, SOON)), whole(stuck(bias, LAST)),
          String.format(Locale.ROOT, "%.1f", 100 * adam(bias, LAST).median()));
    }
    for (double bias : new double[] {0, 4, 8, 12, 16}) {
      assertThat(of("stuck", "RESET_BEFORE", "ADAM", bias, LAST).high())
          .as("where Adam has learned").isLessThanOrEqualTo(2);
      assertThat(of("mean z", "RESET_BEFORE", "ADAM", bias, LAST).low()).isGreaterThan(0.4);
      assertThat(of("mean z", "RESET_BEFORE", "ADAM", bias, LAST).high()).isLessThan(0.95);
    }
    for (double bias : new double[] {-12, -8, 20}) {
      assertThat(of("stuck", "RESET_BEFORE", "ADAM", bias, LAST).low()).isGreaterThanOrEqualTo(14);
      double mean = of("mean z", "RESET_BEFORE", "ADAM", bias, LAST).median();
      assertThat(Math.min(mean, 1 - mean)).as("next to 0 or 1").isLessThan(0.001);
    }
    RESULTS.write(table);
  }

  @Test
  void neither_alarm_is_a_proof() {
    Spread right = of("mean z", "RESET_BEFORE", "ADAM", 0, LAST);
    Spread guessing = of("mean z", "RESET_BEFORE", "PLAIN", 0, LAST);
    assertThat(guessing.median()).isBetween(right.low(), right.high());
    assertThat(of("stuck", "RESET_BEFORE", "PLAIN", 0, LAST).high()).isZero();
    assertThat(plain(0, LAST).median()).as("guessing").isGreaterThan(0.7);
    assertThat(plain(4, LAST).high()).as("all right").isZero();
    Spread stuck = of("stuck", "RESET_BEFORE", "PLAIN", 4, LAST);
    assertThat(of("stuck", "RESET_BEFORE", "ADAM", 12, 200).low())
        .isEqualTo(StuckGateExperiments.HIDDEN);
    assertThat(adam(12, 200).high()).as("half learned, or more").isLessThan(0.55);
    RESULTS.number("gru-stuck-mean-right", right.median(), 2);
    RESULTS.number("gru-stuck-mean-guessing", guessing.median(), 2);
    RESULTS.number("gru-stuck-plain-low", (long) stuck.low());
    RESULTS.number("gru-stuck-plain-high", (long) stuck.high());
    RESULTS.percent("gru-stuck-half-low", adam(12, 200).low(), 0);
    RESULTS.percent("gru-stuck-half-high", adam(12, 200).high(), 0);
  }

  private static double stuck(double bias, int batches) {
    return of("stuck", "RESET_BEFORE", "ADAM", bias, batches).median();
  }

  private static String halfLife(double bias) {
    double steps = StuckGateExperiments.halfLife(bias);
    return steps < 10 ? String.format(Locale.ROOT, "%.2f", steps)
        : String.format(Locale.ROOT, "%,.0f", steps);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
  }

  @Test
  @Tag("eq-gru-half-life")
  void half_of_the_state_is_left_after_a_half_life() {
    assertThat(StuckGateExperiments.halfLife(0)).isCloseTo(1, within(1e-14));
    for (double bias : new double[] {-2, 1, 4, 8}) {
      double z = 1 / (1 + Math.exp(-bias));
      assertThat(Math.pow(z, StuckGateExperiments.halfLife(bias))).isCloseTo(0.5, within(1e-12));
    }
    assertThat(StuckGateExperiments.halfLife(4)).isCloseTo(38, within(0.5));
    assertThat(StuckGateExperiments.halfLife(8)).isCloseTo(2067, within(0.5));
    double[] slopes = Arrays.stream(new double[] {4, 8, 20, 16})
        .map(b -> Exponential.sigmoid(b) * Exponential.sigmoid(-b)).toArray();
    assertThat(slopes[0]).isCloseTo(0.018, within(5e-4));
    assertThat(slopes[1]).isCloseTo(3.4e-4, within(5e-6));
    assertThat(slopes[2]).isCloseTo(2.1e-9, within(5e-11));
    assertThat(slopes[3]).isCloseTo(1.1e-7, within(5e-9));
  }

  @Test
  void behind_open_gates_a_gradient_arrives_and_behind_shut_ones_it_vanishes() {
    Spread open = reach(8, 0);
    Spread shut = reach(-8, 0);
    Spread heard = reach(-8, OpenResetExperiments.RESET_BIAS);
    assertThat(open.low()).isGreaterThan(0.9);
    assertThat(shut.high()).isLessThan(1e-4);
    assertThat(heard.low()).as("with the reset gate open").isGreaterThan(shut.high());
    assertThat(heard.median() / shut.median()).isGreaterThan(1e5);
    assertThat(heard.median()).as("and yet").isLessThan(open.low() / 100);
    RESULTS.text("gru-stuck-reach-reset", scientific(heard.median(), "%.0e"));
    RESULTS.number("gru-stuck-reach-open", open.median(), 2);
    RESULTS.text("gru-stuck-reach-shut", scientific(shut.median(), "%.0e"));
  }

  /** Returns digits times a power of ten, with raised digits. */
  private static String scientific(double value, String format) {
    String[] parts = String.format(Locale.ROOT, format, value).split("e");
    StringBuilder text = new StringBuilder(parts[0]).append("·10");
    for (char digit : String.valueOf(Integer.parseInt(parts[1])).toCharArray()) {
      text.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return text.toString();
  }

  /** Returns what is left, at the first state of untrained networks, of a gradient at the last. */
  private static Spread reach(double bias, double resetBias) {
    return Spread.of(LongStream.rangeClosed(1, 10).mapToDouble(seed -> {
      SeededRandom random = new SeededRandom(seed);
      GruParameters parameters = GruParameters.random(TemporalOrderTask.SYMBOLS.length(),
          StuckGateExperiments.HIDDEN, GruForm.RESET_BEFORE, random.split(0));
      parameters.update().b().fill(bias);
      parameters.reset().b().fill(resetBias);
      LabelBatch batch = new TemporalOrderTask(StuckGateExperiments.STEPS).batch(1, random);
      Recurrence<GruParameters, GruStep> recurrence = new Recurrence<>(new GruCell(parameters));
      Recurrence.Run<GruStep> run = recurrence.forward(batch.inputs());
      List<Matrix> dH = new ArrayList<>(Collections.nCopies(run.steps().size(), null));
      Matrix last = Matrix.generate(1, StuckGateExperiments.HIDDEN, random::gaussian);
      dH.set(dH.size() - 1, last);
      return recurrence.backward(run, dH, new GruCell(parameters).zeroGradients())
          .dInitial().H().norm() / last.norm();
    }).toArray());
  }

  @Test
  void both_forms_learn_the_order_equally_well() {
    Spread before = of("wrong", "RESET_BEFORE", "ADAM", 0, SOON);
    Spread after = of("wrong", "RESET_AFTER", "ADAM", 0, SOON);
    assertThat(before.low()).isZero();
    assertThat(after.low()).isZero();
    assertThat(Math.abs(before.high() - after.high())).isLessThan(0.1);
    assertThat(of("wrong", "RESET_AFTER", "ADAM", 0, 200).high()).isZero();
    assertThat(adam(0, 200).high()).isZero();
    RESULTS.percent("gru-forms-before-high", before.high(), 0);
    RESULTS.percent("gru-forms-after-high", after.high(), 0);
    RESULTS.percent("gru-forms-before", before.median(), 1);
    RESULTS.percent("gru-forms-after", after.median(), 1);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    StuckGateExperiments.Outcome today = new StuckGateExperiments(8, 1).after(50);
    int row = IntStream.range(0, RUNS.size())
        .filter(r -> RUNS.text(r, "descent").equals("ADAM") && RUNS.number(r, "bias") == 8
            && RUNS.number(r, "seed") == 1 && RUNS.number(r, "batches") == 50)
        .findFirst().orElseThrow();
    assertThat(RUNS.number(row, "wrong")).isCloseTo(today.wrong(), within(5e-5));
    assertThat(RUNS.number(row, "mean z")).isCloseTo(today.meanZ(), within(5e-5));
    assertThat(RUNS.number(row, "stuck")).isEqualTo(today.stuck());
  }
}
