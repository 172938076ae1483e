package unrolled.bptt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.Recurrence;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.State;

/**
 * Takes the gradient of one step's loss apart by the earlier step at which the weights were used.
 *
 * @param <P> parameters of the cell
 * @param states {@code ∂E_t/∂H_k} (n, h) for k = 1 … t
 * @param shares what the use of the weights at step k adds to {@code ∂E_t/∂θ}, for k = 1 … t
 */
public record LagContributions<P extends Parameters>(List<Matrix> states, List<P> shares) {

  /**
   * Goes back from step t to step 1 and keeps each step's share apart.
   *
   * @param cell whose run it is
   * @param run of equally long sequences
   * @param t the step whose loss it is, from 1 to T
   * @param dH {@code ∂E_t/∂H_t} (n, h), not changed
   * @throws IllegalArgumentException if there is no step t
   */
  // tag::eq-bptt-lags[]
  public static <P extends Parameters, S extends RecurrentCell.Step> LagContributions<P> of(
      RecurrentCell<P, S> cell, Recurrence.Run<S> run, int t, Matrix dH) {
    requireStep(run, t);
    List<Matrix> states = new ArrayList<>();
    List<P> shares = new ArrayList<>();
    State G = State.zerosLike(run.initial());
    G.H().add(dH);
    for (int k = t; k >= 1; k--) {
      states.add(G.H().copy());
      P share = cell.zeroGradients();
      G = cell.backward(run.steps().get(k - 1), G, share).dPrevious();
      shares.add(share);
    }
    Collections.reverse(states);
    Collections.reverse(shares);
    return new LagContributions<>(states, shares);
  }
  // end::eq-bptt-lags[]

  /**
   * Adds all shares to a gradient: {@code ∂E_t/∂θ = Σ_{k ≤ t} ∂E_t/∂θ^(k)}, where {@code θ^(k)} is
   * the copy of the weights that step k uses.
   *
   * @param gradient changed
   */
  // tag::eq-bptt-copies[]
  public void addTo(P gradient) {
    Map<String, Matrix> sums = gradient.named();
    for (P share : shares) {
      share.named().forEach((name, g) -> sums.get(name).add(g));
    }
  }
  // end::eq-bptt-copies[]

  private static void requireStep(Recurrence.Run<?> run, int t) {
    if (t < 1 || t > run.steps().size()) {
      throw new IllegalArgumentException(
          "the run has the steps 1 to " + run.steps().size() + ", not " + t);
    }
  }
}
