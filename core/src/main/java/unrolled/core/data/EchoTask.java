package unrolled.core.data;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.SeededRandom;

/**
 * Asks for what came in some steps ago: the output at step t is the input of step t − lag.
 *
 * <p>The inputs are fair coins, 0 or 1, and nothing foretells them. Who remembers {@code lag} of
 * them in order can be right at every step, so the floor is a loss of 0. Who remembers fewer can
 * do no better than guess, at ln 2 nats or one bit a step.
 *
 * @param lag steps between input and output, at least 1
 */
public record EchoTask(int lag) {

  /** Checks the lag. */
  public EchoTask {
    if (lag < 1) {
      throw new IllegalArgumentException(
          "an echo comes at least 1 step after what it repeats, not " + lag);
    }
  }

  /**
   * Draws sequences of coins; the loss looks from the first step that has an echo.
   *
   * @param batchSize n, at least 1
   * @param steps T, more than lag
   * @param random the source of the coins
   * @throws IllegalArgumentException if no step has an echo
   */
  public SymbolBatch batch(int batchSize, int steps, SeededRandom random) {
    if (steps <= lag) {
      throw new IllegalArgumentException("an echo after " + lag + " steps needs sequences of "
          + (lag + 1) + " steps or more, not " + steps);
    }
    int[][] coins = new int[steps][batchSize];
    int[][] targets = new int[steps][];
    List<Input> inputs = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      for (int n = 0; n < batchSize; n++) {
        coins[t][n] = random.nextInt(2);
      }
      inputs.add(Input.of(coins[t], 2));
      targets[t] = t < lag ? null : coins[t - lag].clone();
    }
    return new SymbolBatch(inputs, targets, Mask.equal(batchSize, steps));
  }
}
