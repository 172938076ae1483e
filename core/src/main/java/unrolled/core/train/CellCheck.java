package unrolled.core.train;

import unrolled.core.data.Mask;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentLayer;

/** Compares a recurrent cell's way back through time with central differences. */
public final class CellCheck {

  private CellCheck() {}

  /**
   * Returns the largest relative error of any partial derivative, by the parameters, by the first
   * state, all its parts, and by each input, as {@link GradientCheck} measures it.
   *
   * @param cell a cell whose activations are smooth
   * @param mask lengths of the sequences of the batch; shorter ones are padded
   * @param random the source of the draws
   * @return below 1e-7 for a right gradient
   */
  public static <P extends Parameters, S extends RecurrentCell.Step> double largestRelativeError(
      RecurrentCell<P, S> cell, Mask mask, SeededRandom random) {
    return LayerCheck.largestRelativeError(new RecurrentLayer<>(cell), mask, null, random);
  }
}
