package unrolled.docs.page;

import org.jsoup.nodes.Element;

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
      String text = entry.nextSibling() instanceof org.jsoup.nodes.TextNode after
          ? after.getWholeText() : "";
      int close = text.indexOf(']');
      if (text.startsWith("[") && close > 0) {
        anchors.add(page, entry.id(), text.substring(1, close));
        ((org.jsoup.nodes.TextNode) entry.nextSibling()).text(text.substring(close + 1));
      }
      Element item = entry.closest("li");
      item.addClass("entry");
    }
    for (Element target : page.body().select("[id]")) {
      if (!anchors.has(target.id()) && !target.id().isEmpty()) {
        anchors.add(page, target.id(), "");
      }
    }
  }
}
