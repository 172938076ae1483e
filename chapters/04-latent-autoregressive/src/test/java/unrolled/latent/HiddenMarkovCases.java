package unrolled.latent;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.markov.MarkovChain;

/** Models that several tests share. */
final class HiddenMarkovCases {

  static final int HEADS = 0;
  static final int TAILS = 1;

  private HiddenMarkovCases() {}

  /** Returns the two coins that are worked through by hand: 0 is fair, 1 is bent. */
  static HiddenMarkovModel coins() {
    return new HiddenMarkovModel(new double[] {0.5, 0.5},
        MarkovChain.of(new double[][] {{0.8, 0.2}, {0.2, 0.8}}),
        Matrix.of(new double[][] {{0.5, 0.5}, {0.25, 0.75}}));
  }

  /** Returns three rooms with one-way doors, whose one symbol says nothing. */
  static HiddenMarkovModel rooms() {
    return new HiddenMarkovModel(new double[] {0.4, 0.3, 0.3},
        MarkovChain.of(new double[][] {{0, 1, 0}, {0, 0, 1}, {0, 0, 1}}),
        Matrix.of(new double[][] {{1}, {1}, {1}}));
  }

  /** Returns a random model, by seed of 2 to 4 states and 2 to 4 symbols. */
  static HiddenMarkovModel random(long seed) {
    SeededRandom random = new SeededRandom(seed);
    return BaumWelch.randomModel(2 + random.nextInt(3), 2 + random.nextInt(3), random);
  }

  /** Returns a random sequence of symbols of the model, by seed of 1 to 7 steps. */
  static int[] sequence(HiddenMarkovModel model, long seed) {
    SeededRandom random = new SeededRandom(1000 + seed);
    int[] sequence = new int[1 + random.nextInt(7)];
    for (int t = 0; t < sequence.length; t++) {
      sequence[t] = random.nextInt(model.vocabularySize());
    }
    return sequence;
  }
}
