package unrolled.bench;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Activation;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.rnn.RnnCell;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/**
 * Draws a small network, a padded batch, and where the way back is cut.
 *
 * <p>Of 48 cases each number of steps from 1 to 12 comes four times: twice with tanh, once with
 * the logistic function, once rectified. One batch in three has sequences of one length; one
 * in four is cut. The state before the first step is random, as if it were carried.
 */
final class RnnCase {
  static final int CASES = 48;
  private static final Activation[] ACTIVATIONS =
      {Activation.TANH, Activation.TANH, Activation.SIGMOID, Activation.RELU};

  final Activation activation;
  final RnnParameters cell;
  final OutputParameters output;
  final Matrix H0;
  final List<Matrix> X = new ArrayList<>();
  final int[][] targets;
  final Mask mask;
  final int chunk;

  RnnCase(int number) {
    SeededRandom random = new SeededRandom(number);
    int d = 1 + (int) random.uniform(0, 6);
    int h = 1 + (int) random.uniform(0, 9);
    int q = 2 + (int) random.uniform(0, 5);
    int n = 1 + (int) random.uniform(0, 5);
    int T = 1 + number % 12;
    activation = ACTIVATIONS[number / 12];
    cell = new RnnParameters(draw(random, d, h), draw(random, h, h), draw(random, 1, h));
    output = new OutputParameters(draw(random, h, q), draw(random, 1, q));
    H0 = draw(random, n, h);
    targets = new int[T][n];
    int[] lengths = new int[n];
    for (int i = 0; i < n; i++) {
      lengths[i] = i == 0 || number % 3 == 0 ? T : 1 + (int) random.uniform(0, T);
    }
    mask = new Mask(lengths);
    for (int t = 0; t < T; t++) {
      X.add(draw(random, n, d));
      for (int i = 0; i < n; i++) {
        targets[t][i] = (int) random.uniform(0, q);
      }
    }
    chunk = number % 4 == 3 ? 1 + number % 5 : T;
  }

  int steps() {
    return X.size();
  }

  RecurrentNetwork<RnnParameters, RnnStep> network() {
    return new RecurrentNetwork<>(new RnnCell(cell, activation), new OutputLayer(output));
  }

  SymbolBatch batch() {
    return batch(X.stream().map(Input::of).toList());
  }

  SymbolBatch batch(List<Input> inputs) {
    return new SymbolBatch(inputs, targets, mask);
  }

  private static Matrix draw(SeededRandom random, int rows, int columns) {
    return Matrix.generate(rows, columns, () -> random.uniform(-1, 1));
  }
}
