package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;

/**
 * Gives the h values of each step of each sequence mean 0 and variance 1, and then a gain and a
 * bias that it learns: {@code y = s ⊙ x̂ + b} with {@code x̂ = (x − μ) / σ} and
 * {@code σ = √(variance + ε)}.
 *
 * <p>μ and the variance are those of the h values of one row, so neither the other sequences of the
 * batch nor the other steps matter, and use is the same as training. J. L. Ba, J. R. Kiros,
 * G. E. Hinton, "Layer normalization", 2016, who put it inside the recurrent cell; here it is a
 * layer of its own, which normalizes what the layer below gives.
 */
public final class LayerNormalization extends StatelessLayer<NormalizationParameters> {

  /** What is added to the variance, so that equal values are not divided by zero; PyTorch's. */
  public static final double EPSILON = 1e-5;

  private final NormalizationParameters parameters;

  /**
   * Creates a layer whose gain is 1 and whose bias is 0.
   *
   * @param size h, at least 2
   * @throws IllegalArgumentException if it is less: one value is its own mean
   */
  public LayerNormalization(int size) {
    this(NormalizationParameters.initial(requireSize(size)));
  }

  /**
   * Creates a layer of given parameters, which are not copied.
   *
   * @throws IllegalArgumentException if they are of fewer than 2 values, or their sizes differ
   */
  public LayerNormalization(NormalizationParameters parameters) {
    super(requireSize(parameters.gain().columns()));
    if (parameters.bias().columns() != inputSize()) {
      throw new IllegalArgumentException("the gain is of " + inputSize() + " values, the bias of "
          + parameters.bias().columns() + "; they must be of the same");
    }
    this.parameters = parameters;
  }

  private static int requireSize(int size) {
    if (size < 2) {
      throw new IllegalArgumentException("layer normalization needs at least 2 values a step, not "
          + size + ": a value alone is its own mean, and what is left of it is 0");
    }
    return size;
  }

  @Override
  public String description() {
    return "layer normalization";
  }

  @Override
  public NormalizationParameters parameters() {
    return parameters;
  }

  @Override
  public NormalizationParameters zeroGradients() {
    return new NormalizationParameters(
        Matrix.zeros(1, inputSize()), Matrix.zeros(1, inputSize()));
  }

  // tag::forward[]
  // tag::eq-deep-normalization[]
  private static Normalized normalized(Matrix X) {
    int h = X.columns();
    Matrix XHat = Matrix.zeros(X.rows(), h);
    double[] sigma = new double[X.rows()];
    for (int n = 0; n < X.rows(); n++) {
      double[] x = X.row(n);
      double mean = sum(x) / h;
      double squares = 0;
      for (double value : x) {
        squares += (value - mean) * (value - mean);
      }
      sigma[n] = Math.sqrt(squares / h + EPSILON);
      for (int i = 0; i < h; i++) {
        XHat.set(n, i, (x[i] - mean) / sigma[n]);
      }
    }
    return new Normalized(XHat, sigma);
  }
  // end::eq-deep-normalization[]

  // tag::eq-deep-normalization-gain[]
  private Matrix withGain(Normalized X) {
    Matrix Y = X.XHat().copy();
    for (int n = 0; n < Y.rows(); n++) {
      for (int i = 0; i < Y.columns(); i++) {
        Y.set(n, i, parameters.gain().get(0, i) * Y.get(n, i)
            + parameters.bias().get(0, i));
      }
    }
    return Y;
  }
  // end::eq-deep-normalization-gain[]
  // end::forward[]

  /** Holds normalized values (n, h), and what each row was divided by. */
  private record Normalized(Matrix XHat, double[] sigma) {}

  // tag::backward[]
  private Matrix backward(
      Normalized X, Matrix dY, NormalizationParameters gradients) {
    // tag::eq-deep-normalization-parameters[]
    gradients.gain().addSumRows(dY.hadamard(X.XHat()));
    gradients.bias().addSumRows(dY);
    // end::eq-deep-normalization-parameters[]
    int h = dY.columns();
    Matrix dX = Matrix.zeros(dY.rows(), h);
    double[] d = new double[h]; // with respect to the row of XHat
    // tag::eq-deep-normalization-backward[]
    for (int n = 0; n < dY.rows(); n++) {
      double[] xHat = X.XHat().row(n);
      double along = 0;
      for (int i = 0; i < h; i++) {
        d[i] = dY.get(n, i) * parameters.gain().get(0, i);
        along += d[i] * xHat[i];
      }
      double mean = sum(d) / h;
      for (int i = 0; i < h; i++) {
        dX.set(n, i,
            (d[i] - mean - xHat[i] * along / h) / X.sigma()[n]);
      }
    }
    // end::eq-deep-normalization-backward[]
    return dX;
  }
  // end::backward[]

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  @Override
  Steps<NormalizationParameters> steps(List<Matrix> X, SeededRandom noise) {
    List<Normalized> normalized = new ArrayList<>();
    List<Matrix> Y = new ArrayList<>();
    for (Matrix x : X) {
      normalized.add(normalized(x));
      Y.add(withGain(normalized.get(normalized.size() - 1)));
    }
    return new Steps<>() {
      @Override
      public Matrix Y(int t) {
        return Y.get(t);
      }

      @Override
      public Matrix backward(int t, Matrix dY, NormalizationParameters gradients) {
        return LayerNormalization.this.backward(normalized.get(t), dY, gradients);
      }
    };
  }
}
