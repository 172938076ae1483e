package unrolled.shapes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.data.Batches;
import unrolled.core.math.SeededRandom;

/** Puts pairs of sequences together to batches, anew in each epoch. */
public final class PairBatches {

  /** How many batches a pool of pairs of about equal length has. */
  private static final int POOL = 16;

  private PairBatches() {}

  /**
   * Returns batches in a random order, of sources of about equal length, so that little is padded.
   *
   * <p>The shuffled pairs are sorted by the length of the source within pools of 16 batches.
   *
   * @param sourceSize d, how many different symbols a source has
   * @param start what the decoder reads first
   * @param targetSize q, how many different symbols a target has, start and end symbol included
   * @param batchSize n, at least 1; the last batch may be smaller
   * @param pairs at least one
   * @throws IllegalArgumentException if there is no pair or no room for one
   */
  public static Batches<PairBatch> of(
      int sourceSize, int start, int targetSize, int batchSize, List<SymbolPair> pairs) {
    if (batchSize < 1) {
      throw new IllegalArgumentException("a batch has at least 1 pair, not " + batchSize);
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to learn from; give at least one pair");
    }
    List<SymbolPair> all = List.copyOf(pairs);
    return random -> {
      List<SymbolPair> shuffled = new ArrayList<>();
      for (int n : order(all.size(), random)) {
        shuffled.add(all.get(n));
      }
      for (int from = 0; from < all.size(); from += POOL * batchSize) {
        shuffled.subList(from, Math.min(all.size(), from + POOL * batchSize))
            .sort(Comparator.comparingInt(pair -> pair.source().length));
      }
      List<PairBatch> batches = new ArrayList<>();
      for (int batch : order((all.size() + batchSize - 1) / batchSize, random)) {
        int from = batch * batchSize;
        batches.add(PairBatch.of(sourceSize, start, targetSize,
            shuffled.subList(from, Math.min(all.size(), from + batchSize))));
      }
      return batches;
    };
  }

  private static int[] order(int count, SeededRandom random) {
    int[] order = IntStream.range(0, count).toArray();
    random.shuffle(order);
    return order;
  }
}
