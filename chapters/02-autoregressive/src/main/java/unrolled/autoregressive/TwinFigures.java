package unrolled.autoregressive;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what {@link NGramExperiments} and {@link WindowExperiments} measured. */
final class TwinFigures {

  private static final int UNIFORM_BITS = 6;

  private TwinFigures() {}

  static Figure<?> order(List<NGramExperiments.NameRow> rows) {
    double[] orders = column(rows, row -> row.order());
    return Chart.line("autoregressive-ngram-order")
        .title("How far back should a counting model look?")
        .description("Bits per character on test names against n. With add-alpha smoothing the"
            + " bits fall to a minimum at n = 4 and rise again; interpolated with all shorter"
            + " contexts they fall and then stay level.")
        .x("n (the model looks back n − 1 letters)")
        .y("bits per character")
        .markedSeries("add-α", orders, column(rows, row -> row.addAlphaTest()))
        .markedSeries("interpolated", orders, column(rows, row -> row.interpolationTest()))
        .baseline("uniform, 6 bits", UNIFORM_BITS)
        .baseline("letter frequencies", rows.get(0).addAlphaTest())
        .yRange(1.5, 6.2);
  }

  static Figure<?> excessByOrder(double[] orders, List<Spread> addAlpha,
      List<Spread> interpolated, int symbols, double known) {
    Chart chart = Chart.line("autoregressive-ngram-excess-order")
        .title("Too short is blind, too long is starved")
        .description("Bits above the floor against n for a source of memory two, after " + symbols
            + " training symbols. Up to n = 2 nothing is learned; at n = 3 the floor is nearly"
            + " reached; beyond it add-alpha climbs again, interpolation hardly.")
        .x("n")
        .y("bits a symbol above the floor");
    band(chart, "add-α", orders, addAlpha);
    band(chart, "interpolated", orders, interpolated);
    return chart.floor("entropy of the noise", 0)
        .baseline("uniform guessing", known);
  }

  static Figure<?> excessBySize(
      double[] sizes, List<Spread> two, List<Spread> three, List<Spread> five) {
    Chart chart = Chart.line("autoregressive-ngram-excess-size")
        .title("What data can mend and what not")
        .description("Bits above the floor against the number of training symbols, both on"
            + " logarithmic scales. n = 2 stays level: its context is too short. n = 3 and n = 5"
            + " fall and approach straight lines, the cost of estimating their probabilities;"
            + " n = 5 lies sixteen times higher.")
        .x("training symbols")
        .y("bits a symbol above the floor")
        .xLog()
        .yLog();
    band(chart, "n = 2", sizes, two);
    band(chart, "n = 3", sizes, three);
    band(chart, "n = 5", sizes, five);
    return chart
        .series("cost for n = 3", sizes, cost(3, sizes))
        .series("cost for n = 5", sizes, cost(5, sizes));
  }

  private static double[] cost(int n, double[] sizes) {
    return Arrays.stream(sizes)
        .map(size -> NGramExperiments.estimationCost(n, (int) size)).toArray();
  }

  static Figure<?> training(
      WindowTraining.History history, int tau, double linear) {
    double[] epochs = new double[history.train().size()];
    Arrays.setAll(epochs, epoch -> epoch);
    return Chart.line("autoregressive-window-training")
        .title("Learning the training years by heart")
        .description("Relative variance of the errors while a network of 16 tanh units trains"
            + " without weight decay. The training error falls to a few thousandths; the"
            + " validation error falls, turns before epoch 200 and then about doubles.")
        .x("epoch")
        .y("ARV, one year ahead")
        .yLog()
        .yRange(0.002, 2)
        .series("1921–1955 (validation)", epochs, array(history.validation()))
        .series("1712–1920 (training)", epochs, array(history.train()))
        .baseline("AR(" + tau + "), validation", linear)
        .mark("stop here", history.best());
  }

  static Figure<?> hidden(
      List<WindowExperiments.Trial> trials, double sameLags, int tau, double linear) {
    int lags = trials.get(0).design().lags();
    double[] units = column(trials, trial -> trial.design().hiddenSize());
    return Chart.line("autoregressive-window-hidden")
        .title("How many hidden units?")
        .description("Relative variance against the number of tanh units, medians over ten seeds,"
            + " all with " + lags + " lags. One unit ties with AR(" + lags + "), the linear model"
            + " with the same lags; with more units both errors fall and then level off, because"
            + " validation stops the training.")
        .x("tanh units")
        .y("ARV, one year ahead")
        .markedSeries("validation", units, column(trials, trial -> trial.validation()))
        .markedSeries("training", units, column(trials, trial -> trial.train()))
        .baseline("AR(" + lags + "), validation", sameLags)
        .baseline("AR(" + tau + "), validation", linear);
  }

  static Figure<?> forecasts(
      List<Spread> network, int tau, double[] linear, double highest) {
    TimeSeries observed = SunspotPeriod.TEST.series();
    double[] years = observed.times();
    Chart chart = Chart.line("autoregressive-window-forecasts")
        .title("A bent model can’t follow where it never was")
        .description("Observed sunspot numbers 1956 to 1979 with forecasts one year ahead. In 1957"
            + " to 1959 the observations rise above everything in the training years; the linear"
            + " model follows, the network stays too low. From 1960 on the network is closer on"
            + " average. The network's line is the median of ten seeds, the band around it their"
            + " range.")
        .x("year")
        .y("sunspot number")
        .observed("observed", years, observed.values());
    band(chart, "network, ten seeds", years, network);
    return chart.series("AR(" + tau + ")", years, linear)
        .baseline("highest year before 1956", highest);
  }

  private static void band(Chart chart, String name, double[] xs, List<Spread> spreads) {
    chart.band(name, xs, column(spreads, Spread::low), column(spreads, Spread::median),
        column(spreads, Spread::high));
  }

  private static <T> double[] column(List<T> rows, ToDoubleFunction<T> value) {
    return rows.stream().mapToDouble(value).toArray();
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }
}
