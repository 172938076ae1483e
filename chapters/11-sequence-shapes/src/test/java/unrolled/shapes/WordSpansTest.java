package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordSpansTest {

  @ParameterizedTest
  @CsvSource({"7, seven", "20, twenty/", "17, seventeen/seventeen", "10, ten/", "305, three//five",
    "342, three/forty/two", "1000, one///", "12345, twelve/twelve/three/forty/five",
    "800013, eight////thirteen/thirteen", "987654, nine/eighty/seven/six/fifty/four",
    "110010, one/ten///ten/", "20020, twenty///twenty/", "100001, one/////one"})
  void each_digit_has_the_word_that_says_it(int number, String words) {
    List<String> found = new ArrayList<>();
    String text = new EnglishNumbers().text(number);
    for (int[] span : WordSpans.english(number)) {
      found.add(text.substring(span[0], span[1]));
    }
    assertThat(String.join("/", found)).isEqualTo(words);
  }
}
