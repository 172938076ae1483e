package unrolled.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BookBuildTest {

  @TempDir
  private static Path temp;

  private static Path folder;
  private static Document first;

  @BeforeAll
  static void make_the_book() throws IOException {
    folder = Fixture.in(temp).make();
    first = page("first");
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(name + ".html")));
  }

  private static List<String> references() {
    return first.select("article p").stream().filter(p -> p.text().startsWith("We look"))
        .flatMap(p -> p.select("a").stream())
        .map(link -> link.attr("href") + " " + link.text()).toList();
  }

  @Test
  void references_show_number_or_title_and_find_their_page() {
    assertThat(references()).containsExactly(
        "#eq-first-mean (1.1)",
        "#fig-first-loss Figure 1.1",
        "#first-costs Table 1.1",
        "#first.ex-sum Exercise 1.1",
        "second.html#second.idea Idea",
        "second.html Chapter 2",
        "bibliography.html#bib-yule-1927 Yule 1927");
  }

  @Test
  void reference_keeps_a_text_of_its_own() throws IOException {
    assertThat(page("second").select("article a[href=first.html#eq-first-mean]").text())
        .isEqualTo("the mean");
  }

  @Test
  void measured_number_stands_in_the_text() {
    assertThat(first.selectFirst("article .sect1 p").text()).contains("12.5 %");
  }

  @Test
  void number_of_an_equation_leads_to_its_method_and_test() throws IOException {
    Element number = first.selectFirst("#eq-first-mean > a.number");
    assertThat(number.text()).isEqualTo("(1.1)");
    assertThat(number.attr("href")).isEqualTo("equations.html#row-eq-first-mean");
    assertThat(page("equations").getElementById("row-eq-first-mean").select("td").eachText())
        .containsExactly("(1.1)", "eq-first-mean", "1.2 Equations and shapes",
            "MeanModel.forecast first/MeanModel.java",
            "MeanModelTest.mean_of_one_value_is_that_value first/MeanModelTest.java");
  }

  @Test
  void step_of_a_derivation_has_no_number() {
    assertThat(first.select(".equation.step")).hasSize(1);
    assertThat(first.select(".equation.step .number")).isEmpty();
  }

  @Test
  void formulas_are_mathml_and_no_latex_is_left() {
    assertThat(first.select("article math")).hasSize(4);
    assertThat(first.select("article .equation math")).hasSize(2);
    Document shown = first.clone();
    shown.select("annotation").remove();
    assertThat(shown.text()).doesNotContain("\\(", "\\[", "\\frac");
  }

  @Test
  void included_listing_names_the_member_and_the_file_it_comes_from() {
    assertThat(first.select(".listing.java .member").eachText())
        .containsExactly("MeanModel.forecast", "Softmax.scale");
    assertThat(first.select(".listing.java .file").eachText())
        .containsExactly("first/MeanModel.java", "core/math/Softmax.java");
    assertThat(first.selectFirst(".listing.java pre").text()).startsWith("/** Return the mean")
        .doesNotContain("tag::", "@included");
  }

  @Test
  void callouts_stand_at_their_line() {
    assertThat(first.selectFirst(".listing.java code").html())
        .contains("sum += x; <b class=\"callout\">1</b>\n");
    assertThat(first.select("ol.callouts li").eachText()).containsExactly("In the order of time.");
  }

  @Test
  void jshell_listing_and_output_are_one_unit() {
    Element unit = first.selectFirst(".listing.jshell.with-output");
    assertThat(unit.select("pre")).hasSize(2);
    assertThat(unit.selectFirst("pre.output").text()).isEqualTo("pair ==> Pair[a=1, b=2]");
    assertThat(unit.select(".keyword").eachText()).containsExactly("record", "int", "int", "var",
        "new");
  }

  @Test
  void chart_links_to_its_data_which_is_part_of_the_book() throws IOException {
    Element figure = first.getElementById("fig-first-loss");
    assertThat(figure.select("figcaption").text())
        .isEqualTo("Figure 1.1. Loss against the length of the history. Data (CSV)");
    assertThat(figure.select("a.data").attr("href")).isEqualTo("data/first-loss.csv");
    assertThat(folder.resolve("data/first-loss.csv")).hasContent("length,loss\n1,2\n2,1\n");
  }

  @Test
  void drawing_is_described_and_its_ids_are_its_own() {
    Element svg = first.selectFirst("#fig-first-cell svg");
    assertThat(svg.attr("aria-labelledby")).isEqualTo("first-cell-title first-cell-desc");
    assertThat(svg.select("marker").attr("id")).isEqualTo("first-cell-head");
    assertThat(svg.select("path.arrow").attr("marker-end")).isEqualTo("url(#first-cell-head)");
  }

  @Test
  void ladder_shows_all_models_and_the_best_values_bold() {
    Element ladder = first.getElementById("tab-first-ladder");
    assertThat(ladder.select("tbody th").eachText()).containsExactly("Mean", "Persistence");
    assertThat(ladder.select("strong").eachText())
        .containsExactly("0.300", "0.400", "0.500", "0.600", "5.250", "5.500");
  }

  @Test
  void ledger_cites_its_source_and_says_whether_we_agree() throws IOException {
    Element row = page("ledger").getElementById("ledger.first-r1");
    assertThat(row.select("td").eachText()).startsWith("Yule 1927: r1, of Table A",
        "0.811180 read in a source", "0.811180", "yes");
  }

  @Test
  void index_of_terms_leads_to_the_term() throws IOException {
    Element link = page("terms").selectFirst(".term-index a");
    assertThat(link.parent().text()).isEqualTo("stationarity 1.1");
    String id = link.attr("href").replace("first.html#", "");
    assertThat(first.getElementById(id).text()).isEqualTo("stationarity");
  }

  @Test
  void bibliography_says_where_an_entry_is_cited() throws IOException {
    assertThat(page("bibliography").selectFirst(".cited").text()).isEqualTo("Cited in 1.1, Ledger");
  }

  @Test
  void exercise_shows_kind_difficulty_and_time() {
    Element exercise = first.getElementById("first.ex-sum");
    assertThat(exercise.selectFirst("header").text())
        .isEqualTo("Exercise 1.1 Sum by hand ●●○ 10 min");
    assertThat(exercise.select(".difficulty").attr("aria-label")).isEqualTo("difficulty 2 of 3");
  }

  @Test
  void contents_show_parts_chapters_and_the_sections_of_this_one() {
    Element contents = first.selectFirst("nav[aria-label=Contents]");
    assertThat(contents.select(".part").eachText()).containsExactly("Before networks", "Reference");
    assertThat(contents.select("a[aria-current=page]").text()).contains("First chapter");
    assertThat(contents.select(".sections a").eachAttr("href")).containsExactly("#first.question",
        "#first.equations", "#first.code", "#first.exercises");
  }

  @Test
  void pages_lead_to_the_one_before_and_the_one_after() {
    assertThat(first.select(".pager a").eachAttr("href"))
        .containsExactly("index.html", "second.html");
  }

  @Test
  void the_same_sources_make_the_same_bytes(@TempDir Path other) throws IOException {
    Path again = Fixture.in(other).make();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(again.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
      }
    }
  }
}
