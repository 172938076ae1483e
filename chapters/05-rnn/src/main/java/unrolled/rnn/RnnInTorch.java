package unrolled.rnn;

import java.util.List;

import unrolled.core.math.Activation;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.TorchLayout;

/** Shows the weights of an {@link RnnCell} as PyTorch's module {@code RNN} has them. */
public final class RnnInTorch {

  private RnnInTorch() {}

  /**
   * Lays out a cell under the names of a module on its own.
   *
   * @param cell with tanh or rectified units; its weights are shared
   * @throws IllegalArgumentException if PyTorch has no module of such units
   */
  public static TorchLayout layout(RnnCell cell) {
    if (cell.activation() != Activation.TANH && cell.activation() != Activation.RELU) {
      throw new IllegalArgumentException("PyTorch's RNN has tanh or rectified units, not "
          + cell.activation() + "; train a cell that has");
    }
    RnnParameters weights = cell.parameters();
    return TorchLayout.of(
        List.of(new AffineParameters(weights.Wxh(), weights.Whh(), weights.bh())));
  }

  /** Lays out a network under the names of a model with the modules {@code rnn} and linear. */
  public static TorchLayout layout(RecurrentNetwork<RnnParameters, RnnStep> network) {
    return layout((RnnCell) network.cell())
        .within("rnn", network.output().parameters());
  }
}
