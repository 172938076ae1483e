package unrolled.deep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceLayer;
import unrolled.core.report.Results;
import unrolled.core.train.LayerCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the way back through each composition of the parts with central differences. */
class CompositionGradientTest {

  /** The largest is below 5e-8, as the number that is written shows; a wrong one is near 1. */
  private static final double DIFFERENCES = 1e-7;
  private static final double RATE = 0.4;
  private static final int DEEPEST = 3;
  private static final Mask PADDED = new Mask(3, 1);
  private static final Mask SHORTER = new Mask(2); // of three layers, which take long
  private static final List<Design> CELLS = List.of(Design.rnn(), Design.lstm(), Design.gru());

  /** Of few values that are nearly equal normalized ones bend sharply; no such draw with this. */
  private final SeededRandom random = new SeededRandom(2);

  @Test
  @Tag("eq-deep-residual-backward")
  @Tag("eq-deep-normalization-backward")
  @Tag("eq-deep-normalization-parameters")
  void all_compositions_have_the_gradients_of_central_differences() {
    List<Double> errors = new ArrayList<>();
    for (Design cell : CELLS) {
      for (Design design : dressed(cell)) {
        for (int layers = 1; layers <= DEEPEST; layers++) {
          SequenceLayer<?> blocks = blocks(design, layers);
          double error = LayerCheck.largestRelativeError(
              blocks, layers == DEEPEST ? SHORTER : PADDED, random.split(), random);
          assertThat(error).as(blocks.description()).isLessThan(DIFFERENCES);
          errors.add(error);
        }
      }
    }
    assertThat(errors).hasSize(3 * 2 * DEEPEST * 3 * 4);
    Results results = Results.of("deep");
    results.number("deep-compositions", errors.size(), 0);
    results.number("deep-composition-error-e8", 1e8 * Collections.max(errors), 1);
  }

  /** Returns a design in one direction and two, with each kind of dropout and each dress. */
  private static List<Design> dressed(Design design) {
    List<Design> all = new ArrayList<>();
    for (Design ways : List.of(design, design.inTwoDirections())) {
      for (Design dropping : List.of(ways, ways.withDropout(Dropout.Kind.EACH_STEP, RATE),
          ways.withDropout(Dropout.Kind.VARIATIONAL, RATE))) {
        all.add(dropping);
        all.add(dropping.withResiduals());
        all.add(dropping.withNormalization());
        all.add(dropping.withResiduals().withNormalization());
      }
    }
    return all;
  }

  /** Returns a stack in which the lowest layer has all the parts of the upper ones too. */
  private SequenceLayer<?> blocks(Design design, int layers) {
    int width = design.twoDirections() ? 4 : 3;
    List<SequenceLayer<?>> all = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      all.add(design.upper(width, design.twoDirections() ? 2 : 3, random));
    }
    Stack stack = new Stack(all);
    stack.parameters().named().values().forEach(matrix -> // gains that are not 1, biases not 0
        matrix.add(Initializer.uniform(0.5).create(matrix.rows(), matrix.columns(), random)));
    return stack;
  }
}
