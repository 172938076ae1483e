package unrolled.docs.generated;

import java.util.List;

import org.jsoup.nodes.Element;

import unrolled.docs.Book;
import unrolled.docs.page.Page;

/** List the chapters with the question that each answers and the class to start reading with. */
final class ChapterTable {

  private ChapterTable() {
  }

  static Element of(Book book, List<Page> pages) {
    Grid grid = new Grid("", "", ">&#8203;", "Chapter", "Question", "Main class");
    for (Page page : pages) {
      if (page.source().chapter() != null) {
        grid.row("").number(String.valueOf(page.source().chapter().number()))
            .cell("<a href=\"" + page.source().file() + "\">" + page.title() + "</a>")
            .cell(page.question())
            .cell("<code>" + page.mainClass().replace(".", ".<wbr>") + "</code>");
      }
    }
    return grid.table();
  }
}
