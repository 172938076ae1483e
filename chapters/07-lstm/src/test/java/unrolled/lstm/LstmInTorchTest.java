package unrolled.lstm;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.core.data.Input;
import unrolled.core.data.MalformedDataException;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.Tensor;
import unrolled.core.session.TensorFile;
import unrolled.core.session.TensorType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reads a model that PyTorch drew: bench/torch/export.py says how the files were made. */
class LstmInTorchTest {
  /** Both sides compute in doubles and add in different orders. */
  private static final Offset<Double> FLOAT64 = Offset.offset(1e-14);

  @TempDir
  private Path folder;

  private static TensorFile resource(String name) throws URISyntaxException {
    return new TensorFile(Path.of(LstmInTorchTest.class.getResource(name).toURI()));
  }

  private static RecurrentNetwork<LstmParameters, LstmStep> network(int hiddenSize, long seed) {
    return LstmNetworks.random(3, hiddenSize, 2, new SeededRandom(seed));
  }

  @Test
  void a_model_that_pytorch_drew_computes_here_what_it_computes_there() throws URISyntaxException {
    var network = network(5, 1);
    resource("torch-weights.safetensors").readInto(LstmInTorch.layout(network));
    Map<String, Tensor> theirs = resource("torch-outputs.safetensors").read();
    var pass = network.forward(steps(theirs.get("inputs")).stream().map(Input::of).toList());
    assertThat(values(pass.run().H())).containsExactly(theirs.get("states").values(), FLOAT64);
    assertThat(values(pass.O())).containsExactly(theirs.get("outputs").values(), FLOAT64);
  }

  @Test
  void a_model_that_was_written_is_the_one_that_is_read() throws URISyntaxException {
    var network = network(5, 1);
    TensorFile file = new TensorFile(folder.resolve("model.safetensors"));
    file.write(LstmInTorch.layout(network));
    var other = network(5, 2);
    assertThat(other.parameters()).isNotEqualTo(network.parameters());
    file.readInto(LstmInTorch.layout(other));
    assertThat(other.parameters()).isEqualTo(network.parameters());
    assertThat(shapes(file)).isEqualTo(shapes(resource("torch-weights.safetensors")));

    file.write(LstmInTorch.layout(network).tensors(), TensorType.F32);
    file.readInto(LstmInTorch.layout(other));
    other.parameters().named().forEach((name, matrix) -> assertThat(matrix).as(name)
        .isEqualTo(network.parameters().named().get(name).map(value -> (float) value)));
  }

  @Test
  void a_model_of_another_size_is_refused_by_the_names_of_file_and_tensor()
      throws URISyntaxException {
    TensorFile file = resource("torch-weights.safetensors");
    var wider = network(6, 1);
    assertThatThrownBy(() -> file.readInto(LstmInTorch.layout(wider)))
        .isInstanceOf(MalformedDataException.class)
        .hasMessage(file.file() + ": tensor lstm.weight_ih_l0 has shape (20, 3), this model"
            + " needs (24, 3); create a model of the sizes of the weights");
    assertThat(wider.parameters()).isEqualTo(network(6, 1).parameters());
  }

  @ParameterizedTest
  @CsvSource({"true, NONE", "false, CURRENT", "false, PREVIOUS", "true, CURRENT"})
  void cells_that_pytorch_has_not_are_refused(boolean coupled, Peephole peephole) {
    LstmCell cell = new LstmCell(LstmParameters.zeros(1, 1, coupled, peephole), peephole);
    assertThatIllegalArgumentException().isThrownBy(() -> LstmInTorch.layout(cell))
        .withMessage("PyTorch's LSTM has no peepholes and no coupled gates; train a cell without"
            + " them if its weights shall go there");
  }

  @Test
  void a_network_of_another_cell_with_the_same_weights_is_refused() {
    var network = network(2, 1);
    var cut = new RecurrentNetwork<>(
        new CellPathOnly((LstmCell) network.cell()), network.output());
    assertThatIllegalArgumentException().isThrownBy(() -> LstmInTorch.layout(cut))
        .withMessage("PyTorch has no module of the cell CellPathOnly; give a network of an"
            + " LstmCell");
  }

  @Test
  void a_cell_alone_has_the_names_of_a_module_alone() {
    assertThat(LstmInTorch.layout(new LstmCell(LstmParameters.zeros(1, 1))).tensors().keySet())
        .containsExactly("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0");
  }

  private static Map<String, String> shapes(TensorFile file) {
    return file.read().entrySet().stream().collect(
        Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }

  /** Returns a tensor (T, n, d) as T matrices (n, d). */
  private static List<Matrix> steps(Tensor tensor) {
    int[] shape = tensor.shape();
    int size = shape[1] * shape[2];
    List<Matrix> steps = new ArrayList<>();
    for (int t = 0; t < shape[0]; t++) {
      steps.add(new Tensor(new int[] {shape[1], shape[2]},
          Arrays.copyOfRange(tensor.values(), t * size, (t + 1) * size)).matrix());
    }
    return steps;
  }

  private static double[] values(List<Matrix> steps) {
    return steps.stream().map(Tensor::of).flatMapToDouble(step -> Arrays.stream(step.values()))
        .toArray();
  }
}
