package unrolled.naive;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SymbolFrequenciesTest {

  @Test
  void counts_every_symbol_once_more_than_it_occurs() {
    SymbolFrequencies model = new SymbolFrequencies(List.of(new int[] {0, 0, 1}), 3);
    assertThat(model.nextProbabilities(new int[] {2, 2}))
        .containsExactly(new double[] {3 / 6.0, 2 / 6.0, 1 / 6.0}, within(1e-15));
  }

  @Test
  @Tag("eq-entropy")
  void equal_frequencies_have_the_entropy_of_their_number() {
    SymbolFrequencies model = new SymbolFrequencies(List.of(new int[] {0, 1, 2, 3}), 4);
    assertThat(model.entropy()).isCloseTo(2, within(1e-15));
  }

  @Test
  @Tag("eq-entropy")
  void entropy_of_a_half_a_quarter_and_two_eighths_is_one_and_three_quarters() {
    SymbolFrequencies model = new SymbolFrequencies(
        List.of(new int[] {0, 0, 0, 1}), 4);
    // Counts 4, 2, 1, 1 of 8.
    assertThat(model.entropy()).isCloseTo(1.75, within(1e-15));
  }

  @Test
  void an_empty_corpus_is_refused() {
    assertThatThrownBy(() -> new SymbolFrequencies(List.of(), 4))
        .hasMessageContaining("an empty corpus");
  }
}
