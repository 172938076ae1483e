package unrolled.core.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Batches;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrainingTest {

  /** Learns {@code L = ½ b θ²} of a batch b, with the gradient b θ. */
  private static final class Parabola implements Learner<Double> {
    private final Matrix theta = Matrix.rowVector(8);
    private final Matrix slope = Matrix.zeros(1, 1);
    private int epochs;

    @Override
    public Parameters parameters() {
      return () -> Map.of("theta", theta);
    }

    @Override
    public Parameters gradients() {
      return () -> Map.of("theta", slope);
    }

    @Override
    public void beginEpoch() {
      epochs++;
    }

    @Override
    public double learn(Double batch) {
      double value = theta.get(0, 0);
      slope.set(0, 0, batch * value);
      return batch * value * value / 2;
    }
  }

  private final Parabola learner = new Parabola();
  private final List<TrainingStep> seen = new ArrayList<>();

  private Training<Double> training(double learningRate, Double... batches) {
    return new Training<>(learner, new GradientDescent(learningRate),
        Batches.inOrder(List.of(batches)), new SeededRandom(1)).watchedBy(seen::add);
  }

  @Test
  void each_step_halves_theta_as_pencil_and_paper_say() {
    History history = training(0.5, 1.0).run(3);
    assertThat(learner.theta.get(0, 0)).isEqualTo(1);
    assertThat(history.losses()).containsExactly(32, 8, 2);
    assertThat(history.gradientNorms()).containsExactly(8, 4, 2);
    assertThat(seen).containsExactly(new TrainingStep(1, 3, 1, 32, 8),
        new TrainingStep(2, 3, 2, 8, 4), new TrainingStep(3, 3, 3, 2, 2));
    assertThat(history.meanLoss(1, 3)).isEqualTo(5);
    assertThat(history).hasToString("3 steps, loss 2.0");
  }

  @Test
  void steps_and_epochs_are_counted_from_the_beginning() {
    Training<Double> training = training(0.25, 1.0, 2.0, 1.0);
    training.run(2);
    training.run(2);
    assertThat(training.history().steps()).isEqualTo(2);
    training.runEpochs(2);
    assertThat(training.history().steps()).isEqualTo(6);
    assertThat(seen.stream().mapToLong(TrainingStep::epoch)).containsExactly(1L, 1L, 1L, 2L, 2L, 2L);
    assertThat(seen.get(2).total()).isEqualTo(6);
    training.runEpochs(2);
    assertThat(training.history().steps()).isEqualTo(6);
  }

  @Test
  void the_learner_is_told_where_each_epoch_begins_and_not_where_one_is_resumed() {
    Training<Double> training = training(0.25, 1.0, 2.0, 1.0);
    training.run(3);
    assertThat(learner.epochs).isEqualTo(1);
    training.run(4);
    assertThat(learner.epochs).isEqualTo(2);
    training.resume(training.snapshot()).run(6);
    assertThat(learner.epochs).isEqualTo(2);
  }

  @Test
  void gradients_are_clipped_before_the_step() {
    training(1, 1.0).clippedBy(Clipping.byNorm(3)).run(1);
    assertThat(learner.theta.get(0, 0)).isEqualTo(5);
    assertThat(seen.get(0).gradientNorm()).isEqualTo(8);
  }

  @Test
  void training_stops_after_the_step_in_which_it_is_told_to_and_can_go_on() {
    Training<Double> training = training(0.5, 1.0);
    boolean[] ended = new boolean[1];
    training.watchedBy(new Progress() {
      @Override
      public void step(TrainingStep step) {
        if (step.number() == 2) {
          training.stop();
        }
      }

      @Override
      public void end() {
        ended[0] = true;
      }
    });
    assertThat(training.run(5).steps()).isEqualTo(2);
    assertThat(ended[0]).isTrue();
    assertThat(training.run(5).steps()).isEqualTo(5);
    training.stop();
    assertThat(training.runEpochs(9).steps()).isEqualTo(5);
  }

  @Test
  void an_observer_can_look_at_every_third_step() {
    List<Long> numbers = new ArrayList<>();
    training(0.1, 1.0).watchedBy(Progress.every(3, step -> numbers.add(step.number()))).run(10);
    assertThat(numbers).containsExactly(3L, 6L, 9L);
    assertThatIllegalArgumentException().isThrownBy(() -> Progress.every(0, step -> { }))
        .withMessageContaining("not every 0");
  }

  @Test
  void an_exploding_loss_stops_training_with_the_last_good_parameters() {
    // θ is multiplied by −10 at each step, the loss by 100: 32, 3,200, 320,000 > 1,000 · 33.
    Training<Double> training = training(11, 1.0);
    assertThatThrownBy(() -> training.run(50))
        .isInstanceOfSatisfying(DivergenceException.class, e -> {
          assertThat(e.epoch()).isEqualTo(3);
          assertThat(e.step()).isEqualTo(3);
        })
        .hasMessage("training stopped in epoch 3 at step 3: the loss is 320000.0, above 33000.0."
            + " Clip the gradient, lower the learning rate, and look for NaN in the input. The"
            + " parameters are back to those of step 1, whose loss was 32.0.");
    assertThat(learner.theta.get(0, 0)).isEqualTo(8);
    assertThat(training.history().steps()).isEqualTo(2);
    assertThatThrownBy(() -> training.run(50)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has diverged and can't go on; resume the last snapshot");
    assertThatThrownBy(training::snapshot).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("can't be saved");
  }

  @Test
  void good_are_the_last_parameters_whose_loss_was_not_above_the_first() {
    // θ = 8, 4, 2, −6, 2994: the losses are 32, 8, 16, then 18,000 and 4,482,018 > 1,000 · 33.
    assertThatThrownBy(() -> training(0.5, 1.0, 1.0, 8.0, 1000.0, 1.0).run(5))
        .hasMessageContaining("at step 5: the loss is 4482018.0")
        .hasMessageEndingWith("back to those of step 3, whose loss was 16.0.");
    assertThat(learner.theta.get(0, 0)).isEqualTo(2);
  }

  @Test
  void without_a_limit_the_explosion_ends_in_infinity() {
    assertThatThrownBy(() -> training(11, 1.0).stoppedAbove(Double.POSITIVE_INFINITY).run(1000))
        .isInstanceOf(DivergenceException.class)
        .hasMessageContaining("the loss is Infinity. Clip the gradient");
    assertThat(learner.theta.get(0, 0)).isFinite();
    assertThatIllegalArgumentException().isThrownBy(() -> training(1, 1.0).stoppedAbove(0))
        .withMessageContaining("a loss above 0, not 0.0");
  }

  @Test
  void nan_in_the_first_batch_leaves_the_parameters_as_they_were() {
    assertThatThrownBy(() -> training(0.5, Double.NaN).run(5))
        .hasMessageContaining("in epoch 1 at step 1: the loss is NaN")
        .hasMessageContaining("as they were before this run");
    assertThat(learner.theta.get(0, 0)).isEqualTo(8);
  }

  @Test
  void nan_in_the_gradient_alone_stops_training_too() {
    Learner<Double> bad = new Learner<>() {
      @Override
      public Parameters parameters() {
        return learner.parameters();
      }

      @Override
      public Parameters gradients() {
        return learner.gradients();
      }

      @Override
      public double learn(Double batch) {
        double loss = learner.learn(1.0);
        learner.slope.set(0, 0, batch);
        return loss;
      }
    };
    Training<Double> training = new Training<>(bad, new GradientDescent(1),
        Batches.inOrder(List.of(3.0, Double.NaN)), new SeededRandom(1));
    assertThatThrownBy(() -> training.run(9)).hasMessageContaining(
        "in epoch 1 at step 2: the loss is 12.5 and the norm of its gradient NaN")
        .hasMessageEndingWith("The parameters are those that gave this loss.");
    assertThat(learner.theta.get(0, 0)).isEqualTo(5);
  }

  @Test
  void after_a_divergence_training_goes_on_from_the_snapshot_before() {
    Training<Double> training = training(11, 1.0);
    training.run(1);
    Snapshot snapshot = training.snapshot();
    assertThatThrownBy(() -> training.run(50)).isInstanceOf(DivergenceException.class);
    training.resume(snapshot).clippedBy(Clipping.byNorm(1)).run(4);
    assertThat(training.history().steps()).isEqualTo(4);
    assertThat(learner.theta.get(0, 0)).isEqualTo(-80 + 33);
  }

  @Test
  void a_divergence_at_once_after_a_snapshot_leaves_the_snapshot_s_parameters() {
    Training<Double> training = training(11, 1.0).stoppedAbove(Double.POSITIVE_INFINITY);
    training.run(1);
    Snapshot snapshot = training.snapshot();
    training.run(3);
    assertThatThrownBy(() -> training.resume(snapshot).stoppedAbove(1).run(3))
        .hasMessageEndingWith("The parameters are as they were before this run.");
    assertThat(learner.theta.get(0, 0)).isEqualTo(-80);
  }

  @Test
  void data_without_batches_are_refused() {
    Training<Double> training = new Training<>(
        learner, new GradientDescent(1), random -> List.of(), new SeededRandom(1));
    assertThatIllegalArgumentException().isThrownBy(() -> training.run(1))
        .withMessage("epoch 1 has no batch; give it at least one");
  }

  @Test
  void a_history_needs_a_norm_for_each_loss_and_a_step_for_a_mean() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new History(new double[2], new double[1]))
        .withMessageContaining("2 losses and 1 norms");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new History(new double[2], new double[2]).meanLoss(1, 3))
        .withMessageContaining("steps 1 to 3 of 2");
  }
}
