package unrolled.gru;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmParameters;

/**
 * Lets an LSTM and a gated recurrent unit, one unit each, with weights set by hand, read so many
 * a's and then so many b's: can the state at the end tell whether there were as many?
 */
public final class CountingExample {

  /** At this sum a logistic gate is 1 and a tanh is 1, to the last bit. */
  private static final double SURE = 40;

  private CountingExample() {}

  /** Returns an LSTM whose gates are all 1, with the candidate 1 for an a and −1 for a b. */
  public static LstmCell lstm() {
    LstmParameters parameters = LstmParameters.zeros(1, 1);
    parameters.candidate().Wx().set(0, 0, SURE);
    for (AffineParameters gate : List.of(
        parameters.input(), parameters.forget(), parameters.output())) {
      gate.b().set(0, 0, SURE);
    }
    return new LstmCell(parameters);
  }

  /** Returns a gated recurrent unit with the same candidate and Z = ½. */
  public static GruCell gru() {
    GruParameters parameters = GruParameters.zeros(1, 1, GruForm.RESET_BEFORE);
    parameters.candidate().Wx().set(0, 0, SURE);
    return new GruCell(parameters);
  }

  /** Returns the cell state of the LSTM, {@code a − b}. */
  public static double lstm(int a, int b) {
    return last(new Recurrence<>(lstm()).forward(sequence(a, b)).last(), 1);
  }

  /** Returns the hidden state of the gated recurrent unit. */
  public static double gru(int a, int b) {
    return last(new Recurrence<>(gru()).forward(sequence(a, b)).last(), 0);
  }

  private static double last(State state, int part) {
    return state.part(part).get(0, 0);
  }

  private static List<Input> sequence(int a, int b) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < a + b; t++) {
      inputs.add(Input.of(Matrix.rowVector(t < a ? 1 : -1)));
    }
    return inputs;
  }
}
