package unrolled.docs.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Element;

import unrolled.docs.page.Terms.Term;

/** Make the index of terms, by first letter. */
final class TermIndex {

  private TermIndex() {
  }

  static Element of(List<Term> terms) {
    Comparator<String> order = Comparator.comparing((String term) -> term.toLowerCase(Locale.ROOT))
        .thenComparing(Comparator.naturalOrder());
    Map<String, List<Term>> byTerm = new TreeMap<>(order);
    for (Term term : terms) {
      byTerm.computeIfAbsent(term.term(), key -> new ArrayList<>()).add(term);
    }
    Map<String, Element> letters = new LinkedHashMap<>();
    Element index = new Element("div").addClass("term-index").addClass("index");
    byTerm.forEach((term, places) -> {
      String letter = term.substring(0, 1).toUpperCase(Locale.ROOT);
      Element list = letters.computeIfAbsent(letter, key -> {
        Element group = index.appendElement("section");
        group.appendElement("p").addClass("letter").text(key);
        return group.appendElement("ul");
      });
      Element item = list.appendElement("li");
      item.appendElement("span").addClass("term").text(term);
      String separator = " ";
      for (Term place : places) {
        String name = place.section().number().isEmpty()
            ? place.page().label() : place.section().number();
        item.append(separator + "<a href=\"" + place.page().source().file() + "#" + place.id()
            + "\">" + name + "</a>");
        separator = ", ";
      }
    });
    return index;
  }
}
