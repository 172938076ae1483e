package unrolled.bptt;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import unrolled.core.data.Input;
import unrolled.core.math.Matrix;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.State;
import unrolled.rnn.RnnStep;

/**
 * Counts the numbers that a training step holds when its way back has arrived at the first step.
 *
 * <p>Each matrix counts once, however many steps refer to it; an input that is a symbol counts as
 * one number. Parameters and their gradients, which do not depend on the length of the sequence,
 * are left out. Nothing depends on the garbage collector or the machine.
 */
public final class KeptNumbers {

  private final Map<Object, Long> counted = new IdentityHashMap<>();

  private KeptNumbers() {}

  /**
   * Holds all that a training step holds.
   *
   * @param pass forward: inputs, states and outputs
   * @param dO gradients of the outputs
   * @param dH gradients that the outputs send to the states
   * @param back gradients of inputs and of the first state
   */
  public record Held(RecurrentNetwork.Pass<RnnStep> pass, List<Matrix> dO, List<Matrix> dH,
      Recurrence.RunGradient back) {}

  /** Returns how many numbers a training step holds, beside parameters and their gradients. */
  // tag::eq-bptt-memory[]
  public static long of(Held held) {
    KeptNumbers kept = new KeptNumbers();
    kept.add(held.pass().run());
    kept.add(held.pass().O());
    kept.add(held.dO());
    kept.add(held.dH());
    kept.add(held.back().dX());
    kept.add(held.back().dInitial());
    return kept.total();
  }

  /** Returns how many of these are inputs and states. */
  public static long of(Recurrence.Run<RnnStep> run) {
    KeptNumbers kept = new KeptNumbers();
    kept.add(run);
    return kept.total();
  }

  private void add(Recurrence.Run<RnnStep> run) {
    add(run.initial());
    run.states().forEach(this::add);
    for (RnnStep step : run.steps()) {
      add(step.X());
      add(List.of(step.HPrev(), step.H()));
    }
  }
  // end::eq-bptt-memory[]

  private void add(State state) {
    for (int part = 0; part < state.parts(); part++) {
      add(state.part(part));
    }
  }

  private void add(List<Matrix> matrices) {
    matrices.stream().filter(Objects::nonNull).forEach(this::add);
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
