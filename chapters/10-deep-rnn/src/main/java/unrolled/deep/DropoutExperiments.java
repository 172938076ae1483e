package unrolled.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.AddingTask;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.model.State;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.SquaredError;
import unrolled.core.train.Training;
import unrolled.gru.CellKind;

/** Drops values in several places of two layers of LSTM that learn to add, and breaks their use. */
public final class DropoutExperiments {

  /** Minimal length of the sequences. */
  static final int LENGTH = 20;

  /** Units of a layer. */
  static final int UNITS = 8;

  /** Batches of training. */
  static final int BATCHES = 1000;

  /** Sequences of a batch. */
  static final int BATCH = 32;

  /** Rate of dropout. */
  static final double DROPPED = 0.2;

  /** Learning rate of Adam. */
  static final double RATE = 0.01;

  /** Seeds, 1 to this. */
  static final int SEEDS = 10;

  /** How often the same sequences are scored with dropout left on. */
  static final int RUNS = 10;

  private static final int ASKED = 1000;

  private DropoutExperiments() {}

  /** Where values are dropped in training. */
  enum Place {
    NOWHERE("nowhere"), BETWEEN("between the layers, anew at each step"),
    VARIATIONAL("in the state, the same at all steps"), ANEW("in the state, anew at each step");

    private final String text;

    Place(String text) {
      this.text = text;
    }

    /** Returns what tables call it. */
    String text() {
      return text;
    }

    private SequenceLayer<?> layer(RecurrentCell<?, ?> cell) {
      return switch (this) {
        case NOWHERE, BETWEEN -> new RecurrentLayer<>(cell);
        case VARIATIONAL -> new StateDropout<>(cell, DROPPED, Dropout.Kind.VARIATIONAL);
        case ANEW -> new StateDropout<>(cell, DROPPED, Dropout.Kind.EACH_STEP);
      };
    }

    Stack stack(SeededRandom random) {
      List<SequenceLayer<?>> layers = new ArrayList<>();
      for (RecurrentCell<?, ?> cell : CellKind.LSTM.cells(2, UNITS, 2, random)) {
        layers.add(layer(cell));
      }
      if (this == BETWEEN) {
        layers.add(1, new Dropout(UNITS, DROPPED, Dropout.Kind.EACH_STEP));
      }
      return new Stack(layers);
    }
  }

  /**
   * Squared errors of one network on new sequences.
   *
   * @param error as it should be used
   * @param noisy with dropout left on, {@link #RUNS} times
   * @param carried cut in two, all states being carried over
   * @param lowerReset cut in two, the lower layer beginning the second half from zeros
   * @param upperReset the upper layer beginning it from zeros
   * @param exchanged each layer beginning it with the other one's state
   */
  record Errors(double error, double[] noisy, double carried, double lowerReset,
      double upperReset, double exchanged) {}

  /** Trains a network and measures it. */
  static Errors errors(Place place, long seed, int batches) {
    SeededRandom random = new SeededRandom(seed);
    AddingTask task = new AddingTask(LENGTH);
    SequenceNetwork<StackParameters> network = new SequenceNetwork<>(
        place.stack(random.split(0)), new OutputLayer(
            OutputParameters.create(UNITS, 1, Initializer.glorot(), random.split(1))));
    SequenceLearner<StackParameters, ValueBatch> learner =
        new SequenceLearner<>(network, AtTheEnd.values(), random.split(2));
    new Training<>(learner, new Adam(RATE),
        epoch -> List.of(task.batch(BATCH, epoch)), random.split(3))
        .clippedBy(Clipping.byNorm(1)).run(batches);
    ValueBatch asked = task.batch(ASKED, random.split(4));
    SeededRandom noise = random.split(5);
    double[] noisy = new double[RUNS];
    Arrays.setAll(noisy, run -> error(network.forward(asked.inputs(),
        network.layer().zeroStates(ASKED), asked.mask(), noise).O(), asked));
    return new Errors(2 * learner.loss(asked), noisy,
        cut(network, asked, Carry.ALL), cut(network, asked, Carry.UPPER),
        cut(network, asked, Carry.LOWER), cut(network, asked, Carry.EXCHANGED));
  }

  private enum Carry {
    ALL, UPPER, LOWER, EXCHANGED;

    List<State> of(List<State> last) {
      State lower = last.get(0);
      State upper = last.get(1);
      return switch (this) {
        case ALL -> last;
        case UPPER -> List.of(State.zerosLike(lower), upper);
        case LOWER -> List.of(lower, State.zerosLike(upper));
        case EXCHANGED -> List.of(upper, lower);
      };
    }
  }

  /** Reads the first half of each sequence, and then the second with what is carried over. */
  private static double cut(
      SequenceNetwork<StackParameters> network, ValueBatch asked, Carry carry) {
    int half = LENGTH / 2;
    int[] rest = Arrays.stream(asked.mask().lengths()).map(length -> length - half).toArray();
    List<Input> inputs = asked.inputs();
    List<State> last = network.forward(
        inputs.subList(0, half), Mask.equal(ASKED, half)).layer().last();
    List<Matrix> O = network.forward(inputs.subList(half, inputs.size()), carry.of(last),
        new Mask(rest), null).O();
    return 2 * SquaredError.of(AtTheEnd.outputs(O, new Mask(rest)), asked.targets()).value();
  }

  private static double error(List<Matrix> O, ValueBatch asked) {
    return 2 * SquaredError.of(AtTheEnd.outputs(O, asked.mask()), asked.targets()).value();
  }

  /** Columns of the rows. */
  static final String[] COLUMNS = {"place", "seed", "error", "noisy-low", "noisy-high", "carried",
      "lower-reset", "upper-reset", "exchanged"};

  /** Returns one row for each place and seed. */
  static List<List<String>> rows() {
    return Stream.of(Place.values()).flatMap(place -> LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> row(place, seed, errors(place, seed, BATCHES)))).toList();
  }

  static List<String> row(Place place, long seed, Errors errors) {
    List<String> row = new ArrayList<>();
    Collections.addAll(row, place.name(), String.valueOf(seed));
    double[] sorted = errors.noisy().clone();
    Arrays.sort(sorted);
    for (double error : new double[] {errors.error(), sorted[0], sorted[RUNS - 1],
        errors.carried(), errors.lowerReset(), errors.upperReset(), errors.exchanged()}) {
      row.add(String.format(Locale.ROOT, "%.7f", error));
    }
    return row;
  }
}
