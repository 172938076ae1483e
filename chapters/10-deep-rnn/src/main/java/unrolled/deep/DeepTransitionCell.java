package unrolled.deep;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

import static unrolled.core.math.Activation.TANH;

/**
 * Does one step of a network with several levels of tanh units between one state and the next,
 * {@code A1 = tanh(X·Wxh + H_{t−1}·Whh + bh)}, {@code Ak = tanh(A(k−1)·Wk + bk)}, {@code H_t = AK}.
 *
 * <p>With a skip the last level also reads the state before, {@code + H_{t−1}·Ws}. R. Pascanu,
 * C. Gulcehre, K. Cho, Y. Bengio, "How to construct deep recurrent neural networks", ICLR 2014.
 *
 * @param parameters shared, not copied
 */
public record DeepTransitionCell(DeepTransitionParameters parameters)
    implements RecurrentCell<DeepTransitionParameters, DeepTransitionCell.Levels> {

  /**
   * Holds one step: what it read, and what each level made of it.
   *
   * @param X the input (n, d)
   * @param HPrev the state before (n, h)
   * @param A the levels, the lowest first, each (n, h); the last is the state after the step
   */
  public record Levels(Input X, Matrix HPrev, List<Matrix> A) implements Step {
    @Override
    public State state() {
      return State.of(A.get(A.size() - 1));
    }
  }

  @Override
  public int inputSize() {
    return parameters.first().inputSize();
  }

  @Override
  public int hiddenSize() {
    return parameters.first().hiddenSize();
  }

  @Override
  public State zeroState(int batchSize) {
    return State.zeros(batchSize, hiddenSize(), 1);
  }

  @Override
  public DeepTransitionParameters zeroGradients() {
    return parameters.zeros();
  }

  // tag::forward[]
  @Override
  public Levels forward(Input X, State previous) {
    Matrix HPrev = previous.H();
    // tag::eq-deep-transition[]
    List<Matrix> A = new ArrayList<>();
    A.add(TANH.applyInPlace(parameters.first().forward(X, HPrev)));
    int K = parameters.W().size() + 1;
    for (int k = 2; k <= K; k++) {
      Matrix sum = A.get(k - 2).times(parameters.W().get(k - 2))
          .addRow(parameters.b().get(k - 2)); // (n, h)
      if (k == K && parameters.skip() != null) {
        sum.addProduct(HPrev, parameters.skip());
      }
      A.add(TANH.applyInPlace(sum));
    }
    // end::eq-deep-transition[]
    return new Levels(X, HPrev, A);
  }
  // end::forward[]

  @Override
  public StepGradient backward(
      Levels step, State dState, DeepTransitionParameters gradients) {
    Matrix dHPrev = Matrix.zeros(dState.batchSize(), hiddenSize());
    List<Matrix> sums = backLevels(step, dState.H().copy(), gradients, dHPrev);
    Matrix dX = parameters.first().backward(
        step.X(), step.HPrev(), sums.get(0), gradients.first(), dHPrev);
    return new StepGradient(State.of(dHPrev), dX);
  }

  /**
   * Goes back through the levels of a step, but for the weighted sum of the lowest.
   *
   * @param step as {@link #forward} left it
   * @param dH gradient with respect to the state (n, h); changed
   * @param gradients of the levels from the second up, added to
   * @param dHPrev what the skip sends to the state before is added
   * @return gradients with respect to the sum inside each level's tanh, the lowest first
   */
  // tag::eq-deep-back-transition[]
  List<Matrix> backLevels(Levels step, Matrix dH,
      DeepTransitionParameters gradients, Matrix dHPrev) {
    LinkedList<Matrix> sums = new LinkedList<>();
    int K = step.A().size();
    Matrix dA = dH;
    for (int k = K; k >= 1; k--) {
      Matrix d = TANH.multiplyByDerivative(dA, step.A().get(k - 1));
      sums.addFirst(d);
      if (k == K && parameters.skip() != null) {
        gradients.skip().addTransposeProduct(step.HPrev(), d);
        dHPrev.addProductTranspose(d, parameters.skip());
      }
      if (k > 1) {
        gradients.W().get(k - 2)
            .addTransposeProduct(step.A().get(k - 2), d);
        gradients.b().get(k - 2).addSumRows(d);
        dA = d.timesTranspose(parameters.W().get(k - 2));
      }
    }
    return sums;
  }
  // end::eq-deep-back-transition[]
}
