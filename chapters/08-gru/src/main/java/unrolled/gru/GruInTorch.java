package unrolled.gru;

import java.util.List;

import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.TorchLayout;

/** Shows the weights of a {@link GruCell} as PyTorch's module {@code GRU} has them. */
public final class GruInTorch {

  private GruInTorch() {}

  /**
   * Lays out a cell under the names of a module on its own, gates in the order r z n.
   *
   * <p>PyTorch's z keeps the old state, as the book's Z does, so no sign changes. The second bias
   * of n is {@code bhr}; those of r and z are added to the first.
   *
   * @param cell that resets after the product; its weights are shared
   * @throws IllegalArgumentException if it resets before, of which PyTorch has no module
   */
  // tag::layout[]
  public static TorchLayout layout(GruCell cell) {
    GruParameters weights = cell.parameters();
    if (weights.form() != GruForm.RESET_AFTER) {
      throw new IllegalArgumentException("PyTorch's GRU resets"
          + " after the product, this cell before; train one of"
          + " the form RESET_AFTER if its weights shall go there");
    }
    return TorchLayout.of(List.of(weights.reset(),
        weights.update(), weights.candidate()), weights.bhr());
  }
  // end::layout[]

  /**
   * Lays out a network under the names of a model with the modules {@code gru} and linear.
   *
   * @param network of a {@link GruCell} that resets after the product; its weights are shared
   * @throws IllegalArgumentException if its cell is another one or resets before
   */
  public static TorchLayout layout(RecurrentNetwork<GruParameters, GruStep> network) {
    if (!(network.cell() instanceof GruCell cell)) {
      throw new IllegalArgumentException("PyTorch's GRU computes what a GruCell does, not what a "
          + network.cell().getClass().getSimpleName() + " does; take the network of a GruCell");
    }
    return layout(cell).within("gru", network.output().parameters());
  }
}
