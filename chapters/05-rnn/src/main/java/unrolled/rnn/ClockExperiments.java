package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import unrolled.core.data.Input;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.TemporalXor;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;

/**
 * Asks networks that learned the temporal exclusive or how they know which bit is the third: by
 * counting from the start, or from the bits.
 */
final class ClockExperiments {

  static final int[] UNITS = {2, 8};
  static final int SEQUENCES = 400;

  /** Zeros that a network is fed with; zeros say nothing about the time, 0 ⊕ 0 = 0. */
  static final int SILENCE = 600;

  private static final int SEEDS = 10;

  private ClockExperiments() {}

  /**
   * What one network does.
   *
   * @param units h
   * @param seed of its first weights and of the bits
   * @param learned mean squared error at the drawn bits of the sequences that it was trained on
   * @param leans how far it leans towards the exclusive or of the last two bits where the next bit
   *     is a third one, and where it is drawn
   * @param wrongTime mean squared errors when the first bit that it reads is the second of a group
   * @param silence its last six forecasts after {@link #SILENCE} zeros
   */
  record Score(int units, long seed, double learned, double[] leans, double[] wrongTime,
      double[] silence) {}

  /** Trains and examines ten networks of each size. */
  static List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    for (int units : UNITS) {
      scores.addAll(LongStream.rangeClosed(1, SEEDS).parallel()
          .mapToObj(seed -> score(units, seed)).toList());
    }
    return scores;
  }

  /** Trains one network and examines it. */
  static Score score(int units, long seed) {
    RecurrentNetwork<RnnParameters, RnnStep> network = XorExperiments.trained(units, seed);
    double[] drawn = XorExperiments.byBit(network, XorExperiments.trainingBits(seed));
    double learned = 0;
    for (int t = 0; t < drawn.length; t++) {
      learned += t == 0 || isThird(t + 1) ? 0 : drawn[t];
    }
    return new Score(units, seed, learned / (2 * (XorExperiments.GROUPS - 1)),
        leans(network, seed), wrongTime(network, seed), silence(network));
  }

  /** Returns whether a bit, counted from 0 at the first of a group, is the third of its group. */
  static boolean isThird(int bit) {
    return bit % TemporalXor.PERIOD == TemporalXor.PERIOD - 1;
  }

  /** Draws sequences of which each begins with the second bit of a group, one a row. */
  static int[][] fromTheSecondBit(long seed) {
    SeededRandom random = new SeededRandom(seed).split(5);
    int[][] bits = new int[SEQUENCES][];
    Arrays.setAll(bits, n -> {
      int[] whole = TemporalXor.bits(TemporalXor.PERIOD * XorExperiments.GROUPS, random);
      return Arrays.copyOfRange(whole, 1, whole.length);
    });
    return bits;
  }

  /** Returns the error of each forecast, the second bit's first, of a network that starts late. */
  private static double[] wrongTime(
      RecurrentNetwork<RnnParameters, RnnStep> network, long seed) {
    int[][] bits = fromTheSecondBit(seed);
    List<Matrix> O = network.forward(inputs(bits)).O();
    double[] errors = new double[O.size()];
    for (int t = 0; t < errors.length; t++) {
      for (int n = 0; n < bits.length; n++) {
        double error = O.get(t).get(n, 0) - bits[n][t + 1];
        errors[t] += error * error / bits.length;
      }
    }
    return errors;
  }

  /** Returns the errors of the observer, who knows the rule and not the time, on the same bits. */
  static double[] observed(long seed) {
    int[][] bits = fromTheSecondBit(seed);
    double[] errors = new double[bits[0].length - 1];
    for (int[] sequence : bits) {
      GroupObserver observer = new GroupObserver();
      for (int t = 0; t < errors.length; t++) {
        observer.read(sequence[t]);
        double error = observer.forecast() - sequence[t + 1];
        errors[t] += error * error / bits.length;
      }
    }
    return errors;
  }

  /** Returns the mean leaning at the third bits and at the drawn bits. */
  private static double[] leans(RecurrentNetwork<RnnParameters, RnnStep> network, long seed) {
    SeriesBatch bits =
        TemporalXor.batch(SEQUENCES, XorExperiments.GROUPS, new SeededRandom(seed).split(4));
    List<Matrix> O = network.forward(bits.inputs()).O();
    double[] leans = new double[2];
    int[] counts = new int[2];
    for (int t = 2; t < O.size(); t++) {
      int drawn = isThird(t + 1) ? 0 : 1;
      for (int n = 0; n < SEQUENCES; n++) {
        boolean odd = bits.targets().get(t - 1).get(n, 0) != bits.targets().get(t - 2).get(n, 0);
        leans[drawn] += (O.get(t).get(n, 0) - 0.5) * (odd ? 1 : -1);
        counts[drawn]++;
      }
    }
    return new double[] {leans[0] / counts[0], leans[1] / counts[1]};
  }

  /** Returns the last six forecasts of a network that reads nothing but zeros. */
  private static double[] silence(RecurrentNetwork<RnnParameters, RnnStep> network) {
    List<Input> zeros = Collections.nCopies(SILENCE, Input.of(Matrix.zeros(1, 1)));
    List<Matrix> O = network.forward(zeros).O();
    return O.subList(SILENCE - 6, SILENCE).stream().mapToDouble(o -> o.get(0, 0)).toArray();
  }

  private static List<Input> inputs(int[][] bits) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t + 1 < bits[0].length; t++) {
      Matrix column = Matrix.zeros(bits.length, 1);
      for (int n = 0; n < bits.length; n++) {
        column.set(n, 0, bits[n][t]);
      }
      inputs.add(Input.of(column));
    }
    return inputs;
  }

  /** Prints what each network does. */
  public static void main(String[] arguments) {
    for (Score score : scores()) {
      System.out.printf(Locale.ROOT, "%d units, seed %d: learned %.4f, leans %s, zeros %s%n",
          score.units(), score.seed(), score.learned(), Arrays.toString(score.leans()),
          Arrays.toString(score.silence()));
    }
  }
}
