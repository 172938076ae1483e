package unrolled.markov;

import java.util.Arrays;
import java.util.List;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;

/** Draws what {@link OneginExperiments} and {@link RecountExperiments} measured. */
final class OneginFigures {
  private static final int MOST_VOWELS = 58;
  private static final int FEWEST_VOWELS = 26;

  private OneginFigures() {}

  static Figure<?> hundreds(int[] counts, ConnectedTrials independent, ConnectedTrials simple,
      ConnectedTrials complex) {
    Chart chart = Chart.line("markov-onegin-hundreds")
        .title("Verse varies less than coins do")
        .description("Markov's 200 hundreds of letters by their number of vowels, as bars from 37"
            + " to 49 with a peak of 43 hundreds at 43. The binomial curve of independent letters"
            + " is far wider, about 28 to 58; the curve of the simple chain is narrower but still"
            + " wider than the bars; the curve of the complex chain fits them.")
        .x("vowels in a hundred letters")
        .y("hundreds, of 200")
        .yRange(0, 45);
    return curves(bars(chart, counts), counts.length, List.of(simple, complex, independent),
        "simple chain", "complex chain", "independent letters");
  }

  private static Chart bars(Chart chart, int[] counts) {
    double[] values = new double[MOST_VOWELS - FEWEST_VOWELS + 1];
    for (int count : counts) {
      values[count - FEWEST_VOWELS]++;
    }
    return chart.bars("Markov’s count", numbers(), values, 0.8);
  }

  private static Chart curves(
      Chart chart, int blocks, List<ConnectedTrials> trials, String... names) {
    for (int i = 0; i < names.length; i++) {
      double[] distribution = trials.get(i).distribution(OneginExperiments.HUNDRED);
      double[] curve = Arrays.stream(distribution, FEWEST_VOWELS, MOST_VOWELS + 1)
          .map(probability -> blocks * probability).toArray();
      chart.series(names[i], numbers(), curve);
    }
    return chart.xRange(FEWEST_VOWELS - 1, MOST_VOWELS + 1);
  }

  private static double[] numbers() {
    double[] numbers = new double[MOST_VOWELS - FEWEST_VOWELS + 1];
    Arrays.setAll(numbers, i -> FEWEST_VOWELS + i);
    return numbers;
  }

  /** Draws shares of vowels of ten runs against n, between two bands. */
  static Figure<?> shares(String id, String title, String description, double[] after,
      double[][] runs, ConnectedTrials trials, String name) {
    double p = trials.p();
    double[] chain = new double[after.length];
    double[] coins = new double[after.length];
    for (int i = 0; i < after.length; i++) {
      coins[i] = 2 * Math.sqrt(p * (1 - p) / after[i]);
      chain[i] = coins[i] * Math.sqrt(Dispersion.exact(trials, (int) after[i]));
    }
    Chart chart = Chart.line(id).title(title).description(description)
        .x("letters so far (logarithmic)")
        .y("share of vowels")
        .xLog()
        .yRange(0.25, 0.65);
    edges(chart, "±2σ, independent", after, p, coins);
    edges(chart, "±2σ, " + name, after, p, chain);
    return points(chart, "ten made texts", after, runs).floor("p", p);
  }

  private static void edges(Chart chart, String name, double[] after, double p, double[] width) {
    double[] lows = Arrays.stream(width).map(w -> p - w).toArray();
    double[] highs = Arrays.stream(width).map(w -> p + w).toArray();
    double[] middle = Arrays.stream(width).map(w -> p).toArray();
    chart.band(name, after, lows, middle, highs);
  }

  private static Chart points(Chart chart, String name, double[] after, double[][] runs) {
    double[] xs = new double[after.length * runs.length];
    double[] ys = new double[xs.length];
    for (int run = 0; run < runs.length; run++) {
      for (int i = 0; i < after.length; i++) {
        xs[run * after.length + i] = after[i];
        ys[run * after.length + i] = runs[run][i];
      }
    }
    return chart.points(name, xs, ys);
  }

  static Figure<?> islands(double[] after, double[][] runs, double first, double second) {
    Chart chart = Chart.line("markov-onegin-islands")
        .title("Two islands: no law for all")
        .description("Shares of vowels of ten runs of a chain that falls apart into two. With more"
            + " letters each run comes to rest, some at 0.432 and some at 0.333; none comes to the"
            + " mean of both.")
        .x("letters so far (logarithmic)")
        .y("share of vowels")
        .xLog()
        .yRange(0.2, 0.6);
    return points(chart, "ten runs", after, runs).floor("first island", first).floor("second island", second);
  }

  static Figure<?> languages(List<String> names, List<PairCounts> texts) {
    int n = texts.size();
    double[][] vowel = new double[3][n];
    double[][] consonant = new double[3][n];
    for (int i = 0; i < n; i++) {
      PairCounts pairs = texts.get(i);
      range(vowel, i, pairs.vowelAfterVowel(), pairs.table().leaving(1));
      range(consonant, i, pairs.vowelAfterConsonant(), pairs.table().leaving(0));
    }
    return Chart.rows("markov-onegin-languages")
        .title("After a consonant a vowel is likely, after a vowel not")
        .description("Probability of a vowel after a vowel and after a consonant, with two standard"
            + " errors, for Markov's count of Onegin and for samples in four languages. In every"
            + " row the probability after a consonant is much the greater.")
        .x("probability that the next letter is a vowel")
        .rows(names.toArray(String[]::new))
        .ranges("after a vowel", vowel[0], vowel[1], vowel[2])
        .ranges("after a consonant", consonant[0], consonant[1], consonant[2]);
  }

  private static void range(double[][] column, int row, double p, long cases) {
    double error = Math.sqrt(p * (1 - p) / cases);
    column[0][row] = p - 2 * error;
    column[1][row] = p;
    column[2][row] = p + 2 * error;
  }
}
