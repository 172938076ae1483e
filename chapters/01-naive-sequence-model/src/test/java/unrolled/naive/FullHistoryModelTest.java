package unrolled.naive;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Holds the model against the three names that the chapter works through by hand. */
class FullHistoryModelTest {

  /** A few roundings in a product of numbers below one. */
  private static final double ROUNDING = 1e-15;

  private final Vocabulary vocabulary = Vocabulary.of(List.of("an", "anna", "nan"));
  private final FullHistoryModel model = new FullHistoryModel(
      List.of("an", "anna", "nan").stream().map(vocabulary::encode).toList(), vocabulary.size());

  @Test
  @Tag("eq-history-count")
  void counts_give_the_conditional_probabilities_worked_by_hand() {
    assertThat(p("", 'a')).isEqualTo(2.0 / 3);
    assertThat(p("", 'n')).isEqualTo(1.0 / 3);
    assertThat(p("a", 'n')).isEqualTo(1);
    assertThat(p("an", 'n')).isEqualTo(0.5);
    assertThat(model.conditional(vocabulary.encodeOpen("an"), vocabulary.end())).isEqualTo(0.5);
  }

  @Test
  @Tag("eq-chain-rule")
  void the_product_of_the_conditionals_is_the_probability_of_the_name() {
    assertThat(model.probability(vocabulary.encode("an"))).isCloseTo(1 / 3.0, within(ROUNDING));
    assertThat(model.probability(vocabulary.encode("nana"))).isZero();
  }

  @Test
  @Tag("eq-telescope")
  void the_product_telescopes_to_the_share_of_training_names_that_are_this_name() {
    Vocabulary symbols = Vocabulary.of(ClassNames.all());
    List<String> names = ClassNames.train();
    FullHistoryModel counted = new FullHistoryModel(
        names.stream().map(symbols::encode).toList(), symbols.size());
    for (String name : names.subList(0, 200)) {
      double share = counted.shareOf(symbols.encode(name));
      assertThat(share).isEqualTo(1.0 / names.size());
      // Each factor and each product rounds once, so a relative 1e-14 covers names of 40 letters.
      assertThat(counted.probability(symbols.encode(name)))
          .isCloseTo(share, within(1e-14 * share));
    }
  }

  @Test
  void a_history_never_seen_leaves_no_answer() {
    int[] history = vocabulary.encodeOpen("aa");
    assertThat(model.hasSeen(history)).isFalse();
    assertThat(model.nextProbabilities(history)).containsOnly(0);
  }

  @Test
  void it_gives_every_name_it_has_not_counted_probability_zero() {
    Vocabulary symbols = Vocabulary.of(ClassNames.all());
    FullHistoryModel counted = new FullHistoryModel(
        ClassNames.train().stream().map(symbols::encode).toList(), symbols.size());
    assertThat(ClassNames.test()).allSatisfy(name ->
        assertThat(counted.probability(symbols.encode(name))).isZero());
  }

  @Test
  void an_empty_corpus_and_a_foreign_symbol_are_refused() {
    assertThatThrownBy(() -> new FullHistoryModel(List.of(), 3))
        .hasMessageContaining("an empty corpus has no counts");
    assertThatThrownBy(() -> model.conditional(new int[] {0, 7}, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("symbol 7 at position 1 is outside the vocabulary of 3 symbols");
  }

  private double p(String history, char next) {
    return model.conditional(vocabulary.encodeOpen(history), vocabulary.indexOf(next));
  }
}
