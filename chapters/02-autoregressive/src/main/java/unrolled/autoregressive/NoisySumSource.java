package unrolled.autoregressive;

import java.util.Arrays;

import unrolled.core.math.Exponential;
import unrolled.core.math.SeededRandom;

/**
 * Generates symbols whose best possible prediction is known: each is the sum of the last two plus
 * noise, {@code x_t = (x_{t−1} + x_{t−2} + e_t) mod q}.
 *
 * <p>The first two symbols are drawn uniformly. Then every pair of neighbors stays equally likely:
 * exactly q pairs {@code (x_{t−2}, x_{t−1})} lead to a pair {@code (x_{t−1}, x_t)}, one for each
 * value of the noise, and the probabilities of the noise sum to one. So one symbol tells nothing
 * about the next, two tell all that can be known, and what remains is the entropy of the noise.
 */
public final class NoisySumSource {

  private final double[] noise;

  /**
   * Creates a source.
   *
   * @param noise probabilities of e = 0, 1, …, q − 1, which sum to one; q is at least 2
   * @throws IllegalArgumentException if they are fewer than 2, negative or do not sum to one
   */
  public NoisySumSource(double... noise) {
    double sum = Arrays.stream(noise).sum();
    if (noise.length < 2 || Arrays.stream(noise).anyMatch(p -> !(p >= 0))
        || !(Math.abs(sum - 1) < 1e-12)) {
      throw new IllegalArgumentException("the noise " + Arrays.toString(noise)
          + " must be at least 2 probabilities that sum to 1; their sum is " + sum);
    }
    this.noise = noise.clone();
  }

  /** Returns q, the number of different symbols. */
  public int symbols() {
    return noise.length;
  }

  /** Returns the probability of symbol c after a and then b. */
  public double probability(int a, int b, int c) {
    return noise[Math.floorMod(c - a - b, noise.length)];
  }

  /**
   * Returns the entropy of the noise in bits, {@code −Σ p(e) log2 p(e)}: no model can spend fewer
   * bits a symbol on average.
   */
  // tag::eq-noisy-sum-entropy[]
  public double entropyRate() {
    double nats = 0;
    for (double p : noise) {
      nats -= p == 0 ? 0 : p * Exponential.log(p);
    }
    return nats / Exponential.log(2);
  }
  // end::eq-noisy-sum-entropy[]

  /**
   * Generates a sequence.
   *
   * @param length at least 2
   * @param random the source of the draws
   */
  public int[] generate(int length, SeededRandom random) {
    if (length < 2) {
      throw new IllegalArgumentException("the source starts with 2 symbols, not " + length);
    }
    int[] x = new int[length];
    x[0] = random.nextInt(noise.length);
    x[1] = random.nextInt(noise.length);
    // tag::eq-noisy-sum[]
    for (int t = 2; t < length; t++) {
      int e = random.choose(noise);
      x[t] = (x[t - 1] + x[t - 2] + e) % noise.length;
    }
    // end::eq-noisy-sum[]
    return x;
  }

  /**
   * Returns by how much a model's bits a symbol exceed the entropy rate, without any sampling: the
   * mean over all contexts, weighed by their probability, of the Kullback–Leibler divergence.
   *
   * @param model over q symbols
   * @return bits a symbol, 0 only for the true probabilities
   */
  public double excess(NGramModel model) {
    int[] context = new int[Math.max(2, model.order() - 1)];
    return excess(model, context, 0, 1) / Exponential.log(2);
  }

  private double excess(NGramModel model, int[] context, int t, double weight) {
    if (t == context.length) {
      return weight * divergence(model.nextProbabilities(context), context);
    }
    double sum = 0;
    for (int x = 0; x < noise.length; x++) {
      context[t] = x;
      double p = t < 2 ? 1.0 / noise.length : probability(context[t - 2], context[t - 1], x);
      sum += excess(model, context, t + 1, weight * p);
    }
    return sum;
  }

  private double divergence(double[] predicted, int[] context) {
    double nats = 0;
    for (int x = 0; x < noise.length; x++) {
      double p = probability(context[context.length - 2], context[context.length - 1], x);
      nats += p == 0 ? 0 : p * Exponential.log(p / predicted[x]);
    }
    return nats;
  }
}
