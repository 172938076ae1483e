package unrolled.gru;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link GruCell} learns, or the gradient of a loss with respect to it.
 *
 * @param reset of the reset gate R
 * @param update of the update gate Z
 * @param candidate of the candidate H̃
 * @param bhr second bias of the candidate (1, h), inside the reset; null where the state is reset
 *     before the product
 */
public record GruParameters(AffineParameters reset, AffineParameters update,
    AffineParameters candidate, Matrix bhr) implements Parameters {

  /** Checks that the shapes fit together. */
  public GruParameters {
    requireSame("the reset gate", reset, candidate);
    requireSame("the update gate", update, candidate);
    if (bhr != null && (bhr.rows() != 1 || bhr.columns() != candidate.hiddenSize())) {
      throw new IllegalArgumentException("a bias has one number a hidden unit, so 1×"
          + candidate.hiddenSize() + ", not " + bhr.rows() + "×" + bhr.columns());
    }
  }

  private static void requireSame(
      String name, AffineParameters weights, AffineParameters candidate) {
    if (weights.inputSize() != candidate.inputSize()
        || weights.hiddenSize() != candidate.hiddenSize()) {
      throw new IllegalArgumentException(name + " reads " + weights.inputSize() + " values for "
          + weights.hiddenSize() + " units, the candidate " + candidate.inputSize() + " for "
          + candidate.hiddenSize());
    }
  }

  /** Returns parameters, or gradients, of zeros. */
  public static GruParameters zeros(int inputSize, int hiddenSize, GruForm form) {
    return new GruParameters(AffineParameters.zeros(inputSize, hiddenSize),
        AffineParameters.zeros(inputSize, hiddenSize),
        AffineParameters.zeros(inputSize, hiddenSize),
        form == GruForm.RESET_AFTER ? Matrix.zeros(1, hiddenSize) : null);
  }

  /** Draws first weights of the usual form after Glorot and Bengio; biases begin at zero. */
  public static GruParameters random(int inputSize, int hiddenSize, SeededRandom random) {
    return random(inputSize, hiddenSize, GruForm.RESET_BEFORE, random);
  }

  /**
   * Draws first weights after Glorot and Bengio; biases begin at zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param form where the reset gate acts
   * @param random the source of the draws: reset gate, update gate, candidate
   */
  public static GruParameters random(
      int inputSize, int hiddenSize, GruForm form, SeededRandom random) {
    GruParameters result = zeros(inputSize, hiddenSize, form);
    result.named().forEach((name, matrix) -> {
      if (name.startsWith("W")) {
        matrix.add(Initializer.glorot().create(matrix.rows(), matrix.columns(), random));
      }
    });
    return result;
  }

  /** Returns d, the number of values that a step reads. */
  public int inputSize() {
    return candidate.inputSize();
  }

  /** Returns h, the number of hidden units. */
  public int hiddenSize() {
    return candidate.hiddenSize();
  }

  /** Returns where the reset gate acts. */
  public GruForm form() {
    return bhr == null ? GruForm.RESET_BEFORE : GruForm.RESET_AFTER;
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    reset.name("r", named);
    update.name("z", named);
    candidate.name("h", named);
    if (bhr != null) {
      named.put("bhr", bhr);
    }
    return named;
  }
}
