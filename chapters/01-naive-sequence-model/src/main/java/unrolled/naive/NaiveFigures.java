package unrolled.naive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;

/** Draws the chapter's charts from what {@link NaiveExperiments} measured. */
final class NaiveFigures {

  private static final int UNIFORM_BITS = 6;

  private NaiveFigures() {}

  static Figure<?> unseen(List<NaiveExperiments.HistoryRow> rows) {
    double[] lengths = column(rows, row -> row.length());
    return Chart.line("naive-unseen")
        .title("How many histories are new?")
        .description("The share of test names whose first letters begin no training name rises"
            + " from 0 percent for one letter to more than half at seven and nine in ten at 16.")
        .x("letters in the history")
        .y("never seen (%)")
        .markedSeries("whole history", lengths, column(rows, row -> 100 * row.unseen()))
        .yRange(0, 100);
  }

  static Figure<?> cost(List<NaiveExperiments.HistoryRow> rows) {
    double[] lengths = column(rows, row -> row.length());
    double[] worst = Arrays.stream(lengths).map(t -> (t + 1) * (t + 2) / 2).toArray();
    return Chart.line("naive-cost")
        .title("What one prediction costs")
        .description("Symbols read to find the longest seen suffix grow faster than the history;"
            + " the worst case is a parabola, the mean over test names stays below it.")
        .x("letters in the history")
        .y("symbols read for one prediction")
        .series("worst case", lengths, worst)
        .markedSeries("test names, mean", lengths, column(rows, row -> row.symbolsRead()));
  }

  static Figure<?> memory(Map<Integer, Integer> contexts) {
    return Chart.line("naive-memory")
        .title("What remembering everything costs")
        .description("The number of stored contexts against the number of training names, both"
            + " on logarithmic scales: nearly a straight line that does not bend.")
        .x("training names")
        .y("stored contexts")
        .markedSeries("contexts", keys(contexts), values(contexts))
        .xLog()
        .yLog();
  }

  static Figure<?> offsets(String word, Map<Integer, Integer> offsets) {
    return Chart.stem("naive-offsets")
        .title("Where “" + word + "” starts")
        .description("Bars count the training names in which the word " + word
            + " starts at each place; they spread over " + offsets.size() + " places.")
        .x("letters before the word")
        .y("training names")
        .bars("names", keys(offsets), values(offsets), 0.8);
  }

  static Figure<?> bitsByPosition(double[] backOff, double[] frequencies) {
    double[] places = new double[backOff.length];
    Arrays.setAll(places, t -> t);
    return Chart.line("naive-position")
        .title("Where in a name the model is surprised")
        .description("Bits per character at each position of the test names. Letter frequencies"
            + " stay near five bits; back-off falls to two, climbs to three at the seventh letter"
            + " and falls again.")
        .x("letters before the predicted one")
        .y("bits")
        .markedSeries("back-off", places, backOff)
        .markedSeries("letter frequencies", places, frequencies)
        .baseline("uniform, 6 bits", UNIFORM_BITS)
        .yRange(0, 7.5);
  }

  static Figure<?> bits(NaiveExperiments.BitsRow names) {
    return Chart.rows("naive-bits")
        .title("Bits per character on the test names")
        .description("Uniform guessing costs six bits, letter frequencies a little under five,"
            + " back-off over the full history a little over two. The floor is not known.")
        .x("bits per character")
        .y("model")
        .rows("uniform", "letter frequencies", "back-off")
        .dots("test names", UNIFORM_BITS, names.frequencies(), names.backOff());
  }

  static Figure<?> memoryless(double[] sizes, double[][] frequencies, double[][] backOff,
      double floor) {
    return Chart.line("naive-memoryless")
        .title("When the past is worthless")
        .description("On made names without memory, letter frequencies approach the entropy of"
            + " the source, while back-off stays nearly a bit above it, however many names it is"
            + " given. Lines are medians of ten seeds, bands their range.")
        .x("training names")
        .y("bits per character")
        .band("back-off", sizes, backOff[0], backOff[1], backOff[2])
        .band("letter frequencies", sizes, frequencies[0], frequencies[1], frequencies[2])
        .floor("floor: entropy of the source", floor)
        .xLog();
  }

  static Figure<?> sunspots() {
    TimeSeries series = RealSeries.sunspots();
    Chart chart = Chart.line("naive-sunspots")
        .title("Sunspots, 1700 to 2008")
        .description("The yearly sunspot number rises and falls about every eleven years between"
            + " zero and 190; the four periods for training, validation, test and the untouched"
            + " years are shaded, and the test years hold the highest peak.")
        .x("year")
        .y(series.unit())
        .observed("sunspots", series.times(), series.values());
    chart.region("validation", SunspotPeriod.VALIDATION.from(), SunspotPeriod.VALIDATION.to());
    chart.region("test", SunspotPeriod.TEST.from(), SunspotPeriod.TEST.to());
    return chart;
  }

  static Figure<?> arv(double[] trainingMean, double[] runningMean, double[] persistence) {
    return Chart.rows("naive-arv")
        .title("Three ways not to think")
        .description("Average relative variance by period. Persistence is best everywhere; every"
            + " model does worst in the test years. The floor is not known.")
        .x("average relative variance, one year ahead")
        .y("period")
        .rows("training", "validation", "test", "untouched")
        .dots("mean of training years", trainingMean)
        .dots("mean of all the past", runningMean)
        .dots("persistence", persistence);
  }

  static Figure<?> shuffle(double last, double low, double median, double high) {
    return Chart.rows("naive-shuffle")
        .title("The same model, two ways to hold out 59 years")
        .description("Filling in years drawn at random looks almost as good as a real forecast is"
            + " not: about 0.2, with ten seeds between 0.1 and 0.5; on the last 59 years the same"
            + " model scores about 2.")
        .x("average relative variance on the held-out years")
        .y("held out")
        .rows("years drawn at random", "the last years")
        .ranges("fill in", new double[] {low, last}, new double[] {median, last},
            new double[] {high, last})
        .baseline("mean of the record", 1);
  }

  private static double[] column(List<NaiveExperiments.HistoryRow> rows,
      ToDoubleFunction<NaiveExperiments.HistoryRow> value) {
    return rows.stream().mapToDouble(value).toArray();
  }

  private static double[] keys(Map<Integer, Integer> map) {
    return map.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
  }

  private static double[] values(Map<Integer, Integer> map) {
    return map.values().stream().mapToDouble(Integer::doubleValue).toArray();
  }
}
