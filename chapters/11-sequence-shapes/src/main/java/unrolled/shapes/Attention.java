package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;

/**
 * Lets each step of the decoder look at all steps of the source, at some more than at others.
 *
 * <p>{@code e_tj = S_t·Wa·H_jᵀ}, {@code α_t = softmax(e_t)} over the real steps of the source,
 * {@code V_t = Σ_j α_tj H_j}. The score is the one called "general" by M.-T. Luong, H. Pham,
 * C. D. Manning, "Effective approaches to attention-based neural machine translation", EMNLP 2015.
 */
public final class Attention implements Context<AttentionParameters> {

  private final AttentionParameters parameters;

  /** Creates attention of the given parameters, which are not copied. */
  public Attention(AttentionParameters parameters) {
    this.parameters = parameters;
  }

  // tag::forward[]
  @Override
  public View<AttentionParameters> look(
      List<Matrix> S, Mask steps, Encoded source) {
    List<Matrix> asked = new ArrayList<>();
    for (Matrix St : S) {
      asked.add(St.times(parameters.Wa())); // (n, m)
    }
    List<Matrix> Q = BySequence.of(asked, steps);
    List<Matrix> alpha = new ArrayList<>();
    List<Matrix> V = new ArrayList<>();
    for (int n = 0; n < Q.size(); n++) {
      Matrix H = source.H().get(n); // (T, m), real steps only
      // tag::eq-shapes-score[]
      Matrix E = Q.get(n).timesTranspose(H); // (T′, T)
      // end::eq-shapes-score[]
      // tag::eq-shapes-weights[]
      alpha.add(Softmax.softmaxRows(E)); // (T′, T)
      // end::eq-shapes-weights[]
      // tag::eq-shapes-context[]
      V.add(alpha.get(n).times(H)); // (T′, m)
      // end::eq-shapes-context[]
    }
    return new Seen(S, steps, source, Q, alpha,
        BySequence.toSteps(V, steps));
  }
  // end::forward[]

  private final class Seen implements View<AttentionParameters> {

    private final List<Matrix> S;
    private final Mask steps;
    private final Encoded source;
    private final List<Matrix> Q;
    private final List<Matrix> alpha;
    private final List<Matrix> V;

    Seen(List<Matrix> S, Mask steps, Encoded source,
        List<Matrix> Q, List<Matrix> alpha, List<Matrix> V) {
      this.S = S;
      this.steps = steps;
      this.source = source;
      this.Q = Q;
      this.alpha = alpha;
      this.V = V;
    }

    @Override
    public List<Matrix> V() {
      return V;
    }

    @Override
    public List<Matrix> alpha() {
      return alpha;
    }

    // tag::backward[]
    @Override
    public void backward(List<Matrix> dV, List<Matrix> dS,
        Encoded dSource, AttentionParameters gradients) {
      List<Matrix> dVs = BySequence.of(dV, steps);
      List<Matrix> dQ = new ArrayList<>();
      for (int n = 0; n < Q.size(); n++) {
        dQ.add(back(n, dVs.get(n), dSource.H().get(n)));
      }
      List<Matrix> dAsked = BySequence.toSteps(dQ, steps);
      for (int t = 0; t < S.size(); t++) {
        // tag::eq-shapes-back-query[]
        dS.get(t).addProductTranspose(dAsked.get(t), parameters.Wa());
        gradients.Wa().addTransposeProduct(S.get(t), dAsked.get(t));
        // end::eq-shapes-back-query[]
      }
    }

    /** Goes back through one source; dH (T, m) is added to. */
    private Matrix back(int n, Matrix dV, Matrix dH) {
      Matrix H = source.H().get(n);
      // tag::eq-shapes-back-context[]
      Matrix dAlpha = dV.timesTranspose(H); // (T′, T)
      dH.addTransposeProduct(alpha.get(n), dV); // read as a value
      // end::eq-shapes-back-context[]
      Matrix dE = backThroughSoftmax(alpha.get(n), dAlpha);
      // tag::eq-shapes-back-score[]
      dH.addTransposeProduct(dE, Q.get(n)); // and as an address
      return dE.times(H); // dQ (T′, m)
      // end::eq-shapes-back-score[]
    }
    // end::backward[]
  }

  /**
   * Goes back through a softmax of each row.
   *
   * @param alpha the weights (T′, T)
   * @param dAlpha gradient with respect to them (T′, T)
   * @return dE, gradient with respect to the scores (T′, T)
   */
  // tag::eq-shapes-back-weights[]
  static Matrix backThroughSoftmax(Matrix alpha, Matrix dAlpha) {
    Matrix dE = alpha.hadamard(dAlpha);
    for (int t = 0; t < dE.rows(); t++) {
      double mean = 0; // Σ_j α_tj dα_tj
      for (double share : dE.row(t)) {
        mean += share;
      }
      for (int j = 0; j < dE.columns(); j++) {
        dE.set(t, j, dE.get(t, j) - alpha.get(t, j) * mean);
      }
    }
    return dE;
  }
  // end::eq-shapes-back-weights[]

  @Override
  public AttentionParameters parameters() {
    return parameters;
  }

  @Override
  public AttentionParameters zeroGradients() {
    Matrix Wa = parameters.Wa();
    return new AttentionParameters(Matrix.zeros(Wa.rows(), Wa.columns()));
  }

  @Override
  public String description() {
    return "attention over all steps";
  }
}
