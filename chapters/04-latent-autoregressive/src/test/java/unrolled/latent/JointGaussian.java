package unrolled.latent;

import unrolled.core.math.Cholesky;
import unrolled.core.math.Matrix;

/**
 * Conditions all states of a short series on its observations at once, without any recursion: the
 * oracle of filter, smoother and likelihood.
 */
final class JointGaussian {

  private final LinearGaussianModel model;
  private final int steps;
  private final Matrix means;        // (T, k)
  private final Matrix covariance;   // of all states, (T·k, T·k)

  JointGaussian(LinearGaussianModel model, int steps) {
    this.model = model;
    this.steps = steps;
    int k = model.stateSize();
    means = Matrix.zeros(steps, k);
    covariance = Matrix.zeros(steps * k, steps * k);
    Matrix m = model.mean();
    Matrix V = model.covariance();
    for (int t = 0; t < steps; t++) {
      System.arraycopy(m.row(0), 0, means.row(t), 0, k);
      Matrix cross = V;              // cov(z_t, z_u), (k, k), for u = t, t + 1, …
      for (int u = t; u < steps; u++) {
        put(t, u, cross);
        put(u, t, cross.transpose());
        cross = cross.times(model.F());
      }
      m = m.times(model.F());
      V = model.F().transposeTimes(V).times(model.F()).plus(model.Q());
    }
  }

  private void put(int t, int u, Matrix block) {
    int k = block.rows();
    for (int r = 0; r < k; r++) {
      System.arraycopy(block.row(r), 0, covariance.row(t * k + r), u * k, k);
    }
  }

  /** Returns H once for each of the first observations, (T·k, seen·d). */
  private Matrix readings(int seen) {
    int k = model.stateSize();
    int d = model.observationSize();
    Matrix G = Matrix.zeros(steps * k, seen * d);
    for (int t = 0; t < seen; t++) {
      for (int r = 0; r < k; r++) {
        System.arraycopy(model.H().row(r), 0, G.row(t * k + r), t * d, d);
      }
    }
    return G;
  }

  private Matrix observationCovariance(Matrix G, int seen) {
    Matrix C = G.transposeTimes(covariance).times(G);
    int d = model.observationSize();
    for (int i = 0; i < seen * d; i++) {
      for (int j = 0; j < d; j++) {
        int column = i / d * d + j;
        C.set(i, column, C.get(i, column) + model.R().get(i % d, j));
      }
    }
    return C;
  }

  private Matrix surprise(Matrix X, Matrix G, int seen) {
    Matrix all = Matrix.zeros(1, steps * model.stateSize());
    for (int t = 0; t < steps; t++) {
      System.arraycopy(means.row(t), 0, all.row(0), t * model.stateSize(), model.stateSize());
    }
    Matrix v = all.times(G).scale(-1);
    for (int t = 0; t < seen; t++) {
      for (int j = 0; j < model.observationSize(); j++) {
        int i = t * model.observationSize() + j;
        v.set(0, i, v.get(0, i) + X.get(t, j));
      }
    }
    return v;
  }

  /** Returns the mean of z_t given the first observations, (1, k). */
  Matrix mean(int t, Matrix X, int seen) {
    Matrix G = readings(seen);
    Matrix weights = new Cholesky(observationCovariance(G, seen))
        .solve(G.transposeTimes(covariance));                  // (seen·d, T·k)
    Matrix shift = surprise(X, G, seen).times(weights);
    Matrix m = Matrix.rowVector(means.row(t));
    for (int i = 0; i < model.stateSize(); i++) {
      m.set(0, i, m.get(0, i) + shift.get(0, t * model.stateSize() + i));
    }
    return m;
  }

  /** Returns the covariance of z_t given the first observations, (k, k). */
  Matrix covariance(int t, int seen) {
    Matrix G = readings(seen);
    Matrix CG = covariance.times(G);
    Matrix rest = covariance.minus(CG.times(
        new Cholesky(observationCovariance(G, seen)).solve(CG.transpose())));
    int k = model.stateSize();
    Matrix block = Matrix.zeros(k, k);
    for (int r = 0; r < k; r++) {
      System.arraycopy(rest.row(t * k + r), t * k, block.row(r), 0, k);
    }
    return block;
  }

  /** Returns the log-density of all observations. */
  double logLikelihood(Matrix X) {
    Matrix G = readings(steps);
    Cholesky factor = new Cholesky(observationCovariance(G, steps));
    Matrix v = surprise(X, G, steps);
    double square = v.times(factor.solve(v.transpose())).get(0, 0);
    return -0.5 * (v.columns() * StrictMath.log(2 * Math.PI) + factor.logDeterminant() + square);
  }
}
