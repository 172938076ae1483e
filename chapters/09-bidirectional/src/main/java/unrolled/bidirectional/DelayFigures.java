package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what waiting is worth. */
final class DelayFigures {

  private DelayFigures() {}

  static Figure<?> capitals(List<Spread> late, Spread both) {
    double[] delays = Arrays.stream(DelayExperiments.DELAYS).asDoubleStream().toArray();
    return Chart.line("bidirectional-delay-capitals")
        .title("Capitals, some letters late")
        .description("F1 of capitals on the test names against the number of letters that a network"
            + " of one direction waits, from 0 to 8; median and range of five. It rises from 0 to"
            + " 2 letters and falls again towards 8. A line shows the median of both directions.")
        .x("letters waited, d").y("F1 of capitals, %")
        .band("one direction, late", delays,
            late.stream().mapToDouble(s -> 100 * s.low()).toArray(),
            late.stream().mapToDouble(s -> 100 * s.median()).toArray(),
            late.stream().mapToDouble(s -> 100 * s.high()).toArray())
        .baseline("both directions", 100 * both.median());
  }
}
