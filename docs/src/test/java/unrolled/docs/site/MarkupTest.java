package unrolled.docs.site;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupTest {

  private static List<String> faults(String article) {
    return faults("<html lang='en'><head><title>t</title></head>", article);
  }

  private static List<String> faults(String head, String article) {
    String page = "<!DOCTYPE html>" + head + "<body><a class='skip' href='#content'>x</a>"
        + "<header class='bar'></header><nav aria-label='Contents'></nav>"
        + "<main id='content'><article><h1>t</h1>" + article + "</article></main></body></html>";
    return new Markup(Map.of("page.html", page, "data/x.csv", "a,b\n")).faults();
  }

  @Test
  void sound_page_has_no_faults() {
    assertThat(faults("<h2 id='a'>a</h2><a href='#a'>a</a><a href='page.html#a'>a</a>"
        + "<a href='data/x.csv'>x</a><a href='https://example.org'>y</a>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<a href='other.html'>x</a> | link to other.html, which is not in the book",
      "<a href='#nowhere'>x</a> | link to #nowhere, where nothing has that id",
      "<a href='page.html#nowhere'>x</a> | link to page.html#nowhere, where nothing has that id",
      "<a href='#content'></a> | link to #content without words",
      "<p id='a'></p><p id='a'></p> | id a twice",
      "<p aria-labelledby='b'></p> | aria-labelledby of b, which is nowhere",
      "<h3>x</h3> | heading 3 after 1: x",
      "<h1>x</h1> | heading 1 after 1: x",
      "<img src='x.png'> | image x.png without alt",
      "<figure id='f'><svg role='img'><title>t</title></svg></figure> | figure f without title",
      "<table><tr><td>1</td></tr></table> | table without head: 1",
      "<p>See \\(x\\)</p> | source left on the page: \\(",
      "<p>See &lt;&lt;x&gt;&gt;</p> | source left on the page: <<"})
  void fault_is_found(String article, String fault) {
    assertThat(faults(article)).anySatisfy(found -> assertThat(found).contains(fault));
  }

  @Test
  void page_without_language_or_title_is_found() {
    assertThat(faults("<html><head></head>", "")).contains("page.html: no language",
        "page.html: no title");
  }
}
