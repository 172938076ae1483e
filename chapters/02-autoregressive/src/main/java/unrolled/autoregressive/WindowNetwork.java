package unrolled.autoregressive;

import java.util.Arrays;

import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.model.Forecaster;

/**
 * Forecasts the next value from the last τ values through one layer of tanh units: the
 * autoregressive model with its straight line bent.
 *
 * <p>{@code x̂_t = c + V·tanh(W·window + b)}, here with windows as rows: {@code ŷ = H·Whq + bq},
 * {@code H = tanh(X·Wxh + bh)}. Without the tanh it would be a linear autoregressive model again,
 * whatever the number of hidden units.
 *
 * <p>The design with 12 lags and 8 hidden units is that of A. S. Weigend, B. A. Huberman and
 * D. E. Rumelhart, "Predicting the future: a connectionist approach", International Journal of
 * Neural Systems 1, 1990 (secondhand); they used logistic units and a weight elimination of their
 * own.
 *
 * @param parameters shared, not copied
 * @param scale puts values on the scale of the network and forecasts back
 */
public record WindowNetwork(WindowNetworkParameters parameters, Standardization scale)
    implements Forecaster {

  /**
   * Forecasts the value that follows a history, of which the last τ values count.
   *
   * @throws IllegalArgumentException if the history is shorter than τ
   */
  @Override
  public double forecast(double[] history) {
    int lags = parameters.lags();
    if (history.length < lags) {
      throw new IllegalArgumentException("the network looks back at " + lags
          + " values, the history has " + history.length + "; give it a longer history");
    }
    double[] window = Arrays.copyOfRange(history, history.length - lags, history.length);
    Arrays.setAll(window, i -> scale.standardize(window[i]));
    return scale.restore(output(hidden(Matrix.rowVector(window))).get(0, 0));
  }

  /**
   * Computes the hidden units, {@code H = tanh(X·Wxh + bh)}.
   *
   * @param X windows (n, τ), standardized
   * @return (n, h), each value between −1 and 1
   * @throws IllegalArgumentException if X has not τ columns
   */
  // tag::eq-window-hidden[]
  public Matrix hidden(Matrix X) {
    Matrix Z = X.times(parameters.Wxh()).addRow(parameters.bh());
    return Activation.TANH.applyInPlace(Z); // (n, h)
  }
  // end::eq-window-hidden[]

  /**
   * Computes the forecasts, {@code ŷ = H·Whq + bq}.
   *
   * @param H hidden units (n, h)
   * @return (n, 1), standardized
   */
  // tag::eq-window-output[]
  public Matrix output(Matrix H) {
    return H.times(parameters.Whq()).addRow(parameters.bq()); // (n, 1)
  }
  // end::eq-window-output[]

  /**
   * Computes the mean squared error of forecasts and the price of weights,
   * {@code L = (1/n) Σ (ŷ_t − y_t)² + ω (‖Wxh‖² + ‖Whq‖²)}.
   *
   * @param yHat forecasts (n, 1), standardized
   * @param y what came (n, 1), standardized
   * @param weightDecay ω, at least 0; biases are free of charge
   * @return in squared standard deviations
   */
  // tag::eq-window-loss[]
  public double loss(Matrix yHat, Matrix y, double weightDecay) {
    double error = square(yHat.minus(y)) / y.rows();
    double weights = square(parameters.Wxh()) + square(parameters.Whq());
    return error + weightDecay * weights;
  }
  // end::eq-window-loss[]

  /** Runs a batch forward and returns its loss. */
  public double loss(WindowBatch batch, double weightDecay) {
    return loss(output(hidden(batch.X())), batch.y(), weightDecay);
  }

  /**
   * Runs a batch forward, then back, and returns the gradient of its loss.
   *
   * @param batch windows and next values
   * @param weightDecay ω, at least 0
   * @return one matrix for each parameter, of its shape
   */
  public WindowNetworkParameters gradient(WindowBatch batch, double weightDecay) {
    Matrix H = hidden(batch.X());
    return gradient(batch, H, output(H), weightDecay);
  }

  /**
   * Computes the gradient of the loss, derived by hand, from what the way forward left.
   *
   * <p>{@code ∂L/∂ŷ = (2/n)(ŷ − y)}; from there back through the output layer, the tanh, whose
   * derivative is {@code 1 − H²}, and the hidden layer.
   *
   * @param batch windows and next values
   * @param H hidden units of these windows (n, h)
   * @param yHat forecasts of these windows (n, 1)
   * @param weightDecay ω, at least 0
   * @return one matrix for each parameter, of its shape
   */
  public WindowNetworkParameters gradient(
      WindowBatch batch, Matrix H, Matrix yHat, double weightDecay) {
    Matrix X = batch.X();
    // tag::eq-window-output-gradient[]
    Matrix dyHat = yHat.minus(batch.y()).scale(2.0 / X.rows()); // (n, 1)
    Matrix dWhq = H.transposeTimes(dyHat); // (h, 1)
    Matrix dbq = dyHat.sumRows(); // (1, 1)
    // end::eq-window-output-gradient[]
    // tag::eq-window-hidden-gradient[]
    Matrix dH = dyHat.timesTranspose(parameters.Whq()); // (n, h)
    Matrix dZ = Activation.TANH.multiplyByDerivative(dH, H); // (n, h)
    Matrix dWxh = X.transposeTimes(dZ); // (τ, h)
    Matrix dbh = dZ.sumRows(); // (1, h)
    // end::eq-window-hidden-gradient[]
    // tag::eq-window-decay-gradient[]
    dWxh.addScaled(2 * weightDecay, parameters.Wxh());
    dWhq.addScaled(2 * weightDecay, parameters.Whq());
    // end::eq-window-decay-gradient[]
    return new WindowNetworkParameters(dWxh, dbh, dWhq, dbq);
  }

  private static double square(Matrix A) {
    return A.hadamard(A).sum();
  }
}
