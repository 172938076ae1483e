package unrolled.bench;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.OutputLayer;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.gru.GruCell;
import unrolled.gru.GruForm;
import unrolled.gru.GruParameters;
import unrolled.lstm.LstmCell;
import unrolled.lstm.LstmParameters;
import unrolled.lstm.Peephole;

/**
 * Draws a small network of gated cells, a padded batch, and where the way back is cut.
 *
 * <p>Of 24 cases of a kind each number of steps from 1 to 12 comes twice. One batch in three has
 * sequences of one length; one in four is cut. All weights are random, biases and peepholes too,
 * and so is the state before the first step, as if it were carried.
 */
final class GatedCase {
  static final int CASES = 24;

  /** A cell with its options. */
  enum Kind {
    LSTM(false, Peephole.NONE), LSTM_PEEPHOLES(false, Peephole.CURRENT),
    LSTM_PEEPHOLES_TO_PREVIOUS(false, Peephole.PREVIOUS), LSTM_COUPLED(true, Peephole.NONE),
    LSTM_COUPLED_PEEPHOLES(true, Peephole.CURRENT),
    GRU_RESET_BEFORE(GruForm.RESET_BEFORE), GRU_RESET_AFTER(GruForm.RESET_AFTER);

    final boolean coupled;
    final Peephole peephole;
    final GruForm form;

    Kind(boolean coupled, Peephole peephole) {
      this.coupled = coupled;
      this.peephole = peephole;
      this.form = null;
    }

    Kind(GruForm form) {
      this.coupled = false;
      this.peephole = null;
      this.form = form;
    }

    boolean isLstm() {
      return form == null;
    }

    private RecurrentCell<?, ?> zeros(int d, int h) {
      return isLstm() ? new LstmCell(LstmParameters.zeros(d, h, coupled, peephole), peephole)
          : new GruCell(GruParameters.zeros(d, h, form));
    }
  }

  final Kind kind;
  final RecurrentNetwork<?, ?> network;
  final State initial;
  final List<Matrix> X = new ArrayList<>();
  final int[][] targets;
  final Mask mask;
  final int chunk;
  private final SeededRandom random;

  GatedCase(Kind kind, int number) {
    this.kind = kind;
    random = new SeededRandom(100L * kind.ordinal() + number);
    int d = 1 + (int) random.uniform(0, 6);
    int h = 1 + (int) random.uniform(0, 9);
    int q = 2 + (int) random.uniform(0, 5);
    int n = 1 + (int) random.uniform(0, 5);
    int T = 1 + number % 12;
    network = new RecurrentNetwork<>(
        kind.zeros(d, h), new OutputLayer(OutputParameters.zeros(h, q)));
    network.parameters().named().values()
        .forEach(matrix -> matrix.add(draw(matrix.rows(), matrix.columns())));
    initial = network.cell().zeroState(n);
    for (int p = 0; p < initial.parts(); p++) {
      initial.part(p).add(draw(n, h));
    }
    targets = new int[T][n];
    int[] lengths = new int[n];
    for (int i = 0; i < n; i++) {
      lengths[i] = i == 0 || number % 3 == 0 ? T : 1 + (int) random.uniform(0, T);
    }
    mask = new Mask(lengths);
    for (int t = 0; t < T; t++) {
      X.add(draw(n, d));
      for (int i = 0; i < n; i++) {
        targets[t][i] = (int) random.uniform(0, q);
      }
    }
    chunk = number % 4 == 3 ? 1 + number % 5 : T;
  }

  List<Input> inputs() {
    return X.stream().map(Input::of).toList();
  }

  SymbolBatch batch() {
    return new SymbolBatch(inputs(), targets, mask);
  }

  private Matrix draw(int rows, int columns) {
    return Matrix.generate(rows, columns, () -> random.uniform(-1, 1));
  }
}
