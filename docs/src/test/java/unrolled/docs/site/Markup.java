package unrolled.docs.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Find links that lead nowhere and markup that shuts readers out. */
final class Markup {

  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, String> book;

  Markup(Map<String, String> book) {
    this.book = book;
    book.forEach((name, text) -> {
      if (name.endsWith(".html")) {
        pages.put(name, Jsoup.parse(text));
      }
    });
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    pages.forEach((name, page) -> {
      links(name, page, faults);
      ids(name, page, faults);
      headings(name, page, faults);
      descriptions(name, page, faults);
      frame(name, page, faults);
    });
    return faults;
  }

  private void links(String name, Document page, List<String> faults) {
    for (Element link : page.select("a[href]")) {
      String href = link.attr("href");
      if (href.matches("[a-z]+:.*")) {
        continue;
      }
      int hash = href.indexOf('#');
      String file = hash < 0 ? href : hash == 0 ? name : href.substring(0, hash);
      if (!book.containsKey(file)) {
        faults.add(name + ": link to " + href + ", which is not in the book");
      } else if (hash >= 0 && pages.get(file).getElementById(href.substring(hash + 1)) == null) {
        faults.add(name + ": link to " + href + ", where nothing has that id");
      }
      if (link.text().isBlank() && !link.hasAttr("aria-label")) {
        faults.add(name + ": link to " + href + " without words");
      }
    }
  }

  private static void ids(String name, Document page, List<String> faults) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!seen.add(element.id())) {
        faults.add(name + ": id " + element.id() + " twice");
      }
    }
    for (String reference : List.of("aria-labelledby", "aria-controls", "for")) {
      for (Element element : page.select("[" + reference + "]")) {
        for (String id : element.attr(reference).split(" ")) {
          if (!seen.contains(id)) {
            faults.add(name + ": " + reference + " of " + id + ", which is nowhere");
          }
        }
      }
    }
  }

  private static void headings(String name, Document page, List<String> faults) {
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1 || level == 1 && before > 0) {
        faults.add(name + ": heading " + level + " after " + before + ": " + heading.text());
      }
      before = level;
    }
    if (page.select("h1").size() != 1) {
      faults.add(name + ": has " + page.select("h1").size() + " headings of the first level");
    }
  }

  private static void descriptions(String name, Document page, List<String> faults) {
    for (Element image : page.select("img")) {
      if (image.attr("alt").isBlank()) {
        faults.add(name + ": image " + image.attr("src") + " without alt");
      }
    }
    for (Element figure : page.select("figure")) {
      Element svg = figure.selectFirst("svg");
      boolean described = svg != null && !svg.select("> title").text().isBlank()
          && !svg.select("> desc").text().isBlank() && svg.attr("role").equals("img");
      if (!described) {
        faults.add(name + ": figure " + figure.id() + " without title and description");
      }
    }
    for (Element table : page.select("article table")) {
      if (table.select("th").isEmpty()) {
        faults.add(name + ": table without head: " + table.text());
      }
    }
  }

  private static void frame(String name, Document page, List<String> faults) {
    if (!page.selectFirst("html").attr("lang").equals("en")) {
      faults.add(name + ": no language");
    }
    if (page.title().isBlank()) {
      faults.add(name + ": no title");
    }
    for (String landmark : List.of("main", "header.bar", "nav[aria-label]", "a.skip[href=#content]")) {
      if (page.select(landmark).isEmpty()) {
        faults.add(name + ": no " + landmark);
      }
    }
    Document text = page.clone();
    text.select("annotation, code, pre").remove();
    for (String leftover : List.of("\\(", "\\[", "@included", "{core-src}", "<<", "[[", "::")) {
      if (text.text().contains(leftover)) {
        faults.add(name + ": source left on the page: " + leftover);
      }
    }
  }
}
