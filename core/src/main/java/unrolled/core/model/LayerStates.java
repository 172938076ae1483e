package unrolled.core.model;

import java.util.List;

/** Checks the states that a layer is to begin with. */
public final class LayerStates {

  private LayerStates() {}

  /**
   * Checks how many there are.
   *
   * @param layer described only if it is another number: some descriptions list all parameters
   * @throws IllegalArgumentException if it is another number
   */
  public static void require(List<State> initial, int count, SequenceLayer<?> layer) {
    if (initial.size() != count) {
      throw new IllegalArgumentException("the layer (" + layer.description()
          + ") begins with " + count + (count == 1 ? " state, not " : " states, not ") + initial.size()
          + "; take those of its zeroStates, or the last ones of its pass before");
    }
  }
}
