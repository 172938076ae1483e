package unrolled.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import ai.djl.ndarray.NDArray;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Mask;
import unrolled.core.math.Initializer;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.shapes.Attention;
import unrolled.shapes.AttentionParameters;
import unrolled.shapes.Context;
import unrolled.shapes.Encoded;

/**
 * Compares attention, which leaves the padding out before it begins, with PyTorch's softmax over
 * padded scores, of which those of padding are −10⁹.
 */
class AttentionOracleTest {

  private static final int STATE = 4;
  private static final int SOURCE = 3;
  private static final Mask SOURCES = new Mask(5, 1, 4);
  private static final Mask TARGETS = new Mask(2, 3, 1);

  private final SeededRandom random = new SeededRandom(31);
  private final Matrix Wa = drawn(STATE, SOURCE);
  private final List<Matrix> S = drawn(TARGETS.batchSize(), TARGETS.steps(), STATE);
  private final List<Matrix> H = drawn(SOURCES.batchSize(), SOURCES.steps(), SOURCE);
  private final List<Matrix> weights = weights();

  @Test
  void pytorch_agrees_with_weights_contexts_and_all_gradients() {
    AttentionParameters gradients = new AttentionParameters(Matrix.zeros(STATE, SOURCE));
    List<Matrix> real = new ArrayList<>();
    List<Matrix> dH = new ArrayList<>();
    for (int n = 0; n < H.size(); n++) {
      real.add(firstRows(H.get(n), SOURCES.lengths()[n]));
      dH.add(Matrix.zeros(SOURCES.lengths()[n], SOURCE));
    }
    Encoded source = new Encoded(real, Matrix.zeros(H.size(), SOURCE));
    Context.View<AttentionParameters> view =
        new Attention(new AttentionParameters(Wa)).look(steps(S), TARGETS, source);
    List<Matrix> dS = steps(S);
    dS.forEach(d -> d.fill(0));
    view.backward(steps(weights), dS, new Encoded(dH, Matrix.zeros(H.size(), SOURCE)), gradients);

    try (Torch torch = Torch.float64()) {
      NDArray theirWa = torch.variable(Wa);
      NDArray theirS = torch.variable(torch.tensor(S));
      NDArray theirH = torch.variable(torch.tensor(H));
      List<NDArray> seen = new ArrayList<>();
      torch.differentiate(() -> {
        NDArray E = theirS.matMul(theirWa).batchMatMul(theirH.transpose(0, 2, 1));
        NDArray alpha = E.add(torch.tensor(padding())).softmax(2);
        NDArray V = alpha.batchMatMul(theirH);
        seen.add(alpha);
        seen.add(V);
        return V.mul(torch.tensor(weights)).sum();
      });
      Matrix theirAlpha = Torch.matrix(seen.get(0));
      Matrix theirV = Torch.matrix(seen.get(1));
      Agreement.require("dWa", gradients.Wa(), Torch.matrix(theirWa.getGradient()));
      Matrix theirdS = Torch.matrix(theirS.getGradient());
      Matrix theirdH = Torch.matrix(theirH.getGradient());
      for (int n = 0; n < H.size(); n++) {
        int T = SOURCES.lengths()[n];
        Agreement.require("dH of source " + n, dH.get(n),
            rows(theirdH, n * SOURCES.steps(), T, SOURCE));
        for (int t = 0; t < TARGETS.lengths()[n]; t++) {
          int row = n * TARGETS.steps() + t;
          Agreement.require("alpha", Matrix.rowVector(view.alpha().get(n).row(t)),
              rows(theirAlpha, row, 1, T));
          Agreement.require("V", Matrix.rowVector(view.V().get(t).row(n)),
              rows(theirV, row, 1, SOURCE));
          Agreement.require("dS", Matrix.rowVector(dS.get(t).row(n)),
              rows(theirdS, row, 1, STATE));
        }
      }
    }
  }

  /** Returns −10⁹ for each step of padding, and 0 for each real one. */
  private static List<Matrix> padding() {
    List<Matrix> all = new ArrayList<>();
    for (int n = 0; n < SOURCES.batchSize(); n++) {
      Matrix one = Matrix.zeros(TARGETS.steps(), SOURCES.steps());
      for (int t = 0; t < one.rows(); t++) {
        for (int j = SOURCES.lengths()[n]; j < one.columns(); j++) {
          one.set(t, j, -1e9);
        }
      }
      all.add(one);
    }
    return all;
  }

  private List<Matrix> drawn(int count, int rows, int columns) {
    List<Matrix> all = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      all.add(drawn(rows, columns));
    }
    return all;
  }

  /** Returns a weight for each value of each real context, and 0 in the padding. */
  private List<Matrix> weights() {
    List<Matrix> all = drawn(TARGETS.batchSize(), TARGETS.steps(), SOURCE);
    for (int n = 0; n < all.size(); n++) {
      for (int t = TARGETS.lengths()[n]; t < TARGETS.steps(); t++) {
        Arrays.fill(all.get(n).row(t), 0);
      }
    }
    return all;
  }

  private Matrix drawn(int rows, int columns) {
    return Initializer.uniform(1).create(rows, columns, random);
  }

  /** Returns one matrix a step, with a row for each of the given matrices. */
  private static List<Matrix> steps(List<Matrix> sequences) {
    List<Matrix> steps = new ArrayList<>();
    for (int t = 0; t < sequences.get(0).rows(); t++) {
      double[][] rows = new double[sequences.size()][];
      for (int n = 0; n < rows.length; n++) {
        rows[n] = sequences.get(n).row(t);
      }
      steps.add(Matrix.of(rows));
    }
    return steps;
  }

  private static Matrix firstRows(Matrix matrix, int count) {
    return rows(matrix, 0, count, matrix.columns());
  }

  private static Matrix rows(Matrix matrix, int from, int count, int columns) {
    Matrix part = Matrix.zeros(count, columns);
    for (int r = 0; r < count; r++) {
      System.arraycopy(matrix.row(from + r), 0, part.row(r), 0, columns);
    }
    return part;
  }
}
