package unrolled.autoregressive;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NGramCountsTest {

  /** "abab" and the end. */
  private static final List<int[]> ABAB = List.of(new int[] {0, 1, 0, 1, 2});

  @Test
  void contexts_come_from_the_shortest_to_the_longest() {
    NGramCounts counts = NGramCounts.of(3, 3, ABAB);
    List<NGramCounts.Context> contexts = counts.contexts(new int[] {0, 1, 0, 1}, 4, 3);
    assertThat(contexts).extracting(NGramCounts.Context::total).containsExactly(5, 2, 2);
    assertThat(contexts).extracting(c -> c.count(2)).containsExactly(1, 1, 1);
    assertThat(contexts).extracting(c -> c.count(0)).containsExactly(2, 1, 1);
  }

  @Test
  void the_first_symbol_follows_the_beginning_and_nothing_longer() {
    NGramCounts counts = NGramCounts.of(3, 3, ABAB);
    assertThat(counts.contexts(new int[0], 0, 3))
        .extracting(NGramCounts.Context::total).containsExactly(5, 1);
  }

  @Test
  void a_context_never_seen_has_total_zero() {
    NGramCounts counts = NGramCounts.of(3, 3, ABAB);
    assertThat(counts.contexts(new int[] {1, 1}, 2, 3))
        .extracting(NGramCounts.Context::total).containsExactly(5, 2, 0);
  }

  @Test
  void different_ngrams_are_counted_once() {
    NGramCounts counts = NGramCounts.of(3, 3, ABAB);
    assertThat(counts.different(1)).as("a, b, end").isEqualTo(3);
    assertThat(counts.different(2)).as("^a, ab, ba, b-end").isEqualTo(4);
    assertThat(counts.different(3)).as("^a, ^ab, aba, bab, ab-end").isEqualTo(5);
    assertThat(counts.differentUpTo(3)).as("^a is one count, not two").isEqualTo(3 + 4 + 4);
  }

  @Test
  void an_empty_corpus_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NGramCounts.of(2, 3, List.of()))
        .withMessage("an empty corpus of 0 sequences has no n-grams; give it at least one symbol");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NGramCounts.of(2, 3, List.of(new int[0])))
        .withMessageContaining("1 sequences");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -2})
  void an_order_below_one_is_refused(int order) {
    assertThatIllegalArgumentException().isThrownBy(() -> NGramCounts.of(order, 3, ABAB))
        .withMessage("an n-gram needs n of at least 1, not " + order
            + "; n = 1 looks at no symbol before");
  }

  @Test
  void a_vocabulary_of_nothing_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NGramCounts.of(2, 0, ABAB))
        .withMessage("a vocabulary needs at least one symbol, not 0");
  }

  @Test
  void an_order_that_was_not_counted_is_refused() {
    NGramCounts counts = NGramCounts.of(3, 3, ABAB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NGramModel(counts, 4, new AddAlpha(1)))
        .withMessage("n-grams were counted for n from 1 to 3, not for n = 4; count again with a "
            + "greater n");
    assertThatIllegalArgumentException().isThrownBy(() -> counts.different(0));
    assertThatIllegalArgumentException().isThrownBy(() -> counts.differentUpTo(4));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void a_symbol_outside_the_vocabulary_is_refused_in_training_and_in_use(int symbol) {
    int[] strange = {0, 1, symbol};
    String message = "symbol " + symbol + " at position 2 is outside the vocabulary of 3 symbols, "
        + "0 to 2; encode the text with the vocabulary of the model";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NGramCounts.of(2, 3, List.of(strange))).withMessage(message);
    NGramModel model = new NGramModel(NGramCounts.of(2, 3, ABAB), 2, new AddAlpha(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.nextProbabilities(strange)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.logLikelihood(strange)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.unseenShare(List.of(strange))).withMessage(message);
  }

  @Test
  void no_symbols_have_no_share_of_unseen_contexts() {
    NGramModel model = new NGramModel(NGramCounts.of(2, 3, ABAB), 2, new AddAlpha(1));
    assertThatIllegalArgumentException().isThrownBy(() -> model.unseenShare(List.of()))
        .withMessage("no symbols to predict: the corpus is empty; give it at least one sequence");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void smoothing_by_nothing_is_refused(double amount) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AddAlpha(amount))
        .withMessage("smoothing: α must be above 0 and finite, not " + amount
            + "; without it a symbol never seen after a context would be impossible");
    assertThatIllegalArgumentException().isThrownBy(() -> new Interpolation(amount))
        .withMessageContaining("β must be above 0 and finite, not " + amount);
  }
}
