package unrolled.lstm;

import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.CellCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class LstmGradientTest {
  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  static Stream<Arguments> cells() {
    return Stream.of(new Mask(1), new Mask(2, 7, 1, 5), new Mask(12), new Mask(4, 4, 4))
        .flatMap(mask -> Stream.of(Peephole.values())
            .flatMap(peephole -> Stream.of(
                arguments(1, 1, false, peephole, mask),
                arguments(3, 4, false, peephole, mask),
                arguments(4, 3, true, peephole, mask))));
  }

  @ParameterizedTest
  @MethodSource("cells")
  @Tag("eq-lstm-back-output-gate")
  @Tag("eq-lstm-back-cell-state")
  @Tag("eq-lstm-back-candidate")
  @Tag("eq-lstm-back-forget-gate")
  @Tag("eq-lstm-back-previous-cell-state")
  @Tag("eq-lstm-back-input-gate")
  @Tag("eq-lstm-back-previous")
  @Tag("eq-lstm-back-weights")
  @Tag("eq-lstm-back-peephole")
  @Tag("eq-lstm-back-coupled")
  void gradients_are_those_of_central_differences(
      int d, int h, boolean coupled, Peephole peephole, Mask mask) {
    SeededRandom random = new SeededRandom(17);
    LstmParameters parameters = LstmParameters.random(d, h, 1, coupled, peephole, random);
    parameters.named().forEach((name, matrix) -> {
      if (name.startsWith("b")) {
        matrix.add(Initializer.uniform(0.5).create(1, h, random));
      }
    });
    LstmCell cell = new LstmCell(parameters, peephole);
    assertThat(CellCheck.largestRelativeError(cell, mask, random)).isLessThan(DIFFERENCES);
  }
}
