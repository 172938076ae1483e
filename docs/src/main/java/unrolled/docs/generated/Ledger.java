package unrolled.docs.generated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

import unrolled.core.report.LedgerRow;
import unrolled.docs.Book;
import unrolled.docs.Chapter;
import unrolled.docs.Problems;

/** Make the ledger: each published result that the book reproduces, beside ours. */
final class Ledger {

  private Ledger() {
  }

  static Element of(Book book, Problems problems) {
    Grid grid = new Grid("", "", "Source and result", ">Published", ">Ours", "Agrees",
        "Seeds", "Tolerance", "Difference of the set-up");
    for (Chapter chapter : book.chapters()) {
      for (LedgerRow row : rows(chapter.results().resolve("ledger.csv"), problems)) {
        String cited = row.source().startsWith("bib-")
            ? "<a href=\"#" + row.source() + "\">[" + row.source() + "]</a>"
            : Entities.escape(row.source());
        grid.row(row.agrees() ? "agrees" : "disagrees")
            .cell(cited + ": " + Entities.escape(row.what()))
            .number(Entities.escape(row.published()) + "<br><small>"
                + Entities.escape(row.mark().meaning()) + "</small>")
            .number(Entities.escape(row.ours()))
            .cell(row.agrees() ? "yes" : "<strong>no</strong>")
            .cell(Entities.escape(row.seeds()))
            .cell(Entities.escape(row.tolerance()))
            .cell(Entities.escape(row.difference()));
        grid.last().id("ledger." + row.id());
      }
    }
    return grid.table();
  }

  private static List<LedgerRow> rows(Path file, Problems problems) {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      return unrolled.core.report.Ladder.readLedger(file);
    } catch (IllegalArgumentException e) {
      problems.add(file, 0, e.getMessage(), "Write the row with the report package of core.");
      return List.of();
    }
  }
}
