package unrolled.latent;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.RealSeries;
import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LinearGaussianTest {

  /** A few hundred operations on numbers below ten. */
  private static final double ROUNDING = 1e-12;

  /** Two numbers that turn and shrink, seen through three mixtures with correlated noise. */
  private static final LinearGaussianModel MODEL = new LinearGaussianModel(
      Matrix.of(new double[][] {{0.9, 0.3}, {-0.2, 0.7}}),
      Matrix.of(new double[][] {{1, 0.5, 0}, {0, 1, -2}}),
      Matrix.of(new double[][] {{1, 0.4}, {0.4, 0.5}}),
      Matrix.of(new double[][] {{0.6, 0.1, 0}, {0.1, 0.8, 0.2}, {0, 0.2, 1.5}}),
      Matrix.rowVector(1, -1),
      Matrix.of(new double[][] {{2, 0.3}, {0.3, 1}}));

  private static final Matrix X = Matrix.of(new double[][] {
      {1.2, -0.4, 2.1}, {0.3, 0.8, -1.4}, {2.2, 1.9, 0.5}, {-0.7, 0.1, 3.3}, {1.1, -1.2, 0.4}});

  @Test
  @Tag("eq-matrix-predict")
  @Tag("eq-matrix-update")
  void filter_is_the_condition_of_the_joint_law_on_the_past() {
    FilteredStates f = new LinearGaussianFilter(MODEL).filter(X);
    JointGaussian joint = new JointGaussian(MODEL, X.rows());
    for (int t = 0; t < X.rows(); t++) {
      close(f.means().get(t), joint.mean(t, X, t + 1));
      close(f.covariances().get(t), joint.covariance(t, t + 1));
      if (t > 0) {
        close(f.predictedMeans().get(t), joint.mean(t, X, t));
        close(f.predictedCovariances().get(t), joint.covariance(t, t));
      }
    }
    assertThat(f.length()).isEqualTo(5);
  }

  @Test
  @Tag("eq-matrix-smoother")
  void smoother_is_the_condition_of_the_joint_law_on_everything() {
    SmoothedStates s = new LinearGaussianSmoother(MODEL).smooth(X);
    JointGaussian joint = new JointGaussian(MODEL, X.rows());
    for (int t = 0; t < X.rows(); t++) {
      close(s.means().get(t), joint.mean(t, X, X.rows()));
      close(s.covariances().get(t), joint.covariance(t, X.rows()));
    }
    assertThat(s.length()).isEqualTo(5);
  }

  @Test
  @Tag("eq-matrix-update")
  void likelihood_of_the_steps_is_that_of_the_joint_law() {
    assertThat(new LinearGaussianFilter(MODEL).filter(X).logLikelihood())
        .isCloseTo(new JointGaussian(MODEL, X.rows()).logLikelihood(X), Offset.offset(ROUNDING));
  }

  private static void close(Matrix actual, Matrix expected) {
    assertThat(actual.minus(expected).norm()).isLessThan(ROUNDING * (1 + expected.norm()));
  }

  @Test
  @Tag("eq-matrix-update")
  @Tag("eq-matrix-smoother")
  void one_number_gives_the_scalar_filter_and_smoother_on_the_nile() {
    double[] nile = RealSeries.nile().values();
    LocalLevel level = new LocalLevel(15098.5, 1469.2);
    FilteredLevel scalar = new KalmanFilter(level).filter(nile);
    SmoothedLevel smooth = new KalmanSmoother(level).smooth(nile);
    // The matrix form starts from a known law: that of the second year, given the first.
    LinearGaussianModel model = new LinearGaussianModel(Matrix.identity(1), Matrix.identity(1),
        Matrix.rowVector(1469.2), Matrix.rowVector(15098.5),
        Matrix.rowVector(nile[0]), Matrix.rowVector(15098.5 + 1469.2));
    Matrix rest = Matrix.zeros(nile.length - 1, 1);
    for (int t = 1; t < nile.length; t++) {
      rest.set(t - 1, 0, nile[t]);
    }
    FilteredStates f = new LinearGaussianFilter(model).filter(rest);
    SmoothedStates s = new LinearGaussianSmoother(model).smooth(f);
    for (int t = 1; t < nile.length; t++) {
      relative(f.means().get(t - 1), scalar.level()[t]);
      relative(f.covariances().get(t - 1), scalar.variance()[t]);
      relative(s.means().get(t - 1), smooth.level()[t]);
      relative(s.covariances().get(t - 1), smooth.variance()[t]);
    }
    assertThat(f.logLikelihood() / scalar.logLikelihood()).isCloseTo(1, Offset.offset(ROUNDING));
  }

  private static void relative(Matrix actual, double expected) {
    assertThat(actual.get(0, 0) / expected).isCloseTo(1, Offset.offset(ROUNDING));
  }

  @Test
  void a_row_of_nan_is_a_missing_observation() {
    Matrix gap = X.copy();
    Arrays.fill(gap.row(2), Double.NaN);
    FilteredStates f = new LinearGaussianFilter(MODEL).filter(gap);
    close(f.means().get(2), f.predictedMeans().get(2));
    close(f.predictedMeans().get(3), f.means().get(1).times(MODEL.F()).times(MODEL.F()));
  }

  @Test
  void shapes_that_do_not_conform_are_refused_by_name() {
    Matrix one = Matrix.identity(1);
    Matrix two = Matrix.identity(2);
    Matrix wide = Matrix.zeros(2, 3);
    Matrix tall = Matrix.zeros(3, 1);
    refused(wide, two, two, two, tall, two, "F is 2×3 and must be 2×2");
    refused(two, tall, two, one, Matrix.zeros(1, 2), two, "H is 3×1 and must be 2×1");
    refused(two, two, one, two, Matrix.zeros(1, 2), two, "Q is 1×1 and must be 2×2");
    refused(two, two, two, one, Matrix.zeros(1, 2), two, "R is 1×1 and must be 2×2");
    refused(two, two, two, two, tall, two, "mean is 3×1 and must be 1×2");
    refused(two, two, two, two, Matrix.zeros(1, 2), one, "covariance is 1×1 and must be 2×2");
    assertThatThrownBy(() -> new LinearGaussianFilter(MODEL).filter(Matrix.zeros(4, 2)))
        .hasMessage("LinearGaussianModel: X is 4×2 and must be 4×3");
  }

  @Test
  void covariances_that_cannot_be_are_refused_with_what_is_wrong() {
    Matrix two = Matrix.identity(2);
    Matrix zero = Matrix.zeros(1, 2);
    refused(two, two, Matrix.of(new double[][] {{1, 0.5}, {0.4, 1}}), two, zero, two,
        "Q[1][0] is 0.4 and Q[0][1] is 0.5; covariances are symmetric");
    refused(two, two, two, Matrix.of(new double[][] {{1, 2}, {2, 1}}), zero, two,
        "R is not positive semidefinite (entry 1 of the state would have a negative variance, given"
            + " those before it); build it as AᵀA, or lower its covariances");
    refused(two, two, two, two, zero, Matrix.of(new double[][] {{0, 1}, {1, 1}}),
        "covariance is not positive semidefinite (entry 0 of");
    refused(two, two, Matrix.of(new double[][] {{-1, 0}, {0, 1}}), two, zero, two,
        "Q is not positive semidefinite (entry 0 of");
    refused(two, two, Matrix.of(new double[][] {{Double.NaN, 0}, {0, 1}}), two, zero, two,
        "Q has an entry that is not finite; covariances are finite numbers");
  }

  private static void refused(
      Matrix F, Matrix H, Matrix Q, Matrix R, Matrix mean, Matrix covariance, String why) {
    assertThatThrownBy(() -> new LinearGaussianModel(F, H, Q, R, mean, covariance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("LinearGaussianModel: " + why);
  }

  @Test
  void a_singular_covariance_is_accepted_where_it_is_semidefinite() {
    Matrix singular = Matrix.of(new double[][] {{4, 2, 0}, {2, 1, 0}, {0, 0, 0}});
    Covariances.require("Q", singular);
    Covariances.require("Q", Matrix.zeros(2, 2));
    assertThat(singular.get(1, 1)).as("not changed").isEqualTo(1);
  }

  @Test
  void certain_observations_and_states_are_refused_with_the_step() {
    Matrix one = Matrix.identity(1);
    Matrix zero = Matrix.zeros(1, 1);
    LinearGaussianModel certain = new LinearGaussianModel(one, one, zero, zero, zero, one);
    assertThatThrownBy(() -> new LinearGaussianFilter(certain).filter(Matrix.zeros(3, 1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("LinearGaussianFilter: at step 1 the covariance S = HᵀPH + R of the observation"
            + " is singular, because the model is certain of it, or of a combination of its"
            + " numbers, beforehand; make R, or Q there, positive");
    LinearGaussianModel still = new LinearGaussianModel(one, one, zero, one, zero, zero);
    assertThatThrownBy(() -> new LinearGaussianSmoother(still).smooth(Matrix.zeros(3, 1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("LinearGaussianSmoother: what step 1 predicts has a part without any variance,"
            + " so that the next state can't be inverted back; drop that part from the state, or"
            + " filter only");
  }

  @Test
  void rows_that_are_infinite_or_half_missing_are_refused_with_the_step() {
    Matrix bad = X.copy();
    bad.set(3, 1, Double.NaN);
    assertThatThrownBy(() -> new LinearGaussianFilter(MODEL).filter(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LinearGaussianFilter: 1 of 3 values are missing at step 3; fill them, or write"
            + " NaN for the whole row");
    bad.set(1, 0, Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> new LinearGaussianFilter(MODEL).filter(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LinearGaussianFilter: an observation at step 1 is Infinity; cut it, or write"
            + " NaN for the whole row if it is missing");
  }
}
