package unrolled.autoregressive;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class NGramModelTest {

  /** A few sums and quotients, each off by half a unit in the last place at most. */
  private static final double ROUNDING = 1e-15;

  /** Rounding of 64 quotients in a sum. */
  private static final double ROUNDING_OF_A_SUM = 1e-13;

  private static final int A = 0;
  private static final int B = 1;
  private static final int END = 2;

  /** "abab" and the end. */
  private static final NGramCounts ABAB =
      NGramCounts.of(3, 3, List.of(new int[] {A, B, A, B, END}));

  @Test
  @Tag("eq-ngram-add-alpha")
  void add_one_on_abab_gives_the_fractions_worked_by_hand() {
    NGramModel bigram = new NGramModel(ABAB, 2, new AddAlpha(1));
    // a was followed by b twice: (0+1, 2+1, 0+1) / (2+3)
    assertThat(bigram.nextProbabilities(new int[] {A})).containsExactly(
        new double[] {1 / 5.0, 3 / 5.0, 1 / 5.0}, within(ROUNDING));
    // b was followed by a once and by the end once
    assertThat(bigram.nextProbabilities(new int[] {A, B})).containsExactly(
        new double[] {2 / 5.0, 1 / 5.0, 2 / 5.0}, within(ROUNDING));
  }

  @Test
  @Tag("eq-ngram-interpolation")
  void interpolation_on_abab_gives_the_fractions_worked_by_hand() {
    NGramModel bigram = new NGramModel(ABAB, 2, new Interpolation(1));
    // p_0 = 1/3; p_1(b) = (2 + 1/3) / (5 + 1) = 7/18; p_2(b | a) = (2 + 7/18) / (2 + 1) = 43/54
    assertThat(bigram.nextProbabilities(new int[] {A})[B]).isEqualTo(43 / 54.0, within(ROUNDING));
    // p_1(end) = (1 + 1/3) / 6 = 2/9; p_2(end | a) = (0 + 2/9) / 3 = 2/27
    assertThat(bigram.nextProbabilities(new int[] {A})[END]).isEqualTo(2 / 27.0, within(ROUNDING));
  }

  @Test
  @Tag("eq-ngram-model")
  void only_the_last_symbols_count() {
    NGramModel trigram = new NGramModel(ABAB, 3, new Interpolation(1));
    assertThat(trigram.nextProbabilities(new int[] {B, B, END, A, B}))
        .isEqualTo(trigram.nextProbabilities(new int[] {A, A, A, B}))
        .isNotEqualTo(trigram.nextProbabilities(new int[] {A, A, B, B}));
  }

  @Test
  void the_beginning_is_a_context_of_its_own_and_takes_no_probability() {
    NGramModel bigram = new NGramModel(ABAB, 2, new AddAlpha(1));
    // at the beginning came a, once: (1+1, 0+1, 0+1) / (1+3)
    assertThat(bigram.nextProbabilities(new int[0])).containsExactly(
        new double[] {2 / 4.0, 1 / 4.0, 1 / 4.0}, within(ROUNDING));
  }

  @Test
  void a_context_never_seen_leaves_add_alpha_without_an_opinion() {
    NGramModel trigram = new NGramModel(ABAB, 3, new AddAlpha(0.1));
    assertThat(trigram.nextProbabilities(new int[] {A, B, B, B}))
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(ROUNDING));
  }

  @Test
  void a_context_never_seen_leaves_interpolation_with_the_shorter_context() {
    SequenceModel bigram = new NGramModel(ABAB, 2, new Interpolation(0.1));
    SequenceModel trigram = new NGramModel(ABAB, 3, new Interpolation(0.1));
    assertThat(trigram.nextProbabilities(new int[] {A, B, B, B})).containsExactly(
        bigram.nextProbabilities(new int[] {A, B, B, B}), within(ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8})
  void probabilities_sum_to_one_whatever_came_before(int order) {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    NGramCounts counts = count(order, vocabulary);
    for (Smoothing smoothing : List.of(new AddAlpha(0.01), new Interpolation(5))) {
      NGramModel model = new NGramModel(counts, order, smoothing);
      for (String history : List.of("", "A", "Array", "ArrayLi", "qQ9_zz", "AbstractQueuedLong")) {
        double[] p = model.nextProbabilities(vocabulary.encodeOpen(history));
        assertThat(Arrays.stream(p).sum()).isEqualTo(1, within(ROUNDING_OF_A_SUM));
        assertThat(p).hasSize(64);
      assertThat(Arrays.stream(p).min().orElseThrow()).isPositive();
      }
    }
  }

  @Test
  void the_probabilities_of_all_short_texts_sum_to_what_longer_ones_leave() {
    NGramModel model = new NGramModel(ABAB, 2, new Interpolation(1));
    // {end}, {a end}, {b end} and all texts that begin with two letters
    double sum = StrictMath.exp(model.logLikelihood(new int[] {END}));
    for (int x = A; x <= B; x++) {
      sum += StrictMath.exp(model.logLikelihood(new int[] {x, END}));
      for (int y = A; y <= B; y++) {
        sum += StrictMath.exp(model.logLikelihood(new int[] {x, y}));
      }
    }
    assertThat(sum).isEqualTo(1, within(ROUNDING_OF_A_SUM));
  }

  @Test
  void the_likelihood_in_one_sweep_is_the_likelihood_step_by_step() {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    NGramModel model = new NGramModel(count(4, vocabulary), 4, new Interpolation(5));
    SequenceModel stepByStep = new SequenceModel() {
      @Override
      public int vocabularySize() {
        return model.vocabularySize();
      }

      @Override
      public double[] nextProbabilities(int[] history) {
        return model.nextProbabilities(history);
      }
    };
    int[] name = vocabulary.encode("ConcurrentHashMap");
    assertThat(model.logLikelihood(name)).isEqualTo(stepByStep.logLikelihood(name));
  }

  @Test
  void the_share_of_unseen_contexts_counts_the_longest_ones() {
    NGramModel trigram = new NGramModel(ABAB, 3, new AddAlpha(1));
    // contexts: begin, begin-a, ab, bb, b-end: the last two were never seen
    assertThat(trigram.unseenShare(List.of(new int[] {A, B, B, END, A}))).isEqualTo(2 / 5.0);
  }

  @Test
  void a_sample_ends_with_the_end_symbol_or_at_the_limit() {
    NGramModel model = new NGramModel(ABAB, 2, new Interpolation(1));
    SeededRandom random = new SeededRandom(1);
    for (int i = 0; i < 100; i++) {
      int[] sample = model.sample(END, 4, random);
      assertThat(sample.length).isBetween(1, 4);
      assertThat(Arrays.copyOf(sample, sample.length - 1)).doesNotContain(END);
      assertThat(sample.length == 4 || sample[sample.length - 1] == END).isTrue();
    }
    assertThatIllegalArgumentException().isThrownBy(() -> model.sample(END, 0, random))
        .withMessage("a sample needs room for at least 1 symbol, not 0");
  }

  @Test
  void equal_seeds_give_equal_samples() {
    NGramModel model = new NGramModel(ABAB, 2, new Interpolation(1));
    assertThat(model.sample(-1, 50, new SeededRandom(7)))
        .isEqualTo(model.sample(-1, 50, new SeededRandom(7))).hasSize(50);
  }

  private static NGramCounts count(int order, Vocabulary vocabulary) {
    return NGramCounts.of(order, vocabulary.size(),
        ClassNames.train().stream().map(vocabulary::encode).toList());
  }
}
