package unrolled.lstm;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.data.AddingTask;
import unrolled.core.data.Input;
import unrolled.core.data.LabelBatch;
import unrolled.core.data.Mask;
import unrolled.core.data.TemporalOrderTask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.lstm.EndTraining.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what counts as a right answer, and what as a solved task. */
class EndTaskTest {

  private static final Input NOTHING = Input.of(Matrix.zeros(1, 2));

  @ParameterizedTest
  @CsvSource({"0, 0.039, true", "0, -0.039, true", "0, 0.04, false", "0, -0.04, false",
      "1, 1.03, true", "1, 0.9, false"})
  void a_sum_is_right_if_it_is_off_by_less_than_the_tolerance(
      double target, double output, boolean right) {
    assertThat(AddingTask.TOLERANCE).isEqualTo(0.04);
    ValueBatch batch = new ValueBatch(
        List.of(NOTHING), Matrix.of(new double[][] {{target}}), Mask.equal(1, 1));
    assertThat(EndTask.adding(10).isRight(new double[] {output}, batch, 0)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0.1, 0, true", "0, 0, 0, 0, false", "0.1, 0, 0.1, 0, false",
      "0, 0, 0.1, 0.1, false", "0, 0.2, 0.1, 0, false", "-3, -2, -1, -2, true"})
  void an_order_is_right_if_no_other_class_has_as_large_an_output(
      double xx, double xy, double yx, double yy, boolean right) {
    LabelBatch batch = new LabelBatch(List.of(NOTHING), new int[] {2}, Mask.equal(1, 1));
    assertThat(EndTask.order(20).isRight(new double[] {xx, xy, yx, yy}, batch, 0))
        .isEqualTo(right);
  }

  @Test
  void a_network_of_zeros_answers_no_order_and_a_constant_one_its_own_class() {
    EndTask<LabelBatch> task = EndTask.order(20);
    LabelBatch batch = task.batch(200, new SeededRandom(1));
    OutputParameters output = OutputParameters.zeros(1, TemporalOrderTask.CLASSES);
    RecurrentNetwork<?, ?> network = new RecurrentNetwork<>(
        new LstmCell(LstmParameters.zeros(task.inputSize(), 1)), new OutputLayer(output));
    assertThat(task.share(network, batch)).isZero();
    output.bq().set(0, 3, 1);
    long yy = Arrays.stream(batch.labels()).filter(label -> label == 3).count();
    assertThat(task.share(network, batch)).isEqualTo(yy / 200.0);
  }

  @ParameterizedTest
  @CsvSource({"0.99, true", "0.9899, false", "1, true", "0.995, true", "0.25, false"})
  void ninety_nine_of_a_hundred_fresh_answers_solve_a_task(double share, boolean solved) {
    assertThat(new Outcome(List.of(), share).solved()).isEqualTo(solved);
  }
}
