package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.Chart;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.shapes.HorizonExperiments.Design;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of twenty years that are written in one go. */
class HorizonExperimentsTest {

  private static final Results RESULTS = Results.of("shapes");
  private static final int AHEAD = DelayedForecaster.AHEAD;
  private static final List<Row> TRIALS = rows(HorizonRecords.inOneGo());
  private static final List<Row> FED_BACK = rows(HorizonRecords.fedBack());
  private static final Design CHOSEN = chosen();
  private static final List<Row> IN_ONE_GO =
      TRIALS.stream().filter(row -> row.design().equals(CHOSEN)).toList();

  /** A recorded score; errors by period and years ahead. */
  private record Row(Design design, long seed, Map<SunspotPeriod, double[]> arv) {

    double at(SunspotPeriod period, int years) {
      return arv.get(period)[years - 1];
    }

    double mean(SunspotPeriod period) {
      return Arrays.stream(arv.get(period)).average().orElseThrow();
    }
  }

  private static List<Row> rows(RecordedRows rows) {
    return IntStream.range(0, rows.size()).mapToObj(row -> {
      Map<SunspotPeriod, double[]> arv = new LinkedHashMap<>();
      for (SunspotPeriod period : SunspotPeriod.values()) {
        String column = HorizonExperiments.COLUMNS[5 + period.ordinal()];
        arv.put(period, Arrays.stream(rows.text(row, column).split(" "))
            .mapToDouble(Double::parseDouble).toArray());
      }
      return new Row(rows.text(row, "units").isEmpty() ? null
          : new Design((int) rows.number(row, "units"), rows.number(row, "rate")),
          (long) rows.number(row, "seed"), arv);
    }).toList();
  }

  private static Design chosen() {
    Map<Design, List<HorizonExperiments.Score>> trials = new LinkedHashMap<>();
    TRIALS.stream().filter(row -> row.seed() <= HorizonExperiments.FEW).forEach(row ->
        trials.computeIfAbsent(row.design(), none -> new ArrayList<>())
            .add(new HorizonExperiments.Score(row.design(), row.seed(), 0, row.arv())));
    return HorizonExperiments.chosen(trials);
  }

  private static Spread spread(List<Row> rows, ToDoubleFunction<Row> value) {
    return Spread.of(rows.stream().mapToDouble(value).toArray());
  }

  private static List<Spread> test(List<Row> rows) {
    return IntStream.rangeClosed(1, AHEAD)
        .mapToObj(years -> spread(rows, row -> row.at(SunspotPeriod.TEST, years))).toList();
  }

  private static double[] of(Forecaster forecaster) {
    return HorizonExperiments.arv(forecaster).get(SunspotPeriod.TEST);
  }

  @Test
  void a_run_of_each_kind_comes_out_as_recorded() {
    assertThat(HorizonRecords.fedBack().rows()).contains(HorizonExperiments.fedBack(4).row());
    assertThat(HorizonRecords.inOneGo().rows())
        .contains(HorizonExperiments.score(new Design(4, HorizonExperiments.RATES[1]), 1).row());
  }

  @Test
  void on_the_validation_years_both_tie_and_on_the_training_years_one_go_wins() {
    assertThat(CHOSEN).isEqualTo(new Design(16, 0.03));
    assertThat(AHEAD).isEqualTo(20);
    assertThat(CHOSEN).as("the most units and the highest rate").isEqualTo(new Design(
        IntStream.of(HorizonExperiments.UNITS).max().orElseThrow(),
        DoubleStream.of(HorizonExperiments.RATES).max().orElseThrow()));
    assertThat(TRIALS.stream().map(Row::design).distinct()).hasSize(5);
    assertThat(IN_ONE_GO).hasSize(HorizonExperiments.SEEDS);
    assertThat(FED_BACK).hasSize(HorizonExperiments.SEEDS);
    Spread go = mean(IN_ONE_GO, SunspotPeriod.VALIDATION);
    Spread fed = mean(FED_BACK, SunspotPeriod.VALIDATION);
    assertThat(go.median()).as("a tie").isBetween(fed.low(), fed.high());
    assertThat(fed.median()).as("a tie").isBetween(go.low(), go.high());
    assertThat(mean(IN_ONE_GO, SunspotPeriod.TRAIN).high())
        .isLessThan(mean(FED_BACK, SunspotPeriod.TRAIN).low());
    write("validation");
    write("train");
    RESULTS.number("shapes-horizon-read", DelayedForecaster.READ);
    RESULTS.number("shapes-horizon-units", CHOSEN.units());
    RESULTS.text("shapes-horizon-rate", String.valueOf(CHOSEN.rate()));
    RESULTS.number("shapes-horizon-windows",
        SunspotPeriod.TRAIN.series().values().length - DelayedForecaster.READ);
    RESULTS.number("shapes-horizon-fed-units", HorizonExperiments.ONE_YEAR.units());
  }

  @Test
  void after_the_validation_years_one_go_is_worse_at_every_distance() {
    double[] linear = of(AutoregressiveModel.fit(SunspotPeriod.TRAIN.series(), 8));
    double[] mean = of(Baseline.constant(SunspotPeriod.TRAIN.series().mean()));
    List<Spread> go = test(IN_ONE_GO);
    List<Spread> fed = test(FED_BACK);
    for (int k = 0; k < AHEAD; k++) {
      assertThat(go.get(k).median()).isGreaterThan(fed.get(k).high())
          .isGreaterThan(linear[k]);
      assertThat(fed.get(k).high()).isLessThan(mean[k]);
    }
    assertThat(IntStream.range(3, AHEAD).filter(k -> go.get(k).median() > 0.9 * mean[k]))
        .hasSize(AHEAD - 3);
    for (SunspotPeriod period : List.of(SunspotPeriod.TEST, SunspotPeriod.UNTOUCHED)) {
      assertThat(mean(IN_ONE_GO, period).low()).isGreaterThan(mean(FED_BACK, period).high());
    }
    write("test");
    write("untouched");
    RESULTS.number("shapes-horizon-first", go.get(0).median(), 2);
    RESULTS.number("shapes-horizon-first-fed", fed.get(0).median(), 2);
    RESULTS.write(chart(go, fed, linear, mean));
  }

  private static Chart chart(List<Spread> go, List<Spread> fed, double[] linear, double[] mean) {
    double[] years = IntStream.rangeClosed(1, AHEAD).asDoubleStream().toArray();
    return band(band(Chart.line("shapes-horizon"), "in one go", years, go),
        "fed back", years, fed)
        .title("Twenty years in one go, or one after the other")
        .description("Average relative variance on the test years 1 to 20 years ahead, median and"
            + " range of ten networks of each kind. Those that write in one go start near 2, rise"
            + " to 3 within four years and stay there, at the training mean. Those that read their"
            + " own forecasts start near 0.4 and stay below 1.5. AR(8) lies between.")
        .x("years ahead").y("average relative variance")
        .markedSeries("AR(8)", years, linear)
        .series("mean of training", years, mean)
        .yRange(0, 5);
  }

  private static Chart band(Chart chart, String name, double[] years, List<Spread> spreads) {
    return chart.band(name, years, spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray());
  }

  @Test
  void its_first_year_is_a_rung_of_the_ladder_below_persistence() {
    String model = "GRU, 20 years in one go";
    double persistence = of(Baseline.persistence())[0];
    Spread first = spread(IN_ONE_GO, row -> row.at(SunspotPeriod.TEST, 1));
    assertThat(first.median()).isGreaterThan(persistence);
    RESULTS.number("shapes-horizon-persistence", persistence, 2);
    SeededRandom random = new SeededRandom(1);
    long parameters = ShapePrograms.network(EncoderDecoders.gru(2, CHOSEN.units(), random), 1,
        random).parameters().count();
    RESULTS.ladder(LadderRow.of(model, "shapes").withParameters(parameters)
        .timedBy(HorizonRecords.time(CHOSEN, model))
        .withSunspots(year(SunspotPeriod.TRAIN), year(SunspotPeriod.VALIDATION),
            first.median(), year(SunspotPeriod.UNTOUCHED)));
  }

  private static double year(SunspotPeriod period) {
    return spread(IN_ONE_GO, row -> row.at(period, 1)).median();
  }

  private static Spread mean(List<Row> rows, SunspotPeriod period) {
    return spread(rows, row -> row.mean(period));
  }

  private static void write(String period) {
    SunspotPeriod at = SunspotPeriod.valueOf(period.toUpperCase(Locale.ROOT));
    RESULTS.number("shapes-horizon-" + period, mean(IN_ONE_GO, at).median(), 2);
    RESULTS.number("shapes-horizon-" + period + "-fed", mean(FED_BACK, at).median(), 2);
  }
}
