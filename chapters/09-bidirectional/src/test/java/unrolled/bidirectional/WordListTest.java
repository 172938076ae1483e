package unrolled.bidirectional;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordListTest {

  private final WordList list = new WordList(
      List.of("XMLReader", "ArrayIndex", "OutOfBounds", "IndexReader", "XmlIndex", "XMLArray"),
      1, 2);

  @Test
  void names_are_cut_into_words() {
    assertThat(WordList.words("XMLReader2")).containsExactly("XML", "Reader", "2");
    assertThat(WordList.words("IdURI")).containsExactly("Id", "URI");
    assertThat(WordList.words("_Stub")).containsExactly("_", "Stub");
    assertThat(WordList.words("JTree")).containsExactly("J", "Tree");
  }

  @Test
  void known_words_are_written_as_they_mostly_were() {
    assertThat(list.restored("arrayindexoutofbounds")).isEqualTo("ArrayIndexOutOfBounds");
    assertThat(list.restored("xmlindex")).isEqualTo("XMLIndex");
  }

  @Test
  void an_unknown_word_begins_with_a_capital() {
    assertThat(list.restored("indexquux")).isEqualTo("IndexQuux");
  }
}
