package unrolled.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.bidirectional.Bidirectional;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Activation;
import unrolled.core.math.Blocks;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;
import unrolled.core.train.GradientCheck;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmParameters;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class StateDropoutTest {

  private static final int NOISE = 7;
  private static final int UNITS = 500;
  private static final int STEPS = 12;

  /** A cell that keeps its state as it is, so that a mask is all that changes it. */
  private static final RnnCell KEEPS = new RnnCell(new RnnParameters(Matrix.zeros(1, UNITS),
      Matrix.identity(UNITS), Matrix.zeros(1, UNITS)), Activation.IDENTITY);

  private static double survivors(Dropout.Kind kind, int step) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < STEPS; t++) {
      inputs.add(Input.of(Matrix.zeros(1, 1)));
    }
    State ones = State.of(Matrix.zeros(1, UNITS).fill(1));
    Matrix H = new StateDropout<>(KEEPS, 0.2, kind).forward(inputs, List.of(ones),
        Mask.equal(1, STEPS), new SeededRandom(NOISE)).H().get(step - 1);
    return Arrays.stream(H.row(0)).filter(h -> h != 0).count() / (double) UNITS;
  }

  @Test
  @Tag("eq-deep-state-dropout")
  void what_is_dropped_anew_at_each_step_dies_out() {
    for (int step : new int[] {1, 4, 12}) {
      double expected = StrictMath.pow(0.8, step);
      double deviations = 4 * Math.sqrt(expected * (1 - expected) / UNITS);
      assertThat(survivors(Dropout.Kind.EACH_STEP, step))
          .isBetween(expected - deviations, expected + deviations);
    }
  }

  @Test
  void what_one_mask_has_spared_survives_it_at_all_steps() {
    assertThat(survivors(Dropout.Kind.VARIATIONAL, STEPS))
        .isEqualTo(survivors(Dropout.Kind.VARIATIONAL, 1)).isBetween(0.72, 0.88);
  }

  @Test
  void what_one_mask_spares_grows_at_each_step() {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < STEPS; t++) {
      inputs.add(Input.of(Matrix.zeros(1, 1)));
    }
    State ones = State.of(Matrix.zeros(1, UNITS).fill(1));
    double[] last = new StateDropout<>(KEEPS, 0.2, Dropout.Kind.VARIATIONAL).forward(inputs,
        List.of(ones), Mask.equal(1, STEPS), new SeededRandom(NOISE)).H().get(STEPS - 1).row(0);
    double grown = StrictMath.pow(1.25, STEPS);
    assertThat(Arrays.stream(last).filter(h -> h != 0))
        .allSatisfy(h -> assertThat(h).isCloseTo(grown, within(1e-12 * grown)));
  }

  @Test
  void without_noise_it_is_the_layer() {
    RnnCell cell = new RnnCell(RnnParameters.random(1, 3, new SeededRandom(1)));
    List<Input> inputs = List.of(Input.of(Matrix.rowVector(1)), Input.of(Matrix.rowVector(2)));
    SequenceLayer<?> layer = new StateDropout<>(cell, 0.5, Dropout.Kind.EACH_STEP);
    assertThat(layer.forward(inputs, Mask.equal(1, 2)).H())
        .isEqualTo(new RecurrentLayer<>(cell).forward(inputs, Mask.equal(1, 2)).H());
  }

  @Test
  void in_two_directions_the_states_of_both_are_dropped() {
    RnnCell cell = new RnnCell(RnnParameters.random(1, 3, new SeededRandom(1)));
    SequenceLayer<RnnParameters> half = new StateDropout<>(cell, 0.5, Dropout.Kind.EACH_STEP);
    Bidirectional<RnnParameters, RnnParameters> both = new Bidirectional<>(half, half);
    List<Input> inputs = List.of(Input.of(Matrix.rowVector(1)), Input.of(Matrix.rowVector(2)));
    Mask mask = Mask.equal(1, 2);
    List<Matrix> kept = both.forward(inputs, both.zeroStates(1), mask, null).H();
    List<Matrix> dropped =
        both.forward(inputs, both.zeroStates(1), mask, new SeededRandom(NOISE)).H();
    assertThat(Blocks.columns(dropped.get(1), 0, 3)).as("forward, second step")
        .isNotEqualTo(Blocks.columns(kept.get(1), 0, 3));
    assertThat(Blocks.columns(dropped.get(0), 3, 6)).as("backward, second step")
        .isNotEqualTo(Blocks.columns(kept.get(0), 3, 6));
  }

  @ParameterizedTest
  @EnumSource
  void gradients_agree_with_central_differences(Dropout.Kind kind) {
    SeededRandom random = new SeededRandom(2);
    LstmCell cell = new LstmCell(LstmParameters.random(2, 4, 1, random));
    StateDropout<LstmParameters, ?> layer = new StateDropout<>(cell, 0.3, kind);
    Mask mask = new Mask(4, 2);
    List<Matrix> X = new ArrayList<>();
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      X.add(Initializer.uniform(1).create(2, 2, random));
      dH.add(Initializer.uniform(1).create(2, 4, random));
    }
    List<Input> inputs = X.stream().map(Input::of).toList();
    DoubleSupplier loss = () -> {
      List<Matrix> H = layer.forward(
          inputs, layer.zeroStates(2), mask, new SeededRandom(NOISE)).H();
      double sum = 0;
      for (int t = 0; t < 4; t++) {
        sum += H.get(t).hadamard(dH.get(t)).sum();
      }
      return sum;
    };
    LstmParameters gradients = layer.zeroGradients();
    List<Matrix> dX = layer.forward(inputs, layer.zeroStates(2), mask, new SeededRandom(NOISE))
        .backward(dH, gradients).dX();
    Map<String, Matrix> values = new LinkedHashMap<>(cell.parameters().named());
    Map<String, Matrix> slopes = new LinkedHashMap<>(gradients.named());
    for (int t = 0; t < 4; t++) {
      values.put("X" + t, X.get(t));
      slopes.put("X" + t, dX.get(t));
    }
    assertThat(GradientCheck.largestRelativeError(loss, () -> values, () -> slopes))
        .isLessThan(1e-7);
  }

  @Test
  void dropping_everything_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateDropout<>(KEEPS, 1, Dropout.Kind.EACH_STEP))
        .withMessageContaining("below 1, not 1");
  }
}
