package unrolled.bptt;

import unrolled.core.math.Exponential;
import unrolled.rnn.HandExample;

/**
 * Computes a recurrent network of one hidden unit, forward and backward, number by number.
 *
 * <p>{@code h_t = tanh(Wxh·x_t + Whh·h_{t−1} + bh)}, {@code o_t = Whq·h_t + bq}, and the loss is
 * {@code L = ½ Σ (o_t − y_t)²}. Steps count from 1 as in the text, so index 0 of {@code h} holds
 * {@code h_0 = 0} and index 0 of all other results stays 0; {@code x} and {@code y} count from 0.
 * A target of NaN means that the loss does not look at the step.
 *
 * @param Wxh from input to hidden unit
 * @param Whh from one hidden state to the next
 * @param bh bias of the hidden unit
 * @param Whq from hidden unit to output
 * @param bq bias of the output
 */
public record OneUnit(double Wxh, double Whh, double bh, double Whq, double bq) {

  /**
   * Holds the gradient of the loss, one number a weight.
   *
   * @param dWxh with respect to Wxh
   * @param dWhh with respect to Whh
   * @param dbh with respect to bh
   * @param dWhq with respect to Whq
   * @param dbq with respect to bq
   */
  public record Gradient(double dWxh, double dWhh, double dbh, double dWhq, double dbq) {}

  /** Returns the network of {@link HandExample}. */
  public static OneUnit byHand() {
    return new OneUnit(HandExample.LAMBDA / 2, HandExample.LAMBDA, 0, 1, 0);
  }

  /** Returns the states {@code h_0 = 0, h_1, …, h_T} for T inputs. */
  public double[] forward(double... x) {
    double[] h = new double[x.length + 1];
    for (int t = 1; t <= x.length; t++) {
      h[t] = Exponential.tanh(Wxh * x[t - 1] + Whh * h[t - 1] + bh);
    }
    return h;
  }

  /** Returns the loss {@code ½ Σ (o_t − y_t)²} of T inputs and T targets. */
  public double loss(double[] x, double[] y) {
    double[] e = errors(forward(x), y);
    double loss = 0;
    for (double error : e) {
      loss += error * error / 2;
    }
    return loss;
  }

  /** Returns the gradient, each state being a function of all that came before it. */
  public Gradient backward(double[] x, double[] y) {
    return sweep(x, y, Whh);
  }

  /**
   * Returns what is left of the gradient if each state before counts as a constant: the direct
   * derivatives alone. It is not the gradient; the difference is what the text is about.
   */
  public Gradient direct(double[] x, double[] y) {
    return sweep(x, y, 0);
  }

  private Gradient sweep(double[] x, double[] y, double back) {
    double[] h = forward(x);
    double[] e = errors(h, y);
    double dWxh = 0;
    double dWhh = 0;
    double dbh = 0;
    double dWhq = 0;
    double dbq = 0;
    double fromLater = 0;
    for (int t = x.length; t >= 1; t--) {
      dWhq += e[t] * h[t];
      dbq += e[t];
      double dh = e[t] * Whq + fromLater;
      double dz = dh * (1 - h[t] * h[t]);
      dWxh += dz * x[t - 1];
      dWhh += dz * h[t - 1];
      dbh += dz;
      fromLater = back * dz;
    }
    return new Gradient(dWxh, dWhh, dbh, dWhq, dbq);
  }

  /** Returns the errors {@code o_t − y_t} of the outputs. */
  private double[] errors(double[] h, double[] y) {
    if (h.length != y.length + 1) {
      throw new IllegalArgumentException("there are " + (h.length - 1) + " steps and "
          + y.length + " targets; give one target a step");
    }
    double[] e = new double[h.length];
    for (int t = 1; t < h.length; t++) {
      e[t] = Double.isNaN(y[t - 1]) ? 0 : Whq * h[t] + bq - y[t - 1];
    }
    return e;
  }
}
