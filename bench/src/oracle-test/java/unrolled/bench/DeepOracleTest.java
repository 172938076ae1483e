package unrolled.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.recurrent.RNN.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import unrolled.bidirectional.BothWays;
import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.math.Blocks;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.SequenceLayer;
import unrolled.core.model.State;
import unrolled.core.model.Tensor;
import unrolled.core.model.TorchLayout;
import unrolled.deep.Design;
import unrolled.deep.LayerNormalization;
import unrolled.deep.NormalizationParameters;
import unrolled.deep.Stack;
import unrolled.deep.StackParameters;
import unrolled.gru.GruCell;
import unrolled.gru.GruForm;
import unrolled.gru.GruInTorch;
import unrolled.gru.GruParameters;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmInTorch;
import unrolled.lstm.LstmParameters;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnInTorch;
import unrolled.rnn.RnnParameters;

/**
 * Compares stacks, in one direction and in two, with PyTorch's modules of several layers, outputs
 * and gradients.
 *
 * <p>We run a padded batch; PyTorch runs each sequence alone, at its own length, which is what
 * packing means there.
 */
class DeepOracleTest {

  private static final int D = 3;
  private static final int H = 4;
  private static final Mask MASK = new Mask(4, 1, 3);

  private final SeededRandom random = new SeededRandom(7);

  static Stream<Arguments> cases() {
    return Stream.of(TorchCell.values()).flatMap(cell -> Stream.of(1, 2)
        .flatMap(directions -> IntStream.rangeClosed(1, 3)
            .mapToObj(layers -> Arguments.of(cell, directions, layers))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pytorch_agrees_on_stacks_in_one_direction_and_in_two(
      TorchCell cell, int directions, int layers) {
    Stack stack = stack(cell, directions, layers);
    List<Matrix> X = draws(D);
    List<Matrix> weigh = draws(stack.outputSize());
    List<State> initial = stack.zeroStates(MASK.batchSize());
    if (directions == 1) {
      initial.forEach(this::perturb);
    }
    SequenceLayer.Pass<StackParameters> pass =
        stack.forward(X.stream().map(Input::of).toList(), initial, MASK, null);
    StackParameters gradients = stack.zeroGradients();
    SequenceLayer.LayerGradient back = pass.backward(weigh, gradients);

    try (Torch torch = Torch.float64()) {
      NDList weights = new NDList();
      layouts(stack.parameters()).forEach(layout ->
          layout.tensors().values().forEach(tensor -> weights.add(variable(torch, tensor))));
      for (int n = 0; n < MASK.batchSize(); n++) {
        NDArray x = torch.variable(torch.tensor(alone(X, n)));
        NDList first = states(torch, initial, n, cell.states());
        NDArray weighed = torch.tensor(alone(weigh, n));
        List<Matrix> outputs = new ArrayList<>();
        torch.differentiate(() -> {
          NDArray Y = run(cell, x, first, weights, layers, directions == 2);
          outputs.add(Torch.matrix(Y));
          return Y.mul(weighed).sum();
        });
        Agreement.require("H", stacked(alone(pass.H(), n)), outputs.get(0));
        Agreement.require("dX", stacked(alone(back.dX(), n)), Torch.matrix(x.getGradient()));
        for (int p = 0; p < cell.states(); p++) {
          int part = p;
          int row = n;
          Agreement.require("first state, part " + p, stacked(back.dInitial().stream()
              .map(state -> Blocks.rows(state.part(part), row)).toList()),
              Torch.matrix(first.get(p).getGradient()));
        }
      }
      requireGradients(layouts(gradients), weights);
    }
  }

  @Test
  void pytorch_agrees_on_layer_normalization() {
    LayerNormalization layer = new LayerNormalization(new NormalizationParameters(
        draw(1, H), draw(1, H)));
    Matrix X = draw(5, H);
    Matrix weigh = draw(5, H);
    NormalizationParameters gradients = layer.zeroGradients();
    var pass = layer.forward(List.of(Input.of(X)), Mask.equal(5, 1));
    Matrix dX = pass.backward(List.of(weigh), gradients).dX().get(0);
    try (Torch torch = Torch.float64()) {
      NDArray x = torch.variable(X);
      NDArray gain = torch.variable(torch.tensor(layer.parameters().gain()).reshape(H));
      NDArray bias = torch.variable(torch.tensor(layer.parameters().bias()).reshape(H));
      NDArray weighed = torch.tensor(weigh);
      List<Matrix> outputs = new ArrayList<>();
      torch.differentiate(() -> {
        NDArray Y = x.getNDArrayInternal().layerNorm(x, new Shape(H), gain, bias,
            (float) LayerNormalization.EPSILON).singletonOrThrow();
        outputs.add(Torch.matrix(Y));
        return Y.mul(weighed).sum();
      });
      Agreement.require("Y", pass.H().get(0), outputs.get(0));
      Agreement.require("dX", dX, Torch.matrix(x.getGradient()));
      Agreement.require("gain", gradients.gain(), Torch.matrix(gain.getGradient()));
      Agreement.require("bias", gradients.bias(), Torch.matrix(bias.getGradient()));
    }
  }

  private Stack stack(TorchCell cell, int directions, int layers) {
    Design design = switch (cell) {
      case RNN -> Design.rnn();
      case LSTM -> Design.lstm();
      case GRU -> Design.of((d, h, source) -> new GruCell(
          GruParameters.random(d, h, GruForm.RESET_AFTER, source)));
    };
    Stack stack = (directions == 2 ? design.inTwoDirections() : design)
        .ofLayers(layers).draw(D, H, random);
    stack.parameters().named().values().forEach(this::perturb); // biases are zero otherwise
    return stack;
  }

  private static NDArray run(TorchCell cell, NDArray X, NDList first, NDList weights, int layers,
      boolean twoDirections) {
    var operators = X.getNDArrayInternal();
    NDList outputs = switch (cell) {
      case RNN -> operators.rnn(X, first.get(0), weights, true, layers, Activation.TANH, 0, true,
          twoDirections, false);
      case LSTM -> operators.lstm(X, first, weights, true, layers, 0, true, twoDirections, false);
      case GRU -> operators.gru(
          X, first.get(0), weights, true, layers, 0, true, twoDirections, false);
    };
    return outputs.get(0);
  }

  /** Returns the layouts of all cells of a stack, in PyTorch's order. */
  private static List<TorchLayout> layouts(StackParameters parameters) {
    List<TorchLayout> layouts = new ArrayList<>();
    for (Parameters layer : parameters.layers()) {
      if (layer instanceof BothWays<?, ?> ways) {
        layouts.add(layout(ways.forward()));
        layouts.add(layout(ways.backward()));
      } else {
        layouts.add(layout(layer));
      }
    }
    return layouts;
  }

  private static TorchLayout layout(Parameters cell) {
    if (cell instanceof RnnParameters rnn) {
      return RnnInTorch.layout(new RnnCell(rnn));
    }
    return cell instanceof LstmParameters lstm ? LstmInTorch.layout(new LstmCell(lstm))
        : GruInTorch.layout(new GruCell((GruParameters) cell));
  }

  private static NDArray variable(Torch torch, Tensor tensor) {
    NDArray array = torch.tensor(tensor.matrix());
    return torch.variable(tensor.shape().length == 1 ? array.reshape(-1) : array);
  }

  private static void requireGradients(List<TorchLayout> ours, NDList theirs) {
    int next = 0;
    for (TorchLayout layout : ours) {
      for (Map.Entry<String, Tensor> gradient : layout.tensors().entrySet()) {
        NDArray variable = theirs.get(next++);
        if (!gradient.getKey().equals("bias_hh_l0")) { // zero or shared with the first bias
          Agreement.require(gradient.getKey() + " of " + next, gradient.getValue().matrix(),
              Torch.matrix(variable.getGradient()));
        } else {
          requireSecondBias(gradient.getValue().matrix(),
              Torch.matrix(variable.getGradient()));
        }
      }
    }
  }

  /** Compares the second bias where it is one of its own: of the GRU's candidate. */
  private static void requireSecondBias(Matrix ours, Matrix theirs) {
    Matrix known = ours.map(value -> value == 0 ? 0 : 1);
    Agreement.require("second bias", ours, theirs.hadamard(known));
  }

  private static NDList states(Torch torch, List<State> initial, int n, int parts) {
    NDList states = new NDList();
    for (int p = 0; p < parts; p++) {
      int part = p;
      states.add(torch.variable(torch.tensor(initial.stream()
          .map(state -> Blocks.rows(state.part(part), n)).toList())));
    }
    return states;
  }

  private static List<Matrix> alone(List<Matrix> steps, int n) {
    return steps.subList(0, MASK.lengths()[n]).stream().map(X -> Blocks.rows(X, n)).toList();
  }

  private static Matrix stacked(List<Matrix> rows) {
    return Matrix.of(rows.stream().map(row -> row.row(0)).toArray(double[][]::new));
  }

  private void perturb(State state) {
    IntStream.range(0, state.parts()).forEach(p -> perturb(state.part(p)));
  }

  private void perturb(Matrix matrix) {
    matrix.add(Initializer.uniform(0.5).create(matrix.rows(), matrix.columns(), random));
  }

  /** Draws a matrix for each step, zero where a sequence has ended. */
  private List<Matrix> draws(int columns) {
    return IntStream.range(0, MASK.steps()).mapToObj(t ->
        MASK.withoutPadding(Input.of(draw(MASK.batchSize(), columns)), t).toMatrix()).toList();
  }

  private Matrix draw(int rows, int columns) {
    return Matrix.generate(rows, columns, () -> random.uniform(-1, 1));
  }
}
