package unrolled.docs.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Check the files that readers get. */
class FinishedBookIT {

  /** Bytes of fonts, in the text of data URIs; a third more than the fonts themselves. */
  private static final int FONTS = 500_000 * 4 / 3;

  private static Map<String, String> book;

  @BeforeAll
  static void read() throws IOException {
    book = FinishedBook.files();
  }

  @Test
  void book_has_its_front_page_and_its_chapters() {
    assertThat(book).containsKeys("index.html", "naive.html", "equations.html",
        "terms.html", "ledger.html", "bibliography.html", "assets/book.css");
  }

  @Test
  void no_file_loads_anything_from_outside() {
    List<String> loads = new ArrayList<>();
    book.forEach((name, text) ->
        Loads.in(name, text, book).forEach(load -> loads.add(name + ": " + load)));
    assertThat(loads).isEmpty();
  }

  @Test
  void links_ids_headings_and_descriptions_are_sound() {
    assertThat(new Markup(book).faults()).isEmpty();
  }

  @Test
  void no_file_names_the_machine_that_made_it() {
    String here = System.getProperty("user.dir");
    String user = System.getProperty("user.home");
    book.forEach((name, text) -> assertThat(text).as(name).doesNotContain(here, user));
  }

  @Test
  void fonts_stay_small() {
    assertThat(book.get("assets/fonts.css")).hasSizeLessThan(FONTS);
  }

  @Test
  void every_chapter_has_figures_equations_listings_and_exercises() {
    List<Document> chapters = book.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .map(file -> Jsoup.parse(file.getValue(), file.getKey()))
        .filter(page -> !page.select("p.kicker").isEmpty()).toList();
    assertThat(chapters).hasSizeGreaterThanOrEqualTo(2).allSatisfy(page -> {
      assertThat(page.select("figure").size()).isGreaterThanOrEqualTo(4);
      assertThat(page.select(".equation .number")).isNotEmpty();
      assertThat(page.select(".listing.with-output")).isNotEmpty();
      assertThat(page.select(".exercise").size()).isGreaterThanOrEqualTo(6);
    });
  }
}
