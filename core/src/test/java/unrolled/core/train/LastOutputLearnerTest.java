package unrolled.core.train;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.LabelBatch;
import unrolled.core.data.Mask;
import unrolled.core.data.SequenceBatch;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LeakyCell;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class LastOutputLearnerTest {

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  private static final List<Input> INPUTS = List.of(
      Input.of(new int[] {1, 3}, 4), Input.of(new int[] {0, 2}, 4));
  private static final Mask MASK = new Mask(1, 2);
  private static final LabelBatch LABELS = new LabelBatch(INPUTS, new int[] {1, 0}, MASK);
  private static final ValueBatch VALUES = new ValueBatch(INPUTS,
      Matrix.of(new double[] {0.5, -1}, new double[] {2, 0.25}), MASK);

  private static RecurrentNetwork<LeakyCell.Weights, LeakyCell.Trace> network() {
    SeededRandom random = new SeededRandom(4);
    return new RecurrentNetwork<>(
        new LeakyCell(Initializer.uniform(1).create(4, 3, random), 0.7, -0.3, 0.5),
        new OutputLayer(OutputParameters.create(3, 2, Initializer.uniform(1), random)));
  }

  /** Returns the output of one sequence that runs alone, so without padding. */
  private static double[] alone(int... symbols) {
    List<Input> inputs = Arrays.stream(symbols)
        .mapToObj(symbol -> Input.of(new int[] {symbol}, 4)).toList();
    var pass = network().forward(inputs);
    return pass.O().get(symbols.length - 1).row(0);
  }

  @Test
  void the_loss_of_numbers_is_half_the_squared_error_where_each_sequence_ends() {
    double[] first = alone(1);
    double[] second = alone(3, 2);
    double expected = (Math.pow(first[0] - 0.5, 2) + Math.pow(first[1] + 1, 2)
        + Math.pow(second[0] - 2, 2) + Math.pow(second[1] - 0.25, 2)) / 2 / 2;
    var learner = LastOutputLearner.ofValues(network());
    assertThat(learner.learn(VALUES)).isCloseTo(expected, within(1e-15));
  }

  @Test
  void the_loss_of_labels_is_the_surprise_where_each_sequence_ends() {
    Matrix O = Matrix.of(alone(1), alone(3, 2));
    assertThat(LastOutputLearner.ofLabels(network()).learn(LABELS))
        .isCloseTo(CrossEntropy.of(O, 1, 0).value(), within(1e-15));
  }

  @Test
  void gradients_are_those_of_central_differences_of_one_batch() {
    requireGradients(LastOutputLearner.ofLabels(network()), LABELS);
    requireGradients(LastOutputLearner.ofValues(network()), VALUES);
  }

  private static <B extends SequenceBatch> void requireGradients(
      LastOutputLearner<LeakyCell.Weights, LeakyCell.Trace, B> learner, B batch) {
    learner.learn(batch);
    assertThat(learner.learn(batch)).isEqualTo(learner.loss(batch)); // no rest of the first call
    assertThat(GradientCheck.largestRelativeError(
        () -> learner.loss(batch), learner.parameters(), learner.gradients()))
        .isLessThan(DIFFERENCES);
  }

  @Test
  void it_says_that_there_is_one_output_a_sequence() {
    assertThat(LastOutputLearner.ofLabels(network()).description()).isEqualTo("LeakyCell, 4 inputs,"
        + " 3 hidden units, 2 outputs, 23 weights, one output a sequence");
  }

  @Test
  void targets_of_another_width_are_refused() {
    ValueBatch narrow = new ValueBatch(INPUTS, Matrix.zeros(2, 1), MASK);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LastOutputLearner.ofValues(network()).learn(narrow));
  }
}
