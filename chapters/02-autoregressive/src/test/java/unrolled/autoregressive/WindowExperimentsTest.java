package unrolled.autoregressive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.LadderRow;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.report.Table;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of window networks, then draws it and hands over numbers. */
class WindowExperimentsTest {

  private static final Results RESULTS = Results.of("autoregressive");
  private static final WindowExperiments EXPERIMENTS = new WindowExperiments();
  private static final List<WindowExperiments.Trial> TRIALS = EXPERIMENTS.search();
  private static final WindowExperiments.Design CHOSEN = WindowExperiments.chosen(TRIALS);
  private static final List<WindowNetwork> NETWORKS = EXPERIMENTS.trained(CHOSEN);

  /** The linear rival: the order that the validation years chose. */
  private static final int TAU = AutoregressiveExperiments.orders().chosen();
  private static final AutoregressiveModel LINEAR =
      AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), TAU);

  private static final int EPOCHS = 1000;


  @Test
  void the_network_beats_the_linear_model_where_it_was_fitted_and_chosen() {
    for (SunspotPeriod period : List.of(SunspotPeriod.TRAIN, SunspotPeriod.VALIDATION)) {
      assertThat(onSameYears(period).high())
          .as("the worst of ten seeds, " + period).isLessThan(0.7 * arv(LINEAR, period));
    }
  }

  @Test
  void on_later_years_the_lead_is_gone() {
    Spread test = WindowExperiments.arv(NETWORKS, SunspotPeriod.TEST);
    Spread untouched = WindowExperiments.arv(NETWORKS, SunspotPeriod.UNTOUCHED);
    assertThat(arv(LINEAR, SunspotPeriod.TEST)).as("within the range of ten seeds")
        .isBetween(test.low(), test.high());
    assertThat(arv(LINEAR, SunspotPeriod.UNTOUCHED)).as("within the range of ten seeds")
        .isBetween(untouched.low(), untouched.high());
    assertThat(test.median() / arv(LINEAR, SunspotPeriod.TEST)).as("medians nearly equal")
        .isBetween(0.9, 1.1);
    assertThat(test.high()).as("but better than persistence")
        .isLessThan(arv(Baseline.persistence(), SunspotPeriod.TEST));
    assertThat(CHOSEN).as("whose training time is recorded").isEqualTo(TrainingTimes.CHOSEN);
    RESULTS.ladder(LadderTimes.timed(LadderRow
        .of("window network", "autoregressive")
        .withParameters(NETWORKS.get(0).parameters().count())
        .withSunspots(WindowExperiments.arv(NETWORKS, SunspotPeriod.TRAIN).median(),
            WindowExperiments.arv(NETWORKS, SunspotPeriod.VALIDATION).median(),
            test.median(), untouched.median())));
    RESULTS.number("autoregressive-window-epochs", WindowExperiments.EPOCHS);
    RESULTS.number("autoregressive-window-patience", WindowExperiments.PATIENCE);
    RESULTS.number("autoregressive-window-step-size", WindowExperiments.LEARNING_RATE, 2);
    RESULTS.number("autoregressive-window-lags", CHOSEN.lags());
    RESULTS.number("autoregressive-window-units", CHOSEN.hiddenSize());
    RESULTS.text("autoregressive-window-decay", String.valueOf(CHOSEN.weightDecay()));
    RESULTS.number("autoregressive-window-parameters",
        NETWORKS.get(0).parameters().count());
    RESULTS.number("autoregressive-window-trials", TRIALS.size());
    for (SunspotPeriod period : SunspotPeriod.values()) {
      Spread spread = onSameYears(period);
      String id = "autoregressive-window-arv-" + period.name().toLowerCase(Locale.ROOT);
      RESULTS.number(id, spread.median(), 3);
      RESULTS.number(id + "-low", spread.low(), 3);
      RESULTS.number(id + "-high", spread.high(), 3);
    }
    RESULTS.write(scores());
  }

  @Test
  void most_networks_beat_the_chosen_linear_model_later_and_all_beat_the_one_with_their_lags() {
    AutoregressiveModel sameLags =
        AutoregressiveExperiments.sunspots(CHOSEN.lags());
    for (SunspotPeriod period : List.of(SunspotPeriod.TEST, SunspotPeriod.UNTOUCHED)) {
      long beaten = WindowExperiments.below(arv(LINEAR, period), NETWORKS, period);
      assertThat(beaten).as("of ten, " + period).isBetween(6L, 9L);
      assertThat(WindowExperiments.below(arv(sameLags, period), NETWORKS, period))
          .as("all ten, " + period).isEqualTo(NETWORKS.size());
      RESULTS.number(
          "autoregressive-window-beats-" + period.name().toLowerCase(Locale.ROOT), beaten);
    }
  }

  private static Table scores() {
    Table table = Table.of("autoregressive-window-scores", "model",
        from(SunspotPeriod.TRAIN) + "–1920", "1921–1955", "1956–1979", "1980–2008")
        .caption("Relative variance of the errors, one year ahead. Networks: median and range"
            + " over ten seeds. All rows forecast the same years; the ladder starts each model as"
            + " early as its own window allows.");
    row(table, "persistence", Baseline.persistence());
    row(table, "AR(" + TAU + ")", LINEAR);
    String[] cells = new String[5];
    cells[0] = "window network";
    for (SunspotPeriod period : SunspotPeriod.values()) {
      Spread s = onSameYears(period);
      cells[1 + period.ordinal()] =
          decimals(s.median()) + " (" + decimals(s.low()) + "–" + decimals(s.high()) + ")";
    }
    return table.row(cells);
  }

  private static void row(Table table, String name, Forecaster model) {
    String[] cells = new String[5];
    cells[0] = name;
    for (SunspotPeriod period : SunspotPeriod.values()) {
      cells[1 + period.ordinal()] = decimals(arv(model, period));
    }
    table.row(cells);
  }

  @Test
  void the_record_cycle_is_what_costs_the_network_the_test() {
    double[] before = RealSeries.sunspots().between(1700, 1955).values();
    double highest = Arrays.stream(before).max().orElseThrow();
    double[] test = SunspotPeriod.TEST.series().values();
    assertThat(Arrays.stream(test, 1, 4).min().orElseThrow()).as("1957 to 1959")
        .isGreaterThan(highest);
    Spread record = EXPERIMENTS.arv(NETWORKS, 1957, 1959);
    Spread rest = EXPERIMENTS.arv(NETWORKS, 1960, 1979);
    assertThat(record.low()).isGreaterThan(3 * arv(1957, 1959));
    assertThat(rest.high()).isLessThan(arv(1960, 1979));
    Spread rise = EXPERIMENTS.arv(NETWORKS, 1956, 1956);
    assertThat(rise.high()).as("the year before, the rise").isLessThan(arv(1956, 1956));
    RESULTS.number("autoregressive-window-arv-1956", rise.median(), 2);
    RESULTS.number("autoregressive-linear-1956", arv(1956, 1956), 2);
    RESULTS.number("autoregressive-window-arv-record", record.median(), 2);
    RESULTS.number("autoregressive-window-linear-record", arv(1957, 1959), 2);
    RESULTS.number("autoregressive-window-arv-rest", rest.median(), 2);
    RESULTS.number("autoregressive-window-linear-rest", arv(1960, 1979), 2);
    RESULTS.write(TwinFigures.forecasts(
        EXPERIMENTS.forecasts(NETWORKS, SunspotPeriod.TEST), TAU,
        Evaluation.forecasts(LINEAR, RealSeries.sunspots(), 1956, 1979, 1), highest));
  }

  @Test
  void trained_to_the_end_a_large_network_learns_the_training_years_by_heart() {
    WindowTraining.History history =
        EXPERIMENTS.overfit(new WindowExperiments.Design(12, 16, 0), EPOCHS);
    double least = history.validation().get(history.best());
    double last = history.validation().get(EPOCHS - 1);
    assertThat(history.train().get(EPOCHS - 1)).isLessThan(0.01);
    assertThat(last).isGreaterThan(1.8 * least);
    assertThat(history.best()).isBetween(20, 199);
    RESULTS.number("autoregressive-window-overfit-best", history.best());
    RESULTS.number("autoregressive-window-overfit-least", least, 2);
    RESULTS.number("autoregressive-window-overfit-last", last, 2);
    RESULTS.number("autoregressive-window-overfit-train", history.train().get(EPOCHS - 1), 3);
    RESULTS.write(TwinFigures.training(history, TAU, arv(LINEAR, SunspotPeriod.VALIDATION)));
  }

  @Test
  void more_hidden_units_help_until_validation_stops_them() {
    List<WindowExperiments.Trial> byUnits = Arrays.stream(WindowExperiments.HIDDEN_SIZES)
        .mapToObj(units -> new WindowExperiments.Design(
            CHOSEN.lags(), units, WindowExperiments.START.weightDecay()))
        .map(design -> TRIALS.stream().filter(t -> t.design().equals(design)).findFirst()
            .orElseThrow())
        .toList();
    assertThat(byUnits.get(0).validation()).as("one unit")
        .isGreaterThan(1.2 * byUnits.get(4).validation());
    assertThat(byUnits.get(4).train()).isLessThan(byUnits.get(1).train());
    double sameLags = arv(
        AutoregressiveExperiments.sunspots(CHOSEN.lags()), SunspotPeriod.VALIDATION);
    assertThat(byUnits.get(0).validation() / sameLags).as("one unit ties with the straight line")
        .isBetween(0.97, 1.03);
    RESULTS.number("autoregressive-linear-same-lags-validation", sameLags, 3);
    RESULTS.write(TwinFigures.hidden(
        byUnits, sameLags, TAU, arv(LINEAR, SunspotPeriod.VALIDATION)));
  }

  @Test
  void ours_scores_like_the_published_network_within_a_quarter() {
    Spread his = WindowExperiments.arv(
        EXPERIMENTS.trained(WindowExperiments.START), SunspotPeriod.TEST);
    assertThat(his.median()).as("trained our way his design does worse on the test years")
        .isBetween(1.2 * WindowExperiments.arv(NETWORKS, SunspotPeriod.TEST).median(), 0.7);
    RESULTS.number("autoregressive-window-weigend-test", his.median(), 2);
    RESULTS.number("autoregressive-window-weigend-test-low", his.low(), 2);
    RESULTS.number("autoregressive-window-weigend-test-high", his.high(), 2);
    String difference = String.format(Locale.ROOT, "%d lags and %d tanh units with weight decay,"
            + " chosen on validation; his were %d and %d with weight elimination. With %3$d and"
            + " %4$d ours scores %.2f (%.2f–%.2f) on the test years",
        CHOSEN.lags(), CHOSEN.hiddenSize(), WindowExperiments.START.lags(),
        WindowExperiments.START.hiddenSize(), his.median(), his.low(), his.high());
    String[] published = {"0.082", "0.086", "0.35"};
    SunspotPeriod[] periods = SunspotPeriod.values();
    for (int i = 0; i < published.length; i++) {
      Spread ours = WindowExperiments.arv(NETWORKS, periods[i]);
      double value = Double.parseDouble(published[i]);
      String period = periods[i].from() + "–" + periods[i].to();
      RESULTS.ledger(new LedgerRow("autoregressive-weigend-" + periods[i].from(),
          "bib-weigend-1990", "ARV of a window network, one year ahead, " + period,
          published[i], LedgerRow.Mark.R,
          decimals(ours.median()) + " (" + decimals(ours.low()) + "–" + decimals(ours.high()) + ")",
          "1–10", "within 10% of the published value",
          difference,
          Math.abs(ours.median() / value - 1) < 0.1));
      assertThat(ours.median() / value).as(period).isBetween(0.9, 1.1);
    }
  }

  @Test
  void fed_back_for_ten_years_the_forecasts_lose_most_of_their_worth() {
    Spread one = WindowExperiments.arv(NETWORKS, SunspotPeriod.TEST, 1);
    Spread ten = WindowExperiments.arv(NETWORKS, SunspotPeriod.TEST, 10);
    assertThat(one).isEqualTo(WindowExperiments.arv(NETWORKS, SunspotPeriod.TEST));
    assertThat(ten.low()).isGreaterThan(1.5 * one.high());
    double linear = SunspotScore.arv(LINEAR, SunspotPeriod.TEST, TAU, 10);
    assertThat(ten.high()).as("and yet all ten beat the linear model").isLessThan(linear);
    RESULTS.number("autoregressive-window-arv-test-at-10", ten.median(), 2);
    RESULTS.number("autoregressive-window-arv-test-at-10-low", ten.low(), 2);
    RESULTS.number("autoregressive-window-arv-test-at-10-high", ten.high(), 2);
    RESULTS.number("autoregressive-linear-test-at-10", linear, 2);
  }

  /** Returns the first year that the network, the linear rival and persistence can forecast. */
  private static int from(SunspotPeriod period) {
    return Math.max(period.from(), RealSeries.sunspots().firstYear() + TAU);
  }

  private static Spread onSameYears(SunspotPeriod period) {
    return EXPERIMENTS.arv(NETWORKS, from(period), period.to());
  }

  private static double arv(int from, int to) {
    return Metrics.averageRelativeVariance(
        Evaluation.meanSquaredError(LINEAR, RealSeries.sunspots(), from, to, 1),
        SunspotPeriod.referenceVariance());
  }

  private static double arv(Forecaster model, SunspotPeriod period) {
    return SunspotScore.arv(model, period, TAU);
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
