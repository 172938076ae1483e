package unrolled.autoregressive;

import java.util.List;

/**
 * Adds α to every count of the longest context: {@code p(x | c) = (N(c, x) + α) / (N(c) + αV)}.
 *
 * <p>A context that was never seen gives every symbol {@code 1/V}. With α = 1 this is Laplace's
 * rule of succession.
 *
 * @param alpha α, above 0: how often each symbol is held to have been seen already
 */
public record AddAlpha(double alpha) implements Smoothing {

  /** Checks α. */
  public AddAlpha {
    Smoothing.requirePositive("α", alpha);
  }

  // tag::eq-ngram-add-alpha[]
  @Override
  public double probability(
      List<NGramCounts.Context> contexts, int x, int V) {
    NGramCounts.Context c = contexts.get(contexts.size() - 1);
    return (c.count(x) + alpha) / (c.total() + alpha * V);
  }
  // end::eq-ngram-add-alpha[]
}
