package unrolled.core.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import unrolled.core.math.SeededRandom;

/**
 * Gives the batches of each epoch, one pass through the data.
 *
 * <p>What an epoch is made of depends on the generator that it is given and on nothing else. So
 * training can begin in the middle of an epoch and go on as if it had never stopped.
 *
 * @param <B> a batch
 */
@FunctionalInterface
public interface Batches<B> {

  /**
   * Returns the batches of an epoch, at least one, in the order of training.
   *
   * @param random belongs to this epoch
   */
  List<B> epoch(SeededRandom random);

  /** Returns the same batches in the same order each time, such as chunks of a long text. */
  static <B> Batches<B> inOrder(List<B> batches) {
    List<B> copy = List.copyOf(batches);
    requireSome(copy.size());
    return random -> copy;
  }

  /** Returns the same batches in a random order. */
  static <B> Batches<B> shuffled(List<B> batches) {
    List<B> copy = List.copyOf(batches);
    requireSome(copy.size());
    return random -> Arrays.stream(order(copy.size(), random)).mapToObj(copy::get).toList();
  }

  /**
   * Returns batches of whole sequences, put together anew in each epoch, in a random order.
   *
   * <p>Sequences of about equal length come together, so that little is padded: the shuffled
   * sequences are sorted by length within pools of 16 batches.
   *
   * @param start what goes in first, from 0 to size − 1
   * @param size d, how many different symbols go in
   * @param batchSize n, at least 1; the last batch may be smaller
   * @param sequences at least one, of at least one symbol each, the end symbol included
   * @throws IllegalArgumentException if there is no sequence or no room for one
   */
  static Batches<SymbolBatch> ofSequences(
      int start, int size, int batchSize, List<int[]> sequences) {
    if (batchSize < 1) {
      throw new IllegalArgumentException("a batch has at least 1 sequence, not " + batchSize);
    }
    List<int[]> all = List.copyOf(sequences);
    requireSome(all.size());
    return random -> {
      List<int[]> shuffled = new ArrayList<>();
      for (int n : order(all.size(), random)) {
        shuffled.add(all.get(n));
      }
      for (int from = 0; from < all.size(); from += POOL * batchSize) {
        shuffled.subList(from, Math.min(all.size(), from + POOL * batchSize))
            .sort(Comparator.comparingInt(sequence -> sequence.length));
      }
      List<SymbolBatch> batches = new ArrayList<>();
      for (int batch : order((all.size() + batchSize - 1) / batchSize, random)) {
        int from = batch * batchSize;
        batches.add(SymbolBatch.ofSequences(start, size, shuffled
            .subList(from, Math.min(all.size(), from + batchSize)).toArray(int[][]::new)));
      }
      return batches;
    };
  }

  /** How many batches a pool of sequences of about equal length has. */
  int POOL = 16;

  private static int[] order(int count, SeededRandom random) {
    int[] order = IntStream.range(0, count).toArray();
    random.shuffle(order);
    return order;
  }

  private static void requireSome(int count) {
    if (count == 0) {
      throw new IllegalArgumentException("there is nothing to learn from; give at least one");
    }
  }
}
