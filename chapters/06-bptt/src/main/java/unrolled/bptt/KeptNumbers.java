package unrolled.bptt;

import java.util.IdentityHashMap;
import java.util.Map;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;
import unrolled.core.model.State;
import unrolled.rnn.RnnStep;

/**
 * Counts the numbers that a run of a network keeps for the way back.
 *
 * <p>Each matrix counts once, however many steps refer to it; an input that is a symbol counts as
 * one number. Nothing depends on the garbage collector or the machine.
 */
public final class KeptNumbers {

  private final Map<Object, Long> counted = new IdentityHashMap<>();

  private KeptNumbers() {}

  /** Returns how many numbers a run holds: inputs, states before and after each step. */
  // tag::eq-bptt-memory[]
  public static long of(Recurrence.Run<RnnStep> run) {
    KeptNumbers kept = new KeptNumbers();
    for (State state : run.states()) {
      kept.add(state);
    }
    for (RnnStep step : run.steps()) {
      kept.add(step.X());
      kept.add(step.HPrev());
      kept.add(step.H());
    }
    return kept.total();
  }
  // end::eq-bptt-memory[]

  private void add(State state) {
    for (int part = 0; part < state.parts(); part++) {
      add(state.part(part));
    }
  }

  private void add(Matrix matrix) {
    counted.put(matrix, (long) matrix.rows() * matrix.columns());
  }

  private void add(Input input) {
    if (input instanceof Input.Numbers numbers) {
      add(numbers.X());
    } else {
      counted.put(input, (long) input.batchSize());
    }
  }

  private long total() {
    return counted.values().stream().mapToLong(Long::longValue).sum();
  }
}
