package unrolled.core.train;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Batches;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Trains with losses and gradients that are written down beforehand. */
class LastGoodTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Reports the loss and the gradient that a batch names. */
  private static final class Told implements Learner<double[]> {
    private final Matrix theta = Matrix.rowVector(8);
    private final Matrix slope = Matrix.zeros(1, 1);

    @Override
    public Parameters parameters() {
      return () -> Map.of("theta", theta);
    }

    @Override
    public Parameters gradients() {
      return () -> Map.of("theta", slope);
    }

    @Override
    public double learn(double[] batch) {
      slope.set(0, 0, batch[1]);
      return batch[0];
    }
  }

  private final Told learner = new Told();

  /** Each batch is a loss and a gradient, which is subtracted from θ = 8. */
  private Training<double[]> training(double[]... batches) {
    return new Training<>(learner, new GradientDescent(1), Batches.inOrder(List.of(batches)),
        new SeededRandom(1));
  }

  private static double[] step(double loss, double gradient) {
    return new double[] {loss, gradient};
  }

  private double theta() {
    return learner.theta.get(0, 0);
  }

  @Test
  void an_infinite_gradient_of_a_loss_above_the_first_goes_back() {
    Training<double[]> training = training(
        step(1, 1), step(0.5, 1), step(900, 1), step(1500, INFINITY));
    assertThatThrownBy(() -> training.run(4)).isInstanceOf(DivergenceException.class)
        .hasMessage("training stopped in epoch 1 at step 4: the loss is 1500.0 and the norm of its"
            + " gradient Infinity. Clip the gradient, lower the learning rate, and look for NaN in"
            + " the input. The parameters are back to those of step 2, whose loss was 0.5.");
    assertThat(theta()).isEqualTo(7);
  }

  @Test
  void an_infinite_gradient_of_a_loss_not_above_the_first_leaves_the_parameters() {
    Training<double[]> training = training(step(1, 1), step(3, 1), step(1, INFINITY));
    assertThatThrownBy(() -> training.run(3)).hasMessageContaining("at step 3: the loss is 1.0")
        .hasMessageEndingWith("The parameters are those that gave this loss.");
    assertThat(theta()).isEqualTo(6);
  }

  @Test
  void a_loss_that_equals_the_first_is_good() {
    assertThatThrownBy(() -> training(step(5, 1), step(5, 1), step(Double.NaN, 1)).run(3))
        .hasMessageEndingWith("back to those of step 2, whose loss was 5.0.");
    assertThat(theta()).isEqualTo(7);
  }

  @Test
  void the_limit_itself_is_allowed_and_the_next_number_is_not() {
    training(step(1, 1), step(2000, 1)).run(2);
    assertThat(theta()).isEqualTo(6);
    assertThatThrownBy(() -> training(step(1, 1), step(Math.nextUp(2000.0), 1)).run(2))
        .hasMessageContaining("the loss is 2000.0000000000002, above 2000.0.");
  }

  @Test
  void a_negative_first_loss_has_a_limit_above_zero() {
    training(step(-5, 1), step(6000, 1)).run(2);
    assertThatThrownBy(() -> training(step(-5, 1), step(6001, 1)).run(2))
        .hasMessageContaining("the loss is 6001.0, above 6000.0.");
  }

  @Test
  void parameters_ruined_by_the_last_step_of_a_run_are_noticed() {
    Training<double[]> training = training(step(1, 1), step(0.5, Double.MAX_VALUE));
    learner.theta.set(0, 0, -Double.MAX_VALUE);
    assertThatThrownBy(() -> training.run(2)).isInstanceOfSatisfying(DivergenceException.class,
        e -> {
          assertThat(e.epoch()).isEqualTo(1);
          assertThat(e.step()).isEqualTo(2);
        })
        .hasMessage("training stopped in epoch 1 at step 2: theta is NaN or infinite after it."
            + " Clip the gradient, lower the learning rate, and look for NaN in the input. The"
            + " parameters are back to those of step 2, whose loss was 0.5.");
    assertThat(theta()).isEqualTo(-Double.MAX_VALUE);
    assertThatThrownBy(training::snapshot).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has diverged and can't be saved");
  }

  @Test
  void ruined_parameters_never_get_into_a_snapshot() {
    learner.theta.set(0, 0, -Double.MAX_VALUE);
    Training<double[]> training = training(step(1, Double.MAX_VALUE), step(0.5, 1));
    Snapshot[] taken = new Snapshot[1];
    training.watchedBy(step -> taken[0] = training.snapshot());
    assertThatThrownBy(() -> training.run(2)).isInstanceOf(DivergenceException.class)
        .hasMessageContaining("at step 1: theta is NaN or infinite after it");
    assertThat(taken[0]).isNull();
    assertThat(theta()).isEqualTo(-Double.MAX_VALUE);
  }

  @Test
  void a_resumed_training_without_good_parameters_goes_back_to_the_snapshot_s() {
    Training<double[]> training = training(step(1, 1), step(9, INFINITY), step(1, 1));
    training.run(1);
    Snapshot snapshot = training.snapshot();
    learner.theta.set(0, 0, 100);
    training.resume(snapshot);
    assertThatThrownBy(() -> training.run(3))
        .hasMessageEndingWith("The parameters are as they were before this run.");
    assertThat(theta()).isEqualTo(7);
  }
}
