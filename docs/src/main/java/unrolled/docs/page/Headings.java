package unrolled.docs.page;

import org.jsoup.nodes.Element;

import unrolled.docs.Problems;
import unrolled.docs.source.PageText;

/** Number a page's sections and check their ids. */
public final class Headings {

  private final Anchors anchors;
  private final Problems problems;

  /**
   * Work for one book.
   *
   * @param anchors  receives the sections
   * @param problems receives missing and wrong ids
   */
  public Headings(Anchors anchors, Problems problems) {
    this.anchors = anchors;
    this.problems = problems;
  }

  /**
   * Number the sections of a page and register them and the page itself.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    String name = page.source().name();
    anchors.add(page, name, page.label());
    int count = 0;
    for (Element heading : page.body().select("h2, h3, h4, h5")) {
      if (heading.id().isEmpty()) {
        continue; // titles inside boxes are no sections
      }
      check(page, heading, name);
      String title = heading.html();
      String number = "";
      if (heading.tagName().equals("h2")) {
        count++;
        number = page.source().chapter() == null ? "" : page.source().prefix() + count;
        page.sections().add(new Page.Section(heading.id(), number, title));
      }
      anchors.add(page, heading.id(), title);
      if (!number.isEmpty()) {
        heading.prepend("<span class=\"section-number\">" + number + "</span> ");
      }
      heading.append("<a class=\"anchor\" href=\"#" + heading.id()
          + "\" aria-label=\"Link to this section\"></a>");
    }
  }

  private void check(Page page, Element heading, String name) {
    String id = heading.id();
    String text = heading.text();
    PageText.Line line = page.text().find("= " + text, text);
    if (id.startsWith("_")) {
      problems.add(line.file(), line.number(), "the section \"" + text + "\" has no id",
          "Write [[" + name + ".some-words]] on the line before it.");
    } else if (!id.startsWith(name + ".")) {
      String why = id.equals(name) ? "; in [#id.role] a dot begins a role" : "";
      problems.add(line.file(), line.number(), "the section \"" + text + "\" has the id " + id + why,
          "Write [[" + name + ".some-words]] on the line before it.");
    }
  }
}
