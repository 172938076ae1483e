package unrolled.deep;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.LabelBatch;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;

/**
 * Gives single layers of tanh units what {@link DepthGradientExperiments} denies them: as many
 * weights as eight layers have, and two learning rates.
 */
public final class ShallowExperiments {

  /** Units of a single layer with about as many weights as eight layers of 16. */
  static final int WIDE = 58;

  /** Learning rates. */
  static final double[] RATES = {0.001, DepthGradientExperiments.RATE};

  /** Columns of the rows. */
  static final String[] COLUMNS = {"rate", "seed", "batches", "wrong"};

  private static final int ASKED = 500;
  private static final int SHORT = 40;

  private ShallowExperiments() {}

  /** Trains a single layer; returns the share of wrong answers. */
  static double wrong(double rate, long seed, int batches) {
    SeededRandom random = new SeededRandom(seed);
    TemporalOrderTask task = new TemporalOrderTask(DepthGradientExperiments.STEPS);
    SequenceNetwork<StackParameters> network = network(random.split(0));
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
  static SequenceNetwork<StackParameters> network(SeededRandom random) {
    return Design.rnn().network(
        TemporalOrderTask.SYMBOLS.length(), WIDE, TemporalOrderTask.CLASSES, random);
  }

  /** Returns a short run, and then one row for each rate and seed. */
  static List<List<String>> rows() {
    return Stream.concat(Stream.of(shortRow()), DoubleStream.of(RATES).boxed().flatMap(rate ->
        LongStream.rangeClosed(1, DepthGradientExperiments.SEEDS).parallel()
            .mapToObj(seed -> row(rate, seed, DepthGradientExperiments.BATCHES)))).toList();
  }

  /** Trains for a few batches: short enough for every build. */
  static List<String> shortRow() {
    return row(DepthGradientExperiments.RATE, 1, SHORT);
  }

  private static List<String> row(double rate, long seed, int batches) {
    return List.of(String.valueOf(rate), String.valueOf(seed), String.valueOf(batches),
        String.format(Locale.ROOT, "%.4f", wrong(rate, seed, batches)));
  }
}
