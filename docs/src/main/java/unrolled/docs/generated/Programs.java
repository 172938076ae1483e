package unrolled.docs.generated;

import org.jsoup.nodes.Element;

import unrolled.docs.Versions;

/** List the programs that made the book, with their versions. */
final class Programs {

  private Programs() {
  }

  static Element table() {
    Grid grid = new Grid("", "", "For", "Program", ">Version");
    row(grid, "pages", "AsciidoctorJ", "asciidoctorj");
    row(grid, "formulas", "KaTeX", "katex");
    row(grid, "", "GraalJS, which runs KaTeX", "graaljs");
    row(grid, "charts", "XChart", "xchart");
    row(grid, "search", "Lunr", "lunr");
    row(grid, "HTML", "jsoup", "jsoup");
    return grid.table();
  }

  private static void row(Grid grid, String part, String name, String library) {
    grid.row("").cell(part).cell(name).number(Versions.of(library));
  }
}
