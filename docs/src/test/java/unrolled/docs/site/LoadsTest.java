package unrolled.docs.site;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoadsTest {

  private static final Map<String, String> BOOK = Map.of("assets/book.css", "", "assets/book.js",
      "", "index.html", "");

  private static List<String> in(String name, String text) {
    return Loads.in(name, text, BOOK);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<script src='https://example.org/x.js'></script>",
      "<script src='//example.org/x.js'></script>",
      "<script src='assets/missing.js'></script>",
      "<link rel=stylesheet href='http://example.org/x.css'>",
      "<link rel=preconnect href='https://example.org'>",
      "<img src='https://example.org/x.png'>",
      "<img srcset='https://example.org/x.png 2x'>",
      "<style>@import 'https://example.org/x.css';</style>",
      "<style>body { background: url(https://example.org/x.png) }</style>",
      "<p style='background:url(//example.org/x.png)'>x</p>",
      "<svg><use href='https://example.org/x.svg#a'/></svg>",
      "<svg><image xlink:href='https://example.org/x.png'/></svg>",
      "<iframe src='https://example.org'></iframe>",
      "<object data='https://example.org'></object>",
      "<base href='https://example.org/'>",
      "<meta http-equiv=refresh content='0;url=https://example.org'>",
      "<form action='https://example.org'></form>",
      "<video poster='https://example.org/x.png'></video>",
      "<a ping='https://example.org' href='index.html'>x</a>",
      "<p onclick='go()'>x</p>",
      "<script>fetch('x.json')</script>",
      "<script>import('./x.js')</script>",
      "<script>new XMLHttpRequest()</script>",
      "<script>document.body.append(s = 'https://example.org/x.js')</script>"})
  void page_that_loads_from_outside_is_found_out(String body) {
    assertThat(in("page.html", "<!DOCTYPE html><html><body>" + body)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "@import 'https://example.org/x.css';",
      "@font-face { src: url('https://example.org/x.woff2') }",
      "body { background: url(//example.org/x.png) }",
      "body { background: url(missing.png) }"})
  void style_sheet_that_loads_from_outside_is_found_out(String css) {
    assertThat(in("assets/x.css", css)).isNotEmpty();
  }

  @Test
  void what_the_book_brings_itself_may_be_loaded() {
    assertThat(in("page.html", "<link rel=stylesheet href='assets/book.css'>"
        + "<script src='assets/book.js' defer></script><svg fill='url(#a)'></svg>"
        + "<style>x { background: url(data:image/png;base64,AA) }</style>")).isEmpty();
  }

  @Test
  void link_that_a_reader_may_follow_is_no_load() {
    assertThat(in("page.html", "<a href='https://example.org'>x</a>")).isEmpty();
  }
}
