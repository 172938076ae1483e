package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;

/**
 * Lets a network answer some steps late: what should come out at step t is asked for at step
 * t + d, when d more inputs have been read.
 */
public final class Delay {

  private Delay() {}

  /**
   * Returns a batch whose sequences are d steps longer: a blank goes in where a sequence has
   * ended, and every target waits for d steps.
   *
   * @param batch of symbols
   * @param d steps to wait, from 0
   * @param blank the symbol that stands for no input
   * @throws IllegalArgumentException if d is below 0
   */
  // tag::delay[]
  public static SymbolBatch of(SymbolBatch batch, int d, int blank) {
    requireDelay(d);
    Mask late = new Mask(Arrays.stream(batch.mask().lengths())
        .map(length -> length + d).toArray());
    List<Input> inputs = new ArrayList<>();
    int[][] targets = new int[late.steps()][]; // null: not asked for
    for (int t = 0; t < late.steps(); t++) {
      inputs.add(blanked(batch, t, blank));
      if (t >= d) {
        targets[t] = batch.targets()[t - d];
      }
    }
    return new SymbolBatch(inputs, targets, late);
  }
  // end::delay[]

  private static void requireDelay(int d) {
    if (d < 0) {
      throw new IllegalArgumentException("an answer comes 0 steps late or more, not " + d
          + "; for one that comes early, forecast");
    }
  }

  private static Input blanked(SymbolBatch batch, int t, int blank) {
    int[] symbols = new int[batch.batchSize()];
    for (int n = 0; n < symbols.length; n++) {
      symbols[n] = batch.mask().has(n, t)
          ? ((Input.Symbols) batch.inputs().get(t)).symbols()[n] : blank;
    }
    return Input.of(symbols, batch.inputs().get(0).size());
  }
}
