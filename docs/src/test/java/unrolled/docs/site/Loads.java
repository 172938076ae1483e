package unrolled.docs.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Find whatever a file of the book would load from outside the book.
 *
 * <p>Links that a reader may follow are allowed; nothing may be fetched to show a page.
 */
final class Loads {

  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]*)");
  private static final Pattern IMPORT = Pattern.compile("@import\\s+['\"]([^'\"]*)");
  private static final Pattern SCRIPTED = Pattern.compile("\\b(fetch|XMLHttpRequest|WebSocket"
      + "|EventSource|sendBeacon|importScripts|Worker|serviceWorker)\\b|\\bimport\\s*\\("
      + "|['\"`](?:https?:)?//[^'\"`\\s]+");
  private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
  private static final List<String> SOURCES = List.of("src", "srcset", "data", "poster",
      "background", "action", "formaction", "ping", "manifest", "icon", "xlink:href");

  private Loads() {
  }

  static List<String> in(String name, String text, Map<String, String> book) {
    List<String> found = new ArrayList<>();
    if (name.endsWith(".html") || name.endsWith(".svg")) {
      markup(text, book, found);
    } else if (name.endsWith(".css")) {
      style(text, book, "assets/", found);
    } else if (name.endsWith(".js")) {
      script(text, found);
    }
    return found;
  }

  private static void markup(String text, Map<String, String> book, List<String> found) {
    Document page = Jsoup.parse(text);
    for (Element element : page.getAllElements()) {
      for (String source : SOURCES) {
        if (element.hasAttr(source)) {
          address(element.tagName() + " " + source, element.attr(source), "", book, found);
        }
      }
      boolean followed = element.is("a, area"); // a reader's decision, not the page's
      if (element.hasAttr("href") && !followed) {
        address(element.tagName() + " href", element.attr("href"), "", book, found);
      }
      element.attributes().forEach(attribute -> {
        style(attribute.getValue(), book, "", found);
        if (HANDLER.matcher(attribute.getKey()).matches()) {
          found.add(element.tagName() + " has a handler " + attribute.getKey());
        }
      });
      if (element.is("meta[http-equiv=refresh], base, iframe, frame, object, embed, applet")) {
        found.add("element " + element.tagName());
      }
      if (element.is("style")) {
        style(element.data(), book, "", found);
      }
      if (element.is("script")) {
        script(element.data(), found);
      }
    }
  }

  private static void style(String css, Map<String, String> book, String folder,
      List<String> found) {
    for (Pattern pattern : List.of(URL, IMPORT)) {
      Matcher matcher = pattern.matcher(css);
      while (matcher.find()) {
        address("style", matcher.group(1), folder, book, found);
      }
    }
  }

  private static void script(String code, List<String> found) {
    Matcher matcher = SCRIPTED.matcher(code);
    while (matcher.find()) {
      found.add("script: " + matcher.group());
    }
  }

  private static void address(String where, String address, String folder,
      Map<String, String> book, List<String> found) {
    boolean inside = address.startsWith("#") || address.startsWith("data:")
        || book.containsKey(folder + address);
    if (!inside) {
      found.add(where + ": " + address);
    }
  }
}
