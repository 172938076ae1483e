package unrolled.shapes;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TranslatorTest {

  private final Vocabulary letters = Vocabulary.of(List.of("one", "two"));
  private final Vocabulary digits = Vocabulary.of(List.of("12"));

  private Translator translator(int sourceSize, int targetSize) {
    return new Translator(EncoderDecoders.bothWays(CellKind.GRU, sourceSize, targetSize, 2,
        3, true, new SeededRandom(1)), letters, digits);
  }

  @Test
  void a_target_gets_its_end_symbol_and_a_source_does_not() {
    SymbolPair pair = Translator.pair(letters, "two", digits, "2");
    assertThat(pair.source()).containsExactly(
        letters.indexOf('t'), letters.indexOf('w'), letters.indexOf('o'));
    assertThat(pair.target()).containsExactly(digits.indexOf('2'), digits.end());
  }

  @Test
  void texts_are_written_in_the_order_of_their_sources() {
    Translator translator = translator(letters.size(), digits.size());
    List<Translator.Written> together = translator.greedy(List.of("two", "one"), 4);
    assertThat(together.get(0)).isEqualTo(translator.greedy(List.of("two"), 4).get(0));
    assertThat(together.get(1)).isEqualTo(translator.greedy(List.of("one"), 4).get(0));
    Beam beam = translator.beam(4, 1, 0).of(translator.source("two"));
    assertThat(translator.written(beam.best())).isEqualTo(together.get(0));
  }

  @Test
  void an_unknown_character_is_named_with_its_position_and_the_vocabulary() {
    Translator translator = translator(letters.size(), digits.size());
    assertThatThrownBy(() -> translator.greedy(List.of("one", "ten é"), 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the source \"ten é\" has ' ' (U+0020) at position 3, which the vocabulary"
            + " lacks; it has 6 symbols: enotw■");
    assertThatThrownBy(() -> Translator.pair(letters, "one", digits, "1x"))
        .hasMessage("the target \"1x\" has 'x' (U+0078) at position 1, which the vocabulary"
            + " lacks; it has 3 symbols: 12■");
  }

  @Test
  void an_empty_text_is_refused() {
    assertThatThrownBy(() -> translator(letters.size(), digits.size()).greedy(List.of(""), 4))
        .hasMessageContaining("a source is empty, so there is nothing to decode");
    assertThatThrownBy(() -> Translator.pair(letters, "", digits, "1"))
        .hasMessageContaining("the source is empty");
  }

  @Test
  void a_model_of_other_symbols_is_refused() {
    assertThatThrownBy(() -> translator(9, 3))
        .hasMessage("the model reads 9 and writes 3 symbols, the vocabularies have 6 and 3");
  }
}
