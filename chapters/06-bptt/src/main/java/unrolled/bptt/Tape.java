package unrolled.bptt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;

/**
 * Records each operation of a computation and plays the record backward: reverse-mode automatic
 * differentiation.
 *
 * <p>An operation knows its own derivative and nothing else. On the way back it adds to the
 * gradient of each of its operands, so a value that was used several times collects the sum over
 * its uses. Every value stands on the tape after those it was made from; the reversed order of
 * recording visits it when all its uses have reported.
 *
 * <p>R. E. Wengert, "A simple automatic derivative evaluation program", Communications of the ACM 7
 * (1964), has the list; S. Linnainmaa (1970) the way back.
 */
public final class Tape {
  private final List<Value> values = new ArrayList<>();
  private boolean played;

  /** Puts a matrix on the tape: an input, a parameter or a constant. */
  public Value value(Matrix data) {
    return record(data, G -> { });
  }

  /**
   * Fills in the gradient of the loss with respect to every value on the tape.
   *
   * @param loss of shape (1, 1)
   * @throws IllegalArgumentException if the loss is of another shape or on another tape
   * @throws IllegalStateException if the tape was played before
   */
  // tag::eq-bptt-tape[]
  public void backward(Value loss) {
    requirePlayable(loss);
    loss.gradient.fill(1);
    for (int i = values.size() - 1; i >= 0; i--) {
      values.get(i).back.accept(values.get(i).gradient);
    }
  }
  // end::eq-bptt-tape[]

  private Value record(Matrix data, Consumer<Matrix> back) {
    Value value = new Value(data, back);
    values.add(value);
    return value;
  }

  private void requirePlayable(Value loss) {
    if (loss.tape() != this || loss.data.rows() * loss.data.columns() != 1) {
      throw new IllegalArgumentException("the way back starts at one number of this tape, not at "
          + loss.data.rows() + "×" + loss.data.columns() + " numbers or on another tape");
    }
    if (played) {
      throw new IllegalStateException("the tape was played; record the computation anew");
    }
    played = true;
  }

  /** A matrix on the tape, and the gradient of the loss with respect to it. */
  public final class Value {
    private final Matrix data;
    private final Matrix gradient;
    private final Consumer<Matrix> back; // adds to the operands' gradients, given this one's

    private Value(Matrix data, Consumer<Matrix> back) {
      this.data = data;
      this.back = back;
      gradient = Matrix.zeros(data.rows(), data.columns());
    }

    /** Returns the matrix. */
    public Matrix data() {
      return data;
    }

    /** Returns the gradient, of the shape of the matrix; zeros before the tape is played. */
    public Matrix gradient() {
      return gradient;
    }

    // tag::operations[]
    /** Returns {@code A·B}. */
    public Value times(Value B) {
      return record(data.times(own(B).data), G -> {
        gradient.addProductTranspose(G, B.data); // dA += G·Bᵀ
        B.gradient.addTransposeProduct(data, G); // dB += Aᵀ·G
      });
    }

    /** Returns {@code tanh(A)}, value by value. */
    public Value tanh() {
      Matrix Y = data.map(Exponential::tanh);
      return record(Y, G -> gradient.addHadamard(G, Y.map(y -> 1 - y * y)));
    }
    // end::operations[]

    /** Returns {@code A + B}. */
    public Value plus(Value B) {
      return record(data.plus(own(B).data), G -> {
        gradient.add(G);
        B.gradient.add(G);
      });
    }

    /** Returns A with the row b, of shape (1, columns), added to each row. */
    public Value plusRow(Value b) {
      return record(data.plusRow(own(b).data), G -> {
        gradient.add(G);
        b.gradient.addSumRows(G);
      });
    }

    /** Returns {@code A ⊙ B}. */
    public Value hadamard(Value B) {
      return record(data.hadamard(own(B).data), G -> {
        gradient.addHadamard(G, B.data);
        B.gradient.addHadamard(G, data);
      });
    }

    /** Returns {@code exp(A)}, value by value. */
    public Value exp() {
      Matrix Y = data.map(Exponential::exp);
      return record(Y, G -> gradient.addHadamard(G, Y));
    }

    /** Returns {@code log(A)}, value by value. */
    public Value log() {
      return record(data.map(Exponential::log),
          G -> gradient.addHadamard(G, data.map(a -> 1 / a)));
    }

    private Value own(Value operand) {
      if (operand.tape() != Tape.this) {
        throw new IllegalArgumentException("the operand is on another tape; put it on this one");
      }
      return operand;
    }

    private Tape tape() {
      return Tape.this;
    }
  }
}
