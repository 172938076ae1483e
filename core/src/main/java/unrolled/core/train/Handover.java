package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;

/**
 * Makes some steps with one optimizer and all others with a second one, which goes on from what the
 * first remembered: such as Adam with a smaller learning rate.
 */
public final class Handover implements Optimizer {

  private static final String STEPS = "steps";

  private final Optimizer first;
  private final long steps;
  private final Optimizer second;
  private long done;

  /**
   * Joins two optimizers of one kind that have made no step.
   *
   * @param first makes the first steps
   * @param steps how many, at least 0
   * @param second makes the others
   * @throws IllegalArgumentException if steps is below 0
   */
  public Handover(Optimizer first, long steps, Optimizer second) {
    if (steps < 0) {
      throw new IllegalArgumentException(
          "an optimizer makes at least 0 steps before another takes over, not " + steps);
    }
    this.first = first;
    this.steps = steps;
    this.second = second;
  }

  @Override
  public void step(Parameters parameters, Parameters gradients) {
    if (done == steps && done > 0) {
      second.recall(first.memory(), parameters);
    }
    (done < steps ? first : second).step(parameters, gradients);
    done++;
  }

  /** Returns the memory of the optimizer that made the last step, and the number of steps. */
  @Override
  public Map<String, Matrix> memory() {
    Map<String, Matrix> memory = new LinkedHashMap<>((done <= steps ? first : second).memory());
    memory.put(STEPS, Matrix.rowVector(done));
    return memory;
  }

  @Override
  public void recall(Map<String, Matrix> memory, Parameters parameters) {
    Matrix count = memory.get(STEPS);
    if (count == null || count.rows() != 1 || count.columns() != 1) {
      throw new IllegalArgumentException("the optimizer's memory has no number of steps; it has "
          + memory.keySet());
    }
    Map<String, Matrix> rest = new LinkedHashMap<>(memory);
    rest.remove(STEPS);
    long made = (long) count.get(0, 0);
    (made <= steps ? first : second).recall(rest, parameters);
    done = made;
  }
}
