package unrolled.core.train;

import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Adds a price on large weights to the loss of another learner: {@code L + ω Σ w²}.
 *
 * <p>Weights are the parameters whose own name begins with W, as in {@code cell.Whh}; biases are
 * free of charge.
 *
 * @param learner computes L
 * @param weightDecay ω, at least 0
 * @param <B> a batch
 */
public record WeightDecay<B>(Learner<B> learner, double weightDecay) implements Learner<B> {

  /** Checks the price. */
  public WeightDecay {
    if (!(weightDecay >= 0) || Double.isInfinite(weightDecay)) {
      throw new IllegalArgumentException(
          "the weight decay must be at least 0 and finite, not " + weightDecay);
    }
  }

  @Override
  public Parameters parameters() {
    return learner.parameters();
  }

  @Override
  public Parameters gradients() {
    return learner.gradients();
  }

  @Override
  public double learn(B batch) {
    double loss = learner.learn(batch);
    Map<String, Matrix> gradients = gradients().named();
    for (Map.Entry<String, Matrix> parameter : parameters().named().entrySet()) {
      String name = parameter.getKey();
      if (name.startsWith("W", name.lastIndexOf('.') + 1)) {
        Matrix W = parameter.getValue();
        double norm = W.norm();
        loss += weightDecay * norm * norm;
        gradients.get(name).addScaled(2 * weightDecay, W);
      }
    }
    return loss;
  }

  @Override
  public String description() {
    return learner.description();
  }

  @Override
  public void beginEpoch() {
    learner.beginEpoch();
  }

  @Override
  public Map<String, Matrix> memory() {
    return learner.memory();
  }

  @Override
  public void recall(Map<String, Matrix> memory) {
    learner.recall(memory);
  }
}
