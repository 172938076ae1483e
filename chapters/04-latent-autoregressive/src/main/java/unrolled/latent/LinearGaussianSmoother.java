package unrolled.latent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import unrolled.core.math.Cholesky;
import unrolled.core.math.Matrix;

/**
 * Goes back over what a filter knew of a state of several numbers.
 *
 * @param model the same that filtered
 */
public record LinearGaussianSmoother(LinearGaussianModel model) {

  /**
   * Filters a series and goes back over it.
   *
   * @param X observations (T, d), one step a row; a row of NaN is a missing observation
   * @throws IllegalArgumentException as the filter does
   * @throws ArithmeticException if some combination of the state is certain beforehand
   */
  public SmoothedStates smooth(Matrix X) {
    return smooth(new LinearGaussianFilter(model).filter(X));
  }

  /**
   * Goes back from the last step to the first.
   *
   * @param filtered from a filter with the same model
   * @throws ArithmeticException if some combination of the state is certain beforehand
   */
  // tag::eq-matrix-smoother[]
  public SmoothedStates smooth(FilteredStates filtered) {
    int last = filtered.length() - 1;
    Matrix m = filtered.means().get(last);
    Matrix V = filtered.covariances().get(last);
    List<Matrix> means = new ArrayList<>(List.of(m));
    List<Matrix> covariances = new ArrayList<>(List.of(V));
    for (int t = last - 1; t >= 0; t--) {
      Matrix P = filtered.covariances().get(t);
      Matrix next = filtered.predictedCovariances().get(t + 1);
      Matrix J = share(next, P, t);                          // (k, k)
      Matrix news = m.minus(filtered.predictedMeans().get(t + 1));
      m = filtered.means().get(t).plus(news.times(J));
      V = Covariances.symmetric(
          P.plus(J.transposeTimes(V.minus(next)).times(J)));
      means.add(m);
      covariances.add(V);
    }
    Collections.reverse(means);
    Collections.reverse(covariances);
    return new SmoothedStates(
        List.copyOf(means), List.copyOf(covariances));
  }
  // end::eq-matrix-smoother[]

  private Matrix share(Matrix next, Matrix P, int t) {
    try {
      return new Cholesky(next).solve(model.F().transposeTimes(P));
    } catch (ArithmeticException e) {
      throw new ArithmeticException("LinearGaussianSmoother: what step " + t + " predicts has a"
          + " part without any variance, so that the next state can't be inverted back; drop that"
          + " part from the state, or filter only");
    }
  }
}
