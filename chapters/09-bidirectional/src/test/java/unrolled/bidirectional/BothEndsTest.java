package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Recurrence;
import unrolled.core.train.Learner;
import unrolled.core.train.SquaredError;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Checks what a window gives from both ends, forward and backward. */
class BothEndsTest {

  private static final double STEP = 1e-6;
  /** Central differences of a loss near 1 have nine digits. */
  private static final double DIFFERENCE = 1e-8;

  private final BothEnds<RnnParameters, RnnParameters> network =
      WindowExperiments.both(2, 3, 1, new SeededRandom(4));

  private static ValueBatch batch(int steps) {
    SeededRandom random = new SeededRandom(5);
    List<Input> inputs = Stream
        .generate(() -> Input.of(Matrix.generate(4, 2, random::gaussian))).limit(steps).toList();
    return new ValueBatch(inputs, Matrix.generate(4, 1, random::gaussian), Mask.equal(4, steps));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  @Tag("eq-bidirectional-ends")
  void the_output_reads_what_each_direction_has_at_its_end(int steps) {
    List<Input> inputs = batch(steps).inputs();
    List<Input> reversed = new ArrayList<>(inputs);
    Collections.reverse(reversed);
    Map<String, Matrix> named = network.parameters().named();
    Matrix past = last(named, "layer.forward.", inputs);
    Matrix future = last(named, "layer.backward.", reversed);
    Matrix O = network.forward(inputs);
    Matrix Whq = named.get("output.Whq");
    for (int n = 0; n < 4; n++) {
      double o = named.get("output.bq").get(0, 0);
      for (int unit = 0; unit < 3; unit++) {
        o += past.get(n, unit) * Whq.get(unit, 0) + future.get(n, unit) * Whq.get(3 + unit, 0);
      }
      assertThat(O.get(n, 0)).isCloseTo(o, within(1e-12));
    }
  }

  private static Matrix last(Map<String, Matrix> named, String part, List<Input> inputs) {
    RnnParameters own = new RnnParameters(
        named.get(part + "Wxh"), named.get(part + "Whh"), named.get(part + "bh"));
    return new Recurrence<>(new RnnCell(own)).forward(inputs).last().H();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void gradients_agree_with_central_differences(int steps) {
    ValueBatch batch = batch(steps);
    Learner<ValueBatch> learner =
        network.learner((O, asked) -> SquaredError.of(O.get(0), asked.targets()));
    learner.learn(batch);
    learner.gradients().named().forEach((name, gradient) -> {
      Matrix weights = learner.parameters().named().get(name);
      Matrix expected = gradient.copy();
      for (int r = 0; r < weights.rows(); r++) {
        for (int c = 0; c < weights.columns(); c++) {
          double w = weights.get(r, c);
          weights.set(r, c, w + STEP);
          double more = learner.learn(batch);
          weights.set(r, c, w - STEP);
          double less = learner.learn(batch);
          weights.set(r, c, w);
          assertThat(expected.get(r, c)).as(name)
              .isCloseTo((more - less) / (2 * STEP), within(DIFFERENCE));
        }
      }
      learner.learn(batch);
    });
  }
}
