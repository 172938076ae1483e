package unrolled.rnn;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws how forecasts fare far from where they were trained. */
final class ForecastFigures {

  private ForecastFigures() {}

  static Figure<?> levels(
      List<Spread> values, List<Spread> stepsOfValues, List<Spread> differences, double[] mean,
      double persistence) {
    double[] steps = IntStream.range(0, values.size())
        .mapToDouble(bin -> (bin + 0.5) * LevelFloorExperiments.BIN).toArray();
    Chart chart = Chart.line("rnn-levels");
    band(chart, "values in and out", steps, values);
    band(chart, "values in, steps out", steps, stepsOfValues);
    return band(chart, "steps in and out", steps, differences)
        .title("Off the floor before the training series end")
        .description("Mean squared error one step ahead against the step of the series, both on"
            + " logarithmic scales; networks as median and range of ten. Up to step 60 the"
            + " network that reads and says values lies on the floor of 400, then it rises,"
            + " crosses persistence at 500 near step 120 and comes to two thirds of the error of"
            + " the mean of the past at step 1,000, above 20,000. The one that reads values and"
            + " says steps leaves the floor after step 100 and ends above 1,000. The one that"
            + " reads and says steps stays at the floor.")
        .x("step")
        .y("squared error, one step ahead")
        .series("mean of the past", steps, mean)
        .series("persistence", steps, DoubleStream.generate(() -> persistence)
            .limit(steps.length).toArray())
        .floor("Kalman", LevelFloorExperiments.MODEL.forecastFloor())
        .mark("training series end", LevelFloorExperiments.LENGTH)
        .xLog()
        .yLog()
        .yRange(300, 60_000);
  }

  static Figure<?> horizons(
      List<Spread> networks, double[] linear, double[] persistence, double[] mean) {
    double[] years = IntStream.rangeClosed(1, networks.size()).asDoubleStream().toArray();
    return band(Chart.line("rnn-horizon"), "RNN", years, networks)
        .title("Forecasts that live on forecasts")
        .description("Average relative variance on the test years 1 to 20 years ahead. The"
            + " networks, median and range of ten, lie above AR(8) at seven and eight years ahead"
            + " and below it from ten years on. Persistence swings between one and seven; the"
            + " training mean is at nearly three.")
        .x("years ahead")
        .y("average relative variance")
        .markedSeries("AR(8)", years, linear)
        .series("persistence", years, persistence)
        .series("mean of training", years, mean)
        .yRange(0, 7.5);
  }

  private static Chart band(Chart chart, String name, double[] xs, List<Spread> spreads) {
    return chart.band(name, xs, spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray());
  }
}
