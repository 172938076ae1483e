package unrolled.docs.generated;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import unrolled.docs.Book;
import unrolled.docs.Chapter;
import unrolled.docs.Problems;

/** Make the ledger: each published result that the book reproduces, beside ours. */
final class Ledger {

  private static final List<String> COLUMNS = List.of("id", "source", "what", "published", "mark",
      "ours", "seeds", "tolerance", "difference", "agrees");
  private static final Map<String, String> MARKS =
      Map.of("V", "read in a source", "R", "second hand", "C", "recomputed");

  private Ledger() {
  }

  static Element of(Book book, Problems problems) {
    Grid grid = new Grid("", "", "Source and result", "&gt;Published", "&gt;Ours", "Agrees",
        "Seeds", "Tolerance", "Difference of the set-up");
    for (Chapter chapter : book.chapters()) {
      for (Map<String, String> row
          : Rows.read(chapter.results().resolve("ledger.csv"), COLUMNS, problems)) {
        boolean agrees = row.get("agrees").equals("yes");
        String source = row.get("source");
        String cited = source.startsWith("bib-")
            ? "<a href=\"#" + source + "\">[" + source + "]</a>" : Entities.escape(source);
        grid.row(agrees ? "agrees" : "disagrees")
            .cell(cited + ": " + Entities.escape(row.get("what")))
            .number(Entities.escape(row.get("published")) + "<br><small>"
                + MARKS.getOrDefault(row.get("mark"), row.get("mark")) + "</small>")
            .number(Entities.escape(row.get("ours")))
            .cell(agrees ? "yes" : "<strong>no</strong>")
            .cell(Entities.escape(row.get("seeds")))
            .cell(Entities.escape(row.get("tolerance")))
            .cell(Entities.escape(row.get("difference")));
        grid.last().id("ledger." + row.get("id"));
      }
    }
    return grid.table();
  }
}
