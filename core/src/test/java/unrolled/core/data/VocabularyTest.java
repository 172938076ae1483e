package unrolled.core.data;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.of(List.of("List", "Set"));

  @Test
  void numbers_characters_in_order_and_the_end_last() {
    assertThat(vocabulary).hasToString("7 symbols: LSeist■");
    assertThat(vocabulary.encode("Set")).containsExactly(1, 2, 5, 6);
    assertThat(vocabulary.symbol(vocabulary.end())).isEqualTo('■');
    assertThat(vocabulary.symbol(0)).isEqualTo('L');
  }

  @Test
  void decoding_undoes_encoding_and_stops_at_the_end() {
    assertThat(vocabulary.decode(vocabulary.encode("List"))).isEqualTo("List");
    assertThat(vocabulary.decode(1, 6, 2, 2)).isEqualTo("S");
    assertThat(vocabulary.encodeOpen("Set")).hasSize(3);
  }

  @Test
  void class_names_and_the_end_make_64_symbols() {
    assertThat(Vocabulary.of(ClassNames.all()).size()).isEqualTo(64);
  }

  @Test
  void refuses_an_empty_corpus() {
    assertThatThrownBy(() -> Vocabulary.of(List.of("")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty corpus");
  }

  @Test
  void names_a_character_it_does_not_know() {
    assertThatThrownBy(() -> vocabulary.encode("Map"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'M' (U+004D) is not in the vocabulary of 7 symbols");
  }
}
