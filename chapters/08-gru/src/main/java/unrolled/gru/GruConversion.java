package unrolled.gru;

import unrolled.core.math.Matrix;
import unrolled.core.model.AffineParameters;

/**
 * Converts weights between cells that all are called gated recurrent unit, where that is possible.
 *
 * <p>Which gate keeps the old state and how many biases there are can be converted; whether the
 * state is reset before or after it is multiplied can't in general. It can where the candidate's
 * recurrent weights are diagonal, which is the way that is known here.
 */
public final class GruConversion {

  private GruConversion() {}

  /**
   * Returns the weights with which a cell that keeps by 1 − Z does what ours does by Z, and the
   * reverse: those of the update gate have the other sign, since {@code 1 − σ(x) = σ(−x)}.
   *
   * <p>The former is how J. Chung and others (2014) write the cell, the latter how K. Cho and
   * others (2014) do. Doing it twice gives the same bits.
   *
   * @param parameters not changed; update gate replaced, the rest shared
   */
  // tag::eq-gru-complement[]
  public static GruParameters complement(GruParameters parameters) {
    AffineParameters update = parameters.update();
    AffineParameters negated = new AffineParameters(
        update.Wx().scale(-1), update.Wh().scale(-1),
        update.b().scale(-1));
    return new GruParameters(parameters.reset(), negated,
        parameters.candidate(), parameters.bhr());
  }
  // end::eq-gru-complement[]

  /**
   * Joins the biases of a layer that has two for each gate and one form or the other.
   *
   * <p>Where two biases are added to the same sum, only their sum matters. The exception is the
   * candidate's second bias where the product is reset: R multiplies it, so it stays apart.
   *
   * @param weights with the biases of the input's side
   * @param reset the reset gate's bias of the state's side (1, h)
   * @param update the update gate's (1, h)
   * @param candidate the candidate's (1, h)
   * @param form where the layer resets; in {@code weights} {@code bhr} is not looked at
   * @return new parameters; weights shared
   */
  public static GruParameters join(GruParameters weights, Matrix reset, Matrix update,
      Matrix candidate, GruForm form) {
    boolean after = form == GruForm.RESET_AFTER;
    return new GruParameters(plus(weights.reset(), reset), plus(weights.update(), update),
        after ? weights.candidate() : plus(weights.candidate(), candidate),
        after ? candidate.copy() : null);
  }

  private static AffineParameters plus(AffineParameters weights, Matrix b) {
    return new AffineParameters(weights.Wx(), weights.Wh(), weights.b().plus(b));
  }

  /**
   * Returns the same cell in the form that resets the product, with a second bias of zero, if the
   * candidate's recurrent weights are diagonal.
   *
   * @param parameters of the form that resets the state; shared
   * @throws IllegalArgumentException if they are of the other form, or a weight off the diagonal
   *     is not zero
   */
  public static GruParameters resetAfter(GruParameters parameters) {
    if (parameters.form() == GruForm.RESET_AFTER) {
      throw new IllegalArgumentException("the cell resets the product already");
    }
    Matrix Whh = parameters.candidate().Wh();
    for (int i = 0; i < Whh.rows(); i++) {
      for (int j = 0; j < Whh.columns(); j++) {
        if (i != j && Whh.get(i, j) != 0) {
          throw new IllegalArgumentException("the candidate of unit " + j + " sees unit " + i
              + " with the weight " + Whh.get(i, j) + "; a way to reset after the product instead"
              + " is known here only where every unit sees none but itself");
        }
      }
    }
    return new GruParameters(parameters.reset(), parameters.update(), parameters.candidate(),
        Matrix.zeros(1, parameters.hiddenSize()));
  }

  /**
   * Returns by how much the two forms differ in what the candidate gets from the old state:
   * {@code (R ⊙ H)·W − R ⊙ (H·W)}, for unit j {@code Σ_i (r_i − r_j) h_i w_ij}.
   *
   * @param R reset gate (n, h)
   * @param H state before (n, h)
   * @param W recurrent weights of the candidate (h, h)
   */
  // tag::eq-gru-forms-differ[]
  public static Matrix difference(Matrix R, Matrix H, Matrix W) {
    return R.hadamard(H).times(W).minus(R.hadamard(H.times(W)));
  }
  // end::eq-gru-forms-differ[]
}
