package unrolled.autoregressive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.train.Adam;
import unrolled.core.train.Optimizer;

/**
 * Trains a {@link WindowNetwork} on all training windows at once and stops when the validation
 * years say so.
 *
 * @param learningRate of Adam, above 0
 * @param weightDecay ω in the loss, at least 0
 * @param epochs the most steps to make, at least 1; with all windows at once an epoch is a step
 * @param patience how many epochs to go on without a new best validation error, at least 1
 */
public record WindowTraining(double learningRate, double weightDecay, int epochs, int patience) {

  /** Checks the settings. */
  public WindowTraining {
    if (!(weightDecay >= 0) || epochs < 1 || patience < 1) {
      throw new IllegalArgumentException("training needs a weight decay of at least 0 and at least "
          + "1 epoch and 1 epoch of patience, not " + weightDecay + ", " + epochs + " and "
          + patience);
    }
  }

  /**
   * What happened: mean squared errors before each epoch, in squared standard deviations of the
   * training years, without the price of weights.
   *
   * @param train on the windows of training, one a step
   * @param validation on the windows of validation
   * @param best the epoch, from 0, with the least validation error; its parameters were kept
   */
  public record History(List<Double> train, List<Double> validation, int best) {}

  /**
   * Trains in place: afterwards the network has the parameters of the best epoch.
   *
   * @param network changed
   * @param train the windows to fit
   * @param validation the windows that decide when to stop
   * @return the errors on the way
   * @throws ArithmeticException if an error is not finite; the network then has the parameters of
   *     the best epoch before
   */
  public History train(WindowNetwork network, WindowBatch train, WindowBatch validation) {
    Optimizer optimizer = new Adam(learningRate);
    List<Double> trainErrors = new ArrayList<>();
    List<Double> validationErrors = new ArrayList<>();
    WindowNetworkParameters kept = network.parameters().copy();
    int best = 0;
    for (int epoch = 0; epoch < epochs && epoch - best <= patience; epoch++) {
      Matrix H = network.hidden(train.X());
      Matrix yHat = network.output(H);
      trainErrors.add(network.loss(yHat, train.y(), 0));
      validationErrors.add(network.loss(validation, 0));
      if (!Double.isFinite(trainErrors.get(epoch) + validationErrors.get(epoch))) {
        restore(network, kept);
        throw new ArithmeticException("training diverged at epoch " + epoch + ": the errors are "
            + trainErrors.get(epoch) + " (train) and " + validationErrors.get(epoch)
            + " (validation); the parameters of epoch " + best + " are kept; lower the learning "
            + "rate, now " + learningRate + ", and look for values that are not finite");
      }
      if (validationErrors.get(epoch) < validationErrors.get(best)) {
        best = epoch;
        kept = network.parameters().copy();
      }
      optimizer.step(network.parameters(), network.gradient(train, H, yHat, weightDecay));
    }
    restore(network, kept);
    return new History(List.copyOf(trainErrors), List.copyOf(validationErrors), best);
  }

  private static void restore(WindowNetwork network, WindowNetworkParameters kept) {
    Map<String, Matrix> values = kept.named();
    network.parameters().named().forEach((name, matrix) ->
        matrix.fill(0).add(values.get(name)));
  }
}
