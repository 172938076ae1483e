package unrolled.docs.generated;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.nodes.Element;

import unrolled.docs.Book;
import unrolled.docs.Problems;
import unrolled.docs.page.Equations.Equation;
import unrolled.docs.page.Page;
import unrolled.docs.page.Terms.Term;
import unrolled.docs.source.EquationSources;
import unrolled.docs.source.Nearest;
import unrolled.docs.source.PageText;

/** Fill the places that pages leave for tables made by the build. */
public final class Generated {

  private static final Set<String> KNOWN = new TreeSet<>(
      Set.of("ladder", "ledger", "equations", "terms", "chapters", "versions"));

  private final Book book;
  private final Problems problems;

  /**
   * Work for one book.
   *
   * @param book     the book
   * @param problems receives unknown names and bad rows
   */
  public Generated(Book book, Problems problems) {
    this.book = book;
    this.problems = problems;
  }

  /**
   * Fill what needs nothing from other pages.
   *
   * @param page the page, changed
   */
  public void applyFirst(Page page) {
    for (Element place : page.body().select("div.generated[data-what]")) {
      String what = place.attr("data-what");
      switch (what) {
        case "ladder" -> {
          if (book.chapters().isEmpty()) {
            place.remove();
          } else {
            place.replaceWith(page.source().chapter() == null ? Ladder.whole(book, problems)
                : Ladder.upTo(book, page.source().chapter(), problems));
          }
        }
        case "ledger" -> place.replaceWith(Ledger.of(book, problems));
        case "versions" -> place.replaceWith(Programs.table());
        default -> {
          if (!KNOWN.contains(what)) {
            PageText.Line line = page.text().find("generated::" + what);
            problems.add(line.file(), line.number(), "the build does not generate \"" + what
                + "\"", "It generates " + String.join(", ", KNOWN) + "; the nearest is "
                + Nearest.of(what, KNOWN) + ".");
          }
        }
      }
    }
  }

  /**
   * Fill what is made from all pages.
   *
   * @param page      the page, changed
   * @param pages     all pages
   * @param equations all equations
   * @param sources   their methods and tests
   * @param terms     all index terms
   */
  public void applyLast(Page page, List<Page> pages, List<Equation> equations,
      EquationSources sources, List<Term> terms) {
    for (Element place : page.body().select("div.generated[data-what]")) {
      switch (place.attr("data-what")) {
        case "equations" -> place.replaceWith(EquationIndex.of(equations, sources));
        case "terms" -> place.replaceWith(TermIndex.of(terms));
        case "chapters" -> place.replaceWith(ChapterTable.of(book, pages));
        default -> place.remove();
      }
    }
  }
}
