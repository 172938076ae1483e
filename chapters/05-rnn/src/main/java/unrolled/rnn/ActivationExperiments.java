package unrolled.rnn;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Activation;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.DivergenceException;
import unrolled.core.train.Evaluation;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;

/** Trains the same small character models with tanh and with ReLU. */
final class ActivationExperiments {

  static final Activation[] ACTIVATIONS = {Activation.TANH, Activation.RELU};
  static final double[] LEARNING_RATES = {0.004, 0.02, 0.05};
  static final int UNITS = 32;
  static final int EPOCHS = 4;
  static final int SEEDS = 10;

  private static final Vocabulary VOCABULARY = Vocabulary.of(ClassNames.all());

  private ActivationExperiments() {}

  /**
   * Trains one network; for each activation it begins with the same weights.
   *
   * @return bits per character on the validation names; nothing if training diverged
   */
  static OptionalDouble bits(Activation activation, double learningRate, long seed) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network = network(activation, random.split(1));
    List<int[]> names = ClassNames.train().stream().map(VOCABULARY::encode).toList();
    try {
      new Training<>(NetworkLearner.ofSymbols(network), new Adam(learningRate),
          Batches.ofSequences(
              VOCABULARY.end(), VOCABULARY.size(), NameExperiments.BATCH, names),
          random.split(2)).clippedBy(Clipping.byNorm(NameExperiments.CLIP)).runEpochs(EPOCHS);
    } catch (DivergenceException e) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Evaluation.bitsPerCharacter(
        new RecurrentSymbolModel(network, VOCABULARY.end()), VOCABULARY,
        ClassNames.validation()));
  }

  private static RecurrentNetwork<RnnParameters, RnnStep> network(
      Activation activation, SeededRandom random) {
    RnnCell cell = new RnnCell(
        RnnParameters.random(VOCABULARY.size(), UNITS, random), activation);
    return new RecurrentNetwork<>(cell, new OutputLayer(OutputParameters.create(
        UNITS, VOCABULARY.size(), Initializer.glorot(), random)));
  }

  /** Prints what three seeds give. */
  public static void main(String[] arguments) {
    for (double learningRate : LEARNING_RATES) {
      for (Activation activation : ACTIVATIONS) {
        for (long seed = 1; seed <= 3; seed++) {
          System.out.printf(Locale.ROOT, "%s, step size %s: %s%n",
              activation, learningRate, bits(activation, learningRate, seed));
        }
      }
    }
  }
}
