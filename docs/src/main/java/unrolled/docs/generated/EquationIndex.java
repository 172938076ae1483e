package unrolled.docs.generated;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import unrolled.docs.page.Equations.Equation;
import unrolled.docs.source.EquationSources;
import unrolled.docs.source.EquationSources.Place;

/** Make the index of equations: where each is explained, computed and tested. */
final class EquationIndex {

  private EquationIndex() {
  }

  static Element of(List<Equation> equations, EquationSources sources) {
    Grid grid = new Grid("", "", "No.", "Equation", "Section", "Method", "Test");
    Map<String, List<Place>> methods = sources.methods();
    Map<String, List<Place>> tests = sources.tests();
    for (Equation equation : equations) {
      String page = equation.page().source().file();
      String section = (equation.section().number() + " " + equation.section().title()).trim();
      grid.row("")
          .cell("<a href=\"" + page + "#" + equation.id() + "\">(" + equation.number() + ")</a>")
          .cell("<code>" + equation.id() + "</code>")
          .cell("<a href=\"" + page + "#" + equation.section().id() + "\">" + section + "</a>")
          .cell(shown(methods.getOrDefault(equation.id(), List.of())))
          .cell(shown(tests.getOrDefault(equation.id(), List.of())));
      grid.last().id("row-" + equation.id());
    }
    return grid.table().addClass("index"); // the search leads to the section instead
  }

  private static String shown(List<Place> places) {
    return places.stream().map(place -> "<code>" + place.member().replace("_", "_<wbr>")
        .replace(".", ".<wbr>") + "</code><br><small class=\"file\">"
        + place.file().replace("/", "/<wbr>") + "</small>")
        .distinct().collect(Collectors.joining("<br>"));
  }
}
