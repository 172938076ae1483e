package unrolled.rnn;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Input;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Softmax;
import unrolled.core.model.State;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of small networks made by hand. */
class RnnExperimentsTest {

  private static final Results RESULTS = Results.of("rnn");

  /** A few operations on numbers near 1. */
  private static final double ROUNDING = 1e-14;

  @Test
  void a_unit_keeps_one_bit_for_good_and_the_number_of_pulses_for_a_while() {
    double[] one = RnnExperiments.afterPulses(0, 1, 0);
    double[] two = RnnExperiments.afterPulses(0, 1, 1);
    double[] erased = RnnExperiments.afterPulses(0, 1, -1);
    double[] whisper = RnnExperiments.afterPulses(RnnExperiments.WHISPER, 0, 0);
    for (int t = 1; t < one.length; t++) {
      assertThat(one[t]).isCloseTo(0.5, within(ROUNDING));
    }
    assertThat(two[2]).isCloseTo(0.8, within(ROUNDING));
    assertThat(two[two.length - 1]).isCloseTo(0.5, within(0.001));
    // nothing but rounding, which grows by ln 3 a step as everything small does
    assertThat(erased[erased.length - 1]).isCloseTo(0, within(1e-12));
    assertThat(whisper[whisper.length - 1]).isCloseTo(0.5, within(0.01));
    RESULTS.write(RnnFigures.handMemory(one, two, erased, whisper));
  }

  @Test
  void silence_shrinks_a_deviation_by_the_slope_at_the_fixed_point() {
    double[] two = RnnExperiments.afterPulses(0, 1, 1);
    assertThat(two).startsWith(new double[] {0, 0.5, 0.8}, within(ROUNDING));
    assertThat(new double[] {two[3], two[4], two[5], two[6]})
        .containsExactly(new double[] {0.706, 0.650, 0.613, 0.587}, within(0.0006));
    double slope = HandExample.LAMBDA * 0.75;
    assertThat(slope).isCloseTo(0.824, within(0.0005));
    assertThat((two[41] - 0.5) / (two[40] - 0.5)).isCloseTo(slope, within(0.001));
    double[] whisper = RnnExperiments.afterPulses(1e-6, 0);
    assertThat(whisper[2] / whisper[1]).isCloseTo(HandExample.LAMBDA, within(1e-9));
  }

  @Test
  void a_minus_erases_a_half_and_nothing_else() {
    assertThat(RnnExperiments.states(HandExample.cell(), 0, 1, -1)[2])
        .isCloseTo(0, within(ROUNDING));
    double[] two = RnnExperiments.afterPulses(0, 1, 1, -1);
    assertThat(two[3]).isCloseTo(0.318, within(0.0005));
    assertThat(two[two.length - 1]).isCloseTo(0.5, within(0.001));
    RESULTS.number("rnn-hand-not-erased", two[3], 2);
  }

  @Test
  void what_rounding_left_of_an_erased_pulse_grows_into_a_memory() {
    double[] inputs = new double[500];
    inputs[0] = 1;
    inputs[1] = -1;
    double[] states = RnnExperiments.states(HandExample.cell(), 0, inputs);
    assertThat(Math.abs(states[2])).isBetween(1e-17, 1e-15);
    int awake = IntStream.range(2, states.length)
        .filter(t -> Math.abs(states[t]) > 0.25).findFirst().orElseThrow();
    assertThat(awake).isBetween(350, 430);
    assertThat(Math.abs(states[500])).isCloseTo(0.5, within(0.01));
    RESULTS.number("rnn-hand-awake", 10 * Math.round(awake / 10.0));
  }

  /** Exercise: two ReLU units hold the parity for ever, and forgive a weight that is too large. */
  @Test
  void parity_forgives_weights_that_are_too_large_and_not_ones_that_are_too_small() {
    assertThat(parityHolds(1, 10_000)).isEqualTo(10_000);
    assertThat(parityHolds(1.01, 10_000)).isEqualTo(10_000);
    assertThat(parityHolds(0.99, 10_000)).isBetween(100, 600);
  }

  /** Returns how many random bits a network of two ReLU units gets the parity of right. */
  private static int parityHolds(double factor, int bits) {
    Matrix Whh = Matrix.of(new double[] {1, 1}, new double[] {-2, -2}).scale(factor);
    RnnCell cell = new RnnCell(new RnnParameters(
        Matrix.rowVector(1, 1), Whh, Matrix.rowVector(0, -1)), Activation.RELU);
    SeededRandom random = new SeededRandom(1);
    State state = cell.zeroState(1);
    int parity = 0;
    for (int t = 0; t < bits; t++) {
      int bit = random.nextInt(2);
      parity ^= bit;
      state = cell.forward(Input.of(Matrix.rowVector(bit)), state).state();
      double[] h = state.H().row(0);
      if ((h[0] - 2 * h[1] > 0.5) != (parity == 1)) {
        return t;
      }
    }
    return bits;
  }

  @Test
  void relu_counts_exactly_with_a_weight_of_one_and_with_no_other() {
    double[] ones = new double[100];
    Arrays.setAll(ones, t -> t % 3 == 0 ? 1 : 0);
    assertThat(RnnExperiments.states(RnnExperiments.counter(1), 0, ones)[100]).isEqualTo(34);
    assertThat(RnnExperiments.states(RnnExperiments.counter(1), 0, 1, 0, 1))
        .containsExactly(0, 1, 1, 2);
    assertThat(RnnExperiments.states(RnnExperiments.counter(1.1), 0, ones)[100])
        .isGreaterThan(10_000);
    assertThat(RnnExperiments.states(RnnExperiments.counter(0.9), 0, ones)[100]).isLessThan(4);
  }

  @Test
  void a_window_of_three_letters_is_as_large_as_a_recurrent_network() {
    int d = Vocabulary.of(ClassNames.all()).size();
    int h = NameExperiments.CHOSEN;
    long equal = 1 + h / d;
    assertThat(ParameterCount.window(equal, d, h, d))
        .isEqualTo(ParameterCount.recurrent(d, h, d));
    RESULTS.number("rnn-vocabulary", d);
    RESULTS.number("rnn-names-units", h);
    RESULTS.number("rnn-names-parameters", ParameterCount.recurrent(d, h, d));
    RESULTS.number("rnn-window-equal", equal);
  }

  @Test
  @Tag("eq-rnn-softmax-twice")
  void probabilities_through_a_second_softmax_stay_below_the_bound() {
    int q = 64;
    double[] sure = new double[q];
    sure[7] = 1;
    assertThat(Softmax.softmax(sure)[7]).isCloseTo(SoftmaxTwice.most(q), within(ROUNDING));
    SeededRandom random = new SeededRandom(1);
    for (int trial = 0; trial < 1000; trial++) {
      double[] scores = new double[q];
      Arrays.setAll(scores, i -> 10 * random.gaussian());
      double[] twice = Softmax.softmax(Softmax.softmax(scores));
      for (double p : twice) {
        assertThat(p).isLessThanOrEqualTo(SoftmaxTwice.most(q) + ROUNDING);
      }
    }
    double bits = -StrictMath.log(SoftmaxTwice.most(q)) / StrictMath.log(2);
    assertThat(bits).isBetween(4.5, 4.7);
    RESULTS.number("rnn-twice-best", SoftmaxTwice.most(q), 3);
    RESULTS.number("rnn-twice-bits", bits, 2);
    assertThatIllegalArgumentException().isThrownBy(() -> SoftmaxTwice.most(0))
        .withMessage("a softmax has at least 1 symbol, not 0");
  }
}
