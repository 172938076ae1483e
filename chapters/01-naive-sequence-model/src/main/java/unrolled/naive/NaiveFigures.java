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
    double[] names = keys(contexts);
    double[] stored = values(contexts);
    double[] straight = Arrays.stream(names).map(n -> stored[0] * n / names[0]).toArray();
    return Chart.line("naive-memory")
        .title("What remembering everything costs")
        .description("The number of stored contexts against the number of training names, both"
            + " on logarithmic scales. The curve falls a little behind the line of contexts that"
            + " never repeat, but keeps rising.")
        .x("training names")
        .y("stored contexts")
        .series("if nothing repeated", names, straight)
        .markedSeries("contexts", names, stored)
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
            + " need nearly seven bits for the first letter and a little under five for the others;"
            + " back-off starts at four, falls to two, climbs to three at the seventh letter and"
            + " falls again.")
        .x("letters before the predicted one")
        .y("bits")
        .markedSeries("back-off", places, backOff)
        .markedSeries("letter frequencies", places, frequencies)
        .baseline("uniform, 6 bits", UNIFORM_BITS)
        .yRange(0, 7.5);
  }

  static Figure<?> lookingBack(double[] kept, double[] validation, double fullHistory) {
    return Chart.line("naive-kept")
        .title("How much of the past helps?")
        .description("Bits per character on the validation names when the model is shown only the"
            + " last symbols of each history: a steep fall to a least value at four symbols, then"
            + " a slow rise to that of the full history.")
        .x("symbols of the history that the model is shown")
        .y("bits per character")
        .markedSeries("back-off", kept, validation)
        .baseline("the full history", fullHistory)
        .yRange(1.8, 2.8);
  }

  static Figure<?> memoryless(double[] sizes, double[][] frequencies, double[][] backOff,
      double floor) {
    return Chart.line("naive-memoryless")
        .title("When the past is worthless")
        .description("On made names without memory, letter frequencies approach the entropy of"
            + " the source, while back-off stays nearly a bit above it from 25 names to 400. Lines"
            + " are medians of ten seeds, bands their range.")
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
            + " zero and 190; the years of validation and of the test are shaded, and the test"
            + " years hold the highest peak.")
        .x("year")
        .y(series.unit())
        .observed("sunspots", series.times(), series.values());
    chart.region("validation", SunspotPeriod.VALIDATION.from(), SunspotPeriod.VALIDATION.to());
    chart.region("test", SunspotPeriod.TEST.from(), SunspotPeriod.TEST.to());
    return chart;
  }

  static Figure<?> shuffle(double[][] fillIn, double[][] carryForward, double[][] mean) {
    return Chart.rows("naive-shuffle")
        .title("The same models, two ways to hold out 59 years")
        .description("On years drawn at random, filling in from both sides scores far better than"
            + " repeating the last known year, and that better than the mean. On the last 59 years"
            + " filling in has no later year to look at and is worse than the mean.")
        .x("average relative variance on the held-out years")
        .y("model and years")
        .rows("at random: fill in", "at random: repeat the last known",
            "at random: mean", "last years: fill in", "last years: repeat the last known",
            "last years: mean")
        .ranges("median and range of ten draws", inTurn(fillIn[0], carryForward[0], mean[0]),
            inTurn(fillIn[1], carryForward[1], mean[1]),
            inTurn(fillIn[2], carryForward[2], mean[2]));
  }

  private static double[] inTurn(double[] fillIn, double[] carryForward, double[] mean) {
    return new double[] {
      fillIn[0], carryForward[0], mean[0], fillIn[1], carryForward[1], mean[1]
    };
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
