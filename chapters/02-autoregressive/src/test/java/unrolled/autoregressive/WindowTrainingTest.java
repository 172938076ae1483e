package unrolled.autoregressive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class WindowTrainingTest {

  private static final Standardization AS_IT_IS = new Standardization(0, 1);

  @Test
  void training_learns_a_curve_that_no_straight_line_fits() {
    // y = |x| on both sides of zero: the best straight line is flat, its error the variance
    WindowBatch train = curve(100, 1);
    WindowNetwork network = network(4, 1);
    WindowTraining.History history =
        new WindowTraining(0.03, 0, 1500, 1500).train(network, train, curve(50, 2));
    double mean = train.y().sum() / 100;
    double variance = train.y().map(y -> (y - mean) * (y - mean)).sum() / 100;
    assertThat(network.loss(train, 0)).isLessThan(variance / 20);
    assertThat(history.train().get(0)).isGreaterThan(history.train().get(1499));
  }

  @Test
  void the_parameters_of_the_best_validation_epoch_are_kept() {
    WindowBatch validation = noise(20, 2);
    WindowNetwork network = network(8, 3);
    WindowTraining.History history =
        new WindowTraining(0.05, 0, 300, 300).train(network, noise(10, 1), validation);
    double least = history.validation().stream().mapToDouble(x -> x).min().orElseThrow();
    assertThat(history.best()).isBetween(1, 298);
    assertThat(history.validation().get(history.best())).isEqualTo(least);
    assertThat(network.loss(validation, 0)).isEqualTo(least);
  }

  @Test
  void training_stops_when_patience_is_used_up() {
    WindowNetwork network = network(8, 3);
    WindowTraining.History history =
        new WindowTraining(0.05, 0, 3000, 20).train(network, noise(10, 1), noise(20, 2));
    assertThat(history.validation()).hasSize(history.best() + 21).hasSizeLessThan(3000);
    assertThat(history.train()).hasSameSizeAs(history.validation());
  }

  @Test
  void weight_decay_keeps_weights_small() {
    WindowNetwork free = network(4, 1);
    WindowNetwork bound = network(4, 1);
    WindowBatch batch = curve(30, 1);
    new WindowTraining(0.03, 0, 500, 500).train(free, batch, batch);
    new WindowTraining(0.03, 0.01, 500, 500).train(bound, batch, batch);
    assertThat(bound.parameters().Whq().norm()).isLessThan(free.parameters().Whq().norm());
  }

  @Test
  void equal_seeds_give_equal_networks() {
    WindowNetwork one = network(3, 5);
    WindowNetwork other = network(3, 5);
    WindowTraining training = new WindowTraining(0.03, 0.001, 50, 50);
    training.train(one, curve(20, 1), curve(20, 2));
    training.train(other, curve(20, 1), curve(20, 2));
    assertThat(one).isEqualTo(other);
  }

  @Test
  void values_that_are_not_numbers_stop_training_and_keep_the_parameters() {
    WindowBatch broken = curve(20, 1);
    broken.X().set(7, 0, Double.NaN);
    WindowNetwork network = network(3, 1);
    WindowNetworkParameters before = network.parameters().copy();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() ->
            new WindowTraining(0.01, 0, 100, 100).train(network, broken, curve(20, 2)))
        .withMessage("training diverged at epoch 0: the errors are NaN (train) and "
            + network.loss(curve(20, 2), 0) + " (validation); the parameters of epoch 0 are kept; "
            + "lower the learning rate, now 0.01, and look for values that are not finite");
    assertThat(network.parameters()).isEqualTo(before);
  }

  @Test
  void steps_too_long_stop_training_and_keep_the_last_good_parameters() {
    WindowNetwork network = network(3, 1);
    WindowBatch batch = curve(20, 1);
    double before = network.loss(batch, 0);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new WindowTraining(1e200, 0, 100, 100).train(network, batch, batch))
        .withMessageStartingWith("training diverged at epoch 1: ")
        .withMessageContaining("the parameters of epoch 0 are kept; lower the learning rate");
    assertThat(network.loss(batch, 0)).isEqualTo(before, within(0.0));
  }

  @ParameterizedTest
  @CsvSource({"-1,10,10", "NaN,10,10", "0,0,10", "0,10,0"})
  void settings_without_sense_are_refused(double weightDecay, int epochs, int patience) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WindowTraining(0.01, weightDecay, epochs, patience))
        .withMessage("training needs a weight decay of at least 0 and at least 1 epoch and 1 epoch "
            + "of patience, not " + weightDecay + ", " + epochs + " and " + patience);
  }

  private static WindowNetwork network(int hiddenSize, long seed) {
    return new WindowNetwork(
        WindowNetworkParameters.random(1, hiddenSize, new SeededRandom(seed)), AS_IT_IS);
  }

  private static WindowBatch curve(int points, long seed) {
    SeededRandom random = new SeededRandom(seed);
    Matrix X = Matrix.generate(points, 1, () -> random.uniform(-2, 2));
    return new WindowBatch(X, X.map(Math::abs));
  }

  /** Nothing to learn but the mean: whatever else is learned harms validation. */
  private static WindowBatch noise(int points, long seed) {
    SeededRandom random = new SeededRandom(seed);
    return new WindowBatch(Matrix.generate(points, 1, random::gaussian),
        Matrix.generate(points, 1, random::gaussian));
  }
}
