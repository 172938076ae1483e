package unrolled.gru;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.AddingTask;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Baseline;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.lstm.LadderExperiments;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.SunspotCellExperiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of three kinds of cell with equally many weights. */
class EqualExperimentsTest {

  /** What is left of the constant's error where a network is said to have learned. */
  private static final double LEARNED = 0.05;

  /** The learning rate with which one of three RNNs adds better than a constant. */
  private static final double NEARLY = 0.001;

  private static final Results RESULTS = Results.of("gru");
  private static final String OWN = "src/main/java/unrolled/gru/";
  private static final String GATED = "../07-lstm/src/main/java/unrolled/lstm/";
  private static final String TANH = "../05-rnn/src/main/java/unrolled/rnn/";
  private static final String[] CELLS = {OWN + "EqualExperiments.java", OWN + "GruCell.java",
      OWN + "GruParameters.java", OWN + "GruNetworks.java", GATED + "LstmCell.java",
      GATED + "LstmParameters.java", GATED + "LstmNetworks.java", TANH + "RnnCell.java",
      TANH + "RnnParameters.java", TANH + "RnnNetworks.java"};

  private static final int RNN = EqualExperiments.Cell.RNN.ordinal();
  private static final int LSTM = EqualExperiments.Cell.LSTM.ordinal();
  private static final int GRU = EqualExperiments.Cell.GRU.ordinal();
  private static final EqualExperiments.Task[] TASKS = EqualExperiments.Task.values();
  private static final Map<EqualExperiments.Task, List<EqualExperiments.Score>> SCORES =
      Stream.of(TASKS).collect(Collectors.toMap(task -> task, EqualExperimentsTest::scores));

  private static List<EqualExperiments.Score> scores(EqualExperiments.Task task) {
    RecordedRows rows = GruLadderRecords.record(
        "gru-equal-" + task.name().toLowerCase(Locale.ROOT),
        "1 to 3 in the search, 1 to 10 for the choice",
        Stream.of(CELLS, inputs(task)).flatMap(Arrays::stream).toArray(String[]::new))
        .columns(EqualExperiments.COLUMNS)
        .rows(() -> EqualExperiments.search(task).stream()
            .map(EqualExperiments.Score::row).toList());
    return IntStream.range(0, rows.size())
        .mapToObj(row -> EqualExperiments.Score.of(rows, row)).toList();
  }

  private static String[] inputs(EqualExperiments.Task task) {
    String data = "../../core/src/main/java/unrolled/core/data/";
    return switch (task) {
      case NAMES -> new String[] {data + "ClassNames.java", GATED + "NameCellExperiments.java",
          GATED + "NameLadderExperiments.java"};
      case SUNSPOTS -> new String[] {
          data + "SunspotPeriod.java", GATED + "SunspotCellExperiments.java"};
      case ADDING -> new String[] {data + "AddingTask.java"};
    };
  }

  @ParameterizedTest
  @EnumSource
  void numbers_of_weights_differ_by_less_than_three_in_a_hundred(EqualExperiments.Task task) {
    long[] counts = Stream.of(EqualExperiments.Cell.values()).mapToLong(task::parameters)
        .sorted().toArray();
    assertThat(counts[2]).isLessThan((long) (1.03 * counts[0]));
  }

  @Test
  void a_run_comes_out_as_recorded() {
    EqualExperiments.Score recorded = chosen(EqualExperiments.Task.SUNSPOTS,
        EqualExperiments.Cell.GRU).get(0);
    assertThat(EqualExperiments.score(recorded.task(), recorded.cell(), recorded.rate(),
        recorded.seed()).row()).isEqualTo(recorded.row());
  }

  @Test
  void with_seven_hundred_weights_gated_cells_forecast_sunspots_better_than_eight_lags() {
    double eightLags = SunspotScore.arv(
        AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8), SunspotPeriod.TEST,
        SunspotCellExperiments.HISTORY);
    double persistence = SunspotScore.arv(
        Baseline.persistence(), SunspotPeriod.TEST, SunspotCellExperiments.HISTORY);
    List<Spread> spreads = spreads(EqualExperiments.Task.SUNSPOTS);
    long[] below = Stream.of(EqualExperiments.Cell.values())
        .mapToLong(cell -> chosen(EqualExperiments.Task.SUNSPOTS, cell).stream()
            .filter(score -> score.test() < eightLags).count()).toArray();
    assertThat(below[GRU]).isEqualTo(10);
    assertThat(below[LSTM]).isBetween(7L, 9L);
    assertThat(below[RNN]).isLessThan(6);
    assertThat(spreads.get(LSTM).median())
        .as("a tie").isCloseTo(spreads.get(GRU).median(), within(0.02));
    assertThat(spreads.get(RNN).median()).isGreaterThan(eightLags);
    write("gru-equal-sunspots", spreads, 3);
    RESULTS.number("gru-equal-sunspots-lstm-below", below[LSTM]);
    RESULTS.number("gru-equal-sunspots-rnn-below", below[RNN]);
    RESULTS.number("gru-equal-sunspots-linear", eightLags, 3);
    Spread seen = Spread.of(chosen(EqualExperiments.Task.SUNSPOTS, EqualExperiments.Cell.GRU)
        .stream().mapToDouble(EqualExperiments.Score::validation).toArray());
    RecordedRows ladder = GruLadderRecords.sunspots();
    Spread rung = Spread.of(LadderExperiments.sunspots(ladder).get(TrainingTimes.SUNSPOTS).stream()
        .mapToDouble(SunspotCellExperiments.Score::validation).toArray());
    assertThat(seen.median()).as("what the search has missed").isLessThan(rung.median());
    assertThat(seen.high()).as("ranges overlap").isGreaterThan(rung.low());
    write("gru-equal-sunspots-seen", seen, 3);
    write("gru-equal-sunspots-rung", rung, 3);
    RESULTS.write(EqualFigures.sunspots(spreads, eightLags, persistence));
  }

  @Test
  void every_lstm_adds_some_grus_do_and_no_tanh_units() {
    List<Spread> spreads = spreads(EqualExperiments.Task.ADDING);
    double constant = constantError();
    assertThat(spreads.get(RNN).low()).isGreaterThan(0.75 * constant);
    double[] faster = SCORES.get(EqualExperiments.Task.ADDING).stream()
        .filter(score -> score.cell() == EqualExperiments.Cell.RNN && score.rate() == NEARLY)
        .mapToDouble(EqualExperiments.Score::test).sorted().toArray();
    assertThat(faster).hasSize(EqualExperiments.FEW);
    assertThat(faster[0]).as("one of three").isBetween(LEARNED * constant, constant / 5);
    assertThat(faster[1]).isGreaterThan(0.75 * constant);
    RESULTS.number("gru-equal-adding-nearly", faster[0], 4);
    assertThat(spreads.get(LSTM).high()).isLessThan(LEARNED * constant);
    long grus = chosen(EqualExperiments.Task.ADDING, EqualExperiments.Cell.GRU).stream()
        .filter(score -> score.test() < LEARNED * constant).count();
    assertThat(grus).isBetween(4L, 8L);
    write("gru-equal-adding", spreads, 4);
    RESULTS.number("gru-equal-adding-learned", grus);
    RESULTS.number("gru-equal-adding-constant", constant, 4);
    RESULTS.number("gru-equal-adding-length", EqualExperiments.ADDING_LENGTH);
    RESULTS.number("gru-equal-adding-steps", EqualExperiments.ADDING_STEPS);
    RESULTS.number("gru-equal-adding-batch", EqualExperiments.ADDING_BATCH);
    RESULTS.write(EqualFigures.adding(spreads, constant));
  }

  @Test
  void on_class_names_the_gru_is_first_and_the_lstm_hardly_beats_tanh_units() {
    List<Spread> spreads = spreads(EqualExperiments.Task.NAMES);
    assertThat(spreads.get(GRU).high()).isLessThan(spreads.get(LSTM).low());
    assertThat(spreads.get(LSTM).median()).isLessThan(spreads.get(RNN).median());
    assertThat(spreads.get(LSTM).high()).as("ranges overlap")
        .isGreaterThan(spreads.get(RNN).low());
    write("gru-equal-names", spreads, 2);
    RESULTS.number("gru-equal-names-epochs",
        NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS);
    RESULTS.write(EqualFigures.names(spreads));
  }

  /** Returns the variance of the targets, of which the mean is ½. */
  private static double constantError() {
    double[] targets = new AddingTask(EqualExperiments.ADDING_LENGTH)
        .batch(100_000, new SeededRandom(1)).targets().column(0);
    return Arrays.stream(targets).map(y -> (y - 0.5) * (y - 0.5)).average().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void no_cell_chose_the_smallest_or_the_largest_rate_that_it_was_offered(
      EqualExperiments.Task task) {
    double[] rates = task.rates();
    for (EqualExperiments.Cell cell : EqualExperiments.Cell.values()) {
      assertThat(chosen(task, cell).get(0).rate()).as(cell.name())
          .isGreaterThan(rates[0]).isLessThan(rates[rates.length - 1]);
    }
  }

  @Test
  void units_rates_and_numbers_of_weights_are_listed() {
    Table table = Table.of(
        "gru-equal", "task", "cell", "units", "weights", "learning rate", "of")
        .align("<<>>><")
        .caption("Three cells with about equally many weights, those of the output layer included,"
            + " and the learning rates that validation chose, of those that were tried.");
    for (EqualExperiments.Task task : TASKS) {
      for (EqualExperiments.Cell cell : EqualExperiments.Cell.values()) {
        table.row(task.name().toLowerCase(Locale.ROOT), cell.name(),
            String.valueOf(task.units(cell)),
            String.format(Locale.ROOT, "%,d", task.parameters(cell)),
            rate(chosen(task, cell).get(0).rate()),
            Arrays.stream(task.rates()).mapToObj(EqualExperimentsTest::rate)
                .collect(Collectors.joining(", ")));
      }
    }
    RESULTS.write(table);
  }

  /** Returns all digits of a rate, without a power of ten. */
  private static String rate(double rate) {
    return new BigDecimal(String.valueOf(rate)).stripTrailingZeros().toPlainString();
  }

  /** Returns what ten networks scored with the learning rate that was chosen. */
  private static List<EqualExperiments.Score> chosen(
      EqualExperiments.Task task, EqualExperiments.Cell cell) {
    List<EqualExperiments.Score> own = SCORES.get(task).stream()
        .filter(score -> score.cell() == cell).toList();
    double rate = EqualExperiments.chosen(own);
    List<EqualExperiments.Score> ten =
        own.stream().filter(score -> score.rate() == rate).toList();
    assertThat(ten).hasSize(EqualExperiments.SEEDS);
    return ten;
  }

  private static List<Spread> spreads(EqualExperiments.Task task) {
    return Stream.of(EqualExperiments.Cell.values()).map(cell -> Spread.of(
        chosen(task, cell).stream().mapToDouble(EqualExperiments.Score::test).toArray()))
        .toList();
  }

  private static void write(String id, List<Spread> spreads, int decimals) {
    for (EqualExperiments.Cell cell : EqualExperiments.Cell.values()) {
      write(id + "-" + cell.name().toLowerCase(Locale.ROOT), spreads.get(cell.ordinal()),
          decimals);
    }
  }

  private static void write(String name, Spread spread, int decimals) {
    RESULTS.number(name, spread.median(), decimals);
    RESULTS.number(name + "-low", spread.low(), decimals);
    RESULTS.number(name + "-high", spread.high(), decimals);
  }
}
