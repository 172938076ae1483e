package unrolled.core.model;

import java.util.List;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;

/** Checks the inputs of a layer that has no recurrent cell to check them. */
public final class LayerInputs {

  private LayerInputs() {}

  /**
   * Checks that there is an input for each step, of the sizes that the layer and the mask say.
   *
   * @param inputs {@code X_1 … X_T}, each (n, d)
   * @param mask which steps of which sequence are real
   * @param size d
   * @param layer described if something is wrong, as a description takes time
   * @throws IllegalArgumentException if there is no input, or lengths or sizes differ
   */
  public static void require(List<Input> inputs, Mask mask, int size, SequenceLayer<?> layer) {
    if (inputs.size() != mask.steps()) {
      throw new IllegalArgumentException("the layer (" + layer.description() + ") has inputs for "
          + inputs.size() + " steps, the longest sequence of the mask has " + mask.steps()
          + "; give one input a step, padded where a sequence has ended");
    }
    for (int t = 0; t < inputs.size(); t++) {
      Input X = inputs.get(t);
      if (X.batchSize() != mask.batchSize()) {
        throw new IllegalArgumentException("input " + t + " of the layer ("
            + layer.description() + ") has " + X.batchSize() + " sequences, the mask "
            + mask.batchSize() + "; pad shorter sequences and say so in the mask");
      }
      if (X.size() != size) {
        throw new IllegalArgumentException("input " + t + " of the layer ("
            + layer.description() + ") has " + X.size() + " values a sequence, the layer reads "
            + size + "; make a layer of the size of its inputs");
      }
    }
  }
}
