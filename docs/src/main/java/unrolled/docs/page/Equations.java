package unrolled.docs.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import unrolled.docs.Problems;
import unrolled.docs.source.PageText;

/** Number displayed equations and prepare them for typesetting. */
public final class Equations {

  /**
   * Place an equation.
   *
   * @param id      anchor, tag at the code and JUnit tag in one
   * @param number  for example {@code 1.4}
   * @param page    its page
   * @param section its section
   * @param line    its line in the source
   */
  public record Equation(String id, String number, Page page, Page.Section section,
      PageText.Line line) {
  }

  private final Anchors anchors;
  private final Problems problems;
  private final List<Equation> found = new ArrayList<>();

  /**
   * Work for one book.
   *
   * @param anchors  receives the equations
   * @param problems receives equations without id
   */
  public Equations(Anchors anchors, Problems problems) {
    this.anchors = anchors;
    this.problems = problems;
  }

  /**
   * Number the equations of a page.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    int count = 0;
    for (Element block : page.body().select(".stemblock")) {
      String latex = block.selectFirst(".content").wholeText().trim();
      String formula = latex.substring(2, latex.length() - 2).trim();
      String id = block.id();
      Element equation = new Element("div").addClass("equation");
      equation.appendElement("div").addClass("formula").attr("data-tex", formula)
          .attr("tabindex", "0").attr("role", "group").attr("aria-label", "Equation");
      if (id.startsWith("eq-")) {
        count++;
        String number = page.source().prefix() + count;
        equation.id(id);
        equation.select(".formula").attr("aria-label", "Equation " + number);
        equation.appendElement("a").addClass("number").attr("data-equation", id)
            .text("(" + number + ")");
        anchors.add(page, id, "(" + number + ")");
        PageText.Line line = page.text().find("#" + id + "]", "#" + id + ",", id);
        found.add(new Equation(id, number, page, page.sectionOf(block), line));
      } else if (block.hasClass("step") && id.isEmpty()) {
        equation.addClass("step");
      } else {
        PageText.Line line = page.text().find(formula.lines().findFirst().orElse(""));
        problems.add(line.file(), Math.max(0, line.number() - 2),
            id.isEmpty() ? "a displayed equation without id" : "the equation's id is " + id,
            "Write [stem#eq-…], tag the method and a test with the same id; a step that no method"
                + " computes is [stem.step].");
      }
      block.replaceWith(equation);
    }
  }

  /**
   * Return the numbered equations of all pages seen.
   *
   * @return equations in order
   */
  public List<Equation> all() {
    return found;
  }
}
