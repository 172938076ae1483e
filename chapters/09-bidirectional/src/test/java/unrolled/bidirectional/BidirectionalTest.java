package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Blocks;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.LayerWrapper;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;
import unrolled.core.train.LayerCheck;
import unrolled.gru.GruCell;
import unrolled.gru.GruParameters;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmParameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Holds a layer in two directions to what needs no other implementation. */
class BidirectionalTest {

  /** A wrong gradient is off by far more. */
  private static final double DIFFERENCES = 1e-7;
  private static final int D = 2;
  private static final int H = 3;
  private static final Mask MASK = new Mask(4, 1, 3);

  private final SeededRandom random = new SeededRandom(3);
  private final SequenceLayer<GruParameters> first = gru(D, H);
  private final SequenceLayer<GruParameters> second = gru(D, H);
  private final List<Input> inputs = inputs();

  @Test
  @Tag("eq-bidirectional-output")
  @Tag("eq-bidirectional-reversal")
  void reversed_inputs_and_exchanged_parameters_exchange_the_reversed_halves() {
    List<Matrix> one = new Bidirectional<>(first, second).forward(inputs, MASK).H();
    List<Matrix> other = Reversal.of(new Bidirectional<>(second, first)
        .forward(Reversal.ofInputs(inputs, MASK), MASK).H(), MASK);
    for (int t = 0; t < MASK.steps(); t++) {
      assertRealRows(t, Blocks.beside(
          Blocks.columns(one.get(t), H, 2 * H), Blocks.columns(one.get(t), 0, H)), other.get(t));
    }
  }

  @Test
  void the_forward_half_is_the_layer_alone() {
    List<Matrix> both = new Bidirectional<>(first, second).forward(inputs, MASK).H();
    List<Matrix> alone = first.forward(inputs, MASK).H();
    for (int t = 0; t < MASK.steps(); t++) {
      assertThat(Blocks.columns(both.get(t), 0, H)).isEqualTo(alone.get(t));
    }
  }

  @Test
  void a_short_sequence_alone_is_the_same_as_in_a_padded_batch() {
    Bidirectional<GruParameters, GruParameters> both = new Bidirectional<>(first, second);
    List<Matrix> together = both.forward(inputs, MASK).H();
    for (int n = 0; n < MASK.batchSize(); n++) {
      int row = n;
      int length = MASK.lengths()[n];
      List<Matrix> alone = both.forward(inputs.subList(0, length).stream()
          .map(X -> Input.of(Blocks.rows(X.toMatrix(), row))).toList(), new Mask(length)).H();
      for (int t = 0; t < length; t++) {
        assertThat(alone.get(t)).isEqualTo(Blocks.rows(together.get(t), n));
      }
    }
  }

  @Test
  void both_halves_draw_from_one_source_of_noise_the_forward_one_first() {
    List<Double> drawn = new ArrayList<>();
    new Bidirectional<>(drawing(first, 0, drawn), drawing(second, 10, drawn)).forward(
        inputs, List.of(first.zeroStates(3).get(0), second.zeroStates(3).get(0)), MASK,
        new SeededRandom(5));
    SeededRandom same = new SeededRandom(5);
    assertThat(drawn).containsExactly(same.uniform(), 10 + same.uniform());
  }

  private static LayerWrapper<GruParameters> drawing(
      SequenceLayer<GruParameters> layer, double plus, List<Double> drawn) {
    return new LayerWrapper<>(layer) {
      @Override
      public Pass<GruParameters> forward(
          List<Input> inputs, List<State> initial, Mask mask, SeededRandom noise) {
        drawn.add(plus + noise.uniform());
        return inner().forward(inputs, initial, mask, noise);
      }

      @Override
      public String description() {
        return "drawing " + inner().description();
      }
    };
  }

  @Test
  void halves_of_two_kinds_have_the_gradients_of_central_differences() {
    SequenceLayer<LstmParameters> lstm =
        new RecurrentLayer<>(new LstmCell(LstmParameters.random(D, 2, 1, random)));
    assertThat(LayerCheck.largestRelativeError(
        new Bidirectional<>(lstm, second), MASK, null, random)).isLessThan(DIFFERENCES);
  }

  @Test
  void reversal_undoes_itself_and_leaves_padding_in_place() {
    List<Matrix> X = inputs.stream().map(Input::toMatrix).toList();
    List<Matrix> reversed = Reversal.of(X, MASK);
    assertThat(Reversal.of(reversed, MASK)).isEqualTo(X);
    assertThat(reversed.get(0).row(0)).isEqualTo(X.get(3).row(0));
    assertThat(reversed.get(0).row(1)).isEqualTo(X.get(0).row(1)); // a sequence of length 1
    assertThat(reversed.get(0).row(2)).isEqualTo(X.get(2).row(2));
    assertThat(reversed.get(3).row(2)).isEqualTo(X.get(3).row(2)); // padding
  }

  @Test
  void symbols_are_reversed_as_rows_are() {
    Mask mask = new Mask(3, 2);
    List<Input> symbols = List.of(Input.of(new int[] {0, 2}, 3), Input.of(new int[] {1, 0}, 3),
        Input.of(new int[] {2, 1}, 3));
    List<Matrix> rows = symbols.stream().map(Input::toMatrix).toList();
    assertThat(Reversal.ofInputs(symbols, mask).stream().map(Input::toMatrix).toList())
        .isEqualTo(Reversal.of(rows, mask));
  }

  @Test
  void a_state_that_was_carried_over_is_refused() {
    Bidirectional<GruParameters, GruParameters> both = new Bidirectional<>(first, second);
    List<State> last = both.forward(inputs, MASK).last();
    assertThat(both.looksAhead()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both.forward(inputs, last, MASK, null))
        .withMessageContaining("cannot be carried on")
        .withMessageContaining("read the whole sequence at once, or use one direction");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both.forward(inputs, last.subList(0, 1), MASK, null))
        .withMessageContaining("begins with 2 states, not 1");
  }

  @Test
  void a_cell_state_that_was_carried_over_is_refused_where_the_hidden_state_is_zero() {
    SequenceLayer<LstmParameters> lstm =
        new RecurrentLayer<>(new LstmCell(LstmParameters.random(D, 2, 1, random)));
    List<State> initial = List.of(State.of(Matrix.zeros(1, H)),
        State.of(Matrix.zeros(1, 2), Matrix.rowVector(0, 0.5)));
    List<Input> one = List.of(Input.of(Matrix.zeros(1, D)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bidirectional<>(first, lstm).forward(
            one, initial, new Mask(1), null))
        .withMessageContaining("cannot be carried on");
  }

  @Test
  void numbers_among_symbols_are_refused() {
    List<Input> mixed = List.of(Input.of(new int[] {0}, D), Input.of(Matrix.zeros(1, D)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reversal.ofInputs(mixed, new Mask(2)))
        .withMessageContaining("all numbers or all symbols");
  }

  @Test
  void directions_that_read_inputs_of_different_sizes_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bidirectional<>(first, gru(D + 1, H)))
        .withMessageContaining("both directions read the same inputs, not 2 and 3 values");
  }

  private static void assertRealRows(int t, Matrix actual, Matrix expected) {
    for (int n = 0; n < MASK.batchSize(); n++) {
      if (MASK.has(n, t)) {
        assertThat(actual.row(n)).isEqualTo(expected.row(n));
      }
    }
  }

  private SequenceLayer<GruParameters> gru(int inputSize, int hiddenSize) {
    return new RecurrentLayer<>(new GruCell(GruParameters.random(inputSize, hiddenSize, random)));
  }

  private List<Input> inputs() {
    List<Input> all = new ArrayList<>();
    for (int t = 0; t < MASK.steps(); t++) {
      all.add(Input.of(Initializer.uniform(1).create(MASK.batchSize(), D, random)));
    }
    return all;
  }
}
