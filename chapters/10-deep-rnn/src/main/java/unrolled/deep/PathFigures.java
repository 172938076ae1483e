package unrolled.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import unrolled.core.math.Exponential;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws how much of a gradient arrives at each layer, so many steps back. */
final class PathFigures {

  /** Lags of the map. */
  static final int[] LAGS = {0, 1, 2, 5, 10, 20, 30, 40};

  private PathFigures() {}

  /** Returns the spread over seeds at one layer and lag. */
  static Spread spread(List<double[][]> seeds, int layer, int lag) {
    return Spread.of(seeds.stream().mapToDouble(left -> left[layer - 1][lag]).toArray());
  }

  /** Draws medians of all layers of all designs, as powers of ten. */
  static Figure<?> map(Map<PathDesign, List<double[][]>> left) {
    List<String> rows = new ArrayList<>();
    List<double[]> cells = new ArrayList<>();
    rows.add("one layer");
    cells.add(IntStream.of(LAGS).mapToDouble(lag -> power(StraightPathExperiments.spread(
        seed -> StraightPathExperiments.single(seed)[lag]))).toArray());
    left.forEach((design, seeds) -> {
      for (int layer = PathDesign.DEPTH; layer >= 1; layer--) {
        int l = layer;
        rows.add(design.text() + ", " + layer);
        cells.add(IntStream.of(LAGS).mapToDouble(lag ->
            power(spread(seeds, l, lag))).toArray());
      }
    });
    return Chart.heatMap("deep-paths")
        .title("What arrives of a gradient, by layer and lag")
        .description("Decimal logarithms of medians of ten untrained networks. A single layer"
            + " falls from 0 to minus 2.7 after 40 steps. In the stack of tanh units the top layer falls to minus 5.3, the lowest"
            + " from minus 0.3 to minus 2.3. In the stack of GRUs the lowest layer rises from"
            + " minus 2.6 to minus 0.5, where the top falls to minus 0.7. The three levels of the"
            + " deep transition fall alike, to about minus 5; with a skip to between minus 0.6"
            + " and minus 0.8.")
        .x("steps back")
        .y("design, layer or level")
        .cells(rows, IntStream.of(LAGS).mapToObj(String::valueOf).toList(),
            cells.toArray(double[][]::new))
        .printed(1);
  }

  private static double power(Spread spread) {
    return Exponential.log(spread.median()) / Exponential.log(10);
  }

  /** Draws medians and ranges of the lowest layer of each design. */
  static Figure<?> lowest(Map<PathDesign, List<double[][]>> left) {
    Chart chart = Chart.line("deep-paths-lowest")
        .title("What arrives in the lowest layer")
        .description("Norm of a gradient on a logarithmic scale against the number of steps back,"
            + " median and range of ten untrained networks. In the deep transition it falls on a"
            + " straight line to below one hundred-thousandth; in the stack of tanh units it stays"
            + " near one for ten steps and falls to five thousandths; with a skip its range widens"
            + " to more than three powers of ten around a fifth; in the stack of GRUs it rises"
            + " from two thousandths to three tenths.")
        .x("steps back")
        .y("norm, relative to where it began")
        .yLog();
    double[] lags = IntStream.rangeClosed(0, PathExperiments.LAGS).asDoubleStream().toArray();
    left.forEach((design, seeds) -> {
      List<Spread> spreads = IntStream.rangeClosed(0, PathExperiments.LAGS)
          .mapToObj(lag -> spread(seeds, 1, lag)).toList();
      String label = design == PathDesign.TRANSITION ? "transition" : design.text();
      chart.band(label, lags, spreads.stream().mapToDouble(Spread::low).toArray(),
          spreads.stream().mapToDouble(Spread::median).toArray(),
          spreads.stream().mapToDouble(Spread::high).toArray());
    });
    return chart;
  }
}
