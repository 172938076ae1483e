package unrolled.markov;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.Matrix;
import unrolled.core.model.Forecaster;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what the chapter's experiments measured. */
final class MarkovFigures {

  private static final int FORGETTING_STEPS = 10;

  private MarkovFigures() {}

  static Figure<?> forgetting(double[] builds, double[] letters, double[] mean, double[] levels,
      double[] lights) {
    double[] steps = upTo(FORGETTING_STEPS, 0);
    return Chart.line("markov-forgetting")
        .title("How soon is the start forgotten?")
        .description("Total variation distance to the stationary law against the number of steps,"
            + " from the worst start, on a logarithmic scale. For red and green builds it falls by"
            + " a factor of four a step, a straight line. For letters of class names it hardly"
            + " moves for two steps and then falls by a factor of about 0.4 a step; averaged over"
            + " all starts it falls from the first step on. For nine levels of sunspots it falls"
            + " slowly, by 0.8 a step. For three traffic lights in turn it stays at two thirds.")
        .x("steps")
        .y("distance to the stationary law")
        .yLog()
        .yRange(1e-7, 2)
        .series("traffic lights", steps, Arrays.copyOf(lights, steps.length))
        .series("sunspot levels", steps, Arrays.copyOf(levels, steps.length))
        .series("letters, worst start", steps, Arrays.copyOf(letters, steps.length))
        .series("letters, mean start", steps, Arrays.copyOf(mean, steps.length))
        .series("builds", steps, Arrays.copyOf(builds, steps.length));
  }

  static Figure<?> floor(List<FloorExperiments.Cost> costs, double floor, double frequencies) {
    double[] orders = upTo(costs.size() - 1, 0);
    return Chart.line("markov-floor")
        .title("Past data can be explained below the floor, data to come cannot")
        .description("Bits a build against the number of builds that a model looks back at, after"
            + " 500 simulated builds, median and range of ten seeds. On the builds it was fitted"
            + " to, a longer memory always costs less and falls far below the entropy rate of "
            + rounded(floor) + " bits. On builds to come no model is below it; one build back is"
            + " best and nearly reaches it, longer memories cost more.")
        .x("builds looked back at")
        .y("bits a build")
        .band("builds to come", orders, column(costs, cost -> cost.expected().low()),
            column(costs, cost -> cost.expected().median()),
            column(costs, cost -> cost.expected().high()))
        .band("builds fitted to", orders, column(costs, cost -> cost.fitted().low()),
            column(costs, cost -> cost.fitted().median()),
            column(costs, cost -> cost.fitted().high()))
        .floor("entropy rate", floor)
        .baseline("frequencies only", frequencies)
        .yRange(0.5, 1.05);
  }

  static Figure<?> letters(String letters, MarkovChain chain) {
    List<String> names = new java.util.ArrayList<>();
    letters.chars().forEach(c -> names.add(String.valueOf((char) c)));
    names.addAll(List.of("·", "A", "0", "■"));
    double[][] cells = new double[chain.states()][];
    Arrays.setAll(cells, chain::following);
    return Chart.heatMap("markov-letters")
        .title("What follows what in a class name")
        .description("Transition probabilities between the twelve commonest small letters, other"
            + " small letters (a dot), capitals (A), digits and the underscore (0), and the end of"
            + " a name, which is also its beginning (a square). Each row sums to one. The end is"
            + " followed by a capital in all names; a, o and e are mostly followed by consonants;"
            + " l and c are often followed by e, o by n, d by a capital.")
        .x("next")
        .y("now")
        .cells(names, names, cells)
        .range(0, 0.5);
  }

  static Figure<?> orders(List<MarkovExperiments.OrderRow> rows, double frequencies) {
    double[] ks = column(rows, row -> row.letters());
    return Chart.line("markov-orders")
        .title("What the chain expects, and what names cost it")
        .description("Bits per character against the number of letters that make a state. The"
            + " entropy rate of the fitted chain falls from 3.6 to 0.8 bits. The cost of test names"
            + " with add-alpha smoothing falls to 2.2 bits at three letters and rises again; mixed"
            + " with shorter states it falls to 1.8. The gap between what the chain expects and"
            + " what test names cost grows with every letter.")
        .x("letters that make a state")
        .y("bits per character")
        .markedSeries("test, add-α", ks, column(rows, MarkovExperiments.OrderRow::test))
        .markedSeries("test, interpolated", ks,
            column(rows, MarkovExperiments.OrderRow::interpolated))
        .markedSeries("expected by the chain", ks,
            column(rows, MarkovExperiments.OrderRow::entropyRate))
        .baseline("letter frequencies", frequencies)
        .yRange(0, 5.2);
  }

  static Figure<?> approach(double[] steps, double[] three, double[] all, double[] late,
      double[] adam) {
    return Chart.line("markov-approach")
        .title("The network approaches the counts")
        .description("How much more the network pays than the counts, in nats a step, against the"
            + " number of training steps, both on logarithmic scales. With three states whose"
            + " counts are all above zero the gap plunges within 100 steps. With 64 symbols and"
            + " many counts of zero, plain descent approaches a straight line that falls like one"
            + " over the steps, the closed form; Adam falls faster.")
        .x("training steps")
        .y("loss above that of the counts (nats)")
        .xLog()
        .yLog()
        .yRange(1e-6, 4)
        .series("64 symbols, descent", steps, all)
        .series("closed form", steps, late)
        .series("64 symbols, Adam", steps, adam)
        .series("three states, descent", steps, three);
  }

  static Figure<?> levels(LevelChain chain) {
    double[] train = SunspotPeriod.TRAIN.series().values();
    double[] all = RealSeries.sunspots().between(1955, 1979).values();
    double[] xs = new double[411];
    Arrays.setAll(xs, i -> i / 2.0);
    Forecaster line = LevelExperiments.autoregression(1);
    return Chart.scatter("markov-levels")
        .title("A ceiling where the training years end")
        .description("Sunspots of a year against those of the year before. The training years form"
            + " a broad loop from 0 to 154. The forecast of the chain of nine levels is a"
            + " staircase that follows their mean and ends in a level step at 98. The years 1956 to"
            + " 1979 reach 190, far above that step.")
        .x("sunspot number this year")
        .y("next year")
        .series("nine levels", xs, Arrays.stream(xs)
            .map(x -> chain.forecast(new double[] {x})).toArray())
        .series("AR(1)", xs, Arrays.stream(xs)
            .map(x -> line.forecast(new double[] {x})).toArray())
        .points("1700–1920", Arrays.copyOf(train, train.length - 1),
            Arrays.copyOfRange(train, 1, train.length))
        .points("1956–1979", Arrays.copyOf(all, all.length - 1),
            Arrays.copyOfRange(all, 1, all.length));
  }

  static Figure<?> levelCounts(double[] one, double[] two, double autoregressiveOne,
      double autoregressiveTwo, double persistence) {
    double[] levels = upTo(one.length, 1);
    return Chart.line("markov-level-counts")
        .title("How many levels?")
        .description("Relative variance on the validation years against the number of levels. With"
            + " one level back it falls to about 0.4 at nine levels and stays near AR(1). With two"
            + " levels back it falls to about 0.25 and jumps up and down, near AR(2).")
        .x("levels")
        .y("ARV 1921–1955, one year ahead")
        .markedSeries("last level", levels, one)
        .markedSeries("last two levels", levels, two)
        .baseline("persistence", persistence)
        .baseline("AR(1)", autoregressiveOne)
        .baseline("AR(2)", autoregressiveTwo)
        .yRange(0, 1.3);
  }

  private static String rounded(double value) {
    return String.format(java.util.Locale.ROOT, "%.3f", value);
  }

  private static double[] upTo(int last, int first) {
    double[] xs = new double[last - first + 1];
    Arrays.setAll(xs, i -> first + i);
    return xs;
  }

  private static <T> double[] column(List<T> rows, ToDoubleFunction<T> value) {
    return rows.stream().mapToDouble(value).toArray();
  }

  /** Returns the distances to the stationary law of three states that take turns. */
  static double[] lights(int steps) {
    Matrix turns = Matrix.zeros(3, 3);
    turns.set(0, 1, 1);
    turns.set(1, 2, 1);
    turns.set(2, 0, 1);
    return Mixing.distances(MarkovChain.of(turns), steps);
  }
}
