package unrolled.deep;

import java.util.ArrayList;
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
import unrolled.deep.ProseTraining.Schedule;

/** Trains character models on the book's own prose, and lets them write. */
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

  /** Seeds, 1 to this. */
  static final int SEEDS = 3;

  /** How all networks are trained. */
  static final Schedule SCHEDULE = new Schedule(0.01, 4, 1);

  private ProseExperiments() {}

  /**
   * A network of GRU layers.
   *
   * @param layers L
   * @param units h of each
   * @param dropout rate, between the layers and below the output
   */
  record Setting(int layers, int units, double dropout) {

    Design design() {
      return Design.gru().ofLayers(layers).withDropout(Dropout.Kind.EACH_STEP, dropout);
    }

    ProseTraining training(Schedule schedule, String text, long seed) {
      return new ProseTraining(design(), units, schedule, VOCABULARY, text, seed);
    }
  }

  /** Names of what {@link #rows} gives: scores of epochs, of the mixture, what was written. */
  static final String[] COLUMNS = {"kind", "at", "train", "validation", "test", "text"};

  /** One layer. */
  static final Setting PLAIN = new Setting(1, 64, 0);

  /** Two layers of about as many parameters. */
  static final Setting DEEP = new Setting(2, 45, 0);

  /**
   * What a network needs after an epoch, in bits a character.
   *
   * @param train mean over the epoch, with what was dropped
   */
  record Score(int epoch, double train, double validation, double test) {

    List<String> row() {
      return List.of("epoch", String.valueOf(epoch), text(train), text(validation), text(test),
          "-");
    }
  }

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

  /** A trained network, with its score after each epoch. */
  record Trained(ProseTraining training, List<Score> scores) {}

  /** Trains a network for all epochs. */
  static Trained trained(Setting setting, long seed) {
    ProseTraining training = setting.training(SCHEDULE, BookProse.train(), seed);
    List<Score> scores = new ArrayList<>();
    for (int epoch = 1; epoch <= SCHEDULE.last(); epoch++) {
      double train = training.trainTo(epoch);
      scores.add(new Score(epoch, train, training.model().bits(BookProse.validation()),
          training.model().bits(BookProse.test())));
    }
    return new Trained(training, scores);
  }

  /** Trains a small network on a piece of the prose for one epoch: short enough for every build. */
  static Score shortScore() {
    ProseTraining training = new Setting(2, 16, 0.2)
        .training(SCHEDULE, BookProse.train().substring(0, 20_000), 1);
    return new Score(1, training.trainTo(1),
        training.model().bits(BookProse.validation().substring(0, 2000)),
        training.model().bits(BookProse.test().substring(0, 2000)));
  }

  /** Trains a network and lets it write at each temperature; ends of lines are shown as ¶. */
  static List<List<String>> rows(Setting setting, long seed) {
    Trained trained = trained(setting, seed);
    List<List<String>> rows = new ArrayList<>(
        trained.scores().stream().map(Score::row).toList());
    NGramModel counts = model(counts(), ORDER, BETA);
    TextModel network = trained.training().model();
    rows.add(List.of("mixed", "0.5", "-",
        text(mixed(network, counts, BookProse.validation())),
        text(mixed(network, counts, BookProse.test())), "-"));
    for (double temperature : TEMPERATURES) {
      String written = network
          .write("", WRITTEN, temperature, new SeededRandom(seed));
      rows.add(List.of("sample", String.valueOf(temperature), "-", "-", "-",
          written.replace('\n', '¶')));
    }
    return rows;
  }

  /**
   * Returns the bits a character of a mixture that believes network and counts half each.
   *
   * @param text at least one character
   */
  // tag::mixed[]
  static double mixed(TextModel network, NGramModel counts, String text) {
    int[] symbols = VOCABULARY.encodeOpen(text);
    double[] logs = network.logProbabilities(text);
    double sum = 0;
    for (int t = 0; t < symbols.length; t++) {
      int[] history = Arrays.copyOfRange(
          symbols, Math.max(0, t - counts.order()), t);
      double p = counts.nextProbabilities(history)[symbols[t]];
      sum += Exponential.log((Exponential.exp(logs[t]) + p) / 2);
    }
    return Metrics.bitsPerSymbol(sum, symbols.length);
  }
  // end::mixed[]

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
    ProseTraining training = new Setting(1, 32, 0).training(SCHEDULE, BookProse.train(), 1);
    System.out.printf(Locale.ROOT, "%.2f bits a character after an epoch%n", training.trainTo(1));
    System.out.println(training.model().write("", 300, 0.8, new SeededRandom(1)));
  }
}
