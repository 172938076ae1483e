package unrolled.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Blocks;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.model.State;
import unrolled.gru.GruNetworks;
import unrolled.gru.GruParameters;
import unrolled.gru.GruStep;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds compositions to what must be so whatever the weights are. */
class CompositionTest {

  private static final int D = 3;
  private static final int H = 4;

  private final SeededRandom random = new SeededRandom(11);

  /** Returns designs of two layers with all parts. */
  static Stream<Design> designs() {
    return Stream.of(Design.rnn(), Design.lstm(), Design.gru())
        .flatMap(design -> Stream.of(design, design.inTwoDirections()))
        .map(design -> design.ofLayers(2).withResiduals().withNormalization()
            .withDropout(Dropout.Kind.VARIATIONAL, 0.5));
  }

  @Test
  void a_stack_of_one_layer_is_the_cell_alone_bit_for_bit() {
    RecurrentNetwork<GruParameters, GruStep> alone =
        GruNetworks.random(D, H, 2, new SeededRandom(5));
    SequenceNetwork<StackParameters> stacked =
        Design.gru().network(D, H, 2, new SeededRandom(5));
    Mask mask = new Mask(4, 2);
    List<Input> inputs = inputs(mask);
    Recurrence.Run<GruStep> run =
        new Recurrence<>(alone.cell()).forward(inputs, alone.cell().zeroState(2), mask);
    assertThat(stacked.layer().forward(inputs, mask).H()).isEqualTo(run.H());
    assertThat(stacked.forward(inputs, mask).O()).isEqualTo(alone.forward(
        inputs, alone.cell().zeroState(2), mask).O());
  }

  @ParameterizedTest
  @MethodSource("designs")
  void padding_changes_nothing(Design design) {
    Stack stack = design.draw(D, H, random);
    Mask mask = new Mask(5, 3, 1);
    List<Input> inputs = inputs(mask);
    List<Matrix> dH = values(mask, stack.outputSize());
    StackParameters together = stack.zeroGradients();
    SequenceLayer.Pass<StackParameters> pass = stack.forward(inputs, mask);
    List<Matrix> dX = pass.backward(dH, together).dX();
    StackParameters added = stack.zeroGradients();
    for (int n = 0; n < mask.batchSize(); n++) {
      int row = n;
      int length = mask.lengths()[n];
      SequenceLayer.Pass<StackParameters> alone = stack.forward(
          inputs.subList(0, length).stream()
              .map(X -> Input.of(Blocks.rows(X.toMatrix(), row))).toList(), new Mask(length));
      List<Matrix> dAlone = alone.backward(dH.subList(0, length).stream()
          .map(d -> Blocks.rows(d, row)).toList(), added).dX();
      for (int t = 0; t < length; t++) {
        assertThat(alone.H().get(t)).isEqualTo(Blocks.rows(pass.H().get(t), n));
        assertThat(dAlone.get(t)).isEqualTo(Blocks.rows(dX.get(t), n));
      }
    }
    assertClose(added, together);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void what_stands_in_the_padding_does_not_matter(Design design) {
    Stack stack = design.draw(D, H, random);
    Mask mask = new Mask(3, 1);
    List<Input> inputs = inputs(mask);
    List<Input> others = new ArrayList<>(inputs);
    Matrix changed = inputs.get(2).toMatrix().copy();
    changed.row(1)[0] = 100;
    others.set(2, Input.of(changed));
    List<Matrix> one = stack.forward(inputs, mask).H();
    List<Matrix> other = stack.forward(others, mask).H();
    assertThat(Blocks.rows(other.get(0), 1)).isEqualTo(Blocks.rows(one.get(0), 1));
    for (int t = 0; t < 3; t++) {
      assertThat(Blocks.rows(other.get(t), 0)).isEqualTo(Blocks.rows(one.get(t), 0));
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void a_sequence_of_length_1_goes_through_every_composition(Design design) {
    Stack stack = design.draw(D, H, random);
    Mask mask = new Mask(1);
    SequenceLayer.Pass<StackParameters> pass =
        stack.forward(inputs(mask), stack.zeroStates(1), mask, random);
    assertThat(pass.H()).hasSize(1);
    SequenceLayer.LayerGradient back =
        pass.backward(values(mask, stack.outputSize()), stack.zeroGradients());
    assertThat(back.dX()).hasSize(1);
    assertThat(back.dX().get(0).norm()).isFinite().isPositive();
  }

  @Test
  void layer_by_layer_is_the_same_as_step_by_step() {
    designs().filter(design -> !design.twoDirections()).forEach(design -> {
      Stack stack = design.draw(D, H, random);
      Mask mask = Mask.equal(2, 5);
      List<Input> inputs = inputs(mask);
      SequenceLayer.Pass<StackParameters> whole = stack.forward(inputs, mask);
      List<State> states = stack.zeroStates(2);
      for (int t = 0; t < 5; t++) {
        SequenceLayer.Pass<StackParameters> step =
            stack.forward(List.of(inputs.get(t)), states, Mask.equal(2, 1), null);
        assertThat(step.H().get(0)).isEqualTo(whole.H().get(t));
        states = step.last();
      }
      assertThat(states.get(1).H()).isEqualTo(whole.last().get(1).H());
    });
  }

  @Test
  void a_network_carried_on_step_by_step_gives_what_it_gives_at_once() {
    SequenceNetwork<StackParameters> network =
        Design.lstm().ofLayers(3).withResiduals().network(D, H, 2, random);
    Mask mask = Mask.equal(1, 4);
    List<Input> inputs = inputs(mask);
    List<State> states = network.layer().zeroStates(1);
    for (int t = 0; t < 4; t++) {
      SequenceNetwork.Step step = network.step(inputs.get(t), states);
      assertThat(step.O()).isEqualTo(network.forward(inputs, mask).O().get(t));
      states = step.states();
    }
  }

  @Test
  void symbols_are_read_as_rows_with_a_one() {
    SequenceLayer<?> layer = new Residual<>(new RecurrentLayer<>(
        GruNetworks.random(D, D, 1, random).cell()));
    SequenceLayer<?> normalized = new Stack(List.of(new LayerNormalization(D), layer));
    Mask mask = new Mask(2);
    List<Input> symbols = List.of(Input.of(new int[] {2}, D), Input.of(new int[] {0}, D));
    List<Input> rows = symbols.stream().map(X -> Input.of(X.toMatrix())).toList();
    assertThat(layer.forward(symbols, mask).H()).isEqualTo(layer.forward(rows, mask).H());
    assertThat(normalized.forward(symbols, mask).H())
        .isEqualTo(normalized.forward(rows, mask).H());
    assertThat(backward(layer, symbols, mask)).containsOnlyNulls();
    assertThat(backward(normalized, symbols, mask)).containsOnlyNulls();
  }

  private static <P extends Parameters> List<Matrix> backward(
      SequenceLayer<P> layer, List<Input> inputs, Mask mask) {
    List<Matrix> dH = List.of(Matrix.zeros(1, D).fill(1), Matrix.zeros(1, D).fill(1));
    return layer.forward(inputs, mask).backward(dH, layer.zeroGradients()).dX();
  }

  private static void assertClose(StackParameters actual, StackParameters expected) {
    expected.named().forEach((name, matrix) ->
        assertThat(actual.named().get(name).minus(matrix).norm()).as(name)
            .isLessThan(1e-12 * (1 + matrix.norm()))); // added in another order
  }

  private List<Input> inputs(Mask mask) {
    return values(mask, D).stream().map(Input::of).toList();
  }

  /** Draws values, zero where a sequence has ended. */
  private List<Matrix> values(Mask mask, int columns) {
    List<Matrix> values = new ArrayList<>();
    for (int t = 0; t < mask.steps(); t++) {
      values.add(mask.withoutPadding(Input.of(Initializer.uniform(1)
          .create(mask.batchSize(), columns, random)), t).toMatrix());
    }
    return values;
  }
}
