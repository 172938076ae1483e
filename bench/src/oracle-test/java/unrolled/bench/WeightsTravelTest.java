package unrolled.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import unrolled.core.data.Input;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.TorchLayout;
import unrolled.core.session.TensorFile;
import unrolled.core.session.TensorType;
import unrolled.gru.GruCell;
import unrolled.gru.GruForm;
import unrolled.gru.GruInTorch;
import unrolled.gru.GruParameters;
import unrolled.lstm.LstmInTorch;
import unrolled.lstm.LstmNetworks;
import unrolled.rnn.RnnInTorch;
import unrolled.rnn.RnnNetworks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Carries weights between the book and PyTorch in files of the format safetensors, which the Deep
 * Java Library reads and writes with code of its own.
 */
class WeightsTravelTest {
  private static final int T = 9;
  private static final int N = 4;
  private static final int D = 3;
  private static final int H = 7;
  private static final int Q = 2;
  /** Both sides compute in doubles and add in different orders. */
  private static final double FLOAT64 = 1e-12;

  @TempDir
  private Path folder;

  private final SeededRandom random = new SeededRandom(5);
  private final List<Matrix> X = new ArrayList<>();

  /** A network of ours, and its weights as PyTorch has them. */
  private record Traveler(RecurrentNetwork<?, ?> network, TorchLayout layout) {
    static Traveler of(TorchCell cell, SeededRandom random) {
      switch (cell) {
        case RNN:
          var rnn = RnnNetworks.random(D, H, Q, random);
          return new Traveler(rnn, RnnInTorch.layout(rnn));
        case LSTM:
          var lstm = LstmNetworks.random(D, H, Q, random);
          return new Traveler(lstm, LstmInTorch.layout(lstm));
        default:
          var gru = new RecurrentNetwork<>(
              new GruCell(GruParameters.random(D, H, GruForm.RESET_AFTER, random)),
              new OutputLayer(OutputParameters.create(H, Q, Initializer.glorot(), random)));
          return new Traveler(gru, GruInTorch.layout(gru));
      }
    }
  }

  private NDList inputs(Torch torch) {
    for (int t = 0; t < T; t++) {
      X.add(Matrix.generate(N, D, () -> random.uniform(-2, 2)));
    }
    return new NDList(torch.tensor(X));
  }

  private void requireSameOutputs(TorchCell cell, Traveler ours, Torch torch, NDList tensors,
      NDArray inputs) {
    NDList weights = new NDList();
    for (String name : List.of("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")) {
      weights.add(wide(tensors, cell.name().toLowerCase(Locale.ROOT) + "." + name));
    }
    NDList initial = new NDList();
    for (int s = 0; s < cell.states(); s++) {
      initial.add(torch.tensor(List.of(Matrix.zeros(N, H))));
    }
    NDArray states = cell.run(inputs, initial, weights).get(0);
    NDArray outputs = states.getNDArrayInternal().linear(
        states, wide(tensors, "linear.weight"), wide(tensors, "linear.bias")).get(0);
    var pass = ours.network.forward(X.stream().map(Input::of).toList());
    for (int t = 0; t < T; t++) {
      assertThat(Agreement.largestRelativeDifference(
          pass.run().H().get(t), Torch.matrix(states.get(t)))).as("H_%s", t + 1).isLessThan(FLOAT64);
      assertThat(Agreement.largestRelativeDifference(
          pass.O().get(t), Torch.matrix(outputs.get(t)))).as("O_%s", t + 1).isLessThan(FLOAT64);
    }
  }

  private static NDArray wide(NDList tensors, String name) {
    return tensors.get(name).toType(DataType.FLOAT64, false);
  }

  @ParameterizedTest
  @EnumSource(TorchCell.class)
  void what_we_write_pytorch_computes_with(TorchCell cell) throws IOException {
    Traveler ours = Traveler.of(cell, random);
    // all biases too, which begin at zero
    ours.network.parameters().named().values().forEach(matrix ->
        matrix.add(Matrix.generate(matrix.rows(), matrix.columns(), () -> random.uniform(-1, 1))));
    Path file = folder.resolve("ours.safetensors");
    new TensorFile(file).write(ours.layout);
    try (Torch torch = Torch.float64(); InputStream in = Files.newInputStream(file)) {
      NDArray inputs = inputs(torch).get(0);
      requireSameOutputs(cell, ours, torch, NDList.decode(torch.scope(), in), inputs);
    }
  }

  @ParameterizedTest
  @EnumSource(TorchCell.class)
  void what_pytorch_drew_and_djl_wrote_we_compute_with(TorchCell cell) throws IOException {
    Path file = folder.resolve("theirs.safetensors");
    try (Torch torch = Torch.float64()) {
      NDList drawn = drawn(torch, cell);
      try (OutputStream out = Files.newOutputStream(file)) {
        drawn.encode(out, NDList.Encoding.SAFETENSORS);
      }
      Traveler ours = Traveler.of(cell, random);
      new TensorFile(file).readInto(ours.layout);
      requireSameOutputs(cell, ours, torch, drawn, inputs(torch).get(0));
    }
  }

  @ParameterizedTest
  @EnumSource(TorchCell.class)
  void in_32_bits_djl_reads_the_numbers_that_we_read(TorchCell cell) throws IOException {
    Traveler ours = Traveler.of(cell, random);
    TensorFile file = new TensorFile(folder.resolve("narrow.safetensors"));
    file.write(ours.layout.tensors(), TensorType.F32);
    try (Torch torch = Torch.float64(); InputStream in = Files.newInputStream(file.file())) {
      NDList theirs = NDList.decode(torch.scope(), in);
      assertThat(theirs).hasSize(6);
      file.read().forEach((name, tensor) -> {
        assertThat(theirs.get(name).getDataType()).isEqualTo(DataType.FLOAT32);
        assertThat(theirs.get(name).getShape().getShape()).as(name).isEqualTo(
            Arrays.stream(tensor.shape()).asLongStream().toArray());
        assertThat(wide(theirs, name).toDoubleArray()).as(name).isEqualTo(tensor.values());
      });
    }
  }

  /** Draws what PyTorch's modules draw, with PyTorch's generator: uniform within ±1/√h. */
  private static NDList drawn(Torch torch, TorchCell cell) {
    String module = cell.name().toLowerCase(Locale.ROOT);
    int gh = cell.gates() * H;
    NDList drawn = new NDList();
    add(drawn, torch, module + ".weight_ih_l0", gh, D);
    add(drawn, torch, module + ".weight_hh_l0", gh, H);
    add(drawn, torch, module + ".bias_ih_l0", gh);
    add(drawn, torch, module + ".bias_hh_l0", gh);
    add(drawn, torch, "linear.weight", Q, H);
    add(drawn, torch, "linear.bias", Q);
    return drawn;
  }

  private static void add(NDList drawn, Torch torch, String name, long... shape) {
    float bound = (float) (1 / Math.sqrt(H));
    NDArray tensor = torch.scope().randomUniform(-bound, bound, new Shape(shape), DataType.FLOAT32);
    tensor.setName(name);
    drawn.add(tensor);
  }
}
