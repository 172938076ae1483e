package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceLayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class DropoutTest {

  private static final Mask ONE = Mask.equal(1, 6);

  @ParameterizedTest
  @EnumSource(Dropout.Kind.class)
  void without_noise_or_at_a_rate_of_0_nothing_is_dropped(Dropout.Kind kind) {
    List<Input> inputs = ones(ONE, 5);
    List<Matrix> X = inputs.stream().map(Input::toMatrix).toList();
    assertThat(new Dropout(5, 0.5, kind).forward(inputs, ONE).H()).isEqualTo(X);
    SeededRandom noise = new SeededRandom(1);
    assertThat(new Dropout(5, 0, kind).forward(inputs, List.of(), ONE, noise).H()).isEqualTo(X);
    assertThat(noise.nextLong()).as("nothing was drawn").isEqualTo(new SeededRandom(1).nextLong());
  }

  @ParameterizedTest
  @EnumSource(Dropout.Kind.class)
  @Tag("eq-deep-dropout")
  @Tag("eq-deep-dropout-mask")
  void a_value_is_dropped_at_its_rate_and_its_expectation_is_kept(Dropout.Kind kind) {
    double rate = 0.3;
    int size = 200;
    Mask mask = Mask.equal(50, 1);
    Matrix Y = new Dropout(size, rate, kind)
        .forward(ones(mask, size), List.of(), mask, new SeededRandom(4)).H().get(0);
    double dropped = 0;
    for (int n = 0; n < 50; n++) {
      for (double y : Y.row(n)) {
        assertThat(y).isIn(0.0, 1 / (1 - rate));
        dropped += y == 0 ? 1 : 0;
      }
    }
    // 10,000 draws: four standard deviations of the share are 4 √(0.3 · 0.7 / 10,000) = 0.0183.
    assertThat(dropped / 10_000).isCloseTo(rate, within(0.0183));
    assertThat(Y.sum() / 10_000).isCloseTo(1, within(0.0183 / 0.7));
  }

  @Test
  void variational_masks_are_the_same_at_all_steps_and_the_others_are_not() {
    List<Input> inputs = ones(ONE, 20);
    List<Matrix> same = new Dropout(20, 0.5, Dropout.Kind.VARIATIONAL)
        .forward(inputs, List.of(), ONE, new SeededRandom(2)).H();
    List<Matrix> anew = new Dropout(20, 0.5, Dropout.Kind.EACH_STEP)
        .forward(inputs, List.of(), ONE, new SeededRandom(2)).H();
    assertThat(same.get(0)).isEqualTo(anew.get(0)); // drawn from the same noise
    for (int t = 1; t < ONE.steps(); t++) {
      assertThat(same.get(t)).isEqualTo(same.get(0));
      assertThat(anew.get(t)).isNotEqualTo(anew.get(t - 1));
    }
  }

  @Test
  void sequences_of_a_batch_have_masks_of_their_own() {
    Mask mask = Mask.equal(2, 1);
    Matrix Y = new Dropout(20, 0.5, Dropout.Kind.VARIATIONAL)
        .forward(ones(mask, 20), List.of(), mask, new SeededRandom(2)).H().get(0);
    assertThat(Y.row(0)).isNotEqualTo(Y.row(1));
  }

  @Test
  void the_gradient_passes_where_the_value_passed() {
    SequenceLayer.Pass<?> pass = new Dropout(20, 0.5, Dropout.Kind.EACH_STEP)
        .forward(ones(ONE, 20), List.of(), ONE, new SeededRandom(2));
    List<Matrix> dH = new ArrayList<>(pass.H());
    dH.replaceAll(Y -> Matrix.zeros(1, 20).fill(1));
    dH.set(3, null);
    List<Matrix> dX = pass.backward(dH, null).dX();
    for (int t = 0; t < ONE.steps(); t++) {
      assertThat(dX.get(t)).isEqualTo(t == 3 ? Matrix.zeros(1, 20) : pass.H().get(t));
    }
  }

  @Test
  void a_rate_of_1_is_refused_as_nothing_would_be_left() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dropout(3, 1, Dropout.Kind.EACH_STEP))
        .withMessageContaining("below 1, not 1.0: nothing would be left")
        .withMessageContaining("rates from 0.1 to 0.5 are usual");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.5, Double.NaN, Double.POSITIVE_INFINITY})
  void other_rates_are_refused(double rate) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dropout(3, rate, Dropout.Kind.VARIATIONAL))
        .withMessageContaining("not " + rate);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Design.gru().withDropout(Dropout.Kind.EACH_STEP, rate))
        .withMessageContaining("not " + rate);
  }

  private static List<Input> ones(Mask mask, int size) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < mask.steps(); t++) {
      inputs.add(Input.of(Matrix.zeros(mask.batchSize(), size).fill(1)));
    }
    return inputs;
  }
}
