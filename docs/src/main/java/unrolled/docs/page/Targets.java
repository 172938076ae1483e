package unrolled.docs.page;

import java.util.HashSet;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Register what else can be referred to: bibliography entries and anchors in running text. */
public final class Targets {

  private final Anchors anchors;

  /**
   * Work for one book.
   *
   * @param anchors receives the targets
   */
  public Targets(Anchors anchors) {
    this.anchors = anchors;
  }

  /**
   * Register the targets of a page that no other pass has registered.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    for (Element entry : page.body().select("li > p > a[id^=bib-]")) {
      String text = entry.nextSibling() instanceof TextNode after
          ? after.getWholeText() : "";
      int close = text.indexOf(']');
      if (text.startsWith("[") && close > 0) {
        anchors.add(page, entry.id(), text.substring(1, close));
        ((TextNode) entry.nextSibling()).text(text.substring(close + 1));
      }
      Element item = entry.closest("li");
      item.addClass("entry");
    }
    Set<String> seen = new HashSet<>();
    for (Element target : page.body().select("[id]")) {
      String id = target.id();
      if (!id.isEmpty() && (!seen.add(id) || !anchors.isOn(page, id))) {
        anchors.add(page, id, "");
      }
    }
  }
}
