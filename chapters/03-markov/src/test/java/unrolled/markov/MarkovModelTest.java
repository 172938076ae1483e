package unrolled.markov;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.autoregressive.AddAlpha;
import unrolled.autoregressive.NGramCounts;
import unrolled.autoregressive.NGramModel;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class MarkovModelTest {

  /** "ab" and "b", with 2 as the end symbol. */
  private static final List<int[]> TWO_WORDS = List.of(new int[] {0, 1, 2}, new int[] {1, 2});

  private final TransitionCounts counts = MarkovModel.count(3, 2, TWO_WORDS);
  private final MarkovModel model = new MarkovModel(counts.chain(0.5), 2);

  @Test
  @Tag("eq-markov-property")
  void only_the_last_symbol_counts_and_the_first_follows_the_end() {
    assertThat(model.nextProbabilities(new int[] {1, 1, 0}))
        .containsExactly(model.nextProbabilities(new int[] {0}));
    assertThat(model.nextProbabilities(new int[0])).containsExactly(model.chain().following(2));
    assertThat(counts.count(2, 0)).isEqualTo(1);
    assertThat(counts.count(2, 1)).isEqualTo(1);
    assertThat(counts.count(1, 2)).isEqualTo(2);
  }

  @Test
  void the_sweep_gives_what_one_prediction_after_the_other_gives() {
    int[] word = {0, 1, 1, 2};
    double sum = 0;
    for (int t = 0; t < word.length; t++) {
      int[] history = java.util.Arrays.copyOf(word, t);
      sum += StrictMath.log(model.nextProbabilities(history)[word[t]]);
    }
    assertThat(model.logLikelihood(word)).isEqualTo(sum, within(1e-14));
  }

  @Test
  @Tag("eq-markov-property")
  void it_is_the_bigram_model_of_chapter_two() {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    List<int[]> names = ClassNames.train().stream().map(vocabulary::encode).toList();
    MarkovModel chain = new MarkovModel(
        MarkovModel.count(vocabulary.size(), vocabulary.end(), names).chain(0.1),
        vocabulary.end());
    NGramModel bigrams = new NGramModel(
        NGramCounts.of(2, vocabulary.size(), names), 2, new AddAlpha(0.1));
    int[] name = vocabulary.encode("LinkedHashMap");
    assertThat(chain.logLikelihood(name)).isEqualTo(bigrams.logLikelihood(name), within(1e-12));
    assertThat(chain.nextProbabilities(name)).as("after the end comes a beginning")
        .isNotEqualTo(bigrams.nextProbabilities(name));
  }

  @Test
  void an_unknown_symbol_is_refused_at_prediction_time() {
    String message = "symbol 3 at position 1 is unknown to a chain of 3 symbols, 0 to 2; encode"
        + " the text with the vocabulary of the model";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.nextProbabilities(new int[] {0, 3})).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.logLikelihood(new int[] {0, 3})).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkovModel.count(3, 2, List.of(new int[] {0, 3})))
        .withMessageContaining("state 3 at position 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkovModel(counts.chain(1), 3)).withMessageContaining("no state 3");
  }
}
