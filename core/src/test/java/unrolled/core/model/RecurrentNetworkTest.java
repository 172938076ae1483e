package unrolled.core.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.GradientCheck;
import unrolled.core.train.SequenceLoss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecurrentNetworkTest {

  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  private final SeededRandom random = new SeededRandom(8);
  private final RecurrentNetwork<LeakyCell.Weights, LeakyCell.Trace> network =
      new RecurrentNetwork<>(
          new LeakyCell(Initializer.uniform(1).create(4, 3, random), 0.7, -0.3, 0.5),
          new OutputLayer(OutputParameters.create(3, 4, Initializer.uniform(1), random)));

  @Test
  void outputs_are_read_off_the_hidden_state_of_each_step() {
    List<Input> inputs = List.of(Input.of(new int[] {1, 3}, 4), Input.of(new int[] {0, 2}, 4));
    var pass = network.forward(inputs);
    var run = network.recurrence().forward(inputs);
    for (int t = 0; t < 2; t++) {
      assertThat(pass.O().get(t)).isEqualTo(network.output().forward(run.H().get(t)));
    }
    assertThat(pass.last().H()).isEqualTo(run.last().H());
  }

  @Test
  void gradients_of_padded_batches_from_a_carried_state_are_those_of_central_differences() {
    int[][] sequences = {{1, 0, 3}, {2}, {3, 3, 1, 0, 3}};
    SymbolBatch batch = SymbolBatch.ofSequences(3, 4, sequences);
    State initial = State.of(Initializer.uniform(1).create(3, 3, random),
        Initializer.uniform(1).create(3, 3, random));
    DoubleSupplier loss = () -> CrossEntropy.of(
        network.forward(batch.inputs(), initial, batch.mask()).O(), batch).value();
    var pass = network.forward(batch.inputs(), initial, batch.mask());
    var gradients = network.zeroGradients();
    var back = network.backward(pass, CrossEntropy.of(pass.O(), batch).dO(), gradients);
    assertThat(GradientCheck.largestRelativeError(loss, network.parameters(), gradients))
        .isLessThan(DIFFERENCES);
    for (int p = 0; p < 2; p++) {
      Matrix differences = GradientCheck.centralDifferences(loss, initial.part(p));
      assertThat(back.dInitial().part(p).minus(differences).norm())
          .isLessThan(DIFFERENCES * differences.norm());
    }
  }

  @Test
  void one_output_for_a_whole_sequence_is_read_where_the_sequence_ends() {
    Mask mask = new Mask(1, 3);
    List<Input> inputs = List.of(Input.of(new int[] {1, 3}, 4), Input.of(new int[] {0, 2}, 4),
        Input.of(new int[] {0, 0}, 4));
    Matrix O = network.forwardToLast(inputs, mask).O().get(0);
    var all = network.forward(inputs, network.cell().zeroState(2), mask);
    assertThat(O.row(0)).isEqualTo(all.O().get(0).row(0));
    assertThat(O.row(1)).isEqualTo(all.O().get(2).row(1));
    DoubleSupplier loss = () ->
        CrossEntropy.of(network.forwardToLast(inputs, mask).O().get(0), 2, 1).value();
    var gradients = network.zeroGradients();
    SequenceLoss score = CrossEntropy.of(O, 2, 1);
    network.backwardFromLast(
        network.forwardToLast(inputs, mask), score.dO().get(0), gradients);
    assertThat(GradientCheck.largestRelativeError(loss, network.parameters(), gradients))
        .isLessThan(DIFFERENCES);
  }

  @Test
  void a_step_that_the_loss_does_not_look_at_sends_nothing_back() {
    List<Input> inputs = List.of(Input.of(new int[] {1}, 4), Input.of(new int[] {0}, 4));
    var pass = network.forward(inputs);
    Matrix dO = Matrix.rowVector(1, 0, -1, 2);
    var with = network.zeroGradients();
    network.backward(pass, Arrays.asList(dO, null), with);
    var zeros = network.zeroGradients();
    network.backward(pass, List.of(dO, Matrix.zeros(1, 4)), zeros);
    assertThat(with.named()).isEqualTo(zeros.named());
  }

  @Test
  void the_way_back_can_be_cut() {
    List<Input> inputs = new ArrayList<>();
    List<Matrix> dO = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      inputs.add(Input.of(new int[] {t}, 4));
      dO.add(Initializer.uniform(1).create(1, 4, random));
    }
    var cut = network.zeroGradients();
    network.backward(network.forward(inputs), dO, 2, cut);
    var halves = network.zeroGradients();
    var first = network.forward(inputs.subList(0, 2));
    network.backward(first, dO.subList(0, 2), halves);
    var second = network.forward(inputs.subList(2, 4), first.last(), Mask.equal(1, 2));
    network.backward(second, dO.subList(2, 4), halves);
    cut.named().forEach((name, g) -> assertThat(g.minus(halves.named().get(name)).norm())
        .as(name).isLessThan(1e-14)); // the order of the sums differs
  }

  @Test
  void parameters_have_the_names_of_their_parts_and_are_the_parts_own() {
    assertThat(network.parameters().named().keySet())
        .containsExactly("cell.W", "cell.abc", "output.Whq", "output.bq");
    assertThat(network.parameters().named().get("output.bq"))
        .isSameAs(network.output().parameters().bq());
    assertThat(network.zeroGradients().count()).isEqualTo(network.parameters().count());
    assertThat(network.outputSize()).isEqualTo(4);
    assertThat(network).hasToString("4 inputs, 3 hidden units, 4 outputs, "
        + network.parameters().count() + " weights");
    assertThat(State.of(Matrix.rowVector(1, 2))).hasToString("[1  2]");
    assertThat(State.zeros(1, 2, 2)).hasToString("[0  0] and 1 more");
  }

  @Test
  void a_number_that_is_none_is_refused_unless_it_is_padding() {
    Matrix X = Matrix.zeros(2, 4);
    X.set(1, 2, Double.NaN);
    List<Input> inputs = List.of(Input.of(Matrix.zeros(2, 4)), Input.of(X));
    State zeros = network.cell().zeroState(2);
    String message =
        "step 1 of sequence 1: the input is NaN; mend the data, or leave the step out";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.forward(inputs, zeros, new Mask(1, 2))).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.forward(inputs)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.forwardToLast(inputs, new Mask(1, 2))).withMessage(message);
    var pass = network.forward(inputs, zeros, new Mask(2, 1));
    assertThat(pass.last().H().row(1)).doesNotContain(Double.NaN);
  }

  @Test
  void what_stands_in_the_padding_changes_neither_outputs_nor_gradients() {
    Mask mask = new Mask(2, 1);
    NetworkParameters<LeakyCell.Weights> expected = null;
    for (double padding : new double[] {0, 1e6, Double.NaN, Double.NEGATIVE_INFINITY}) {
      Matrix X = Matrix.zeros(2, 4).fill(1);
      Arrays.fill(X.row(1), padding);
      List<Input> inputs = List.of(Input.of(Matrix.zeros(2, 4).fill(0.5)), Input.of(X));
      var pass = network.forward(inputs, network.cell().zeroState(2), mask);
      var last = network.forwardToLast(inputs, mask);
      NetworkParameters<LeakyCell.Weights> gradients = network.zeroGradients();
      network.backward(pass, List.of(Matrix.zeros(2, 4).fill(1), Matrix.of(
          new double[] {1, 2, 3, 4}, new double[4])), gradients);
      network.backwardFromLast(last, Matrix.zeros(2, 4).fill(1), gradients);
      expected = expected == null ? gradients : expected;
      assertThat(gradients.named()).isEqualTo(expected.named());
    }
  }

  @Test
  void parts_and_gradients_that_do_not_fit_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecurrentNetwork<>(network.cell(),
            new OutputLayer(OutputParameters.zeros(5, 4))))
        .withMessage("the cell has 3 hidden units, the output layer reads 5");
    List<Input> inputs = List.of(Input.of(new int[] {1}, 4), Input.of(new int[] {0}, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.backward(network.forward(inputs),
            List.of(Matrix.zeros(1, 4)), network.zeroGradients()))
        .withMessageContaining("has 2 outputs, the loss sends 1 gradients");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.backward(network.forwardToLast(inputs, Mask.equal(1, 2)),
            List.of(Matrix.zeros(1, 4)), network.zeroGradients()))
        .withMessageContaining("one output for the whole sequence; go back from the last");
  }
}
