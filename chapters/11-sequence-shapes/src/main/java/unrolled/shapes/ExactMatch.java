package unrolled.shapes;

import java.util.Arrays;
import java.util.List;

import unrolled.core.math.Matrix;

/** Counts texts that greedy search writes without one wrong character. */
final class ExactMatch {

  private static final int AT_ONCE = 64;

  private ExactMatch() {}

  /** Returns pairs of texts as pairs of symbols. */
  static List<SymbolPair> symbols(Translator translator, List<Pair> pairs) {
    return pairs.stream().map(pair -> Translator.pair(translator.sources(), pair.source(),
        translator.targets(), pair.target())).toList();
  }

  /**
   * Tells of each pair whether greedy search writes exactly its target.
   *
   * <p>It does if at each step, with the true characters before, the true one has the highest
   * score; so one pass with the true targets is enough, and no search.
   */
  // tag::right[]
  static boolean[] right(Translator translator, List<Pair> pairs) {
    EncoderDecoder<?, ?, ?> model = translator.model();
    List<SymbolPair> all = symbols(translator, pairs);
    boolean[] right = new boolean[all.size()];
    Arrays.fill(right, true);
    for (int from = 0; from < right.length; from += AT_ONCE) {
      int to = Math.min(right.length, from + AT_ONCE);
      PairBatch batch = PairBatch.of(model.sourceSize(),
          translator.targets().end(), model.targetSize(),
          all.subList(from, to));
      List<Matrix> O = model.forward(batch, null).O();
      for (int n = from; n < to; n++) {
        int[] target = all.get(n).target();
        for (int t = 0; t < target.length; t++) {
          right[n] &= best(O.get(t).row(n - from)) == target[t];
        }
      }
    }
    return right;
  }
  // end::right[]

  /** Returns how many pairs are written exactly. */
  static int count(Translator translator, List<Pair> pairs) {
    int count = 0;
    for (boolean right : right(translator, pairs)) {
      count += right ? 1 : 0;
    }
    return count;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }
}
