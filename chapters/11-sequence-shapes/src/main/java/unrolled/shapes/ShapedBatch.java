package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.model.SequenceNetwork;

/**
 * Lays pairs side by side in the shapes that need no decoder: those in which a network has as many
 * outputs as inputs, and the loss looks at all of them or at the last.
 */
public final class ShapedBatch {

  private ShapedBatch() {}

  /**
   * Returns a batch with an output for each input; the loss looks at all of them.
   *
   * @param size d, how many different symbols go in
   * @param pairs of sources and targets of equal length
   * @throws IllegalArgumentException if a target is not as long as its source
   */
  public static SymbolBatch aligned(int size, List<SymbolPair> pairs) {
    for (SymbolPair pair : pairs) {
      if (pair.source().length != pair.target().length) {
        throw new IllegalArgumentException("an aligned target is as long as its source, not "
            + pair + "; shift it, pad it, or use an encoder and a decoder");
      }
    }
    return batch(size, pairs, (pair, t) -> pair.target()[t]);
  }

  /**
   * Returns a batch with one output for each source; the loss looks at the last step only.
   *
   * @param size d, how many different symbols go in
   * @param pairs of sources of one length and targets of one symbol
   * @throws IllegalArgumentException if sources have several lengths or a target several symbols
   */
  public static SymbolBatch last(int size, List<SymbolPair> pairs) {
    int T = pairs.get(0).source().length;
    for (SymbolPair pair : pairs) {
      if (pair.source().length != T || pair.target().length != 1) {
        throw new IllegalArgumentException("the loss looks at step " + T + " only, and at one"
            + " symbol; put sources of one length into a batch, not " + pair);
      }
    }
    SymbolBatch all = batch(size, pairs, (pair, t) -> pair.target()[0]);
    int[][] targets = new int[T][];
    targets[T - 1] = all.targets()[T - 1];
    return new SymbolBatch(all.inputs(), targets, all.mask());
  }

  private interface Wanted {
    int of(SymbolPair pair, int t);
  }

  private static SymbolBatch batch(int size, List<SymbolPair> pairs, Wanted wanted) {
    int[][] sources = pairs.stream().map(SymbolPair::source).toArray(int[][]::new);
    Mask mask = new Mask(Arrays.stream(sources).mapToInt(source -> source.length).toArray());
    int[][] targets = new int[mask.steps()][sources.length];
    for (int t = 0; t < targets.length; t++) {
      for (int n = 0; n < sources.length; n++) {
        targets[t][n] = mask.has(n, t) ? wanted.of(pairs.get(n), t) : 0;
      }
    }
    return new SymbolBatch(PairBatch.padded(size, mask, sources), targets, mask);
  }

  /**
   * Returns the likeliest symbol at each real step of each sequence.
   *
   * @param network a trained one
   * @param batch whose inputs it reads
   */
  public static List<int[]> answers(SequenceNetwork<?> network, SymbolBatch batch) {
    List<Matrix> O = network.forward(batch.inputs(), batch.mask()).O();
    List<int[]> answers = new ArrayList<>();
    for (int n = 0; n < batch.batchSize(); n++) {
      int[] answer = new int[batch.mask().lengths()[n]];
      for (int t = 0; t < answer.length; t++) {
        answer[t] = GreedySearch.best(O.get(t).row(n));
      }
      answers.add(answer);
    }
    return answers;
  }

  /**
   * Returns the share of real steps at which the likeliest symbol is the wanted one.
   *
   * @param network a trained one
   * @param batch whose loss looks at each step
   */
  public static double right(SequenceNetwork<?> network, SymbolBatch batch) {
    List<int[]> answers = answers(network, batch);
    int right = 0;
    for (int n = 0; n < answers.size(); n++) {
      for (int t = 0; t < answers.get(n).length; t++) {
        right += answers.get(n)[t] == batch.targets()[t][n] ? 1 : 0;
      }
    }
    return right / (double) batch.mask().count();
  }
}
