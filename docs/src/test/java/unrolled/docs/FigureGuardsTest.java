package unrolled.docs;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.docs.Fixture.FIRST;
import static unrolled.docs.Fixture.RESULTS;
import static unrolled.docs.ProblemsAssert.assertOnlyProblem;

class FigureGuardsTest {

  private static final String CHART = RESULTS + "charts/first-loss.svg";
  private static final String DRAWING =
      "chapters/01-first/src/docs/asciidoc/images/first-cell.svg";

  private Fixture book;

  @BeforeEach
  void copy_the_fixture(@TempDir Path folder) throws IOException {
    book = Fixture.in(folder);
  }

  @Test
  void missing_image_is_refused_with_the_nearest_name() throws IOException {
    book.delete(CHART).replace(FIRST, "<<fig-first-loss>>, ", "");
    assertOnlyProblem(book, book.at(FIRST, "image::first-loss"), "there is no image first-loss.svg",
        "nearest is first-cell.svg");
  }

  @Test
  void image_that_no_page_shows_is_refused() throws IOException {
    book.write(RESULTS + "charts/first-extra.svg", book.read(CHART));
    assertOnlyProblem(book, RESULTS + "charts/first-extra.svg", "no page shows the image");
  }

  @Test
  void two_images_of_one_name_are_refused() throws IOException {
    book.write(RESULTS + "charts/first-cell.svg", book.read(DRAWING));
    assertOnlyProblem(book, DRAWING, "two images called first-cell.svg");
  }

  @Test
  void image_without_caption_is_refused() throws IOException {
    book.replace(FIRST, ".A drawing of the recurrence.\n", "");
    assertOnlyProblem(book, book.at(FIRST, "image::first-cell"), "the image has no caption");
  }

  @Test
  void chart_without_description_is_refused() throws IOException {
    book.replace(CHART, "<desc id=\"first-loss-desc\">It falls.</desc>", "");
    assertOnlyProblem(book, CHART, "the image has no <desc>");
  }

  @Test
  void drawing_with_an_empty_title_is_refused() throws IOException {
    book.replace(DRAWING, "A recurrent cell", " ");
    assertOnlyProblem(book, DRAWING, "the image has no <title>");
  }

  @Test
  void drawing_that_cannot_scale_is_refused() throws IOException {
    book.replace(DRAWING, "viewBox=\"0 0 400 120\"", "width=\"400\"");
    assertOnlyProblem(book, DRAWING, "no viewBox");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<image href=\"data:image/png;base64,AA==\"/>",
      "<script>1</script>",
      "<use href=\"https://example.org/x.svg#a\"/>",
      "<rect fill=\"url(https://example.org/x.svg#a)\"/>",
      "<style>@import url(other.css);</style>"})
  void drawing_that_loads_or_runs_anything_is_refused(String part) throws IOException {
    book.replace(DRAWING, "<circle", part + "<circle");
    assertThat(book.problems()).isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.where()).isEqualTo(DRAWING));
  }
}
