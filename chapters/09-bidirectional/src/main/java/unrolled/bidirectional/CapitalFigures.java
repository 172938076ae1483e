package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws how well capitals are restored. */
final class CapitalFigures {

  private CapitalFigures() {}

  /** Draws F1 of networks and of what needs none, in percent. */
  static Figure<?> f1(List<Spread> networks, double past, double future, double around,
      double words) {
    double none = Double.NaN;
    return Chart.rows("bidirectional-capitals")
        .title("Two directions find more capitals than one")
        .description("F1 of the capitals of the test names. Networks of two directions lie above"
            + " those of one direction with as many parameters, and above those with as many"
            + " units; counts of neighboring letters lie between, a list of words above all.")
        .rows("letters before, counted", "letters after, counted", "letters around, counted",
            "forward", "backward", "both", "forward, as many units", "list of words")
        .ranges("median and range of ten", percent(networks, 0), percent(networks, 1),
            percent(networks, 2))
        .dots("no network", 100 * past, 100 * future, 100 * around, none, none, none, none,
            100 * words)
        .x("F1 of the capitals of the test names (%)");
  }

  private static double[] percent(List<Spread> networks, int which) {
    double[] values = new double[8];
    Arrays.fill(values, Double.NaN);
    for (int design = 0; design < networks.size(); design++) {
      Spread spread = networks.get(design);
      values[3 + design] = 100
          * (which == 0 ? spread.low() : which == 1 ? spread.median() : spread.high());
    }
    return values;
  }

  /** Draws what share of each kind of capital is found; spreads by design, then by kind. */
  static Figure<?> kinds(List<List<Spread>> byDesign) {
    String[] names = {"forward", "backward", "both"};
    var chart = Chart.rows("bidirectional-capitals-kinds")
        .title("The future finds words, the past finds the first letter")
        .description("Share of the capitals of the test names that are found, of three kinds, by"
            + " networks that read forward, backward and both ways.")
        .rows("first letter of the name", "first letter of a later word", "inside an acronym");
    for (int design = 0; design < names.length; design++) {
      List<Spread> kinds = byDesign.get(design);
      chart = chart.ranges(names[design],
          kinds.stream().mapToDouble(kind -> 100 * kind.low()).toArray(),
          kinds.stream().mapToDouble(kind -> 100 * kind.median()).toArray(),
          kinds.stream().mapToDouble(kind -> 100 * kind.high()).toArray());
    }
    return chart.x("capitals found (%)");
  }

  /** Draws the probability of a capital at each letter of a name, for three designs. */
  static Figure<?> name(String name, double[][] probabilities) {
    return Chart.heatMap("bidirectional-capitals-name")
        .title("Where each design sees a capital")
        .description("Probability of a capital at each letter of a test name, the median of ten"
            + " networks, for forward, backward and both directions.")
        .cells(List.of("forward", "backward", "both"), letters(name), probabilities)
        .range(0, 1).x("letter of the name");
  }

  private static List<String> letters(String name) {
    return CapitalExperiments.lower(name).chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }
}
