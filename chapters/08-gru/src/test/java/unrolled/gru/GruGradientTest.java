package unrolled.gru;

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

class GruGradientTest {
  /** Central differences of a smooth loss near 1 are right to about this. */
  private static final double DIFFERENCES = 1e-7;

  static Stream<Arguments> cells() {
    return Stream.of(new Mask(1), new Mask(2, 7, 1, 5), new Mask(12), new Mask(4, 4, 4))
        .flatMap(mask -> Stream.of(GruForm.values())
            .flatMap(form -> Stream.of(arguments(1, 1, form, mask), arguments(3, 4, form, mask))));
  }

  @ParameterizedTest
  @Tag("eq-gru-back-hidden")
  @Tag("eq-gru-back-gates")
  @Tag("eq-gru-back-candidate")
  @Tag("eq-gru-back-candidate-after")
  @MethodSource("cells")
  void gradients_are_those_of_central_differences(int d, int h, GruForm form, Mask mask) {
    SeededRandom random = new SeededRandom(17);
    GruParameters parameters = GruParameters.random(d, h, form, random);
    parameters.named().forEach((name, matrix) -> {
      if (name.startsWith("b")) {
        matrix.add(Initializer.uniform(0.5).create(1, h, random));
      }
    });
    assertThat(CellCheck.largestRelativeError(new GruCell(parameters), mask, random))
        .isLessThan(DIFFERENCES);
  }
}
