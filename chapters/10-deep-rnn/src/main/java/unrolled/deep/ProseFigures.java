package unrolled.deep;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws how networks learn the book's prose. */
final class ProseFigures {

  private ProseFigures() {}

  /**
   * Draws bits a character after each epoch.
   *
   * @param train medians of each design
   * @param validation medians and ranges of each design, in the same order
   * @param counts what the model of counts needs on the validation chapter
   */
  static Figure<?> curves(
      Map<String, List<Spread>> train, Map<String, List<Spread>> validation, double counts) {
    Chart chart = Chart.line("deep-prose-curves")
        .title("Learning the book's prose")
        .description("Bits a character after each epoch from the second, on the chapters that are"
            + " learned from and on the validation chapter, for one layer, two layers, and two"
            + " layers with dropout; a rule marks what the model of counts needs on the validation chapter.")
        .x("epoch").y("bits a character").xRange(2, 10).yRange(1.7, 2.7)
        .baseline("counts, chapter 7", counts);
    validation.forEach((name, all) -> chart.band(name + ", chapter 7", epochs(all),
        all.stream().mapToDouble(Spread::low).toArray(), medians(all),
        all.stream().mapToDouble(Spread::high).toArray()));
    train.forEach((name, all) ->
        chart.series(name + ", learned", epochs(all), medians(all)));
    return chart;
  }

  private static double[] epochs(List<Spread> all) {
    return IntStream.rangeClosed(1, all.size()).asDoubleStream().toArray();
  }

  private static double[] medians(List<Spread> all) {
    return all.stream().mapToDouble(Spread::median).toArray();
  }
}
