package unrolled.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.train.CellCheck;
import unrolled.gru.CellKind;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StackedCellTest {

  /** Central differences of step 1e-5 in double precision. */
  private static final double GRADIENT = 1e-7;

  /** Sums of the same terms in another order. */
  private static final double ORDER = 1e-13;

  private static final Mask MASK = new Mask(5, 2, 1);

  @ParameterizedTest
  @EnumSource
  @Tag("eq-deep-layers")
  @Tag("eq-deep-back-layers")
  void a_step_at_a_time_or_a_layer_at_a_time_gives_the_same(CellKind kind) {
    SeededRandom random = new SeededRandom(3);
    List<RecurrentCell<?, ?>> cells = kind.cells(2, 4, 3, random);
    StackedCell columns = new StackedCell(cells);
    Stack rows = new Stack(cells.stream().map(StackedCellTest::layer).toList());
    List<Matrix> X = draws(2, random);
    List<Input> inputs = X.stream().map(Input::of).toList();
    List<Matrix> dH = draws(4, random);
    Recurrence<StackParameters, StackedCell.Steps> recurrence = new Recurrence<>(columns);
    Recurrence.Run<StackedCell.Steps> run =
        recurrence.forward(inputs, columns.zeroState(3), MASK);
    SequenceLayer.Pass<StackParameters> pass = rows.forward(inputs, MASK);
    for (int t = 0; t < MASK.steps(); t++) {
      for (int n = 0; n < MASK.batchSize(); n++) {
        if (MASK.has(n, t)) {
          assertThat(run.H().get(t).row(n)).containsExactly(pass.H().get(t).row(n));
        }
      }
    }
    StackParameters byColumns = columns.zeroGradients();
    List<Matrix> dX = recurrence.backward(run, dH, byColumns).dX();
    StackParameters byRows = rows.zeroGradients();
    List<Matrix> dXByRows = pass.backward(dH, byRows).dX();
    byColumns.named().forEach((name, matrix) -> assertThat(
        matrix.minus(byRows.named().get(name)).norm()).as(name).isLessThan(ORDER));
    for (int t = 0; t < dX.size(); t++) {
      assertThat(dX.get(t).minus(dXByRows.get(t)).norm()).isLessThan(ORDER);
    }
  }

  private static <P extends Parameters, S extends RecurrentCell.Step>
      RecurrentLayer<P, S> layer(RecurrentCell<P, S> cell) {
    return new RecurrentLayer<>(cell);
  }

  /** Draws a gradient, or an input, for each step; zero where a sequence has ended. */
  private static List<Matrix> draws(int columns, SeededRandom random) {
    List<Matrix> draws = new ArrayList<>();
    for (int t = 0; t < MASK.steps(); t++) {
      Matrix draw = Initializer.uniform(1).create(MASK.batchSize(), columns, random);
      for (int n = 0; n < MASK.batchSize(); n++) {
        if (!MASK.has(n, t)) {
          Arrays.fill(draw.row(n), 0);
        }
      }
      draws.add(draw);
    }
    return draws;
  }

  @ParameterizedTest
  @EnumSource
  void gradients_agree_with_central_differences(CellKind kind) {
    SeededRandom random = new SeededRandom(8);
    StackedCell cell = new StackedCell(kind.cells(2, 3, 3, random));
    assertThat(CellCheck.largestRelativeError(cell, MASK, random)).isLessThan(GRADIENT);
  }

  @Test
  void one_layer_is_the_cell() {
    RnnCell cell = new RnnCell(RnnParameters.random(2, 3, new SeededRandom(1)));
    StackedCell stacked = new StackedCell(List.of(cell));
    List<Input> inputs = List.of(
        Input.of(Matrix.rowVector(1, 2)), Input.of(Matrix.rowVector(3, 4)));
    assertThat(new Recurrence<>(stacked).forward(inputs).H())
        .isEqualTo(new Recurrence<>(cell).forward(inputs).H());
  }

  @Test
  void the_state_has_the_top_layer_first() {
    StackedCell cell = new StackedCell(CellKind.LSTM.cells(1, 2, 3, new SeededRandom(1)));
    assertThat(cell.zeroState(4).parts()).isEqualTo(6);
    StackedCell.Steps steps = cell.forward(Input.of(Matrix.rowVector(1)), cell.zeroState(1));
    assertThat(steps.state().H()).isSameAs(steps.layers().get(2).state().H());
    assertThat(steps.state().part(4)).isSameAs(steps.layers().get(0).state().H());
  }

  @Test
  void stacks_of_nothing_and_layers_of_other_sizes_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new StackedCell(List.of()))
        .withMessage("a stacked cell has at least 1 layer, not 0");
    Function<Integer, RnnCell> cells =
        units -> new RnnCell(RnnParameters.zeros(2, units));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StackedCell(List.of(cells.apply(2), cells.apply(3))))
        .withMessage("the lowest layer has 2 units, so layer 2 has to read and to have as many,"
            + " not 2 and 3");
  }

  @Test
  void weights_are_counted_layer_by_layer() {
    Map<CellKind, Integer> sums = Map.of(CellKind.RNN, 1, CellKind.GRU, 3, CellKind.LSTM, 4);
    sums.forEach((kind, s) -> assertThat(new StackedCell(
        kind.cells(5, 7, 3, new SeededRandom(1))).parameters().count()).as(kind.name())
        .isEqualTo(DeepSizes.count(s, 5, 7, 3)));
  }

  @Test
  @Tag("eq-deep-parameter-count")
  void a_second_layer_of_sixty_four_tanh_units_costs_as_much_as_a_first_that_reads_sixty_four() {
    assertThat(DeepSizes.count(1, 64, 64, 2)).isEqualTo(2 * 64 * 129);
    assertThat(DeepSizes.count(4, 10, 32, 1)).as("the LSTM of the chapter before last")
        .isEqualTo(5504);
    assertThat(DeepSizes.count(1, 10, 1, 3)).as("one unit: 12 and twice 3").isEqualTo(18);
  }
}
