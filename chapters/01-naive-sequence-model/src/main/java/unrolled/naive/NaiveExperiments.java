package unrolled.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import unrolled.core.data.ClassNames;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.model.SequenceModel;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;

/** Runs the chapter's experiments: what the whole past costs and what it buys. */
public final class NaiveExperiments {

  /** Ten fixed seeds; each experiment that draws at random reports their median and range. */
  static final long[] SEEDS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  private static final double[] ALPHAS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1};

  private static final int LONGEST_HISTORY = 20;

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final List<int[]> train = encode(ClassNames.train());
  private final FullHistoryModel full = new FullHistoryModel(train, vocabulary.size());
  private final SymbolFrequencies frequencies = new SymbolFrequencies(train, vocabulary.size());
  private final BackOffModel backOff = chooseAlpha(train, vocabulary, ClassNames.validation());

  /**
   * What becomes of the test names' histories of one length.
   *
   * @param length letters in the history
   * @param names test names that are at least so long
   * @param unseen share of their histories that no training name starts with
   * @param matched mean letters left when back-off finds a seen suffix, the start mark counted
   * @param symbolsRead mean symbols read until then
   */
  public record HistoryRow(
      int length, int names, double unseen, double matched, double symbolsRead) {}

  /**
   * Bits per character of three models on one corpus.
   *
   * @param frequencies of {@link SymbolFrequencies}
   * @param backOff of {@link BackOffModel}, α chosen on validation
   * @param floor the entropy of the source; NaN where nobody knows it
   * @param thin share of the back-off model's predictions that rest on one or two observations
   */
  public record BitsRow(double frequencies, double backOff, double floor, double thin) {}

  /** Prints what the models score: bits per character on names, errors on sunspots. */
  public static void main(String[] arguments) {
    NaiveExperiments experiments = new NaiveExperiments();
    System.out.println(experiments);
    BitsRow names = experiments.names();
    System.out.printf(Locale.ROOT, "bits per character on test names: letter frequencies %.3f, "
        + "%s %.3f%n", names.frequencies(), experiments.backOff(), names.backOff());
    System.out.println("letters  never seen  letters matched  symbols read");
    for (HistoryRow row : experiments.histories()) {
      System.out.printf(Locale.ROOT, "%7d  %9.1f%%  %15.1f  %12.1f%n", row.length(),
          100 * row.unseen(), row.matched(), row.symbolsRead());
    }
    System.out.println("average relative variance on sunspots, one year ahead");
    for (SunspotPeriod period : SunspotPeriod.values()) {
      System.out.printf(Locale.ROOT, "%10s: mean of the past %.3f, persistence %.3f%n",
          period.name().toLowerCase(Locale.ROOT),
          SunspotScore.arv(new RunningMean(), period, 1),
          SunspotScore.arv(new Persistence(), period, 1));
    }
  }

  /** Returns the values of α among which the validation names choose. */
  public static double[] alphas() {
    return ALPHAS.clone();
  }

  /** Returns the vocabulary: 63 characters of class names and the end symbol. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the model of whole histories, counted on the training names. */
  public FullHistoryModel full() {
    return full;
  }

  /** Returns the letter frequencies of the training names. */
  public SymbolFrequencies frequencies() {
    return frequencies;
  }

  /** Returns the back-off model whose α the validation names chose. */
  public BackOffModel backOff() {
    return backOff;
  }

  /**
   * Lists the symbols that a model holds for the likeliest.
   *
   * @param model over the class names' vocabulary
   * @param history the letters so far
   * @param count how many symbols to list, at least 1
   * @return for example {@code "t 0.91, ■ 0.02"}, likeliest first
   */
  public String guesses(SequenceModel model, String history, int count) {
    double[] p = model.nextProbabilities(vocabulary.encodeOpen(history));
    return IntStream.range(0, p.length).boxed()
        .sorted(Comparator.comparingDouble(i -> -p[i]))
        .limit(count)
        .map(i -> String.format(Locale.ROOT, "%c %.3f", vocabulary.symbol(i), p[i]))
        .collect(Collectors.joining(", "));
  }

  /** Returns the sizes of the corpus on one line. */
  @Override
  public String toString() {
    return "class names: " + ClassNames.train().size() + " to train, "
        + ClassNames.validation().size() + " to validate, " + ClassNames.test().size()
        + " to test";
  }

  /** Follows the histories of the test names, by length. */
  public List<HistoryRow> histories() {
    List<HistoryRow> rows = new ArrayList<>();
    for (int length = 0; length <= LONGEST_HISTORY; length++) {
      int names = 0;
      int unseen = 0;
      double matched = 0;
      double read = 0;
      for (String name : ClassNames.test()) {
        if (name.length() >= length) {
          int[] history = Arrays.copyOf(vocabulary.encode(name), length);
          names++;
          unseen += full.hasSeen(history) ? 0 : 1;
          matched += backOff.matchedLength(history);
          read += backOff.symbolsRead(history);
        }
      }
      rows.add(new HistoryRow(
          length, names, (double) unseen / names, matched / names, read / names));
    }
    return rows;
  }

  /**
   * Returns the bits per character of the back-off model on some names when it is shown only the
   * last symbols of each history.
   *
   * @param symbols how many symbols it is shown
   * @param names validation or test names
   */
  public double bitsLookingBack(int symbols, List<String> names) {
    return Evaluation.bitsPerCharacter(backOff.lookingBack(symbols), vocabulary, names);
  }

  private double thin(BackOffModel model, List<String> names) {
    int thin = 0;
    int steps = 0;
    for (String name : names) {
      int[] symbols = vocabulary.encode(name);
      for (int t = 0; t < symbols.length; t++) {
        thin += model.matchedCount(Arrays.copyOf(symbols, t)) <= 2 ? 1 : 0;
        steps++;
      }
    }
    return (double) thin / steps;
  }

  /** Returns how many contexts the back-off model stores, by number of training names. */
  public Map<Integer, Integer> contextsByNames() {
    Map<Integer, Integer> contexts = new TreeMap<>();
    List<int[]> shuffled = shuffled(train, new SeededRandom(SEEDS[0]));
    for (int names = train.size(); names >= 75; names /= 2) {
      contexts.put(names,
          new BackOffModel(shuffled.subList(0, names), vocabulary.size(), 1).contexts());
    }
    return contexts;
  }

  /** Returns the bits that a model spends on the symbol at each position of the test names. */
  public double[] bitsByPosition(SequenceModel model) {
    double[] bits = new double[LONGEST_HISTORY + 1];
    int[] names = new int[LONGEST_HISTORY + 1];
    for (String name : ClassNames.test()) {
      int[] symbols = vocabulary.encode(name);
      for (int t = 0; t < Math.min(symbols.length, bits.length); t++) {
        double p = model.nextProbabilities(Arrays.copyOf(symbols, t))[symbols[t]];
        bits[t] += Metrics.bitsPerSymbol(StrictMath.log(p), 1);
        names[t]++;
      }
    }
    for (int t = 0; t < bits.length; t++) {
      bits[t] /= names[t];
    }
    return bits;
  }

  /** Returns at how many places of the training names a word starts, by place. */
  public Map<Integer, Integer> offsetsOf(String word) {
    Map<Integer, Integer> offsets = new TreeMap<>();
    for (String name : ClassNames.train()) {
      int place = name.indexOf(word);
      if (place >= 0) {
        offsets.merge(place, 1, Integer::sum);
      }
    }
    return offsets;
  }

  /** Scores the models on the test names; nobody knows the floor of English in camel case. */
  public BitsRow names() {
    return new BitsRow(
        Evaluation.bitsPerCharacter(frequencies, vocabulary, ClassNames.test()),
        Evaluation.bitsPerCharacter(backOff, vocabulary, ClassNames.test()),
        Double.NaN, thin(backOff, ClassNames.test()));
  }

  /**
   * Scores the models on made names without memory: each symbol is drawn from the letter
   * frequencies of the real names, whatever came before, so that the floor is their entropy.
   *
   * @param trainingNames how many made names to count; 100 more choose α, and 100 are the test
   * @param seed of the draws
   */
  public BitsRow memoryless(int trainingNames, long seed) {
    SeededRandom random = new SeededRandom(seed);
    List<String> validation = drawNames(100, random);
    List<String> test = drawNames(100, random);
    List<int[]> made = encode(drawNames(trainingNames, random));
    BackOffModel counted = chooseAlpha(made, vocabulary, validation);
    return new BitsRow(
        Evaluation.bitsPerCharacter(
            new SymbolFrequencies(made, vocabulary.size()), vocabulary, test),
        Evaluation.bitsPerCharacter(counted, vocabulary, test),
        frequencies.entropy(), thin(counted, test));
  }

  private List<String> drawNames(int count, SeededRandom random) {
    double[] p = frequencies.nextProbabilities(new int[0]);
    List<String> names = new ArrayList<>();
    while (names.size() < count) {
      StringBuilder name = new StringBuilder();
      for (int s = random.choose(p); s != vocabulary.end(); s = random.choose(p)) {
        name.append(vocabulary.symbol(s));
      }
      names.add(name.toString());
    }
    return names;
  }

  /** Returns a forecaster that always says the mean of the training years. */
  public static Forecaster trainingMean() {
    return Baseline.constant(SunspotPeriod.TRAIN.series().mean());
  }

  private List<int[]> encode(List<String> names) {
    return names.stream().map(vocabulary::encode).toList();
  }

  private static List<int[]> shuffled(List<int[]> sequences, SeededRandom random) {
    int[] order = new int[sequences.size()];
    Arrays.setAll(order, i -> i);
    random.shuffle(order);
    return Arrays.stream(order).mapToObj(sequences::get).toList();
  }

  /** Builds the back-off model with the α that serves the validation texts best. */
  static BackOffModel chooseAlpha(
      List<int[]> train, Vocabulary vocabulary, List<String> validation) {
    BackOffModel counted = new BackOffModel(train, vocabulary.size(), 1);
    BackOffModel best = counted;
    double least = Double.POSITIVE_INFINITY;
    for (double alpha : ALPHAS) {
      BackOffModel candidate = counted.withAlpha(alpha);
      double bits = Evaluation.bitsPerCharacter(candidate, vocabulary, validation);
      if (bits < least) {
        least = bits;
        best = candidate;
      }
    }
    return best;
  }
}
