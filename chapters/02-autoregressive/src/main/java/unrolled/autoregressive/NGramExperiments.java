package unrolled.autoregressive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.LongStream;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.InventedNames;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Spread;

/** Runs the chapter's experiments on n-grams: how far back to look, and at what price. */
public final class NGramExperiments {

  /** The greatest n that is tried on names. */
  static final int LONGEST = 8;

  /** The values of α among which the validation names choose, for each n. */
  static final double[] ALPHAS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2};

  /** The values of β among which the validation names choose, for each n. */
  static final double[] BETAS = {0.1, 1, 2, 3, 5, 7, 10, 15};

  /** A source of four symbols of which no model can predict all: its entropy is the floor. */
  static final NoisySumSource SOURCE = new NoisySumSource(0.7, 0.1, 0.1, 0.1);

  /** On the source, of 4 symbols, α = ½: the estimator of Krichevsky and Trofimov. */
  static final AddAlpha ADD_HALF = new AddAlpha(0.5);

  /** Amounts of add-α smoothing among which a validation sequence of the source chooses. */
  static final List<Smoothing> SOURCE_ADD_ALPHAS =
      List.of(new AddAlpha(0.1), ADD_HALF, new AddAlpha(2), new AddAlpha(8));

  /** Amounts of interpolation among which a validation sequence of the source chooses. */
  static final List<Smoothing> SOURCE_INTERPOLATIONS = List.of(
      new Interpolation(2), new Interpolation(8), new Interpolation(32), new Interpolation(128));

  private static final int SOURCE_VALIDATION = 1000;
  private static final int SEEDS = 10;

  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
  private final NGramCounts counts = NGramCounts.of(LONGEST, vocabulary.size(),
      ClassNames.train().stream().map(vocabulary::encode).toList());

  /**
   * One n on class names; bits are bits per character.
   *
   * @param order n
   * @param addAlpha best on the validation names
   * @param addAlphaValidation bits on the validation names
   * @param addAlphaTest bits on the test names
   * @param interpolation best on the validation names
   * @param interpolationValidation bits on the validation names
   * @param interpolationTest bits on the test names
   * @param unseen share of the test names' contexts that training never saw
   * @param counts different n-grams in training
   */
  public record NameRow(int order, AddAlpha addAlpha, double addAlphaValidation,
      double addAlphaTest, Interpolation interpolation, double interpolationValidation,
      double interpolationTest, double unseen, int counts) {}

  /** Returns the 63 characters of class names and the end symbol. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Returns the n-grams of the training names, for n up to 8. */
  public NGramCounts counts() {
    return counts;
  }

  /** Tries n from 1 to 8; validation names choose α and β, test names give the verdict. */
  public List<NameRow> names() {
    List<NameRow> rows = new ArrayList<>();
    List<int[]> test = ClassNames.test().stream().map(vocabulary::encode).toList();
    for (int n = 1; n <= LONGEST; n++) {
      AddAlpha addAlpha = best(n, AddAlpha::new, ALPHAS);
      Interpolation interpolation = best(n, Interpolation::new, BETAS);
      rows.add(new NameRow(n,
          addAlpha, bits(n, addAlpha, ClassNames.validation()),
          bits(n, addAlpha, ClassNames.test()),
          interpolation, bits(n, interpolation, ClassNames.validation()),
          bits(n, interpolation, ClassNames.test()),
          new NGramModel(counts, n, addAlpha).unseenShare(test), counts.different(n)));
    }
    return rows;
  }

  /** Returns the bits per character of names under a model of order n. */
  public double bits(int n, Smoothing smoothing, List<String> names) {
    return Evaluation.bitsPerCharacter(
        new NGramModel(counts, n, smoothing), vocabulary, names);
  }

  /**
   * Chooses the amount of smoothing that the validation names like best.
   *
   * @param n order of the model
   * @param smoothing makes a smoothing of an amount
   * @param amounts candidates; of equals the first is taken
   */
  <S extends Smoothing> S best(
      int n, DoubleFunction<S> smoothing, double... amounts) {
    S best = smoothing.apply(amounts[0]);
    double least = bits(n, best, ClassNames.validation());
    for (double amount : amounts) {
      S candidate = smoothing.apply(amount);
      double bits = bits(n, candidate, ClassNames.validation());
      if (bits < least) {
        least = bits;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * Draws names from a model.
   *
   * @param n order of the model
   * @param smoothing of the counts
   * @param count how many names
   * @param seed of the draws
   */
  public List<String> invent(int n, Smoothing smoothing, int count, long seed) {
    return InventedNames.draw(new NGramModel(counts, n, smoothing), vocabulary, count, seed);
  }

  /**
   * Returns by how many bits a symbol a model trained on the source misses the floor, over ten
   * seeds; a validation sequence of 1,000 symbols chooses the smoothing for each seed.
   *
   * @param n order of the model
   * @param candidates at least one; any of equals is taken
   * @param symbols length of the training sequence
   */
  public static Spread excess(int n, List<Smoothing> candidates, int symbols) {
    return Spread.of(LongStream.rangeClosed(1, SEEDS).mapToDouble(seed -> {
      SeededRandom random = new SeededRandom(seed);
      int[] train = SOURCE.generate(symbols, random.split(1));
      int[] validation = SOURCE.generate(SOURCE_VALIDATION, random.split(2));
      NGramCounts counted = NGramCounts.of(n, SOURCE.symbols(), List.of(train));
      return SOURCE.excess(candidates.stream()
          .map(smoothing -> new NGramModel(counted, n, smoothing))
          .max(Comparator.comparingDouble(model -> model.logLikelihood(validation)))
          .orElseThrow());
    }).toArray());
  }

  /**
   * Returns what estimating the probabilities costs where every context was seen often: half a
   * nat for each free probability, shared by all symbols,
   * {@code (q − 1) q^(n−1) / (2 N ln 2)} bits a symbol.
   *
   * @param n order of the model, at least 3, so that the source fits
   * @param symbols N, length of the training sequence
   */
  // tag::eq-ngram-estimation-cost[]
  public static double estimationCost(int n, int symbols) {
    int q = SOURCE.symbols();
    double free = (q - 1) * StrictMath.pow(q, n - 1);
    return free / (2 * symbols * StrictMath.log(2));
  }
  // end::eq-ngram-estimation-cost[]

  /** Prints the table of names and some inventions. */
  public static void main(String[] arguments) {
    NGramExperiments experiments = new NGramExperiments();
    for (NameRow row : experiments.names()) {
      System.out.println(row);
      System.out.println(experiments.invent(row.order(), row.interpolation(), 10, 1));
    }
  }
}
