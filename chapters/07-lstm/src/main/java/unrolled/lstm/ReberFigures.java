package unrolled.lstm;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import unrolled.core.math.Matrix;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what networks remember of strings of the embedded Reber grammar. */
final class ReberFigures {

  private ReberFigures() {}

  static Figure<?> reach(Map<String, List<Spread>> branches) {
    double[] lags = Arrays.stream(ReberExperiments.LAGS).asDoubleStream().toArray();
    Chart chart = Chart.line("lstm-reber-reach")
        .title("How far they remember")
        .description("Share of strings whose second-last symbol is predicted rightly, against the"
            + " number of steps over which it has to be remembered. The RNN, the LSTM and the LSTM"
            + " that learns through the cell state alone stay near 1 up to 32 steps. The RNN whose"
            + " way back is cut after each step is at guessing from eight steps on.")
        .x("steps between the two equal symbols")
        .y("share predicted rightly")
        .yRange(0.2, 1);
    branches.forEach((name, spreads) -> chart.band(name, lags,
        spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray()));
    return chart.baseline("guessing", 0.5);
  }

  static Figure<?> memory(List<String> symbols, Matrix difference) {
    double[][] cells = IntStream.range(0, difference.rows())
        .mapToObj(j -> Arrays.copyOf(difference.row(j), symbols.size())).toArray(double[][]::new);
    return Chart.heatMap("lstm-reber-memory")
        .title("One cell remembers")
        .description("Difference of the cell states that two strings leave, which differ in their"
            + " second symbol, T or P, and are equal after it. At that symbol units 3, 4, 5 and 9"
            + " differ by 0.4 to 0.8; two steps later unit 9 differs by 2.7, and so"
            + " it stays to the last, all others by less than 0.5.")
        .x("symbol read")
        .y("unit")
        .cells(IntStream.rangeClosed(1, difference.rows()).mapToObj(String::valueOf).toList(),
            symbols, cells)
        .range(-3.5, 3.5);
  }

  static Figure<?> left(List<Spread> rnn, List<Spread> lstm) {
    Chart chart = Chart.line("lstm-lag-trained")
        .title("What arrives in networks that remember")
        .description("Norm of the gradient of the second-last symbol's loss on a logarithmic scale"
            + " against the number of steps back, in trained networks. In the LSTM the median"
            + " stays near one half and the range between a quarter and two; in the RNN the median"
            + " falls to a hundredth and the range opens to five orders of magnitude.")
        .x("steps back")
        .y("norm, relative to the first")
        .yLog();
    band(chart, "RNN", rnn);
    band(chart, "LSTM", lstm);
    return chart;
  }

  private static void band(Chart chart, String name, List<Spread> spreads) {
    chart.band(name, IntStream.range(0, spreads.size()).asDoubleStream().toArray(),
        spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray());
  }
}
