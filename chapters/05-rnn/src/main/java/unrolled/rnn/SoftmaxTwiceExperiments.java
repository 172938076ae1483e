package unrolled.rnn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.report.InventedNames;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.Evaluation;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.SequenceLoss;
import unrolled.core.train.Training;

/** Trains a character model whose probabilities are taken for scores by the loss. */
public final class SoftmaxTwiceExperiments {

  static final int UNITS = 64;
  static final int DRAWN = 300;
  private static final int SEEDS = 3;

  private SoftmaxTwiceExperiments() {}

  /**
   * What became of a network.
   *
   * @param seed of its first weights
   * @param loss nats a character on the training names, mean over the last epoch
   * @param bits a character on the validation names, of its own probabilities
   * @param names {@link #DRAWN} of them, drawn from its own probabilities
   */
  record Score(long seed, double loss, double bits, List<String> names) {

    /** Returns how many of the names are different. */
    long different() {
      return names.stream().distinct().count();
    }

    /** Returns how often each name was drawn, the most frequent first. */
    Map<String, Long> counts() {
      return names.stream().collect(Collectors.groupingBy(n -> n, Collectors.counting()))
          .entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
              .thenComparing(Map.Entry.comparingByKey()))
          .collect(Collectors.toMap(
              Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
  }

  /**
   * Returns the loss of probabilities that are taken for scores, and its gradient with respect to
   * the scores that they came from: for {@code p = softmax(o)}, {@code p ⊙ (∂L/∂p − (∂L/∂p)·pᵀ)}.
   *
   * @param O outputs {@code O_1 … O_T}, each (n, q)
   * @param batch the targets
   */
  static SequenceLoss loss(List<Matrix> O, SymbolBatch batch) {
    List<Matrix> P = O.stream().map(Softmax::softmaxRows).toList();
    SequenceLoss outer = CrossEntropy.of(P, batch);
    List<Matrix> dO = new ArrayList<>();
    for (int t = 0; t < P.size(); t++) {
      Matrix dP = outer.dO().get(t);
      for (int n = 0; n < dP.rows(); n++) {
        double[] p = P.get(t).row(n);
        double[] d = dP.row(n);
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
          mean += p[i] * d[i];
        }
        for (int i = 0; i < p.length; i++) {
          d[i] = p[i] * (d[i] - mean);
        }
      }
      dO.add(dP);
    }
    return new SequenceLoss(outer.value(), dO, outer.count());
  }

  /** Trains networks with seeds 1 to 3 as {@link NameExperiments} does, but for the loss. */
  static List<Score> scores() {
    return LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(seed -> score(
        seed, NameExperiments.EPOCHS, NameExperiments.SLOW_EPOCHS)).toList();
  }

  /** Trains one network, so many epochs and so many with a fifth of the step size. */
  static Score score(long seed, int epochs, int slowEpochs) {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(vocabulary.size(), UNITS, vocabulary.size(), random.split(1));
    double loss = train(network, vocabulary, NameExperiments.LEARNING_RATE, epochs,
        random.split(2));
    if (slowEpochs > 0) {
      loss = train(network, vocabulary, NameExperiments.LEARNING_RATE / 5, slowEpochs,
          random.split(3));
    }
    RecurrentSymbolModel model = new RecurrentSymbolModel(network, vocabulary.end());
    return new Score(seed, loss,
        Evaluation.bitsPerCharacter(model, vocabulary, ClassNames.validation()),
        InventedNames.draw(model, vocabulary, DRAWN, 1));
  }

  private static double train(RecurrentNetwork<RnnParameters, RnnStep> network,
      Vocabulary vocabulary, double stepSize, int epochs, SeededRandom order) {
    List<int[]> names = ClassNames.train().stream().map(vocabulary::encode).toList();
    Training<SymbolBatch> training = new Training<>(
        new NetworkLearner<>(network, SoftmaxTwiceExperiments::loss), new Adam(stepSize),
        Batches.ofSequences(
            vocabulary.end(), vocabulary.size(), NameExperiments.BATCH, names), order)
        .clippedBy(Clipping.byNorm(NameExperiments.CLIP));
    training.runEpochs(epochs - 1);
    int from = training.history().steps();
    training.runEpochs(epochs);
    return training.history().meanLoss(from, training.history().steps());
  }

  /** Prints what became of each network. */
  public static void main(String[] arguments) {
    for (Score score : scores()) {
      System.out.printf(Locale.ROOT, "seed %d: %.3f nats, %.2f bits, %d different: %s%n",
          score.seed(), score.loss(), score.bits(), score.different(), score.counts());
    }
  }
}
