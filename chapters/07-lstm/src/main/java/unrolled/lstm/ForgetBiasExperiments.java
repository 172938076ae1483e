package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.ValueBatch;
import unrolled.core.math.Exponential;

/** Lets LSTM networks learn the adding problem from different first biases of two gates. */
public final class ForgetBiasExperiments {

  /** Minimal length T of the sequences. */
  static final int LENGTH = 20;

  /** First biases of the forget gate. */
  static final int[] FORGET = {-1, 0, 1, 3, 5};

  /** First biases of the input gate. */
  static final int[] INPUT = {0, -3};

  /** Training of at most 20,000 sequences, asked every 1,000. */
  static final EndExperiments<ValueBatch> RUNS =
      new EndExperiments<>(EndTask::adding, 20_000, 1000);

  private ForgetBiasExperiments() {}

  /** Returns an LSTM with given first biases; the rest as {@link Contender#lstm}. */
  static Contender lstm(int forget, int input) {
    Contender usual = Contender.lstm();
    return new Contender(name(forget, input),
        length -> Contender.withBiases(forget, input), usual.units(), usual.rate());
  }

  /** Returns how a record names the biases. */
  static String name(int forget, int input) {
    return forget + " and " + input;
  }

  /** Returns what became of all biases and seeds, as rows of text. */
  static List<List<String>> runs() {
    List<List<String>> rows = new ArrayList<>();
    for (int input : INPUT) {
      for (int forget : FORGET) {
        rows.addAll(RUNS.runs(lstm(forget, input), LENGTH, false));
      }
    }
    return rows;
  }

  /**
   * Returns what is left of a signal in the cell state, {@code σ(b)^k}.
   *
   * @param bias b of the forget gate, whose weights are zero
   * @param steps k
   */
  static double left(double bias, int steps) {
    double kept = 1 / (1 + Exponential.exp(-bias));
    double left = 1;
    for (int step = 0; step < steps; step++) {
      left *= kept;
    }
    return left;
  }
}
