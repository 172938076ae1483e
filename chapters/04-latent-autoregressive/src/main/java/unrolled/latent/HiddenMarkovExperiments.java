package unrolled.latent;

import java.util.List;
import java.util.stream.LongStream;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;
import unrolled.core.train.Spread;
import unrolled.markov.MarkovChain;

/** Runs the chapter's experiments on hidden Markov models whose truth is known. */
public final class HiddenMarkovExperiments {

  /** How often the noisy symbol of {@link #switching} shows the wrong state. */
  static final double ERROR = 0.2;

  /** The probabilities of staying that are tried. */
  static final double[] STAYS = {0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98};

  /** The model that is to be learned back. */
  static final HiddenMarkovModel TRUTH = new HiddenMarkovModel(new double[] {0.5, 0.5},
      MarkovChain.of(new double[][] {{0.9, 0.1}, {0.2, 0.8}}),
      Matrix.of(new double[][] {{0.7, 0.2, 0.1}, {0.1, 0.2, 0.7}}));

  private static final int SEEDS = 10;
  private static final int STEPS = 10_000;
  private static final int STARTS = 5;

  private HiddenMarkovExperiments() {}

  /**
   * Returns two states that are equally probable in the long run, and a symbol for each that is
   * wrong one time in five.
   *
   * @param stay probability of staying in a state
   */
  public static HiddenMarkovModel switching(double stay) {
    return new HiddenMarkovModel(new double[] {0.5, 0.5},
        MarkovChain.of(new double[][] {{stay, 1 - stay}, {1 - stay, stay}}),
        Matrix.of(new double[][] {{1 - ERROR, ERROR}, {ERROR, 1 - ERROR}}));
  }

  /**
   * Shares of states that were guessed right, each over ten seeds.
   *
   * @param stay probability of staying
   * @param symbol by the present symbol alone
   * @param filter by the symbols up to the present
   * @param viterbi by the most probable path
   * @param smoother by all symbols
   */
  public record Guesses(double stay, Spread symbol, Spread filter, Spread viterbi,
      Spread smoother) {}

  /** Guesses 10,000 hidden states in four ways, for ten seeds. */
  static Guesses guesses(double stay) {
    HiddenMarkovModel model = switching(stay);
    double[][] right = new double[4][SEEDS];
    for (int seed = 0; seed < SEEDS; seed++) {
      HiddenMarkovModel.Sample sample = model.simulate(STEPS, new SeededRandom(seed + 1));
      ForwardBackward passes = ForwardBackward.of(model, sample.symbols());
      int[] path = Viterbi.of(model, sample.symbols()).path();
      for (int t = 0; t < STEPS; t++) {
        int s = sample.states()[t];
        right[0][seed] += sample.symbols()[t] == s ? 1.0 / STEPS : 0;
        right[1][seed] += guess(passes.filtered(t), sample.symbols()[t]) == s ? 1.0 / STEPS : 0;
        right[2][seed] += path[t] == s ? 1.0 / STEPS : 0;
        right[3][seed] += guess(passes.posterior(t), sample.symbols()[t]) == s ? 1.0 / STEPS : 0;
      }
    }
    return new Guesses(stay, Spread.of(right[0]), Spread.of(right[1]), Spread.of(right[2]),
        Spread.of(right[3]));
  }

  /** Returns the more probable of two states; of equals, up to rounding, the one that shows. */
  private static int guess(double[] law, int symbol) {
    return law[1 - symbol] > law[symbol] + 1e-12 ? 1 - symbol : symbol;
  }

  /**
   * Learns the truth back from what it emitted; keeps the best of some random starts.
   *
   * @param length number of symbols
   * @param starts number of random starts
   * @param seed of the symbols and of the starts
   */
  static BaumWelch.Fit learned(int length, int starts, long seed) {
    int[] symbols = TRUTH.simulate(length, new SeededRandom(seed)).symbols();
    return new BaumWelch(0, 1e-6, 300).best(2, 3, List.of(symbols), starts, seed);
  }

  /** Returns how far the learned model is from the truth, over ten seeds, best of five starts. */
  static Spread recovery(int length) {
    return Spread.of(LongStream.rangeClosed(1, SEEDS)
        .mapToDouble(seed -> distance(learned(length, STARTS, seed).model())).toArray());
  }

  /** Returns the greatest difference of a transition or emission, names of states set right. */
  static double distance(HiddenMarkovModel learned) {
    return Math.min(distance(learned, 0), distance(learned, 1));
  }

  private static double distance(HiddenMarkovModel learned, int swap) {
    double greatest = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        greatest = Math.max(greatest, Math.abs(TRUTH.chain().probability(i, j)
            - learned.chain().probability(i ^ swap, j ^ swap)));
      }
      for (int x = 0; x < 3; x++) {
        greatest = Math.max(greatest, Math.abs(
            TRUTH.emissions().get(i, x) - learned.emissions().get(i ^ swap, x)));
      }
    }
    return greatest;
  }

  /** Returns the first step at which the plain forward probabilities are all zero, from 1. */
  static int underflow(HiddenMarkovModel model, int[] symbols) {
    double[][] alpha = Trellis.forward(model, symbols);
    for (int t = 0; t < alpha.length; t++) {
      if (Vectors.sum(alpha[t]) == 0) {
        return t + 1;
      }
    }
    throw new IllegalStateException(symbols.length + " symbols are too few to underflow");
  }

  /** Prints guesses and recovery. */
  public static void main(String[] arguments) {
    for (double stay : STAYS) {
      System.out.println(guesses(stay));
    }
    System.out.println("learned back: " + recovery(3000));
    System.out.println(underflow(switching(0.9),
        switching(0.9).simulate(3000, new SeededRandom(1)).symbols()));
  }
}
