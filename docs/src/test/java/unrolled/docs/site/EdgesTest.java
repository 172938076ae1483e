package unrolled.docs.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Run the script that shows a reader on a telephone what can be scrolled. */
class EdgesTest {

  private static final Context SCRIPTS =
      Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  /** A rule of the style sheet that makes something scroll sideways. */
  private static final Pattern SCROLLS =
      Pattern.compile("(?m)^ *([^{}\\n]+) \\{[^}]*overflow-x: auto[^}]*}");

  /** One element of each kind that the style sheet lets scroll. */
  private static final String PAGE = "<div class='equation'><div class='formula'></div></div>"
      + "<figure><div class='image'></div></figure><div class='table'></div>"
      + "<div class='listing'><pre></pre></div><div class='paragraph'></div>";

  @BeforeAll
  static void load() throws IOException {
    SCRIPTS.eval("js", resource("edges.js"));
  }

  @AfterAll
  static void close() {
    SCRIPTS.close();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = EdgesTest.class.getResourceAsStream("/unrolled/docs/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns the classes that an element of 300 pixels with wider content gets. */
  private static String marks(String overflow, int contentWidth, int scrolledBy) {
    Value marks = SCRIPTS.eval("js", """
        (overflow, content, scrolled) => {
          globalThis.getComputedStyle = () => ({ overflowX: overflow });
          const classes = new Set(['more-left', 'more-right']);
          unrolledEdges({ scrollWidth: content, clientWidth: 300, scrollLeft: scrolled,
            classList: { toggle: (name, on) => on ? classes.add(name) : classes.delete(name) } });
          return [...classes].join(' ');
        }
        """).execute(overflow, contentWidth, scrolledBy);
    return marks.asString();
  }

  @Test
  void edge_is_marked_where_there_is_more() {
    assertThat(marks("auto", 500, 0)).isEqualTo("more-right");
    assertThat(marks("auto", 500, 100)).isEqualTo("more-left more-right");
    assertThat(marks("auto", 500, 200)).isEqualTo("more-left");
  }

  @Test
  void what_fits_or_does_not_scroll_is_not_marked() {
    assertThat(marks("auto", 300, 0)).isEmpty();
    assertThat(marks("auto", 301, 0)).as("a rounded pixel").isEmpty();
    assertThat(marks("visible", 500, 0)).isEmpty();
  }

  @Test
  void everything_that_scrolls_sideways_is_watched() throws IOException {
    Document page = Jsoup.parse(PAGE);
    List<String> scrolling = SCROLLS.matcher(resource("book.css")).results()
        .map(rule -> rule.group(1)).toList();
    assertThat(scrolling).hasSizeGreaterThanOrEqualTo(5).allSatisfy(selector ->
        assertThat(page.select(selector)).as(selector + " is on the page of this test").isNotEmpty());
    String watched = SCRIPTS.eval("js", "unrolledScrollers").asString();
    assertThat(scrolling).allSatisfy(selector ->
        assertThat(page.select(watched)).as(watched).containsAll(page.select(selector)));
  }
}
