package unrolled.deep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Parameters;

/**
 * Holds what a {@link DeepTransitionCell} learns, or the gradient of a loss with respect to it.
 *
 * @param first of level 1, which reads the input and the state before
 * @param W of levels 2, 3, …, each (h, h), from the level below
 * @param b biases of these levels, each (1, h)
 * @param skip from the state before to the last level (h, h); null if there is no skip
 */
public record DeepTransitionParameters(
    AffineParameters first, List<Matrix> W, List<Matrix> b, Matrix skip) implements Parameters {

  /** Checks that there are as many biases as matrices, and that a skip has a level to skip. */
  public DeepTransitionParameters {
    if (W.size() != b.size()) {
      throw new IllegalArgumentException(
          "each level has one matrix and one bias, not " + W.size() + " and " + b.size());
    }
    if (skip != null && W.isEmpty()) {
      throw new IllegalArgumentException(
          "a transition of 1 level has none to skip; give it 2 or leave the skip out");
    }
    W = List.copyOf(W);
    b = List.copyOf(b);
  }

  /**
   * Draws first weights after Glorot and Bengio; biases begin at zero.
   *
   * @param inputSize d, at least 1
   * @param hiddenSize h, at least 1
   * @param levels K, at least 1
   * @param skips whether the state before reaches the last level directly, too
   * @param random the source of the draws, from the lowest level up, the skip last
   */
  public static DeepTransitionParameters random(
      int inputSize, int hiddenSize, int levels, boolean skips, SeededRandom random) {
    AffineParameters first = AffineParameters.random(inputSize, hiddenSize, random);
    List<Matrix> W = new ArrayList<>();
    List<Matrix> b = new ArrayList<>();
    for (int k = 1; k < levels; k++) {
      W.add(Initializer.glorot().create(hiddenSize, hiddenSize, random));
      b.add(Matrix.zeros(1, hiddenSize));
    }
    return new DeepTransitionParameters(first, W, b,
        skips ? Initializer.glorot().create(hiddenSize, hiddenSize, random) : null);
  }

  /** Returns zeros of the same shapes. */
  DeepTransitionParameters zeros() {
    int h = first.hiddenSize();
    return new DeepTransitionParameters(AffineParameters.zeros(first.inputSize(), h),
        W.stream().map(w -> Matrix.zeros(h, h)).toList(),
        b.stream().map(w -> Matrix.zeros(1, h)).toList(),
        skip == null ? null : Matrix.zeros(h, h));
  }

  @Override
  public Map<String, Matrix> named() {
    Map<String, Matrix> named = new LinkedHashMap<>();
    first.name("h", named);
    for (int k = 0; k < W.size(); k++) {
      named.put("W" + (k + 2), W.get(k));
      named.put("b" + (k + 2), b.get(k));
    }
    if (skip != null) {
      named.put("Ws", skip);
    }
    return named;
  }
}
