package unrolled.rnn;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.Batches;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.TemporalXor;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Spread;
import unrolled.core.train.Training;

/** Trains networks on the temporal exclusive or, whose floors are known. */
public final class XorExperiments {

  static final int[] UNITS = {1, 2, 4, 8};
  static final int PARTS = 40;
  static final int GROUPS = 25;
  static final int PASSES = 600;
  static final double LEARNING_RATE = 0.02;
  private static final int TEST_PARTS = 400;
  private static final int SEEDS = 10;

  private XorExperiments() {}

  /**
   * What a trained network scores on new bits.
   *
   * @param byBit mean squared error of the forecast of bit 2, 3, …, {@code 3·GROUPS} of a sequence
   * @param drawn mean over the drawn bits, the second of each group and the first of the next
   * @param third mean over the third bits, which can be known
   * @param all mean over whole groups, without the first, before which nothing can be known
   */
  record Score(double[] byBit, double drawn, double third, double all) {}

  /** Trains ten networks, with seeds 1 to 10, and scores each on new bits. */
  static List<Score> scores(int units) {
    return LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> score(units, seed)).toList();
  }

  /** Trains one network and scores it on new bits. */
  static Score score(int units, long seed) {
    return score(trained(units, seed), seed);
  }

  /** Trains a network of tanh units on 3,000 bits, 75 at a time, side by side. */
  static RecurrentNetwork<RnnParameters, RnnStep> trained(int units, long seed) {
    SeededRandom random = new SeededRandom(seed);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(1, units, 1, random.split(1));
    SeriesBatch bits = trainingBits(seed);
    new Training<>(NetworkLearner.ofSeries(network), new Adam(LEARNING_RATE),
        Batches.inOrder(List.of(bits)), random.split(3))
        .clippedBy(Clipping.byNorm(1)).runEpochs(PASSES);
    return network;
  }

  /** Draws the 3,000 bits that the network of a seed is trained on. */
  static SeriesBatch trainingBits(long seed) {
    return TemporalXor.batch(PARTS, GROUPS, new SeededRandom(seed).split(2));
  }

  /** Returns the mean squared error of the forecast of each bit but the first. */
  static double[] byBit(
      RecurrentNetwork<RnnParameters, RnnStep> network, SeriesBatch bits) {
    List<Matrix> O = network.forward(bits.inputs()).O();
    double[] byBit = new double[O.size()];
    for (int t = 0; t < O.size(); t++) {
      Matrix error = O.get(t).minus(bits.targets().get(t));
      byBit[t] = error.hadamard(error).sum() / error.rows();
    }
    return byBit;
  }

  private static Score score(RecurrentNetwork<RnnParameters, RnnStep> network, long seed) {
    SeriesBatch bits =
        TemporalXor.batch(TEST_PARTS, GROUPS, new SeededRandom(seed).split(4));
    double[] byBit = byBit(network, bits);
    double drawn = 0;
    double third = 0;
    for (int t = 2; t < byBit.length; t++) { // from the first bit of the second group on
      if (t % TemporalXor.PERIOD == 1) {
        third += byBit[t] / (GROUPS - 1);
      } else {
        drawn += byBit[t] / (2 * (GROUPS - 1));
      }
    }
    return new Score(byBit, drawn, third, (2 * drawn + third) / TemporalXor.PERIOD);
  }

  /** Returns median and range over networks of the error at each bit. */
  static List<Spread> spreadByBit(List<double[]> errors) {
    return IntStream.range(0, errors.get(0).length).mapToObj(bit ->
        Spread.of(errors.stream().mapToDouble(error -> error[bit]).toArray())).toList();
  }

  /** Returns median and range of the mean error. */
  static Spread all(List<Score> scores) {
    return Spread.of(scores.stream().mapToDouble(Score::all).toArray());
  }

  /** Prints what each network became. */
  public static void main(String[] arguments) {
    for (int units : UNITS) {
      long start = System.nanoTime();
      for (Score score : scores(units)) {
        System.out.printf(Locale.ROOT, "%d units: drawn %.4f, third %.4f, all %.4f%n",
            units, score.drawn(), score.third(), score.all());
      }
      System.out.printf(Locale.ROOT, "%.1f s%n", (System.nanoTime() - start) / 1e9);
    }
  }
}
