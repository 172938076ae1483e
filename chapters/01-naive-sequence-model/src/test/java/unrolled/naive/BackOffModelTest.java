package unrolled.naive;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Vocabulary;
import unrolled.core.train.Metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Holds the model against the three names that the chapter works through by hand. */
class BackOffModelTest {

  /** A few roundings of numbers near one. */
  private static final double ROUNDING = 1e-15;

  private final Vocabulary vocabulary = Vocabulary.of(List.of("an", "anna", "nan"));
  private final BackOffModel model = new BackOffModel(
      List.of("an", "anna", "nan").stream().map(vocabulary::encode).toList(),
      vocabulary.size(), 0.5);

  @Test
  @Tag("eq-longest-suffix")
  void drops_the_oldest_letters_until_the_rest_has_been_seen() {
    assertThat(model.matchedLength(vocabulary.encodeOpen("nana"))).isEqualTo("na".length());
    assertThat(model.matchedLength(vocabulary.encodeOpen("an"))).isEqualTo("^an".length());
    assertThat(model.matchedLength(vocabulary.encodeOpen("aa"))).isEqualTo("a".length());
    assertThat(model.matchedCount(vocabulary.encodeOpen("nana"))).isEqualTo(2);
  }

  @Test
  @Tag("eq-back-off")
  void smoothed_counts_match_pencil_and_paper() {
    double[] p = model.nextProbabilities(vocabulary.encodeOpen("nana"));
    assertThat(p).containsExactly(new double[] {1 / 7.0, 3 / 7.0, 3 / 7.0}, within(ROUNDING));
  }

  @Test
  @Tag("eq-back-off")
  void probabilities_sum_to_one_whatever_came_before() {
    for (String history : List.of("", "a", "aaaa", "nnnn", "anna", "annan")) {
      double[] p = model.nextProbabilities(vocabulary.encodeOpen(history));
      assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(ROUNDING));
    }
  }

  @Test
  @Tag("eq-log-likelihood")
  @Tag("eq-bits-per-character")
  @Tag("eq-perplexity")
  void likelihood_bits_and_perplexity_of_one_name_match_pencil_and_paper() {
    int[] an = vocabulary.encode("an");
    double logLikelihood = model.logLikelihood(an);
    assertThat(StrictMath.exp(logLikelihood)).isCloseTo(75 / 441.0, within(ROUNDING));
    double bits = Metrics.bitsPerSymbol(logLikelihood, an.length);
    assertThat(bits).isCloseTo(0.852, within(0.0005));
    assertThat(Metrics.perplexity(bits)).isCloseTo(1.805, within(0.0005));
    assertThat(Metrics.perplexity(bits)).isCloseTo(StrictMath.cbrt(441 / 75.0), within(ROUNDING * 2));
  }

  @Test
  @Tag("eq-suffix-cost")
  void a_history_without_any_known_suffix_is_read_in_every_length() {
    Vocabulary abc = Vocabulary.of(List.of("abc"));
    BackOffModel onlyA = new BackOffModel(List.of(abc.encode("a")), abc.size(), 1);
    for (int t = 1; t < 9; t++) {
      int[] history = new int[t];
      Arrays.fill(history, abc.indexOf('b'));
      assertThat(onlyA.symbolsRead(history)).isEqualTo((t + 1) * (t + 2) / 2);
    }
  }

  @Test
  @Tag("eq-suffix-cost")
  void a_known_history_is_read_once() {
    assertThat(model.symbolsRead(vocabulary.encodeOpen("ann"))).isEqualTo(4);
    assertThat(model.symbolsRead(vocabulary.encodeOpen("nana"))).isEqualTo(5 + 4 + 3 + 2);
  }

  @Test
  void another_alpha_shares_the_counts() {
    BackOffModel other = model.withAlpha(1);
    assertThat(other.contexts()).isEqualTo(model.contexts());
    assertThat(other.nextProbabilities(vocabulary.encodeOpen("nana")))
        .containsExactly(new double[] {1 / 5.0, 2 / 5.0, 2 / 5.0}, within(ROUNDING));
  }

  @Test
  void refuses_what_it_cannot_count() {
    assertThatThrownBy(() -> new BackOffModel(List.of(), 3, 1))
        .hasMessageContaining("an empty corpus has no counts");
    assertThatThrownBy(() -> model.withAlpha(0))
        .hasMessageContaining("alpha must be above 0 and finite, not 0.0");
    assertThatThrownBy(() -> model.nextProbabilities(new int[] {-1}))
        .hasMessageContaining("symbol -1 at position 0 is outside the vocabulary");
  }
}
