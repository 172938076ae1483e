package unrolled.markov;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.Softmax;
import unrolled.core.train.Optimizer;

/**
 * The smallest network there is: a one-hot input, one matrix of weights, a softmax.
 *
 * <p>{@code ŷ = softmax(x W)}. A one-hot row x picks one row of W, so each state has scores of its
 * own, and the network is a Markov chain whose rows are the softmax of the rows of W.
 */
public final class SoftmaxRegression {

  private final SoftmaxParameters parameters;

  /** Creates a network with the given parameters, which training changes. */
  public SoftmaxRegression(SoftmaxParameters parameters) {
    this.parameters = parameters;
  }

  /** Returns the parameters themselves. */
  public SoftmaxParameters parameters() {
    return parameters;
  }

  /**
   * Returns the probabilities of what follows each row of X.
   *
   * @param X one-hot inputs (N, n)
   * @return (N, n), each row of sum one
   */
  // tag::eq-markov-softmax[]
  public Matrix forward(Matrix X) {
    Matrix O = X.times(parameters.W()); // (N, n) scores
    return Softmax.softmaxRows(O);      // (N, n) probabilities
  }
  // end::eq-markov-softmax[]

  /** Returns the network as a chain: the softmax of each row of W. */
  public MarkovChain chain() {
    return MarkovChain.of(Softmax.softmaxRows(parameters.W()));
  }

  /**
   * Returns the mean cross-entropy {@code −(1/N) Σ_t log ŷ_t[s_t]}.
   *
   * @param yHat (N, n) probabilities
   * @param Y (N, n) one-hot targets
   * @return nats a step
   */
  // tag::eq-markov-softmax-loss[]
  public static double loss(Matrix yHat, Matrix Y) {
    double sum = 0;
    for (int t = 0; t < Y.rows(); t++) {
      for (int j = 0; j < Y.columns(); j++) {
        if (Y.get(t, j) == 1) {
          sum -= Exponential.log(yHat.get(t, j));
        }
      }
    }
    return sum / Y.rows();
  }
  // end::eq-markov-softmax-loss[]

  /**
   * Returns the gradient of the mean cross-entropy, {@code Xᵀ (Ŷ − Y) / N}.
   *
   * @param X (N, n) one-hot inputs
   * @param yHat (N, n), the network's answers to X
   * @param Y (N, n) one-hot targets
   */
  // tag::eq-markov-softmax-gradient[]
  public SoftmaxParameters gradient(
      Matrix X, Matrix yHat, Matrix Y) {
    Matrix dO = yHat.minus(Y).scaleInPlace(1.0 / Y.rows());
    Matrix dW = X.transposeTimes(dO);
    return new SoftmaxParameters(dW);
  }
  // end::eq-markov-softmax-gradient[]

  /**
   * Returns the same gradient from counts, {@code (N_i ŷ_i[j] − N[i][j]) / N}: examples with the
   * same input have the same answer, so it is enough to know how many there are.
   *
   * @param counts of the examples, over as many states
   * @throws IllegalArgumentException if the numbers of states differ
   */
  // tag::eq-markov-softmax-counts[]
  public SoftmaxParameters gradient(TransitionCounts counts) {
    Matrix W = parameters.W();
    counts.requireStates(W.rows());
    double N = counts.total();
    Matrix dW = Softmax.softmaxRows(W);
    for (int i = 0; i < dW.rows(); i++) {
      double Ni = counts.leaving(i);
      for (int j = 0; j < dW.columns(); j++) {
        double expected = Ni * dW.get(i, j);
        dW.set(i, j, (expected - counts.count(i, j)) / N);
      }
    }
    return new SoftmaxParameters(dW);
  }
  // end::eq-markov-softmax-counts[]

  /** Returns the mean cross-entropy on counted transitions, in nats a step. */
  public double loss(TransitionCounts counts) {
    return -counts.logLikelihood(chain()) / counts.total();
  }

  /**
   * Trains on all transitions at once.
   *
   * @param counts of the examples
   * @param optimizer makes the steps
   * @param steps how many, at least 0
   */
  public void train(TransitionCounts counts, Optimizer optimizer, int steps) {
    for (int step = 0; step < steps; step++) {
      optimizer.step(parameters, gradient(counts));
    }
  }

  /**
   * Turns states into one-hot rows.
   *
   * @param states at least one, each from 0 to n − 1
   * @param n number of states
   * @return (states.length, n)
   */
  public static Matrix oneHot(int[] states, int n) {
    MarkovChain.requirePath(states, n);
    Matrix X = Matrix.zeros(states.length, n);
    for (int t = 0; t < states.length; t++) {
      X.set(t, states[t], 1);
    }
    return X;
  }

  /** Returns the number of states and of weights. */
  @Override
  public String toString() {
    return parameters.W().rows() + " states, " + parameters.count() + " weights";
  }
}
