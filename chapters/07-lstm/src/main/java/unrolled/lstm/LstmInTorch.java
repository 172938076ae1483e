package unrolled.lstm;

import java.util.List;

import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.TorchLayout;

/** Shows the weights of an {@link LstmCell} as PyTorch's module {@code LSTM} has them. */
public final class LstmInTorch {

  private LstmInTorch() {}

  /**
   * Lays out a cell under the names of a module on its own, gates in the order i f g o.
   *
   * @param cell without peepholes, with an input gate of its own; its weights are shared
   * @throws IllegalArgumentException if PyTorch has no module of such a cell
   */
  // tag::layout[]
  public static TorchLayout layout(LstmCell cell) {
    LstmParameters weights = cell.parameters();
    if (weights.coupled() || cell.peephole() != Peephole.NONE) {
      throw new IllegalArgumentException("PyTorch's LSTM has"
          + " no peepholes and no coupled gates; train a cell"
          + " without them if its weights shall go there");
    }
    return TorchLayout.of(List.of(weights.input(),
        weights.forget(), weights.candidate(), weights.output()));
  }
  // end::layout[]

  /**
   * Lays out a network under the names of a model with the modules {@code lstm} and linear.
   *
   * @param network of an {@link LstmCell} that PyTorch has; its weights are shared
   * @throws IllegalArgumentException if PyTorch has no module of such a cell
   */
  public static TorchLayout layout(RecurrentNetwork<LstmParameters, LstmStep> network) {
    if (!(network.cell() instanceof LstmCell)) {
      throw new IllegalArgumentException("PyTorch has no module of the cell "
          + network.cell().getClass().getSimpleName() + "; give a network of an LstmCell");
    }
    return layout((LstmCell) network.cell())
        .within("lstm", network.output().parameters());
  }
}
