package unrolled.docs;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

/** Assert that a spoiled book has one problem, at its place and with words that say what it is. */
final class ProblemsAssert {

  private ProblemsAssert() {
  }

  static void assertOnlyProblem(Fixture book, String where, String... words) throws IOException {
    assertThat(book.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.where()).isEqualTo(where);
      assertThat(problem.toString()).contains(words);
      assertThat(problem.mend()).isNotBlank();
    });
    assertThat(book.path("docs/target/book/index.html")).doesNotExist();
  }
}
