package unrolled.docs.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import unrolled.docs.Versions;

import static org.assertj.core.api.Assertions.assertThat;

/** Run the very scripts that the pages ship. */
class SearchTest {

  private static final Context SCRIPTS =
      Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private static Value index;

  @BeforeAll
  static void load() throws IOException {
    SCRIPTS.eval("js", resource(Versions.webJar("lunr") + "lunr.min.js"));
    SCRIPTS.eval("js", resource("/unrolled/docs/search.js"));
    index = SCRIPTS.eval("js", """
        unrolledSearch(lunr, [
          ['a.html#1', '1.1 Stationarity', 'Chapter', 'A law that does not change with time.'],
          ['a.html#2', '1.2 Forecasts', 'Chapter', 'Forecasting sunspots needs a stationary law.'],
          ['g.html', 'Glossary', '', 'recurrent neural network 순환 신경망'],
          ['b.html', 'Bibliography', '', 'Tong and Lim, Yule']])
        """);
  }

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SearchTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> found(String words) {
    Value hits = index.invokeMember("find", words);
    List<String> addresses = new ArrayList<>();
    for (long i = 0; i < hits.getArraySize(); i++) {
      addresses.add(hits.getArrayElement(i).getMember("href").asString());
    }
    return addresses;
  }

  @Test
  void section_with_the_word_in_its_title_comes_first() {
    assertThat(found("stationarity")).first().isEqualTo("a.html#1");
  }

  @Test
  void other_forms_of_a_word_are_found() {
    assertThat(found("forecast")).contains("a.html#2");
    assertThat(found("sunspot")).contains("a.html#2");
  }

  @Test
  void beginning_of_a_word_is_enough() {
    assertThat(found("recurr")).contains("g.html");
  }

  @Test
  void korean_terms_are_found() {
    assertThat(found("신경망")).containsExactly("g.html");
  }

  @Test
  void word_with_a_slip_of_the_finger_is_found() {
    assertThat(found("sunspits")).contains("a.html#2");
  }

  @Test
  void nonsense_and_lone_signs_find_nothing() {
    assertThat(found("qqqqqqqq")).isEmpty();
    assertThat(found("*:^~")).isEmpty();
  }
}
