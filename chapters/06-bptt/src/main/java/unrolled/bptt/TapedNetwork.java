package unrolled.bptt;

import java.util.Arrays;

import unrolled.core.math.Matrix;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.OutputParameters;
import unrolled.rnn.RnnParameters;

/**
 * Writes a recurrent network onto a tape, equation by equation, with nothing derived by hand.
 *
 * <p>Softmax and cross-entropy are made of exponential, logarithm and products, so that not even
 * their derivative is borrowed. Without care for overflow: outputs must be below 700.
 */
public final class TapedNetwork {

  private final Tape tape;
  private final Tape.Value Wxh;
  private final Tape.Value Whh;
  private final Tape.Value bh;
  private final Tape.Value Whq;
  private final Tape.Value bq;

  /**
   * Puts the parameters on a tape, once, for all the steps that use them.
   *
   * @param tape receives all that follows
   * @param parameters d inputs, h hidden units, q outputs; not copied
   */
  public TapedNetwork(Tape tape, NetworkParameters<RnnParameters> parameters) {
    this.tape = tape;
    Wxh = tape.value(parameters.cell().Wxh());
    Whh = tape.value(parameters.cell().Whh());
    bh = tape.value(parameters.cell().bh());
    Whq = tape.value(parameters.output().Whq());
    bq = tape.value(parameters.output().bq());
  }

  // tag::network[]
  /** Returns {@code tanh(X·Wxh + HPrev·Whh + bh)} (n, h). */
  public Tape.Value state(Tape.Value X, Tape.Value HPrev) {
    return X.times(Wxh).plus(HPrev.times(Whh)).plusRow(bh).tanh();
  }

  /** Returns w·(log Σ exp(o) − o·y), with a weight in w a row (1, 1). */
  public Tape.Value crossEntropy(Tape.Value O, Matrix Y, Matrix w) {
    Tape.Value ones = constant(O.data().columns(), 1); // (q, 1)
    Tape.Value logSum = O.exp().times(ones).log(); // (n, 1)
    Tape.Value minusY = tape.value(Y.scale(-1)); // (n, q)
    Tape.Value picked = O.hadamard(minusY).times(ones); // (n, 1)
    return tape.value(w).times(logSum.plus(picked));
  }
  // end::network[]

  /** Returns {@code H·Whq + bq} (n, q). */
  public Tape.Value output(Tape.Value H) {
    return H.times(Whq).plusRow(bq);
  }

  /** Returns {@code ½ Σ w (O − Y)²}, with a weight in w a row (1, 1). */
  public Tape.Value squaredError(Tape.Value O, Matrix Y, Matrix w) {
    Tape.Value error = O.plus(tape.value(Y.scale(-1)));
    return tape.value(w.scale(0.5)).times(error.hadamard(error))
        .times(constant(Y.columns(), 1));
  }

  /** Returns H where a sequence goes on, and HPrev where it has ended (n, h). */
  public Tape.Value held(Tape.Value H, Tape.Value HPrev, boolean... goesOn) {
    Matrix on = Matrix.zeros(H.data().rows(), H.data().columns());
    Matrix off = on.copy();
    for (int n = 0; n < goesOn.length; n++) {
      Arrays.fill((goesOn[n] ? on : off).row(n), 1);
    }
    return H.hadamard(tape.value(on)).plus(HPrev.hadamard(tape.value(off)));
  }

  /** Returns the gradient with respect to the parameters, once the tape was played. */
  public NetworkParameters<RnnParameters> gradient() {
    return new NetworkParameters<>(
        new RnnParameters(Wxh.gradient(), Whh.gradient(), bh.gradient()),
        new OutputParameters(Whq.gradient(), bq.gradient()));
  }

  private Tape.Value constant(int rows, double value) {
    return tape.value(Matrix.zeros(rows, 1).fill(value));
  }
}
