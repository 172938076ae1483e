package unrolled.core.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import unrolled.core.math.Matrix;

/**
 * Shows the weights of a recurrent network under PyTorch's names and in PyTorch's shapes, and takes
 * such weights over.
 *
 * <p>PyTorch multiplies columns from the left where the book multiplies rows from the right, so
 * each matrix is transposed; the gates lie one under the other in one matrix; and there are two
 * biases, one beside each product:
 *
 * <ul>
 *   <li>{@code weight_ih_l0} (g·h, d), from the input; {@code weight_hh_l0} (g·h, h), from the
 *       hidden state
 *   <li>{@code bias_ih_l0} (g·h) and {@code bias_hh_l0} (g·h). The sum of both counts, but for a
 *       gate whose second bias is one of its own
 *   <li>{@code linear.weight} (q, h) and {@code linear.bias} (q), of the output layer
 * </ul>
 *
 * <p>Going out, the second bias is zero, and no number is rounded. Coming in, two biases become one
 * sum, which is rounded once.
 */
public final class TorchLayout {

  private final List<AffineParameters> gates;
  private final Matrix secondBias;
  private final String module;
  private final OutputParameters output;

  private TorchLayout(List<AffineParameters> gates, Matrix secondBias, String module,
      OutputParameters output) {
    this.gates = List.copyOf(gates);
    this.secondBias = secondBias;
    this.module = module;
    this.output = output;
  }

  /**
   * Lays out a cell whose biases all count as sums, under the names of a module on its own.
   *
   * @param gates shared, not copied, in PyTorch's order; at least one, all of one shape
   */
  public static TorchLayout of(List<AffineParameters> gates) {
    return of(gates, null);
  }

  /**
   * Lays out a cell whose last gate has a second bias.
   *
   * @param gates shared, not copied, in PyTorch's order; at least one, all of one shape
   * @param secondBias of the last gate (1, h), shared; null if it has none
   */
  public static TorchLayout of(List<AffineParameters> gates, Matrix secondBias) {
    return new TorchLayout(gates, secondBias, "", null);
  }

  /**
   * Returns the layout of the cell as part of a model, with an output layer called {@code linear}.
   *
   * @param module the cell's name in the model, such as {@code lstm}
   * @param output shared, not copied
   */
  public TorchLayout within(String module, OutputParameters output) {
    return new TorchLayout(gates, secondBias, module + ".", output);
  }

  /** Returns copies of all weights, by PyTorch's names, in PyTorch's order. */
  public Map<String, Tensor> tensors() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put(module + "weight_ih_l0", Tensor.of(stacked(AffineParameters::Wx)));
    tensors.put(module + "weight_hh_l0", Tensor.of(stacked(AffineParameters::Wh)));
    tensors.put(module + "bias_ih_l0", Tensor.ofRow(
        stacked(AffineParameters::b).transpose()));
    tensors.put(module + "bias_hh_l0", Tensor.ofRow(secondBiases()));
    if (output != null) {
      tensors.put("linear.weight", Tensor.of(output.Whq().transpose()));
      tensors.put("linear.bias", Tensor.ofRow(output.bq()));
    }
    return tensors;
  }

  /** Returns one matrix of each gate, transposed, one under the other. */
  private Matrix stacked(Function<AffineParameters, Matrix> part) {
    int h = gates.get(0).hiddenSize();
    Matrix all = Matrix.zeros(gates.size() * h, part.apply(gates.get(0)).rows());
    for (int g = 0; g < gates.size(); g++) {
      copy(part.apply(gates.get(g)).transpose(), 0, all, g * h, h);
    }
    return all;
  }

  private Matrix secondBiases() {
    int h = gates.get(0).hiddenSize();
    Matrix all = Matrix.zeros(1, gates.size() * h);
    if (secondBias != null) {
      System.arraycopy(secondBias.row(0), 0, all.row(0), (gates.size() - 1) * h, h);
    }
    return all;
  }

  /**
   * Takes over weights: all of them, or, if anything is wrong, none.
   *
   * @param tensors by PyTorch's names, in any order
   * @throws IllegalArgumentException if a name is missing or unknown, if a shape is not this
   *     model's, or if a number is NaN or infinite; names the tensor and what is needed
   */
  public void assign(Map<String, Tensor> tensors) {
    Map<String, Tensor> needed = tensors();
    requireNames(tensors.keySet(), needed.keySet());
    needed.forEach((name, own) -> requireFit(name, tensors.get(name), own));
    requireFiniteSum(tensors);
    assignCell(tensors);
    if (output != null) {
      Matrix weight = tensors.get("linear.weight").matrix().transpose();
      copy(weight, 0, output.Whq(), 0, weight.rows());
      copy(tensors.get("linear.bias").matrix(), 0, output.bq(), 0, 1);
    }
  }

  private void assignCell(Map<String, Tensor> tensors) {
    Matrix Wx = tensors.get(module + "weight_ih_l0").matrix(); // (g·h, d)
    Matrix Wh = tensors.get(module + "weight_hh_l0").matrix(); // (g·h, h)
    Matrix first = tensors.get(module + "bias_ih_l0").matrix().transpose(); // (g·h, 1)
    Matrix second = tensors.get(module + "bias_hh_l0").matrix().transpose();
    int h = gates.get(0).hiddenSize();
    for (int g = 0; g < gates.size(); g++) {
      AffineParameters gate = gates.get(g);
      assign(gate.Wx(), Wx, g * h);
      assign(gate.Wh(), Wh, g * h);
      assign(gate.b(), first, g * h);
      if (g < gates.size() - 1 || secondBias == null) {
        gate.b().add(block(second, g * h, h).transpose());
      } else {
        assign(secondBias, second, g * h);
      }
    }
  }

  /** Copies the transpose of some rows into a matrix. */
  private static void assign(Matrix target, Matrix all, int from) {
    copy(block(all, from, target.columns()).transpose(), 0, target, 0, target.rows());
  }

  private static Matrix block(Matrix all, int from, int rows) {
    Matrix block = Matrix.zeros(rows, all.columns());
    copy(all, from, block, 0, rows);
    return block;
  }

  private static void copy(Matrix from, int first, Matrix to, int place, int rows) {
    for (int r = 0; r < rows; r++) {
      System.arraycopy(from.row(first + r), 0, to.row(place + r), 0, to.columns());
    }
  }

  private static void requireNames(Set<String> found, Set<String> needed) {
    List<String> problems = new ArrayList<>();
    Set<String> missing = new TreeSet<>(needed);
    missing.removeAll(found);
    if (!missing.isEmpty()) {
      problems.add("has no tensor " + String.join(", ", missing));
    }
    Set<String> extra = new TreeSet<>(found);
    extra.removeAll(needed);
    if (!extra.isEmpty()) {
      problems.add("has tensors that this model has not: " + TensorNames.listed(extra));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join(", and ", problems) + "; this model takes "
          + String.join(", ", needed) + ": one layer, one direction, with biases");
    }
  }

  private static void requireFit(String name, Tensor tensor, Tensor own) {
    if (!tensor.hasShapeOf(own)) {
      throw new IllegalArgumentException("tensor " + name + " has shape " + tensor
          + ", this model needs " + own + "; create a model of the sizes of the weights");
    }
    requireFinite(name, tensor);
  }

  /**
   * Demands that every weight is a number that can be computed with.
   *
   * @throws IllegalArgumentException if one is NaN or infinite; names the tensor and the place
   */
  public void requireFinite() {
    tensors().forEach(TorchLayout::requireFinite);
  }

  private static void requireFinite(String name, Tensor tensor) {
    double[] values = tensor.values();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException("tensor " + name + " has the value " + values[i]
            + " at place " + i + " of " + values.length
            + "; take weights from before the training diverged");
      }
    }
  }

  private void requireFiniteSum(Map<String, Tensor> tensors) {
    double[] first = tensors.get(module + "bias_ih_l0").values();
    double[] second = tensors.get(module + "bias_hh_l0").values();
    for (int i = 0; i < first.length; i++) {
      if (!Double.isFinite(first[i] + second[i])) {
        throw new IllegalArgumentException("tensor " + module + "bias_hh_l0 and " + module
            + "bias_ih_l0 have an infinite sum at place " + i + " of " + first.length
            + "; take weights from before the training diverged");
      }
    }
  }
}
