package unrolled.shapes;

import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;

/**
 * Holds the example that is worked by hand: one state of a decoder looks at three of an encoder.
 *
 * <p>With {@code λ = log 3} the scores are 0, λ and 0, so that the weights are 1/5, 3/5 and 1/5.
 */
public final class ShapesHandExample {

  /** λ = log 3. */
  public static final double LAMBDA = Exponential.log(3);

  private static final Mask ONE_STEP = new Mask(1);

  private ShapesHandExample() {}

  /** Returns {@code Wa} (2, 2), whole multiples of λ. */
  public static Matrix Wa() {
    return Matrix.of(new double[] {4, 4}, new double[] {0, -8}).scaleInPlace(LAMBDA);
  }

  /** Returns the decoder's state (1, 2). */
  public static Matrix S() {
    return Matrix.rowVector(0.5, 0.5);
  }

  /** Returns the encoder's three states (3, 2). */
  public static Matrix H() {
    return Matrix.of(
        new double[] {0.5, 0.5}, new double[] {0.5, 0}, new double[] {-0.25, -0.25});
  }

  /** Returns what the loss is said to send to the context (1, 2). */
  public static Matrix dV() {
    return Matrix.rowVector(1, 2);
  }

  /** Looks at the three states. */
  public static Context.View<AttentionParameters> look() {
    Encoded source = new Encoded(List.of(H()), Matrix.rowVector(-0.25, -0.25));
    return new Attention(new AttentionParameters(Wa())).look(List.of(S()), ONE_STEP, source);
  }

  /**
   * Holds the gradients of the example.
   *
   * @param dS of the decoder's state (1, 2)
   * @param dH of the encoder's states (3, 2)
   * @param dWa of the weights (2, 2)
   */
  public record Gradients(Matrix dS, Matrix dH, Matrix dWa) {}

  /** Goes back from {@link #dV}. */
  public static Gradients back() {
    Matrix dS = Matrix.zeros(1, 2);
    Encoded dSource = new Encoded(List.of(Matrix.zeros(3, 2)), Matrix.zeros(1, 2));
    AttentionParameters gradients = new AttentionParameters(Matrix.zeros(2, 2));
    look().backward(List.of(dV()), List.of(dS), dSource, gradients);
    return new Gradients(dS, dSource.H().get(0), gradients.Wa());
  }
}
