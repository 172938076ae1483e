package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.TimeSeries;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws how wrong estimates of a hidden level are, and what they make of the Nile. */
final class SmootherFigures {

  private SmootherFigures() {}

  static Figure<?> errors(double[] filter, double[] smoother, List<Spread> one, List<Spread> both) {
    double[] steps = new double[filter.length];
    Arrays.setAll(steps, t -> t + 1);
    Chart chart = Chart.line("bidirectional-nile-errors")
        .title("How wrong, and where")
        .description("Mean squared error of the level at each of 100 steps. The filter begins at"
            + " 15,000 and falls within ten steps to 4,032, where it stays; ten networks of one"
            + " direction lie on it but for the first steps. The smoother is at 2,327 in the"
            + " middle and rises to 4,032 at both ends; ten bidirectional networks lie on it in"
            + " the middle and above it, and above the filter, at the last step.")
        .x("step t").y("mean squared error, 10¹⁶ m⁶")
        .series("filter", steps, filter)
        .series("smoother", steps, smoother);
    band(chart, "one direction", steps, one);
    band(chart, "both directions", steps, both);
    return chart.yRange(0, 10_000);
  }

  static Figure<?> nile(TimeSeries nile, int from, double[] filter, double[] smoother,
      List<Spread> one, List<Spread> both) {
    Chart chart = Chart.line("bidirectional-nile-levels")
        .title("1899 from both sides")
        .description("Flow of the Nile from 1885 to 1915, with the level found by filter, smoother"
            + " and ten networks of each kind. The filter and the networks of one direction stay"
            + " near 1,100 until 1898 and sink over the years after. The smoother and the"
            + " bidirectional networks begin to sink before 1899 and are down earlier.")
        .x("year").y("10⁸ m³ a year")
        .observed("flow", cut(nile.times(), from), cut(nile.values(), from))
        .series("filter", cut(nile.times(), from), cut(filter, from))
        .series("smoother", cut(nile.times(), from), cut(smoother, from));
    band(chart, "one direction", cut(nile.times(), from), cut(one, from));
    band(chart, "both directions", cut(nile.times(), from), cut(both, from));
    return chart.yRange(400, 1400);
  }

  /** Years of the second chart. */
  static final int YEARS = 31;

  private static double[] cut(double[] values, int from) {
    return Arrays.copyOfRange(values, from, from + YEARS);
  }

  private static List<Spread> cut(List<Spread> values, int from) {
    return values.subList(from, from + YEARS);
  }

  private static void band(Chart chart, String name, double[] xs, List<Spread> spreads) {
    chart.band(name, xs, spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray());
  }
}
