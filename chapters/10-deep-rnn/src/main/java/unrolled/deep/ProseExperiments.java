package unrolled.deep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import unrolled.autoregressive.Interpolation;
import unrolled.autoregressive.NGramCounts;
import unrolled.autoregressive.NGramModel;
import unrolled.core.data.BookProse;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Exponential;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.Metrics;

/** Models the book's own prose with counts, with networks, and with both. */
public final class ProseExperiments {

  /** The characters of the prose. */
  static final Vocabulary VOCABULARY = Vocabulary.of(List.of(BookProse.alphabet()));

  /** Values of n among which the validation chapter chooses. */
  static final int LONGEST = 8;

  /** Values of β among which the validation chapter chooses. */
  static final double[] BETAS = {10, 20, 40, 80};

  /** What the validation chapter chose. */
  static final int ORDER = 8;

  /** What the validation chapter chose. */
  static final double BETA = 40;

  /** Temperatures at which a model writes. */
  static final double[] TEMPERATURES = {0.5, 0.8, 1};

  /** Length of what a model writes for its copies to be counted. */
  static final int WRITTEN = 4000;

  private ProseExperiments() {}

  /**
   * A model of counts.
   *
   * @param order n
   * @param beta weight of the shorter context
   * @param counts how many numbers it stores
   */
  record Counted(int order, double beta, double validation, double test, int counts) {

    /** Names of what {@link #row} gives. */
    static final String[] COLUMNS = {"n", "beta", "validation", "test", "counts"};

    List<String> row() {
      return List.of(String.valueOf(order), String.valueOf(beta), text(validation), text(test),
          String.valueOf(counts));
    }
  }

  /**
   * Returns the bits a character of a mixture that believes network and counts half each.
   *
   * @param logs the network's logarithms of the probability of each character of a text
   * @param counts the counts' probabilities of the same characters
   */
  // tag::mixed[]
  static double mixed(double[] logs, double[] counts) {
    double sum = 0;
    for (int t = 0; t < logs.length; t++) {
      double p = Exponential.exp(logs[t]);
      sum += Exponential.log((p + counts[t]) / 2);
    }
    return Metrics.bitsPerSymbol(sum, logs.length);
  }
  // end::mixed[]

  /** Returns what a model of counts believes of each character of a text. */
  static double[] probabilities(NGramModel counts, String text) {
    int[] symbols = VOCABULARY.encodeOpen(text);
    double[] p = new double[symbols.length];
    for (int t = 0; t < p.length; t++) {
      int[] history = Arrays.copyOfRange(symbols, Math.max(0, t - counts.order()), t);
      p[t] = counts.nextProbabilities(history)[symbols[t]];
    }
    return p;
  }

  /** Returns the model of counts that the validation chapter chose. */
  static NGramModel chosenCounts() {
    return model(counts(), ORDER, BETA);
  }

  private static NGramCounts counts() {
    return NGramCounts.of(
        LONGEST, VOCABULARY.end(), List.of(VOCABULARY.encodeOpen(BookProse.train())));
  }

  private static NGramModel model(NGramCounts counts, int order, double beta) {
    return new NGramModel(counts, order, new Interpolation(beta));
  }

  /** Returns what models of counts need, for each n and β. */
  static List<Counted> counted() {
    NGramCounts counts = counts();
    return IntStream.rangeClosed(1, LONGEST).boxed().flatMap(n -> {
      int stored = counts.differentUpTo(n);
      return Arrays.stream(BETAS).mapToObj(beta -> {
        NGramModel model = model(counts, n, beta);
        return new Counted(n, beta, bits(model, BookProse.validation()),
            bits(model, BookProse.test()), stored);
      });
    }).toList();
  }

  private static double bits(NGramModel model, String text) {
    return Metrics.bitsPerSymbol(
        model.logLikelihood(VOCABULARY.encodeOpen(text)), text.length());
  }

  static String text(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }

  /** Trains the smallest network for an epoch and prints what it needs and writes. */
  public static void main(String[] args) {
    ProseTraining training = new ProseTraining(Design.lstm(), 32,
        new ProseTraining.Schedule(0.02, 1, 0), VOCABULARY, BookProse.train(), 1);
    System.out.printf(Locale.ROOT, "%.2f bits a character after an epoch%n", training.trainTo(1));
    System.out.println(training.model().write("", 300, 0.8, new SeededRandom(1)));
  }
}
