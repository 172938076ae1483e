package unrolled.gru;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.Chart;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.RowChart;
import unrolled.core.train.Spread;
import unrolled.lstm.AddingExperiments;
import unrolled.lstm.AddingTimes;
import unrolled.lstm.Contender;
import unrolled.lstm.EndExperiments;
import unrolled.lstm.EndTraining;
import unrolled.lstm.OrderExperiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that a GRU learns over long lags what an LSTM learns. */
class ThreeCellExperimentsTest {

  private static final Results RESULTS = Results.of("gru");
  private static final String GRU = ThreeCellExperiments.GRU;
  private static final String LSTM = "../07-lstm/src/";
  private static final RecordedRows ADDING = record("gru-adding", "AddingTask.java",
      LSTM + "main/java/unrolled/lstm/AddingExperiments.java")
      .columns("cell", "length", "seed", "sequences", "loss", "right", "fresh")
      .rows(ThreeCellExperiments::adding);
  private static final RecordedRows ORDER = record("gru-order", "TemporalOrderTask.java",
      LSTM + "main/java/unrolled/lstm/OrderExperiments.java")
      .columns("cell", "length", "seed", "sequences", "loss", "right", "fresh")
      .rows(ThreeCellExperiments::order);
  private static final RecordedRows TIMES = record("gru-adding-times", "AddingTask.java",
      LSTM + "main/java/unrolled/lstm/AddingTimes.java").columns("model", "seed", "seconds")
      .rows(() -> AddingTimes.measure(ThreeCellExperiments.gru()));

  private static Recorded record(String name, String task, String... more) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/08-gru -am package")
        .seeds("1 to 10").dependsOn(Stream.concat(Stream.of(more), Stream.of(
            "src/main/java/unrolled/gru/GruCell.java",
            "src/main/java/unrolled/gru/GruParameters.java",
            "src/main/java/unrolled/gru/ThreeCellExperiments.java",
            LSTM + "main/java/unrolled/lstm/EndExperiments.java",
            LSTM + "main/java/unrolled/lstm/EndTraining.java",
            LSTM + "main/java/unrolled/lstm/EndTask.java",
            "../../core/src/main/java/unrolled/core/model/Recurrence.java",
            "../../core/src/main/java/unrolled/core/data/" + task)).toArray(String[]::new));
  }

  /** Reads the runs of LSTM and RNN from a record of the chapter before, which checks it. */
  private static RecordedRows others(String file) {
    try {
      List<List<String>> rows = Files.readAllLines(Path.of(LSTM, "recorded", file)).stream()
          .filter(line -> line.startsWith("LSTM,") || line.startsWith("RNN,"))
          .map(line -> List.of(line.split(","))).toList();
      return new RecordedRows(ADDING.columns(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] last(RecordedRows rows, String cell, int length, String column) {
    return IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "cell").equals(cell)
            && rows.number(row, "length") == length && !rows.text(row, "fresh").equals("-"))
        .mapToDouble(row -> rows.number(row, column)).toArray();
  }

  private static long solved(RecordedRows rows, String cell, int length) {
    double[] fresh = last(rows, cell, length, "fresh");
    assertThat(fresh).hasSize(EndExperiments.SEEDS);
    return Arrays.stream(fresh).filter(share -> share >= EndTraining.SOLVED).count();
  }

  /** Holds the sequences until solved of a cell, for all rows of the chart. */
  private static Spread[] needed(RecordedRows adding, RecordedRows order, String cell) {
    return Stream.concat(
        Arrays.stream(AddingExperiments.LENGTHS).mapToObj(
            length -> Spread.of(last(adding, cell, length, "sequences"))),
        Arrays.stream(OrderExperiments.LENGTHS).mapToObj(
            length -> Spread.of(last(order, cell, length, "sequences")))).toArray(Spread[]::new);
  }

  @Test
  void gru_solves_every_task_at_every_length_as_lstm_does() {
    RecordedRows addingOthers = others("lstm-adding.csv");
    RecordedRows orderOthers = others("lstm-order.csv");
    for (int length : AddingExperiments.LENGTHS) {
      assertThat(solved(ADDING, GRU, length)).as("adding " + length).isEqualTo(10);
      assertThat(solved(addingOthers, "LSTM", length)).isEqualTo(length == 20 ? 9 : 10);
    }
    double nearly = Spread.of(last(addingOthers, "LSTM", 20, "fresh")).low();
    assertThat(nearly).isBetween(0.989, EndTraining.SOLVED);
    RESULTS.percent("gru-adding-nearly", nearly, 2);
    RESULTS.percent("gru-adding-solved", EndTraining.SOLVED, 0);
    for (int length : OrderExperiments.LENGTHS) {
      assertThat(solved(ORDER, GRU, length)).as("order " + length).isEqualTo(10);
      assertThat(solved(orderOthers, "LSTM", length)).isEqualTo(10);
    }
    Spread[] gru = needed(ADDING, ORDER, GRU);
    Spread[] lstm = needed(addingOthers, orderOthers, "LSTM");
    for (int i = 0; i < gru.length; i++) {
      assertThat(gru[i].low()).as("ranges overlap").isLessThanOrEqualTo(lstm[i].high());
      assertThat(lstm[i].low()).as("ranges overlap").isLessThanOrEqualTo(gru[i].high());
      assertThat(gru[i].median()).as("no more of them").isLessThanOrEqualTo(lstm[i].median());
    }
    String[] names = Stream.concat(
        Arrays.stream(AddingExperiments.LENGTHS).mapToObj(length -> "adding, T = " + length),
        Arrays.stream(OrderExperiments.LENGTHS).mapToObj(length -> "order, T = " + length))
        .toArray(String[]::new);
    Chart.rows("gru-adding-needed").rows(names)
        .ranges("LSTM", lows(lstm), medians(lstm), highs(lstm))
        .ranges("GRU", lows(gru), medians(gru), highs(gru))
        .title("LSTM and GRU on both tasks, at several lengths")
        .x("sequences until solved").y("task and length").xLog()
        .description("Sequences of training until the adding problem and temporal order are"
            + " solved, at several lengths, for LSTM and GRU; median and range of ten seeds.")
        .write(RESULTS);
  }

  @Test
  void rnn_learns_the_order_of_twenty_steps_with_most_seeds_and_nothing_else() {
    RecordedRows adding = others("lstm-adding.csv");
    RecordedRows order = others("lstm-order.csv");
    for (int length : new int[] {20, 50, 100}) {
      assertThat(solved(adding, "RNN", length)).isZero();
      assertThat(solved(order, "RNN", length)).isEqualTo(length == 20 ? 8 : 0);
    }
    RESULTS.number("gru-adding-rnn-order", solved(order, "RNN", 20));
  }

  @Test
  void both_gated_cells_end_right_where_most_rnns_end_with_a_guess() {
    List<String> names = new ArrayList<>();
    Map<String, List<Spread>> right = new LinkedHashMap<>();
    for (String task : List.of("adding", "order")) {
      RecordedRows others = others("lstm-" + task + ".csv");
      for (int length : new int[] {20, 50, 100}) {
        names.add(task + ", T = " + length);
        for (String cell : List.of("LSTM", GRU, "RNN")) {
          double[] fresh = last(cell.equals(GRU)
              ? task.equals("adding") ? ADDING : ORDER : others, cell, length, "fresh");
          right.computeIfAbsent(cell, key -> new ArrayList<>())
              .add(Spread.of(Arrays.stream(fresh).map(share -> 100 * share).toArray()));
        }
      }
    }
    double constant = 100 * AddingExperiments.constantShare(AddingExperiments.WATCHED);
    assertThat(right.get("LSTM")).allMatch(share -> share.low() > 98.9);
    assertThat(right.get(GRU)).allMatch(share -> share.low() > 98.9);
    for (int row : new int[] {1, 2, 4, 5}) { // T = 50 and 100
      double guess = row < 3 ? constant : 25;
      assertThat(right.get("RNN").get(row).low()).isGreaterThan(guess - 3);
      assertThat(right.get("RNN").get(row).high()).isLessThan(guess + 3);
    }
    RowChart chart = Chart.rows("gru-adding-right").rows(names.toArray(String[]::new));
    right.forEach((cell, shares) -> {
      Spread[] spreads = shares.toArray(Spread[]::new);
      chart.ranges(cell, lows(spreads), medians(spreads), highs(spreads));
    });
    chart.baseline("½", constant).baseline("guess", 25)
        .title("What three cells have learned when training ends")
        .x("right (%)").y("task and length")
        .description("Share of 2,560 fresh sequences answered rightly at the end of training, for"
            + " the adding problem and temporal order at three lengths; median and range of ten"
            + " seeds. LSTM and GRU are above 98.9 percent everywhere. The RNN is at the constant one"
            + " half, or at guessing, from 50 steps on.")
        .write(RESULTS);
  }

  private static double[] lows(Spread... spreads) {
    return Arrays.stream(spreads).mapToDouble(Spread::low).toArray();
  }

  private static double[] medians(Spread... spreads) {
    return Arrays.stream(spreads).mapToDouble(Spread::median).toArray();
  }

  private static double[] highs(Spread... spreads) {
    return Arrays.stream(spreads).mapToDouble(Spread::high).toArray();
  }

  @Test
  void fifty_steps_are_solved_in_less_than_half_a_minute_with_every_seed() {
    Spread seconds = Spread.of(TIMES.numbers("seconds"));
    assertThat(TIMES.size()).isEqualTo(EndExperiments.SEEDS);
    assertThat(seconds.high()).isLessThan(30);
    RESULTS.number("gru-adding-seconds", (long) Math.ceil(seconds.high()));
  }

  @Test
  void the_three_cells_have_about_as_many_weights() {
    double lstm = weights(Contender.lstm());
    double gru = weights(ThreeCellExperiments.gru());
    double rnn = weights(Contender.rnn(AddingExperiments.RNN_RATE));
    assertThat(gru / lstm).isBetween(0.92, 1.08);
    assertThat(rnn / lstm).isBetween(0.92, 1.08);
    double[] order = Stream.of(ThreeCellExperiments.gru(), Contender.lstm(),
        Contender.rnn(OrderExperiments.RNN_RATE)).mapToDouble(contender -> weights(
            contender, TemporalOrderTask.SYMBOLS.length(), TemporalOrderTask.CLASSES))
        .sorted().toArray();
    assertThat(order[2] / order[0]).isLessThan(1.15);
    RESULTS.number("gru-adding-order-least", (long) order[0]);
    RESULTS.number("gru-adding-order-most", (long) order[2]);
    RESULTS.number("gru-adding-weights", (long) gru);
    RESULTS.number("gru-adding-lstm-weights", (long) lstm);
    RESULTS.number("gru-adding-rnn-weights", (long) rnn);
  }

  private static double weights(Contender contender) {
    return weights(contender, 2, 1);
  }

  private static double weights(Contender contender, int inputs, int outputs) {
    return contender.cells().apply(AddingExperiments.WATCHED)
        .random(inputs, contender.units(), outputs, new SeededRandom(1)).parameters().count();
  }

  @Test
  void without_its_bias_the_gru_does_not_solve_fifty_steps() {
    int length = AddingExperiments.WATCHED;
    long without = solved(ADDING, ThreeCellExperiments.UNBIASED, length);
    assertThat(without).isZero();
    assertThat(Spread.of(last(ADDING, ThreeCellExperiments.UNBIASED, length, "fresh")).median())
        .isCloseTo(AddingExperiments.constantShare(length), within(0.01));
    RESULTS.percent("gru-adding-unbiased-right",
        Spread.of(last(ADDING, ThreeCellExperiments.UNBIASED, length, "fresh")).median(), 1);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    List<List<String>> today =
        OrderExperiments.RUNS.rows(ThreeCellExperiments.gru(), 20, 1, false);
    assertThat(ORDER.rows().get(0)).isEqualTo(today.get(0));
    List<List<String>> adding =
        AddingExperiments.RUNS.rows(ThreeCellExperiments.gru(), 20, 1, false);
    assertThat(ADDING.rows().get(0)).isEqualTo(adding.get(0));
  }
}
