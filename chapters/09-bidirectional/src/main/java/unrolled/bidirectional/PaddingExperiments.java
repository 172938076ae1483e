package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;

/** Trains networks that reverse padding with the sequences, beside networks that do not. */
final class PaddingExperiments {

  static final int SEEDS = 5;
  static final int EPOCHS = 3;

  private PaddingExperiments() {}

  /**
   * What one network does with the capitals of test names, as F1.
   *
   * @param mistake whether it was trained with the mistake
   * @param seed of weights and order
   * @param alone each name in a batch of its own, where no reversal can go wrong
   * @param right all names in one batch, reversed by their lengths
   * @param wrong all names in one batch, reversed with their padding
   */
  record Score(boolean mistake, long seed, double alone, double right, double wrong) {

    List<String> row() {
      return List.of(String.valueOf(mistake), String.valueOf(seed),
          text(alone), text(right), text(wrong));
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.5f", value);
    }
  }

  static List<Score> scores(int seeds, int epochs) {
    return Stream.of(false, true).flatMap(mistake -> LongStream.rangeClosed(1, seeds).parallel()
        .mapToObj(seed -> score(mistake, seed, epochs)).toList().stream()).toList();
  }

  static Score score(boolean mistake, long seed, int epochs) {
    SeededRandom random = new SeededRandom(seed);
    return scored(DelayExperiments.Task.CAPITALS.network(DelayExperiments.BOTH, random.split(1)),
        mistake, seed, epochs, random);
  }

  private static <P extends Parameters> Score scored(SequenceNetwork<P> right, boolean mistake,
      long seed, int epochs, SeededRandom random) {
    SequenceNetwork<P> wrong =
        new SequenceNetwork<>(new PaddedReversal<>(right.layer()), right.output());
    new Training<>(SequenceLearner.ofSymbols(mistake ? wrong : right, null),
        new Adam(DelayExperiments.LEARNING_RATE), Batches.shuffled(batches()), random.split(2))
        .clippedBy(Clipping.byNorm(1)).runEpochs(epochs);
    SymbolBatch all = DelayExperiments.capitals(ClassNames.test());
    return new Score(mistake, seed, alone(right), f1(counts(right, all)), f1(counts(wrong, all)));
  }

  /** Names of about equal length come together, so that little is padded. */
  private static List<SymbolBatch> batches() {
    List<String> names = new ArrayList<>(ClassNames.train());
    names.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    List<SymbolBatch> batches = new ArrayList<>();
    for (int from = 0; from < names.size(); from += DelayExperiments.BATCH) {
      batches.add(DelayExperiments.capitals(
          names.subList(from, Math.min(names.size(), from + DelayExperiments.BATCH))));
    }
    return batches;
  }

  private static double alone(SequenceNetwork<?> network) {
    double[] sum = new double[4];
    for (String name : ClassNames.test()) {
      double[] own = counts(network, DelayExperiments.capitals(List.of(name)));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += own[i];
      }
    }
    return f1(sum);
  }

  private static double[] counts(SequenceNetwork<?> network, SymbolBatch batch) {
    return DelayExperiments.counts(network.forward(batch.inputs(), batch.mask()).O(), batch);
  }

  /** Returns the harmonic mean of precision and recall of the answer 1. */
  static double f1(double... counts) {
    return 2 * counts[3] / (2 * counts[3] + counts[1] + counts[2]);
  }

  /** Prints scores of few epochs. */
  public static void main(String[] arguments) {
    scores(1, EPOCHS).forEach(System.out::println);
  }
}
