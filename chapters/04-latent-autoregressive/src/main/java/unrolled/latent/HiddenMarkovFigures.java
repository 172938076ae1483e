package unrolled.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import unrolled.core.data.Vocabulary;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what the experiments on hidden Markov models measured. */
final class HiddenMarkovFigures {

  private HiddenMarkovFigures() {}

  static Figure<?> strip(HiddenMarkovModel.Sample sample, ForwardBackward passes) {
    double[] times = new double[passes.length()];
    Arrays.setAll(times, t -> t + 1);
    return Chart.line("latent-hmm-strip")
        .title("What the past says, and what the future adds")
        .description("Probability of state 1 at each of " + times.length + " steps, by the filter"
            + " and by the smoother, and the state itself, which is 0 or 1. The smoother follows"
            + " the switches closely; the filter lags behind them and is misled by single wrong"
            + " symbols.")
        .x("step")
        .y("probability of state 1")
        .yRange(-0.05, 1.05)
        .observed("true state", times,
            Arrays.stream(sample.states()).asDoubleStream().toArray())
        .series("filter", times, probabilities(times.length, passes::filtered))
        .series("smoother", times, probabilities(times.length, passes::posterior));
  }

  private static double[] probabilities(int length, IntFunction<double[]> law) {
    return IntStream.range(0, length).mapToDouble(t -> law.apply(t)[1]).toArray();
  }

  static Figure<?> guesses(List<HiddenMarkovExperiments.Guesses> rows) {
    double[] stays = rows.stream().mapToDouble(row -> row.stay()).toArray();
    Chart chart = Chart.line("latent-hmm-guesses")
        .title("Memory pays only where states last")
        .description("Share of hidden states guessed right against the probability of staying,"
            + " medians and ranges of ten seeds. Up to 0.65 all four ways agree with the present"
            + " symbol. Around 0.7 the most probable path is right less often than the symbol"
            + " alone. Beyond that the smoother is best, then the path, then the filter.")
        .x("probability of staying in a state")
        .y("share of states guessed right");
    band(chart, "smoother", stays, rows, row -> row.smoother());
    band(chart, "Viterbi path", stays, rows, row -> row.viterbi());
    band(chart, "filter", stays, rows, row -> row.filter());
    return chart.baseline("present symbol alone", 1 - HiddenMarkovExperiments.ERROR);
  }

  static Figure<?> split(List<NameStateExperiments.Split> found, double share) {
    int letters = found.get(0).shares().length;
    Spread[] spreads = new Spread[letters];
    for (int x = 0; x < letters; x++) {
      int letter = x;
      spreads[x] = Spread.of(
          found.stream().mapToDouble(split -> split.shares()[letter]).toArray());
    }
    int[] order = IntStream.range(0, letters).boxed()
        .sorted(Comparator.comparingDouble(x -> -spreads[x].median())).mapToInt(x -> x).toArray();
    return Chart.rows("latent-hmm-split")
        .title("Two states find the vowels")
        .description("For each letter, the share of its occurrences that one of the two states"
            + " emitted: close to 1 for a, e, i, o, u, above one half for y, close to 0 for all"
            + " others. Median and range of the nine random starts that end highest.")
        .x("share emitted by the vowel-like state")
        .rows(Arrays.stream(order).mapToObj(x -> String.valueOf((char) ('a' + x)))
            .toArray(String[]::new))
        .ranges("nine starts", in(order, x -> spreads[x].low()),
            in(order, x -> spreads[x].median()), in(order, x -> spreads[x].high()))
        .baseline("share of all letters", share);
  }

  private static double[] in(int[] order, IntToDoubleFunction value) {
    return Arrays.stream(order).mapToDouble(value).toArray();
  }

  static Figure<?> climbs(List<List<Double>> bits, int astray, double frequencies) {
    int longest = bits.stream().mapToInt(List::size).max().orElseThrow();
    double[] steps = new double[longest];
    Arrays.setAll(steps, step -> step + 1);
    List<Spread> others = new ArrayList<>();
    double[] lost = new double[longest];
    for (int step = 0; step < longest; step++) {
      int at = step;
      double[] now = bits.stream()
          .mapToDouble(climb -> climb.get(Math.min(at, climb.size() - 1))).toArray();
      lost[step] = now[astray];
      others.add(Spread.of(IntStream.range(0, now.length).filter(k -> k != astray)
          .mapToDouble(k -> now[k]).toArray()));
    }
    Chart chart = Chart.line("latent-hmm-climbs")
        .title("Ten climbs, two summits")
        .description("Bits per letter against the step of Baum-Welch for ten random starts. All"
            + " fall fast to the letter frequencies and stay there for a while. Nine of them then"
            + " fall to the same level; one ends higher.")
        .x("models so far (1 is the random start)")
        .y("bits per letter")
        .xLog()
        .yRange(3.95, 4.35);
    band(chart, "nine starts", steps, others, spread -> spread);
    return chart.series("the tenth", steps, lost)
        .baseline("letter frequencies", frequencies);
  }

  static Figure<?> states(double[] states, List<Spread> bits, double[] floor, double frequencies,
      double chain) {
    Chart chart = Chart.line("latent-hmm-states")
        .title("More states, more memory")
        .description("Bits per character on the test names against the number of hidden states,"
            + " median and range of ten random starts. It falls with every doubling, far above"
            + " the least that so many states allow, and passes the first-order chain at 32"
            + " states.")
        .x("hidden states")
        .y("bits per character")
        .xLog()
        .yRange(0, 5.2);
    band(chart, "hidden Markov", states, bits, spread -> spread);
    return chart.series("floor for so many states", states, floor)
        .baseline("letter frequencies", frequencies)
        .baseline("first-order chain", chain);
  }

  static Figure<?> decoded(String name, Vocabulary vocabulary, ForwardBackward passes, int m) {
    double[][] cells = new double[m][passes.length()];
    List<String> letters = new ArrayList<>();
    for (int t = 0; t < passes.length(); t++) {
      letters.add(t < name.length()
          ? name.substring(t, t + 1) : String.valueOf(vocabulary.symbol(vocabulary.end())));
      for (int i = 0; i < m; i++) {
        cells[i][t] = passes.posterior(t)[i];
      }
    }
    return Chart.heatMap("latent-hmm-decoded")
        .title("The states under " + name)
        .description("For each letter of " + name + " and the end symbol, the probability of each"
            + " of the eight states given the whole name. Nearly every column has one dark cell.")
        .x("letter")
        .y("state")
        .cells(IntStream.rangeClosed(1, m).mapToObj(String::valueOf).toList(), letters, cells)
        .range(0, 1);
  }

  private static <T> void band(Chart chart, String name, double[] xs, List<T> rows,
      Function<T, Spread> spread) {
    chart.band(name, xs, column(rows, row -> spread.apply(row).low()),
        column(rows, row -> spread.apply(row).median()),
        column(rows, row -> spread.apply(row).high()));
  }

  private static <T> double[] column(
      List<T> rows, ToDoubleFunction<T> value) {
    return rows.stream().mapToDouble(value).toArray();
  }
}
