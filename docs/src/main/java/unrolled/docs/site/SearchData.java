package unrolled.docs.site;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import unrolled.docs.page.Page;

/** Write what the search box searches: the words of each section, as a script. */
final class SearchData {

  private SearchData() {
  }

  static String script(List<Page> pages) {
    List<String> records = new ArrayList<>();
    for (Page page : pages) {
      String chapter = page.source().chapter() == null ? ""
          : page.source().chapter().number() + " ";
      String title = Jsoup.parseBodyFragment(page.title()).text();
      String opening = words(page.body(), true);
      if (!opening.isBlank()) {
        records.add(record(page.source().file(), chapter + title, "", opening));
      }
      for (Page.Section section : page.sections()) {
        Element heading = page.body().getElementById(section.id());
        Element whole = heading == null ? null : heading.closest(".sect1");
        if (whole != null) {
          String name = (section.number() + " " + Jsoup.parseBodyFragment(section.title()).text())
              .trim();
          records.add(record(page.source().file() + "#" + section.id(), name, title,
              words(whole, false)));
        }
      }
    }
    return "window.unrolledSections = [\n" + String.join(",\n", records) + "\n];\n";
  }

  private static String words(Element element, boolean withoutSections) {
    Element copy = element.clone();
    copy.select("svg, math, pre, .source, .anchor, h2, .number, .listing, .data, .index").remove();
    if (withoutSections) {
      copy.select(".sect1").remove();
    }
    return copy.text().replaceAll("\\s+", " ").trim();
  }

  private static String record(String href, String title, String page, String text) {
    return "[" + quoted(href) + "," + quoted(title) + "," + quoted(page) + "," + quoted(text) + "]";
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
