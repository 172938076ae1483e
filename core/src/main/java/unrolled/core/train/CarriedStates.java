package unrolled.core.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import unrolled.core.math.Matrix;
import unrolled.core.model.State;

/** Keeps the states in which a batch ended, for the next one to begin with. */
final class CarriedStates {

  private static final String WHAT = "the carried state";
  private static final String NAME = "state.";

  private final IntFunction<List<State>> zeros;
  private final boolean carries;
  private List<State> states; // null: zeros

  /**
   * Begins with zeros.
   *
   * @param zeros makes the states of zeros of a batch of a size
   * @param carries whether anything is kept at all
   */
  CarriedStates(IntFunction<List<State>> zeros, boolean carries) {
    this.zeros = zeros;
    this.carries = carries;
  }

  boolean carries() {
    return carries;
  }

  /** Returns the states to begin a batch with. */
  List<State> initial(int batchSize) {
    return states == null ? zeros.apply(batchSize) : states;
  }

  void keep(List<State> last) {
    states = carries ? last : null;
  }

  void forget() {
    states = null;
  }

  /** Returns copies of all parts of all states, counted through. */
  Map<String, Matrix> memory() {
    Map<String, Matrix> memory = new LinkedHashMap<>();
    named(states == null ? List.of() : states)
        .forEach((name, matrix) -> memory.put(name, matrix.copy()));
    return memory;
  }

  /** Goes on from what {@link #memory} gave, or changes nothing and refuses it. */
  void recall(Map<String, Matrix> memory) {
    if (memory.isEmpty() || !carries) {
      Memory.require(WHAT, memory, Map.of());
      states = null;
      return;
    }
    List<State> recalled = zeros.apply(memory.values().iterator().next().rows());
    Memory.require(WHAT, memory, named(recalled));
    Memory.copy(memory, named(recalled));
    states = recalled;
  }

  private static Map<String, Matrix> named(List<State> states) {
    Map<String, Matrix> named = new LinkedHashMap<>();
    for (State state : states) {
      for (int p = 0; p < state.parts(); p++) {
        named.put(NAME + named.size(), state.part(p));
      }
    }
    return named;
  }
}
