package unrolled.lstm;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what becomes of networks on a stream without an end. */
final class ContinualFigures {

  /** Strings that a test stream has before the first that counts. */
  static final int BEFORE = 10;

  private ContinualFigures() {}

  static Figure<?> errors(Map<String, List<Spread>> wrong) {
    Chart chart = Chart.line("lstm-continual")
        .title("A stream without an end")
        .description("Share of strings whose second-last symbol is predicted wrongly, against steps"
            + " of training. RNN and LSTM with a forget gate fall from about one half to zero"
            + " within a thousand steps. Without a forget gate the median is at one half up to"
            + " five hundred steps, and the range reaches from zero to one half at the end.")
        .x("steps of training")
        .y("share predicted wrongly")
        .xLog()
        .yRange(0, 0.6);
    wrong.forEach((name, spreads) -> band(chart, name, ContinualExperiments.ASKED, spreads));
    return chart.baseline("guessing", 0.5);
  }

  static Figure<?> sizes(Map<String, List<Spread>> sizes) {
    Chart chart = Chart.line("lstm-continual-size")
        .title("What never forgets grows")
        .description("Mean size of the cell states against the number of strings since a state of"
            + " zeros, both axes logarithmic. Without a forget gate it grows in proportion to the"
            + " strings, to several hundred after 310; with one it stays between 1 and 3.")
        .x("strings read since a state of zeros")
        .y("mean size of a cell state")
        .xLog()
        .yLog();
    sizes.forEach((name, spreads) -> band(chart, name,
        Arrays.stream(ContinualExperiments.LOOKED).map(k -> k + BEFORE).toArray(), spreads));
    return chart;
  }

  private static void band(Chart chart, String name, int[] xs, List<Spread> spreads) {
    chart.band(name, Arrays.stream(xs).asDoubleStream().toArray(),
        spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray());
  }
}
