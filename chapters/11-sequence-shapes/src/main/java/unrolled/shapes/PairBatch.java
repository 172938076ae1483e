package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;

/**
 * Holds pairs of sequences side by side: n sources, padded to the longest of them, and n targets,
 * padded to the longest of those.
 *
 * @param sources {@code X_1 … X_T}, each of n symbols; what stands in the padding means nothing
 * @param sourceMask which steps of which source are real
 * @param targets the start symbol and the target shifted by one as inputs of the decoder, and the
 *     target itself as what should come out
 */
public record PairBatch(List<Input> sources, Mask sourceMask, SymbolBatch targets) {

  /** Checks that there are as many sources as targets. */
  public PairBatch {
    if (sourceMask.batchSize() != targets.batchSize()) {
      throw new IllegalArgumentException("there are " + sourceMask.batchSize() + " sources and "
          + targets.batchSize() + " targets; give each source its target");
    }
  }

  /**
   * Lays pairs side by side.
   *
   * @param sourceSize d, how many different symbols a source has
   * @param start what the decoder reads first, from 0 to targetSize − 1
   * @param targetSize q, how many different symbols a target has, start and end symbol included
   * @param pairs at least one
   * @throws IllegalArgumentException if there is none, or a symbol is outside its vocabulary
   */
  public static PairBatch of(
      int sourceSize, int start, int targetSize, List<SymbolPair> pairs) {
    Mask mask = new Mask(pairs.stream().mapToInt(pair -> pair.source().length).toArray());
    int[][] sources = pairs.stream().map(SymbolPair::source).toArray(int[][]::new);
    int[][] targets = pairs.stream().map(SymbolPair::target).toArray(int[][]::new);
    return new PairBatch(padded(sourceSize, mask, sources), mask,
        SymbolBatch.ofSequences(start, targetSize, targets));
  }

  /**
   * Lays sequences side by side, as inputs of an encoder; shorter ones are padded with symbol 0.
   *
   * @param size d, how many different symbols there are
   * @param mask the lengths of the sequences
   * @param sequences of at least one symbol each
   * @throws IllegalArgumentException if a symbol is outside the vocabulary
   */
  static List<Input> padded(int size, Mask mask, int[]... sequences) {
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < mask.steps(); t++) {
      int[] symbols = new int[sequences.length];
      for (int n = 0; n < sequences.length; n++) {
        symbols[n] = mask.has(n, t) ? sequences[n][t] : 0;
      }
      inputs.add(Input.of(symbols, size));
    }
    return inputs;
  }

  /** Returns n, the number of pairs. */
  public int size() {
    return sourceMask.batchSize();
  }
}
