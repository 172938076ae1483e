package unrolled.core.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds sequences of symbols side by side: what goes in at each step, and what should come out.
 *
 * @param inputs {@code X_1 … X_T}, each of n symbols
 * @param targets T arrays of n symbols; null where the loss does not look at a step; what stands
 *     in the padding means nothing
 * @param mask which steps are real
 */
public record SymbolBatch(List<Input> inputs, int[][] targets, Mask mask)
    implements SequenceBatch {

  /** Checks that inputs, targets and mask fit together. */
  public SymbolBatch {
    SequenceBatch.require(inputs, targets.length, mask);
    for (int t = 0; t < targets.length; t++) {
      if (targets[t] != null) {
        SequenceBatch.requireRows(t, "target", targets[t].length, mask);
      }
    }
  }

  /**
   * Lays whole sequences side by side, each to be predicted symbol by symbol.
   *
   * <p>The start symbol goes in first, then each symbol but the last; each symbol should come out
   * one step before it goes in. Shorter sequences are padded with the start symbol, and the mask
   * says so.
   *
   * @param start what goes in first, from 0 to size − 1
   * @param size d, how many different symbols go in
   * @param sequences at least one, of at least one symbol each, the end symbol included
   * @throws IllegalArgumentException if a sequence is empty or a symbol outside the vocabulary
   */
  // tag::of-sequences[]
  public static SymbolBatch ofSequences(
      int start, int size, int[]... sequences) {
    Mask mask = new Mask(
        Arrays.stream(sequences).mapToInt(s -> s.length).toArray());
    requireInside(size, sequences);
    List<Input> inputs = new ArrayList<>();
    int[][] targets = new int[mask.steps()][sequences.length];
    for (int t = 0; t < mask.steps(); t++) {
      int[] in = new int[sequences.length];
      for (int n = 0; n < sequences.length; n++) {
        boolean real = mask.has(n, t);
        in[n] = real && t > 0 ? sequences[n][t - 1] : start;
        targets[t][n] = real ? sequences[n][t] : start;
      }
      inputs.add(Input.of(in, size));
    }
    return new SymbolBatch(inputs, targets, mask);
  }
  // end::of-sequences[]

  private static void requireInside(int size, int[][] sequences) {
    for (int n = 0; n < sequences.length; n++) {
      for (int t = 0; t < sequences[n].length; t++) {
        if (sequences[n][t] < 0 || sequences[n][t] >= size) {
          throw new IllegalArgumentException("step " + t + " of sequence " + n + " has the symbol "
              + sequences[n][t] + ", outside the vocabulary 0 to " + (size - 1)
              + "; make the vocabulary of all texts, or leave the symbol out");
        }
      }
    }
  }

  /**
   * Cuts a long text into batches that follow each other, for a state that is carried from one to
   * the next.
   *
   * <p>The text is split into n parts of equal length, read side by side. Row n of each batch goes
   * on where row n of the batch before ended. At most {@code n·steps} symbols at the end of the
   * text are left over.
   *
   * @param text the symbols in order
   * @param size d, how many different symbols there are
   * @param batchSize n, at least 1
   * @param steps T of each batch, at least 1
   * @return at least one batch
   * @throws IllegalArgumentException if the text is too short for one, or a symbol outside the
   *     vocabulary
   */
  // tag::chunks[]
  public static List<SymbolBatch> chunks(
      int[] text, int size, int batchSize, int steps) {
    requireEnough(text.length, batchSize, steps);
    int chunks = (text.length - 1) / batchSize / steps;
    int part = chunks * steps;
    List<SymbolBatch> batches = new ArrayList<>();
    for (int chunk = 0; chunk < chunks; chunk++) {
      List<Input> inputs = new ArrayList<>();
      int[][] targets = new int[steps][];
      for (int t = 0; t < steps; t++) {
        int at = chunk * steps + t;
        inputs.add(Input.of(
            everyNth(text, at, part, batchSize), size));
        targets[t] = everyNth(text, at + 1, part, batchSize);
      }
      batches.add(new SymbolBatch(
          inputs, targets, Mask.equal(batchSize, steps)));
    }
    return batches;
  }
  // end::chunks[]

  private static int[] everyNth(int[] text, int first, int distance, int count) {
    int[] result = new int[count];
    Arrays.setAll(result, n -> text[first + n * distance]);
    return result;
  }

  private static void requireEnough(int length, int batchSize, int steps) {
    if (batchSize < 1 || steps < 1) {
      throw new IllegalArgumentException("a batch has at least 1 sequence and 1 step, not "
          + batchSize + " and " + steps);
    }
    if (length <= (long) batchSize * steps) {
      throw new IllegalArgumentException("a text of " + length + " symbols is too short for one"
          + " batch of " + batchSize + " sequences of " + steps + " steps, which needs "
          + ((long) batchSize * steps + 1) + "; take fewer of either");
    }
  }

  /** Returns the numbers of sequences and steps, and the lengths. */
  @Override
  public String toString() {
    return batchSize() + (batchSize() == 1 ? " sequence, " : " sequences, ") + steps() + " steps, " + mask;
  }
}
