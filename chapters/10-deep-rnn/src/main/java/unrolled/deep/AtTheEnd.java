package unrolled.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import unrolled.core.data.LabelBatch;
import unrolled.core.data.Mask;
import unrolled.core.data.SequenceBatch;
import unrolled.core.data.ValueBatch;
import unrolled.core.math.Matrix;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.Loss;
import unrolled.core.train.SequenceLoss;
import unrolled.core.train.SquaredError;

/** Makes losses that look at one output of each sequence, the one at its last step. */
final class AtTheEnd {

  private AtTheEnd() {}

  /** Returns the cross-entropy of one label a sequence. */
  static Loss<LabelBatch> labels() {
    return last((O, batch) -> CrossEntropy.of(O, batch.labels()));
  }

  /** Returns the squared error of numbers at the end of each sequence, with its factor of ½. */
  static Loss<ValueBatch> values() {
    return last((O, batch) -> SquaredError.of(O, batch.targets()));
  }

  /** Returns the outputs (n, q) at the last step of each sequence. */
  static Matrix outputs(List<Matrix> O, Mask mask) {
    Matrix last = Matrix.zeros(mask.batchSize(), O.get(0).columns());
    for (int n = 0; n < mask.batchSize(); n++) {
      System.arraycopy(O.get(mask.lengths()[n] - 1).row(n), 0, last.row(n), 0, last.columns());
    }
    return last;
  }

  private static <B extends SequenceBatch> Loss<B> last(
      BiFunction<Matrix, B, SequenceLoss> loss) {
    return (O, batch) -> {
      Mask mask = batch.mask();
      SequenceLoss score = loss.apply(outputs(O, mask), batch);
      List<Matrix> dO = new ArrayList<>();
      for (Matrix o : O) {
        dO.add(Matrix.zeros(o.rows(), o.columns()));
      }
      for (int n = 0; n < mask.batchSize(); n++) {
        Matrix at = dO.get(mask.lengths()[n] - 1);
        System.arraycopy(score.dO().get(0).row(n), 0, at.row(n), 0, at.columns());
      }
      return new SequenceLoss(score.value(), dO, score.count());
    };
  }
}
