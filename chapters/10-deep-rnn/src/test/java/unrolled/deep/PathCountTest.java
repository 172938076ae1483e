package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.data.Input;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;

class PathCountTest {

  /** Where every weight is 1 and nothing is bent, a gradient is a number of ways. */
  @ParameterizedTest
  @CsvSource({"0, 1", "7, 1", "1, 2", "5, 2", "4, 3", "3, 6"})
  @Tag("eq-deep-stack-paths")
  void ways_through_a_stack_are_as_many_as_its_linear_gradient(int lag, int layers) {
    List<RecurrentCell<?, ?>> cells = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      cells.add(new RnnCell(new RnnParameters(Matrix.identity(1), Matrix.identity(1),
          Matrix.zeros(1, 1)), Activation.IDENTITY));
    }
    StackedCell cell = new StackedCell(cells);
    List<Input> inputs = new ArrayList<>();
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t <= lag; t++) {
      inputs.add(Input.of(Matrix.zeros(1, 1)));
      dH.add(t == lag ? Matrix.identity(1) : null);
    }
    Recurrence<StackParameters, StackedCell.Steps> recurrence = new Recurrence<>(cell);
    // with weight 1 an input counts for as much as the lowest state that reads it
    double gradient = recurrence.backward(recurrence.forward(inputs), dH, cell.zeroGradients())
        .dX().get(0).get(0, 0);
    assertThat(PathCount.stackPaths(lag, layers)).isEqualTo((long) gradient);
    assertThat(PathCount.stackLength(lag, layers)).isEqualTo(lag + layers - 1);
  }

  @ParameterizedTest
  @CsvSource({"0, 3, false, 1, 0", "1, 3, false, 1, 3", "5, 3, false, 1, 15", "1, 3, true, 2, 1",
      "10, 4, true, 1024, 10"})
  @Tag("eq-deep-transition-paths")
  void ways_through_transitions(int lag, int levels, boolean skips, long paths, int length) {
    assertThat(PathCount.transitionPaths(lag, skips)).isEqualTo(paths);
    assertThat(PathCount.transitionLength(lag, levels, skips)).isEqualTo(length);
    assertThat(walked(lag, levels, skips)).containsExactly(paths, length);
  }

  /** Counts the ways step by step, and the tanh layers on the shortest. */
  private static long[] walked(int lag, int levels, boolean skips) {
    if (lag == 0) {
      return new long[] {1, 0};
    }
    long[] rest = walked(lag - 1, levels, skips);
    return skips ? new long[] {2 * rest[0], rest[1] + Math.min(1, levels)}
        : new long[] {rest[0], rest[1] + levels};
  }
}
