package unrolled.bptt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import unrolled.core.data.SequenceBatch;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.NetworkParameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.core.train.CrossEntropy;
import unrolled.core.train.Loss;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

/** Counts what a training step of a character network holds, in one piece or in short runs. */
public final class MemoryExperiments {

  /** Symbols of the vocabulary. */
  public static final int SYMBOLS = 64;

  /** Hidden units. */
  public static final int HIDDEN = 32;

  /** Sequences side by side. */
  public static final int BATCH = 16;

  /**
   * Holds counts of numbers.
   *
   * @param all that a training step holds, beside parameters and their gradients
   * @param waiting those that no order of work can do without: inputs and states
   */
  public record Kept(long all, long waiting) {}

  private MemoryExperiments() {}

  /**
   * Does a training step up to the update, and keeps hold of all that was made.
   *
   * @param network the network
   * @param initial the first state
   * @param batch what it learns from
   * @param loss of the outputs
   * @param gradients added to
   */
  public static <B extends SequenceBatch> KeptNumbers.Held step(
      RecurrentNetwork<RnnParameters, RnnStep> network, State initial, B batch, Loss<B> loss,
      NetworkParameters<RnnParameters> gradients) {
    RecurrentNetwork.Pass<RnnStep> pass =
        network.forward(batch.inputs(), initial, batch.mask());
    List<Matrix> dO = loss.of(pass.O(), batch).dO();
    List<Matrix> dH = new ArrayList<>();
    for (int t = 0; t < dO.size(); t++) {
      dH.add(network.output().backward(
          pass.run().states().get(t).H(), dO.get(t), gradients.output()));
    }
    Recurrence.RunGradient back =
        network.recurrence().backward(pass.run(), dH, gradients.cell());
    return new KeptNumbers.Held(pass, dO, dH, back);
  }

  /**
   * Returns how many numbers are held at most at any one time, on random symbols.
   *
   * @param steps T, a multiple of chunk
   * @param chunk steps of a run; T for the full gradient. The state is carried from run to run,
   *     and a run is let go when its gradient is computed
   */
  public static Kept kept(int steps, int chunk) {
    SeededRandom random = new SeededRandom(1);
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(SYMBOLS, HIDDEN, SYMBOLS, random);
    int[] text = new int[BATCH * steps + 1];
    Arrays.setAll(text, i -> random.nextInt(SYMBOLS));
    State state = network.cell().zeroState(BATCH);
    long all = 0;
    long waiting = 0;
    for (SymbolBatch batch : SymbolBatch.chunks(text, SYMBOLS, BATCH, chunk)) {
      KeptNumbers.Held held =
          step(network, state, batch, CrossEntropy::of, network.zeroGradients());
      all = Math.max(all, KeptNumbers.of(held));
      waiting = Math.max(waiting, KeptNumbers.of(held.pass().run()));
      state = held.pass().last();
    }
    return new Kept(all, waiting);
  }
}
