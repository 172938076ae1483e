package unrolled.deep;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerWrapper;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.State;

/**
 * Drops values of the state that a cell hands from one step to the next:
 * {@code S_t = f(X_t, S_{t−1} ⊙ M_t)}, with the masks of {@link Dropout}, the same for all parts.
 *
 * <p>With a mask of its own at each step nothing can be remembered for long: a value of which each
 * step drops a fifth has survived k of them with probability {@code 0.8^k}. With one mask for all
 * steps the units that are dropped are dropped throughout, and the others remember. In use nothing
 * is dropped.
 *
 * @param <P> parameters of the cell
 * @param <S> what one step of the cell leaves
 */
public final class StateDropout<P extends Parameters, S extends RecurrentCell.Step>
    extends LayerWrapper<P> {

  private final RecurrentCell<P, S> cell;
  private final double rate;
  private final Dropout.Kind kind;

  /**
   * Makes a layer of a cell, which is not copied.
   *
   * @param rate p, at least 0 and below 1
   * @param kind which steps share a mask
   * @throws IllegalArgumentException if the rate is outside
   */
  public StateDropout(RecurrentCell<P, S> cell, double rate, Dropout.Kind kind) {
    super(new RecurrentLayer<>(cell));
    Dropout.requireRate(rate);
    this.cell = cell;
    this.rate = rate;
    this.kind = kind;
  }

  @Override
  public Pass<P> forward(
      List<Input> inputs, List<State> initial, Mask mask, SeededRandom noise) {
    return noise == null
        ? inner().forward(inputs, initial, mask, null)
        : new RecurrentLayer<>(new Dropping(noise)).forward(inputs, initial, mask, null);
  }

  /** One step of the cell behind a mask. */
  private record Masked<S extends RecurrentCell.Step>(S inner, Matrix M)
      implements RecurrentCell.Step {
    @Override
    public State state() {
      return inner.state();
    }
  }

  /** The cell during one pass. */
  private final class Dropping implements RecurrentCell<P, Masked<S>> {

    private final SeededRandom noise;
    private Matrix last;

    Dropping(SeededRandom noise) {
      this.noise = noise;
    }

    // tag::eq-deep-state-dropout[]
    @Override
    public Masked<S> forward(Input X, State previous) {
      if (last == null || kind == Dropout.Kind.EACH_STEP) {
        last = Matrix.generate(X.batchSize(), hiddenSize(),
            () -> noise.uniform() < rate ? 0 : 1 / (1 - rate));
      }
      return new Masked<>(cell.forward(X, masked(previous, last)), last);
    }
    // end::eq-deep-state-dropout[]

    @Override
    public StepGradient backward(Masked<S> step, State dState, P gradients) {
      StepGradient back = cell.backward(step.inner(), dState, gradients);
      return new StepGradient(masked(back.dPrevious(), step.M()), back.dX());
    }

    @Override
    public int inputSize() {
      return cell.inputSize();
    }

    @Override
    public int hiddenSize() {
      return cell.hiddenSize();
    }

    @Override
    public String description() {
      return StateDropout.this.description();
    }

    @Override
    public State zeroState(int batchSize) {
      return cell.zeroState(batchSize);
    }

    @Override
    public P parameters() {
      return cell.parameters();
    }

    @Override
    public P zeroGradients() {
      return cell.zeroGradients();
    }
  }

  private static State masked(State state, Matrix M) {
    Matrix[] parts = new Matrix[state.parts()];
    Arrays.setAll(parts, p -> state.part(p).hadamard(M));
    return State.of(parts);
  }

  @Override
  public String description() {
    return cell.description() + " with state dropout of " + rate + ", " + kind;
  }
}
