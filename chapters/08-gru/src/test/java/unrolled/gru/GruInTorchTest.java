package unrolled.gru;

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

import unrolled.core.data.Input;
import unrolled.core.data.MalformedDataException;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.model.Tensor;
import unrolled.core.session.TensorFile;
import unrolled.core.session.TensorType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reads a model that PyTorch drew: bench/torch/export.py says how the files were made. */
class GruInTorchTest {
  /** Both sides compute in doubles and add in different orders. */
  private static final Offset<Double> FLOAT64 = Offset.offset(1e-14);

  @TempDir
  private Path folder;

  private static TensorFile resource(String name) throws URISyntaxException {
    return new TensorFile(Path.of(GruInTorchTest.class.getResource(name).toURI()));
  }

  private static RecurrentNetwork<GruParameters, GruStep> network(int hiddenSize, long seed) {
    SeededRandom random = new SeededRandom(seed);
    GruParameters weights = GruParameters.random(3, hiddenSize, GruForm.RESET_AFTER, random);
    weights.bhr().add(Initializer.uniform(1).create(1, hiddenSize, random));
    return new RecurrentNetwork<>(new GruCell(weights), new OutputLayer(
        OutputParameters.create(hiddenSize, 2, Initializer.glorot(), random)));
  }

  @Test
  void a_model_that_pytorch_drew_computes_here_what_it_computes_there() throws URISyntaxException {
    var network = network(5, 1);
    resource("torch-weights.safetensors").readInto(GruInTorch.layout(network));
    Map<String, Tensor> theirs = resource("torch-outputs.safetensors").read();
    var pass = network.forward(steps(theirs.get("inputs")).stream().map(Input::of).toList());
    assertThat(values(pass.run().H())).containsExactly(theirs.get("states").values(), FLOAT64);
    assertThat(values(pass.O())).containsExactly(theirs.get("outputs").values(), FLOAT64);
  }

  @Test
  void a_model_that_was_written_is_the_one_that_is_read() throws URISyntaxException {
    var network = network(5, 1);
    TensorFile file = new TensorFile(folder.resolve("model.safetensors"));
    file.write(GruInTorch.layout(network));
    var other = network(5, 2);
    assertThat(other.parameters()).isNotEqualTo(network.parameters());
    file.readInto(GruInTorch.layout(other));
    assertThat(other.parameters()).isEqualTo(network.parameters());
    assertThat(shapes(file)).isEqualTo(shapes(resource("torch-weights.safetensors")));

    file.write(GruInTorch.layout(network).tensors(), TensorType.F32);
    file.readInto(GruInTorch.layout(other));
    other.parameters().named().forEach((name, matrix) -> assertThat(matrix).as(name)
        .isEqualTo(network.parameters().named().get(name).map(value -> (float) value)));
  }

  @Test
  void a_model_of_another_size_is_refused_by_the_names_of_file_and_tensor()
      throws URISyntaxException {
    TensorFile file = resource("torch-weights.safetensors");
    var wider = network(6, 1);
    assertThatThrownBy(() -> file.readInto(GruInTorch.layout(wider)))
        .isInstanceOf(MalformedDataException.class)
        .hasMessage(file.file() + ": tensor gru.weight_ih_l0 has shape (15, 3), this model"
            + " needs (18, 3); create a model of the sizes of the weights");
    assertThat(wider.parameters()).isEqualTo(network(6, 1).parameters());
  }

  @Test
  void a_cell_that_resets_before_the_product_is_refused() {
    GruCell cell = new GruCell(GruParameters.zeros(1, 1, GruForm.RESET_BEFORE));
    assertThatIllegalArgumentException().isThrownBy(() -> GruInTorch.layout(cell))
        .withMessage("PyTorch's GRU resets after the product, this cell before; train one of the"
            + " form RESET_AFTER if its weights shall go there");
  }

  /** Has the parameters of a GruCell, and computes something else. */
  private record Stubborn(GruParameters parameters) implements RecurrentCell<GruParameters, GruStep> {
    @Override
    public int inputSize() {
      return parameters.inputSize();
    }

    @Override
    public int hiddenSize() {
      return parameters.hiddenSize();
    }

    @Override
    public State zeroState(int batchSize) {
      throw new UnsupportedOperationException();
    }

    @Override
    public GruParameters zeroGradients() {
      throw new UnsupportedOperationException();
    }

    @Override
    public GruStep forward(Input X, State previous) {
      throw new UnsupportedOperationException();
    }

    @Override
    public StepGradient backward(GruStep step, State dState, GruParameters gradients) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void another_cell_of_the_same_parameters_is_refused() {
    var network = network(5, 1);
    var other = new RecurrentNetwork<>(
        new Stubborn(network.cell().parameters()), network.output());
    assertThatIllegalArgumentException().isThrownBy(() -> GruInTorch.layout(other))
        .withMessage("PyTorch's GRU computes what a GruCell does, not what a Stubborn does; take"
            + " the network of a GruCell");
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
