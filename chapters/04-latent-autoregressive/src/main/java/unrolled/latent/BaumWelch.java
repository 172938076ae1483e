package unrolled.latent;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.math.Exponential;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.math.Vectors;
import unrolled.markov.MarkovChain;

/**
 * Fits a hidden Markov model to sequences of symbols whose states nobody has seen.
 *
 * <p>Each step infers the states under the model so far, counts as if they had been seen, each with
 * its probability, and takes the counts' shares as the next model. No step lowers the likelihood,
 * or, with a prior count κ, the likelihood times {@code Π P(i, j)^κ Π B(i, x)^κ}. Where it ends
 * depends on where it starts.
 *
 * <p>L. E. Baum et al., 1970 (secondhand); the general principle is the EM algorithm of A. P.
 * Dempster, N. M. Laird, D. B. Rubin, Journal of the Royal Statistical Society B 39, 1977
 * (secondhand).
 *
 * @param prior κ, pseudo-count added to each expected transition and emission, from 0
 * @param gain the steps stop when one gains less than this, in nats a symbol, from 0
 * @param mostSteps the greatest number of steps, at least 1
 */
public record BaumWelch(double prior, double gain, int mostSteps) {

  /** Checks the settings. */
  public BaumWelch {
    if (!(prior >= 0) || !(gain >= 0) || mostSteps < 1 || Double.isInfinite(prior)) {
      throw new IllegalArgumentException("a prior of " + prior + ", a gain of " + gain + " and "
          + mostSteps + " steps; the first two are finite and not negative, and a fit takes at"
          + " least 1 step");
    }
  }

  /**
   * A fitted model and the way to it.
   *
   * @param model after the last step
   * @param objectives log-likelihood plus log-prior in nats before each step and after the last
   * @param logLikelihood of the training sequences under the model, in nats
   * @param neverVisited states in which no symbol is expected to have been emitted; their rows are
   *     what they were at the start
   */
  public record Fit(HiddenMarkovModel model, List<Double> objectives, double logLikelihood,
      List<Integer> neverVisited) {

    /** Returns the number of steps made. */
    public int steps() {
      return objectives.size() - 1;
    }

    /** Returns the number of steps and the log-likelihood. */
    @Override
    public String toString() {
      return model + " after " + steps() + " steps, log-likelihood " + logLikelihood;
    }
  }

  /**
   * Climbs from a given model.
   *
   * @param start where to start; a probability of zero stays zero unless there is a prior count
   * @param sequences at least one, each of at least one symbol
   * @throws IllegalArgumentException if there is no sequence, or one is empty, has an unknown
   *     symbol or is impossible under the start; the message names sequence and position
   */
  // tag::baum-welch[]
  public Fit fit(HiddenMarkovModel start, List<int[]> sequences) {
    long symbols = requireUsable(start, sequences);
    List<Double> objectives = new ArrayList<>();
    HiddenMarkovModel model = start;
    ExpectedCounts counts = ExpectedCounts.of(model, sequences);
    objectives.add(counts.logLikelihood() + logPrior(model));
    double gained;
    do {
      model = counts.maximize(model, prior);
      counts = ExpectedCounts.of(model, sequences);
      double before = objectives.get(objectives.size() - 1);
      objectives.add(counts.logLikelihood() + logPrior(model));
      gained = objectives.get(objectives.size() - 1) - before;
    } while (gained > gain * symbols && objectives.size() <= mostSteps);
    return new Fit(model, List.copyOf(objectives),
        counts.logLikelihood(), counts.neverVisited());
  }
  // end::baum-welch[]

  /**
   * Climbs from several random models and keeps the one that ends highest.
   *
   * @param states m, at least 1
   * @param symbols V, at least 1
   * @param sequences at least one, each of at least one symbol
   * @param starts how many random models, at least 1
   * @param seed of the random models; start k has the generator {@code split(k)} of it
   */
  public Fit best(int states, int symbols, List<int[]> sequences, int starts, long seed) {
    if (starts < 1) {
      throw new IllegalArgumentException("a fit needs at least 1 start, not " + starts);
    }
    Fit best = null;
    for (int k = 1; k <= starts; k++) {
      SeededRandom random = new SeededRandom(seed).split(k);
      Fit fit = fit(randomModel(states, symbols, random), sequences);
      if (best == null || last(fit) > last(best)) {
        best = fit;
      }
    }
    return best;
  }

  /**
   * Draws a model whose rows are uniform over all laws.
   *
   * @param states m, at least 1
   * @param symbols V, at least 1
   * @param random the source of the draws
   */
  public static HiddenMarkovModel randomModel(int states, int symbols, SeededRandom random) {
    double[][] P = new double[states][];
    double[][] B = new double[states][];
    for (int i = 0; i < states; i++) {
      P[i] = randomLaw(states, random);
      B[i] = randomLaw(symbols, random);
    }
    return new HiddenMarkovModel(randomLaw(states, random), MarkovChain.of(P), Matrix.of(B));
  }

  /** Exponential variables divided by their sum are uniform over all laws. */
  private static double[] randomLaw(int length, SeededRandom random) {
    double[] law = new double[length];
    for (int k = 0; k < length; k++) {
      law[k] = -Exponential.log(1 - random.uniform());
    }
    Vectors.scale(law, 1 / Vectors.sum(law));
    return law;
  }

  private static double last(Fit fit) {
    return fit.objectives().get(fit.steps());
  }

  private double logPrior(HiddenMarkovModel model) {
    if (prior == 0) {
      return 0;
    }
    double sum = 0;
    Matrix emissions = model.emissions();
    for (int i = 0; i < model.states(); i++) {
      for (int j = 0; j < model.states(); j++) {
        sum += Exponential.log(model.chain().probability(i, j));
      }
      for (double b : emissions.row(i)) {
        sum += Exponential.log(b);
      }
    }
    return prior * sum;
  }

  private static long requireUsable(HiddenMarkovModel start, List<int[]> sequences) {
    if (sequences.isEmpty()) {
      throw new IllegalArgumentException("no sequence to learn from; give at least one");
    }
    long symbols = 0;
    for (int n = 0; n < sequences.size(); n++) {
      try {
        start.requireSome(sequences.get(n));
        if (start.logLikelihood(sequences.get(n)) == Double.NEGATIVE_INFINITY) {
          ForwardBackward.of(start, sequences.get(n));
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("sequence " + (n + 1) + ": " + e.getMessage(), e);
      }
      symbols += sequences.get(n).length;
    }
    return symbols;
  }
}
