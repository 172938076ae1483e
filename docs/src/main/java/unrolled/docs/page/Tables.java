package unrolled.docs.page;

import org.jsoup.nodes.Element;

/** Number tables that have a caption and give wide ones a box of their own to scroll in. */
public final class Tables {

  private final Anchors anchors;

  /**
   * Work for one book.
   *
   * @param anchors receives the tables
   */
  public Tables(Anchors anchors) {
    this.anchors = anchors;
  }

  /**
   * Number the tables of a page.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    int count = 0;
    for (Element table : page.body().select("table")) {
      Element caption = table.selectFirst("> caption");
      String name = "Table";
      if (caption != null) {
        count++;
        name = "Table " + page.source().prefix() + count;
        caption.removeClass("title");
        caption.prepend("<span class=\"label\">" + name + ".</span> ");
        if (!table.id().isEmpty()) {
          anchors.add(page, table.id(), name);
        }
      } else if (!table.id().isEmpty()) {
        anchors.add(page, table.id(), "");
      }
      table.select("colgroup").remove();
      table.select("thead th").attr("scope", "col");
      for (Element cell : table.select("td > p.tableblock:only-child, th > p.tableblock")) {
        cell.unwrap();
      }
      box(table, name);
    }
  }

  /**
   * Give tables that were made after the numbering their box.
   *
   * @param page the page, changed
   */
  public void wrapGenerated(Page page) {
    for (Element table : page.body().select("table")) {
      if (!table.parent().hasClass("table")) {
        box(table, "Table");
      }
    }
  }

  private static void box(Element table, String name) {
    Element box = new Element("div").addClass("table").attr("tabindex", "0")
        .attr("role", "region").attr("aria-label", name);
    table.replaceWith(box);
    box.appendChild(table);
  }
}
