package unrolled.lstm;

import java.util.LinkedHashMap;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Parameters;

/**
 * Holds what an {@link LstmCell} learns, or the gradient of a loss with respect to it: one set of
 * weights for each of three gates, one for the candidate, and the peepholes.
 *
 * @param input of the input gate I; null where it is coupled to the forget gate, I = 1 − F
 * @param forget of the forget gate F
 * @param candidate of the candidate C̃
 * @param output of the output gate O
 * @param pi peephole of the input gate (1, h); null without peepholes or without input gate
 * @param pf peephole of the forget gate (1, h); null without peepholes
 * @param po peephole of the output gate (1, h); null without peepholes
 */
public record LstmParameters(AffineParameters input, AffineParameters forget,
    AffineParameters candidate, AffineParameters output, Matrix pi, Matrix pf, Matrix po)
    implements Parameters {

  /** Checks that the shapes fit together. */
  public LstmParameters {
    requireSame("the input gate", input, forget);
    requireSame("the candidate", candidate, forget);
    requireSame("the output gate", output, forget);
    if ((pf == null) != (po == null) || (pi != null) != (pf != null && input != null)) {
      throw new IllegalArgumentException("either every gate has a peephole or none; give pf, po"
          + " and, unless the input gate is coupled, pi");
    }
    for (Matrix p : new Matrix[] {pi, pf, po}) {
      if (p != null && (p.rows() != 1 || p.columns() != forget.hiddenSize())) {
        throw new IllegalArgumentException("a peephole has one weight a hidden unit, so 1×"
            + forget.hiddenSize() + ", not " + p.rows() + "×" + p.columns());
      }
    }
  }

  private static void requireSame(String name, AffineParameters weights, AffineParameters forget) {
    if (weights != null && (weights.inputSize() != forget.inputSize()
        || weights.hiddenSize() != forget.hiddenSize())) {
      throw new IllegalArgumentException(name + " reads " + weights.inputSize() + " values for "
          + weights.hiddenSize() + " units, the forget gate " + forget.inputSize() + " for "
          + forget.hiddenSize());
    }
  }

  /** Returns parameters, or gradients, of zeros: three gates, a candidate and no peephole. */
  public static LstmParameters zeros(int inputSize, int hiddenSize) {
    return zeros(inputSize, hiddenSize, false, Peephole.NONE);
  }

  /** Returns parameters, or gradients, of zeros. */
  public static LstmParameters zeros(
      int inputSize, int hiddenSize, boolean coupled, Peephole peephole) {
    boolean peeps = peephole != Peephole.NONE;
    return new LstmParameters(
        coupled ? null : AffineParameters.zeros(inputSize, hiddenSize),
        AffineParameters.zeros(inputSize, hiddenSize),
        AffineParameters.zeros(inputSize, hiddenSize),
        AffineParameters.zeros(inputSize, hiddenSize),
        peeps && !coupled ? Matrix.zeros(1, hiddenSize) : null,
        peeps ? Matrix.zeros(1, hiddenSize) : null,
        peeps ? Matrix.zeros(1, hiddenSize) : null);
  }

  /**
   * Draws first weights after Glorot and Bengio; biases begin at zero but for the forget gate's.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param forgetBias first bias of the forget gate
   * @param random the source of the draws
   */
  public static LstmParameters random(
      int inputSize, int hiddenSize, double forgetBias, SeededRandom random) {
    return random(inputSize, hiddenSize, forgetBias, false, Peephole.NONE, random);
  }

  /**
   * Draws first weights after Glorot and Bengio; biases begin at zero but for the forget gate's,
   * peepholes within ±1/√h.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param forgetBias first bias of the forget gate
   * @param coupled whether I = 1 − F, so that there is no input gate of its own
   * @param peephole which cell state gates see
   * @param random the source of the draws: input gate, forget gate, candidate, output gate, peepholes
   */
  public static LstmParameters random(int inputSize, int hiddenSize, double forgetBias,
      boolean coupled, Peephole peephole, SeededRandom random) {
    LstmParameters result = zeros(inputSize, hiddenSize, coupled, peephole);
    result.named().forEach((name, matrix) -> {
      if (name.startsWith("W")) {
        matrix.add(Initializer.glorot().create(matrix.rows(), matrix.columns(), random));
      } else if (name.startsWith("p")) {
        matrix.add(Initializer.uniform(1 / Math.sqrt(hiddenSize)).create(1, hiddenSize, random));
      }
    });
    result.forget.b().fill(forgetBias);
    return result;
  }

  /** Returns d, the number of values that a step reads. */
  public int inputSize() {
    return forget.inputSize();
  }

  /** Returns h, the number of hidden units, which is also the number of memory cells. */
  public int hiddenSize() {
    return forget.hiddenSize();
  }

  /** Tells whether the input gate is what the forget gate leaves, I = 1 − F. */
  public boolean coupled() {
    return input == null;
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    if (input != null) {
      input.name("i", named);
    }
    forget.name("f", named);
    candidate.name("c", named);
    output.name("o", named);
    if (pi != null) {
      named.put("pi", pi);
    }
    if (pf != null) {
      named.put("pf", pf);
      named.put("po", po);
    }
    return named;
  }
}
