package unrolled.markov;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the drawings against the text and the counts that they show. */
class OneginDrawingsTest {
  private static final Path IMAGES = Path.of("src/docs/asciidoc/images");

  private static List<String> texts(String drawing, String role) throws IOException {
    String svg = Files.readString(IMAGES.resolve(drawing + ".svg"));
    Matcher matcher = Pattern.compile("<text class=\"label" + role + "\"[^>]*>([^<]+)<").matcher(svg);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void the_square_shows_the_first_hundred_letters_and_counts_their_vowels() throws IOException {
    String text = RecountExperiments.read(RecountExperiments.sample("pushkin"));
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]|[ьъ]", "").substring(0, 100);
    assertThat(String.join("", texts("markov-onegin-square", " (?:vowel|mute)"))).isEqualTo(letters);
    VowelSequence sequence = VowelSequence.of(text, Alphabet.RUSSIAN);
    List<String> vowels = texts("markov-onegin-square", " vowel");
    assertThat(vowels).hasSize(sequence.vowels(0, 100))
        .allMatch(letter -> Alphabet.RUSSIAN.isVowel(letter.charAt(0)));
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(String.valueOf(sequence.vowels(10 * i, 10 * i + 10)));
      int column = 0;
      for (int row = 0; row < 10; row++) {
        column += sequence.isVowel(10 * row + i) ? 1 : 0;
      }
      columns.add(String.valueOf(column));
    }
    assertThat(texts("markov-onegin-square", " row")).isEqualTo(rows);
    assertThat(texts("markov-onegin-square", " column")).isEqualTo(columns);
    assertThat(texts("markov-onegin-square", " total")).containsExactly("42");
  }

  @Test
  void the_chain_shows_markovs_counts_and_their_shares() throws IOException {
    PairCounts pairs = OneginExperiments.PAIRS;
    double p1 = pairs.vowelAfterVowel();
    double p0 = pairs.vowelAfterConsonant();
    assertThat(texts("markov-onegin-chain", "")).containsExactly("vowel", "consonant",
        three(1 - p1), three(p0), three(p1), three(1 - p0));
    assertThat(texts("markov-onegin-chain", " small mute")).containsExactly(
        of(pairs.vowelConsonant(), pairs.table().leaving(1)),
        of(pairs.consonantVowel(), pairs.table().leaving(0)),
        of(pairs.vowelVowel(), pairs.table().leaving(1)),
        of(pairs.consonantConsonant(), pairs.table().leaving(0)));
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String of(long count, long all) {
    return String.format(Locale.ROOT, "%,d of %,d", count, all);
  }
}
