package unrolled.deep;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import unrolled.core.data.LabelBatch;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;

/**
 * Gives single layers of tanh units what {@link DepthGradientExperiments} denies them: several
 * learning rates, and as many weights as eight layers have.
 */
public final class ShallowExperiments {

  /** Units of a single layer with about as many weights as eight layers of 16. */
  static final int WIDE = 58;

  /** Learning rates. */
  static final double[] RATES = {0.001, 0.003, 0.01};

  /** Columns of the rows. */
  static final String[] COLUMNS = {"units", "rate", "seed", "wrong"};

  private static final int ASKED = 500;

  private ShallowExperiments() {}

  /** Trains a single layer; returns the share of wrong answers. */
  static double wrong(int units, double rate, long seed, int batches) {
    SeededRandom random = new SeededRandom(seed);
    TemporalOrderTask task = new TemporalOrderTask(DepthGradientExperiments.STEPS);
    SequenceNetwork<StackParameters> network = network(units, random.split(0));
    SequenceLearner<StackParameters, LabelBatch> learner =
        new SequenceLearner<>(network, AtTheEnd.labels(), null);
    new Training<>(learner, new Adam(rate),
        epoch -> List.of(task.batch(DepthGradientExperiments.BATCH, epoch)), random.split(1))
        .clippedBy(Clipping.byNorm(1)).run(batches);
    LabelBatch asked = task.batch(ASKED, random.split(2));
    return PathExperiments.wrong(AtTheEnd.outputs(
        network.forward(asked.inputs(), asked.mask()).O(), asked.mask()), asked.labels());
  }

  /** Draws a network of a single layer. */
  static SequenceNetwork<StackParameters> network(int units, SeededRandom random) {
    return Design.rnn().network(
        TemporalOrderTask.SYMBOLS.length(), units, TemporalOrderTask.CLASSES, random);
  }

  /** Returns one row for each number of units, rate and seed. */
  static List<List<String>> rows() {
    return IntStream.of(DepthGradientExperiments.UNITS, WIDE).boxed()
        .flatMap(units -> DoubleStream.of(RATES).boxed().flatMap(rate ->
            LongStream.rangeClosed(1, DepthGradientExperiments.SEEDS).parallel()
                .mapToObj(seed -> row(units, rate, seed)))).toList();
  }

  static List<String> row(int units, double rate, long seed) {
    return List.of(String.valueOf(units), String.valueOf(rate), String.valueOf(seed),
        String.format(Locale.ROOT, "%.4f",
            wrong(units, rate, seed, DepthGradientExperiments.BATCHES)));
  }
}
