package unrolled.docs.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import unrolled.docs.Book;
import unrolled.docs.Chapter;
import unrolled.docs.Problems;

/** Make the ladder: every model so far on sunspots and on names, one more row a chapter. */
final class Ladder {

  private static final Map<String, String> SCORES = new LinkedHashMap<>();

  static {
    SCORES.put("arvTrain", "&gt;1700–1920");
    SCORES.put("arvValidation", "&gt;1921–55");
    SCORES.put("arvTest", "&gt;1956–79");
    SCORES.put("arvUntouched", "&gt;1980–2008");
    SCORES.put("bitsValidation", "&gt;validation");
    SCORES.put("bitsTest", "&gt;test");
  }

  private Ladder() {
  }

  static Element upTo(Book book, Chapter last, Problems problems) {
    Element table = new Element("table").addClass("tableblock").addClass("ladder")
        .id("tab-" + last.name() + "-ladder");
    table.appendElement("caption").html("The ladder up to here: one-step forecasts of sunspots,"
        + " and class names. Lower is better; the best value of each column is bold.");
    Element head = table.appendElement("thead");
    head.append("<tr><th rowspan=\"2\">Model</th><th rowspan=\"2\" class=\"halign-right\">"
        + "Parameters</th><th colspan=\"4\" class=\"group\">Sunspots: average relative variance"
        + "</th><th colspan=\"2\" class=\"group\">Names: bits per character</th></tr>");
    Element second = head.appendElement("tr");
    SCORES.values().forEach(name -> second.appendElement("th").addClass("halign-right")
        .html(name.replace("&gt;", "")));
    Element body = table.appendElement("tbody");
    for (Chapter chapter : book.chapters()) {
      if (chapter.number() > last.number()) {
        break;
      }
      List<Map<String, String>> rows =
          Rows.read(chapter.results().resolve("ladder.csv"), List.copyOf(columns()), problems);
      for (Map<String, String> row : rows) {
        Element line = body.appendElement("tr");
        if (chapter == last) {
          line.addClass("new");
        }
        line.appendElement("th").attr("scope", "row").html(Entities.escape(row.get("model")));
        line.appendElement("td").addClass("halign-right").text(shown(row.get("parameters"), 0));
        for (String score : SCORES.keySet()) {
          line.appendElement("td").addClass("halign-right").attr("data-score", score)
              .attr("data-value", row.get(score)).text(shown(row.get(score), 3));
        }
      }
    }
    SCORES.keySet().forEach(score -> embolden(body, score));
    return table;
  }

  private static List<String> columns() {
    List<String> columns = new java.util.ArrayList<>(List.of("model", "chapter", "parameters"));
    columns.addAll(SCORES.keySet());
    return columns;
  }

  private static String shown(String value, int decimals) {
    if (value.isEmpty()) {
      return "–";
    }
    return decimals == 0
        ? String.format(java.util.Locale.ROOT, "%,d", Long.parseLong(value))
        : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static void embolden(Element body, String score) {
    BigDecimal best = null;
    List<Element> cells = body.select("td[data-score=" + score + "]");
    for (Element cell : cells) {
      if (!cell.attr("data-value").isEmpty()) {
        BigDecimal value = new BigDecimal(cell.attr("data-value"));
        best = best == null || value.compareTo(best) < 0 ? value : best;
      }
    }
    for (Element cell : cells) {
      if (best != null && !cell.attr("data-value").isEmpty()
          && new BigDecimal(cell.attr("data-value")).compareTo(best) == 0) {
        cell.html("<strong>" + cell.text() + "</strong>");
      }
      cell.removeAttr("data-score").removeAttr("data-value");
    }
  }
}
