package unrolled.docs.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

import unrolled.docs.Problems;
import unrolled.docs.math.Katex;
import unrolled.docs.source.PageText;

/** Typeset all formulas of a page as MathML. */
public final class Formulas {

  /** A formula, and what must not part from it at the end of a line. */
  private static final Pattern INLINE =
      Pattern.compile("([(\u201c]*)\\\\\\((.+?)\\\\\\)([^\\s\\\\\u2014]*)", Pattern.DOTALL);

  /** A macro that Asciidoctor did not take for one, for example because its end is missing. */
  private static final Pattern LEFT_OVER =
      Pattern.compile("(stem|latexmath|asciimath):\\[.{0,20}|<<[a-z][\\w.-]*.{0,20}");

  private final Katex katex;
  private final Problems problems;

  /**
   * Work for one book.
   *
   * @param katex    typesets
   * @param problems receives formulas that are not LaTeX
   */
  public Formulas(Katex katex, Problems problems) {
    this.katex = katex;
    this.problems = problems;
  }

  /**
   * Replace the formulas of a page by MathML.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    for (Element display : page.body().select("[data-tex]")) {
      display.appendChild(new DataNode(mathml(page, display.attr("data-tex"), true)));
      display.removeAttr("data-tex");
    }
    NodeTraversor.traverse((node, depth) -> {
      if (node instanceof Element element && element.is("p, td, th, li, div, dt, dd, figcaption,"
          + " h2, h3, h4, h5, caption, span, em, strong, a, summary")) {
        inline(page, element);
      }
    }, page.body());
    NodeTraversor.traverse((node, depth) -> {
      if (node instanceof TextNode text
          && (text.parent() == null || text.parent().closest("pre, code, math") == null)) {
        leftOver(page, text);
      }
    }, page.body());
  }

  private void leftOver(Page page, TextNode text) {
    Matcher macro = LEFT_OVER.matcher(text.getWholeText());
    if (macro.find()) {
      PageText.Line line = page.text().find(macro.group());
      problems.add(line.file(), line.number(), "source is left on the page: " + macro.group(),
          "A formula ends at the first ] that has no \\ before it: look for a stray \\.");
    }
  }

  private void inline(Page page, Element element) {
    for (TextNode text : element.textNodes()) {
      String whole = text.getWholeText();
      Matcher formula = INLINE.matcher(whole);
      Node last = text;
      int end = 0;
      while (formula.find()) {
        last = after(last, new TextNode(whole.substring(end, formula.start())));
        String math = mathml(page, formula.group(2), false);
        String glued = formula.group(1) + formula.group(3);
        last = after(last, new DataNode(glued.isEmpty() ? math : "<span class=\"glued\">"
            + Entities.escape(formula.group(1)) + math + Entities.escape(formula.group(3))
            + "</span>"));
        end = formula.end();
      }
      if (end > 0) {
        after(last, new TextNode(whole.substring(end)));
        text.remove();
      }
    }
  }

  private static Node after(Node last, Node next) {
    last.after(next);
    return next;
  }

  private String mathml(Page page, String latex, boolean display) {
    try {
      return katex.mathml(latex, display);
    } catch (IllegalArgumentException e) {
      PageText.Line line = page.text().find(latex, latex.lines().findFirst().orElse(latex));
      problems.add(line.file(), line.number(), "wrong formula " + latex.replace('\n', ' '),
          "KaTeX says: " + e.getMessage());
      return "";
    }
  }
}
