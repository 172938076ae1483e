package unrolled.docs.page;

import java.util.Map;

import org.jsoup.nodes.Element;

import unrolled.docs.Problems;
import unrolled.docs.source.PageText;

/** Turn blocks with the role of a box into asides with a name. */
public final class Boxes {

  private static final Map<String, String> NAMES =
      Map.of("misconception", "Misconception", "history", "History", "aside", "Aside");
  private static final int HISTORY_WORDS = 120;

  private final Problems problems;

  /**
   * Work for one book.
   *
   * @param problems receives boxes without title and histories that are too long
   */
  public Boxes(Problems problems) {
    this.problems = problems;
  }

  /**
   * Shape the boxes of a page.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    for (Element block : page.body().select(".exampleblock, .sidebarblock")) {
      String kind = block.classNames().stream().filter(NAMES::containsKey).findFirst().orElse("");
      if (kind.isEmpty()) {
        continue;
      }
      Element content = block.selectFirst("> .content");
      Element title = block.selectFirst("> .title, > .content > .title");
      PageText.Line line = page.text().find(title == null ? "[." + kind : "." + title.text());
      if (title == null) {
        problems.add(line.file(), line.number(), "the box " + kind + " has no title",
            "Write .Title on the line before it.");
      } else {
        title.remove();
      }
      int words = content.text().split("\\s+").length;
      if (kind.equals("history") && words > HISTORY_WORDS) {
        problems.add(line.file(), line.number(), "the history box has " + words + " words",
            "Say it in " + HISTORY_WORDS + " words or move it into the notes.");
      }
      Element box = new Element("aside").addClass("box").addClass(kind);
      if (!block.id().isEmpty()) {
        box.id(block.id());
      }
      Element head = box.appendElement("p").addClass("box-title");
      head.appendElement("span").addClass("label").text(NAMES.get(kind));
      if (title != null) {
        head.append(" <span class=\"name\">" + title.html() + "</span>");
      }
      box.append(content.html());
      block.replaceWith(box);
    }
  }
}
