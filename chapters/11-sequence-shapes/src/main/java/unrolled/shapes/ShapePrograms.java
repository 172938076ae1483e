package unrolled.shapes;

import java.util.Arrays;
import java.util.stream.Collectors;

import unrolled.core.data.Batches;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.Learner;
import unrolled.core.train.Training;

/** Holds what the six programs of the six shapes share. */
public final class ShapePrograms {

  private static final double RATE = 0.01;

  private ShapePrograms() {}

  // tag::shared[]
  /** Reads q outputs off each value of a layer, with first weights. */
  public static SequenceNetwork<?> network(
      SequenceLayer<?> layer, int q, SeededRandom random) {
    return new SequenceNetwork<>(layer, new OutputLayer(
        OutputParameters.create(layer.outputSize(), q,
            Initializer.glorot(), random)));
  }

  /** Trains for so many batches; returns the mean loss of the last ten. */
  public static <B> double train(
      Learner<B> learner, Batches<B> data, int steps) {
    Training<B> training = new Training<>(
        learner, new Adam(RATE), data, new SeededRandom(1));
    return training.clippedBy(Clipping.byNorm(1)).run(steps)
        .meanLoss(steps - 10, steps);
  }
  // end::shared[]

  /** Returns the digits of a text; a colon, which follows 9 in Unicode, is 10. */
  public static int[] digits(String text) {
    return text.chars().map(c -> c - '0').toArray();
  }

  /** Returns symbols as a text, one character each. */
  public static String text(int... symbols) {
    return Arrays.stream(symbols).mapToObj(symbol -> String.valueOf((char) ('0' + symbol)))
        .collect(Collectors.joining());
  }
}
