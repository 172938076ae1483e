package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Keeps with what a learner carries which data it learned from, so that training does not go on
 * with others by mistake.
 *
 * @param <B> a batch
 */
public final class BoundLearner<B> implements Learner<B> {

  private final Learner<B> learner;
  private final String data;
  private final Matrix fingerprint;

  /**
   * Binds a learner to its data.
   *
   * @param learner does the work
   * @param data what they are, in one word such as names
   * @param fingerprint numbers that other data have with little probability, such as size and hash
   */
  public BoundLearner(Learner<B> learner, String data, double... fingerprint) {
    this.learner = learner;
    this.data = data;
    this.fingerprint = Matrix.rowVector(fingerprint);
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
    return learner.learn(batch);
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
    Map<String, Matrix> memory = new LinkedHashMap<>(learner.memory());
    memory.put(data, fingerprint.copy());
    return memory;
  }

  /**
   * Goes on from what was carried.
   *
   * @throws IllegalArgumentException if it was carried with other data, or is of another model
   */
  @Override
  public void recall(Map<String, Matrix> memory) {
    if (!fingerprint.equals(memory.get(data))) {
      throw new IllegalArgumentException("the checkpoint is of other " + data);
    }
    Map<String, Matrix> rest = new LinkedHashMap<>(memory);
    rest.remove(data);
    learner.recall(rest);
  }
}
