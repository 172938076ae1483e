package unrolled.rnn;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Input;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;

/** Measures what a state does that nobody reset, and what values do that nobody scaled. */
final class WrongStateExperiments {

  /** Beyond this a unit is as good as at its end. */
  static final double END = 0.99;

  private WrongStateExperiments() {}

  /**
   * Returns the bits that each letter of a name costs, by its place in the name, on average over
   * the test names that are long enough. The names are shuffled: in their alphabetical order most
   * begin with the letter of the one before, and a state that is left standing would help.
   *
   * @param experiment with a trained network
   * @param places how many letters, at least 1
   * @param reset whether each name begins with a state of zeros, or with the one that the name
   *     before left
   */
  static double[] bitsByPlace(NameExperiments experiment, int places, boolean reset) {
    RecurrentNetwork<RnnParameters, RnnStep> network = experiment.network();
    double[] bits = new double[places];
    int[] counts = new int[places];
    State state = network.cell().zeroState(1);
    int[] order = IntStream.range(0, ClassNames.test().size()).toArray();
    new SeededRandom(1).shuffle(order);
    for (int n : order) {
      String name = ClassNames.test().get(n);
      int[] symbols = experiment.vocabulary().encode(name);
      int next = experiment.vocabulary().end();
      state = reset ? network.cell().zeroState(1) : state;
      for (int t = 0; t < symbols.length; t++) {
        state = network.cell()
            .forward(Input.of(new int[] {next}, network.cell().inputSize()), state).state();
        double[] scores = network.output().forward(state.H()).row(0);
        if (t < places) {
          bits[t] += (Softmax.logSumExp(scores) - scores[symbols[t]]) / StrictMath.log(2);
          counts[t]++;
        }
        next = symbols[t];
      }
    }
    Arrays.setAll(bits, t -> bits[t] / counts[t]);
    return bits;
  }

  /** Returns the share of an untrained network's states beyond {@link #END} in magnitude. */
  static double saturated(double mean, double scale) {
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(1, 8, 1, new SeededRandom(1));
    List<Input> inputs = Arrays.stream(SunspotPeriod.TRAIN.series().values())
        .mapToObj(x -> Input.of(Matrix.rowVector((x - mean) / scale))).toList();
    List<Matrix> H = network.forward(inputs).run().H();
    long beyond = H.stream().flatMapToDouble(h -> Arrays.stream(h.row(0)))
        .filter(h -> Math.abs(h) > END).count();
    return beyond / (8.0 * H.size());
  }
}
