package unrolled.core.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import unrolled.core.data.Batches;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.train.Adam;
import unrolled.core.train.Learner;
import unrolled.core.train.Training;

/** Learns {@code L = ½ b θ²} of batches b, in a random order: the least training with a memory. */
final class Halving implements Learner<Double> {

  private final Matrix theta;
  private final Matrix slope;

  Halving(int size, double theta) {
    this.theta = Matrix.zeros(1, size).fill(theta);
    this.slope = Matrix.zeros(1, size);
  }

  static Training<Double> training(int size, double theta, long seed) {
    return new Training<>(new Halving(size, theta), new Adam(0.125),
        Batches.shuffled(List.of(1.0, 2.0, 3.0)), new SeededRandom(seed));
  }

  @Override
  public Parameters parameters() {
    return () -> Map.of("theta", theta);
  }

  @Override
  public Parameters gradients() {
    return () -> Map.of("theta", slope);
  }

  @Override
  public double learn(Double batch) {
    slope.fill(0).addScaled(batch, theta);
    return batch * theta.norm() * theta.norm() / 2;
  }

  /**
   * Saves once after 1,000 steps, says so a step later, and then goes on slowly and without end, for
   * a test to stop.
   */
  public static void main(String[] args) {
    Training<Double> training = training(2, 8, 1);
    training.watchedBy(step -> {
      if (step.number() == 1001) {
        System.out.println("saved, and going on");
      }
      if (step.number() > 1000) {
        LockSupport.parkNanos(20_000_000);
      }
    });
    new TrainingSession(new CheckpointFile(Path.of(args[0])), 1000, ProgressLine.quiet())
        .run(training, 500_000_000);
  }
}
