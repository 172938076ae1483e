package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.train.Clipping;
import unrolled.core.train.GradientDescent;

/**
 * Shows what one long product of slopes does to a step of gradient descent: a single tanh unit
 * without input, whose bias is to be learned from its last state.
 *
 * <p>{@code h_t = tanh(w·h_{t−1} + b)}, {@code h_0 = 0}, {@code L = ½ (h_T − y)²}. For w above 1 the
 * sign of b decides in which of two states the unit ends, so the loss has a wall at {@code b = 0},
 * where {@code dh_T/db = 1 + w + w² + … + w^(T−1)}. The setting is that of R. Pascanu, T. Mikolov,
 * Y. Bengio (2013), figure 6, with tanh and with one parameter.
 */
public final class ExplosionExperiments {

  /** The recurrent weight. */
  public static final double W = 1.2;

  /** Steps to the loss. */
  public static final int STEPS = 30;

  /** What the last state should be. */
  public static final double TARGET = -0.3;

  /** Where the descent that is drawn starts. */
  static final double START = 0.053;

  /** Step size of the descent. */
  static final double LEARNING_RATE = 0.005;

  /** Steps of the descent. */
  static final int DESCENT = 60;

  private ExplosionExperiments() {}

  private static OneUnit unit(double b) {
    return new OneUnit(0, W, b, 1, 0);
  }

  private static double[] targets() {
    double[] y = new double[STEPS];
    Arrays.fill(y, Double.NaN);
    y[STEPS - 1] = TARGET;
    return y;
  }

  /** Returns the loss for a bias. */
  public static double loss(double b) {
    return unit(b).loss(new double[STEPS], targets());
  }

  /** Returns the slope of the loss by the bias. */
  public static double slope(double b) {
    return unit(b).backward(new double[STEPS], targets()).dbh();
  }

  /**
   * Returns the slope of the last state by the bias at {@code b = 0}, where every state is 0 and
   * tanh is as steep as it gets: {@code 1 + w + … + w^(T−1)}.
   */
  // tag::eq-bptt-wall[]
  public static double wallSlope() {
    double sum = 0;
    for (int t = 0; t < STEPS; t++) {
      sum = 1 + W * sum;
    }
    return sum;
  }
  // end::eq-bptt-wall[]

  /** Returns the biases that gradient descent visits, the first one included. */
  public static double[] descend(double start, Clipping clipping) {
    Matrix b = Matrix.rowVector(start);
    Parameters parameters = () -> Map.of("b", b);
    GradientDescent descent = new GradientDescent(LEARNING_RATE);
    List<Double> visited = new ArrayList<>(List.of(start));
    for (int step = 0; step < DESCENT; step++) {
      Matrix slope = Matrix.rowVector(slope(b.get(0, 0)));
      Parameters gradient = () -> Map.of("b", slope);
      clipping.clip(gradient);
      descent.step(parameters, gradient);
      visited.add(b.get(0, 0));
    }
    return visited.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
