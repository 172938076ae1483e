package unrolled.docs.generated;

import org.jsoup.nodes.Element;

/** Build an HTML table row by row. */
final class Grid {

  private final Element table;
  private final Element body;
  private Element row;

  Grid(String id, String caption, String... header) {
    table = new Element("table").addClass("tableblock").addClass("generated");
    if (!id.isEmpty()) {
      table.id(id);
    }
    if (!caption.isEmpty()) {
      table.appendElement("caption").html(caption);
    }
    Element heads = table.appendElement("thead").appendElement("tr");
    for (String head : header) {
      boolean number = head.startsWith(">");
      Element cell = heads.appendElement("th").html(number ? head.substring(1) : head);
      if (number) {
        cell.addClass("halign-right");
      }
    }
    body = table.appendElement("tbody");
  }

  Grid row(String classes) {
    row = body.appendElement("tr");
    if (!classes.isEmpty()) {
      row.attr("class", classes);
    }
    return this;
  }

  Grid cell(String html) {
    row.appendElement("td").html(html);
    return this;
  }

  Grid number(String html) {
    row.appendElement("td").addClass("halign-right").html(html);
    return this;
  }

  Element last() {
    return row;
  }

  Element table() {
    return table;
  }
}
