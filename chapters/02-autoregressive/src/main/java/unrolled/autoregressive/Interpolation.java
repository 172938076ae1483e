package unrolled.autoregressive;

import java.util.List;

/**
 * Adds β to the counts of every context, shared out as the next shorter context predicts:
 * {@code p_k(x | c) = (N(c, x) + β p_{k−1}(x | c′)) / (N(c) + β)} with {@code p_0 = 1/V}.
 *
 * <p>c′ is c without its oldest symbol. With {@code λ = N(c) / (N(c) + β)} the same is
 * {@code λ N(c, x)/N(c) + (1 − λ) p_{k−1}}: a mixture of all orders in which a context weighs the
 * more the oftener it was seen, and one that was never seen weighs nothing.
 *
 * <p>D. J. C. MacKay and L. C. Bauman Peto, "A hierarchical Dirichlet language model", Natural
 * Language Engineering 1, 1995 (from memory); they give each order a β of its own.
 *
 * @param beta β, above 0, in counts: how much evidence the shorter context stands for
 */
public record Interpolation(double beta) implements Smoothing {

  /** Checks β. */
  public Interpolation {
    Smoothing.requirePositive("β", beta);
  }

  // tag::eq-ngram-interpolation[]
  @Override
  public double probability(
      List<NGramCounts.Context> contexts, int x, int V) {
    double p = 1.0 / V;
    for (NGramCounts.Context c : contexts) {
      p = (c.count(x) + beta * p) / (c.total() + beta);
    }
    return p;
  }
  // end::eq-ngram-interpolation[]
}
