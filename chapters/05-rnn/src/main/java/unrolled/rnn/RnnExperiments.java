package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;

/** Runs small networks made by hand, and starts the chapter's training. */
public final class RnnExperiments {

  /** Steps of silence after the pulses. */
  static final int SILENCE = 58;

  /** A state that no pulse made. */
  static final double WHISPER = 0.02;

  private RnnExperiments() {}

  /**
   * Runs a cell of one unit that reads one number.
   *
   * @param cell with d = h = 1
   * @param start the state before the first input
   * @param inputs at least one
   * @return the state before the first input and after each
   */
  static double[] states(RnnCell cell, double start, double... inputs) {
    List<Input> X = new ArrayList<>();
    for (double input : inputs) {
      X.add(Input.of(Matrix.rowVector(input)));
    }
    List<Matrix> H = new Recurrence<>(cell).forward(
        X, State.of(Matrix.rowVector(start)), Mask.equal(1, inputs.length)).H();
    double[] states = new double[inputs.length + 1];
    states[0] = start;
    Arrays.setAll(states, t -> t == 0 ? start : H.get(t - 1).get(0, 0));
    return states;
  }

  /** Returns the states of the unit made by hand: a start, pulses, and silence. */
  static double[] afterPulses(double start, double... pulses) {
    double[] inputs = Arrays.copyOf(pulses, pulses.length + SILENCE);
    return states(HandExample.cell(), start, inputs);
  }

  /** Returns a unit with ReLU that adds its input to a multiple of its state. */
  static RnnCell counter(double whh) {
    return new RnnCell(new RnnParameters(Matrix.rowVector(1), Matrix.rowVector(whh),
        Matrix.zeros(1, 1)), Activation.RELU);
  }

  /** Trains the character model of class names, with a line an epoch. */
  public static void main(String[] arguments) {
    System.out.println("1, 0, 1: "
        + Arrays.toString(states(HandExample.cell(), 0, 1, 0, 1)));
    NameExperiments.main(arguments);
  }
}
