package unrolled.docs.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import unrolled.docs.Problems;

/** Prepare an SVG file to stand inside a page: described, harmless, ids and styles of its own. */
final class SvgImage {

  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?([^)'\"]*)['\"]?\\s*\\)");
  private static final Pattern RULE = Pattern.compile("(^|[{}])\\s*([^{}@]+?)\\s*\\{");

  private SvgImage() {
  }

  static String read(Path file, String key, Problems problems) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file, e);
    }
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    Element svg = document.selectFirst("svg");
    if (svg == null) {
      problems.add(file, 0, "the file is not an SVG image", "Its root must be an svg element.");
      return "";
    }
    check(svg, file, problems);
    Set<String> ids = svg.select("[id]").stream().map(Element::id)
        .collect(Collectors.toCollection(TreeSet::new));
    for (Element element : svg.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        attribute.setValue(own(attribute.getKey(), attribute.getValue(), ids, key));
      }
    }
    Element title = svg.selectFirst("> title");
    Element description = svg.selectFirst("> desc");
    if (title != null && description != null) {
      title.attr("id", key + "-title");
      description.attr("id", key + "-desc");
      svg.attr("role", "img").attr("aria-labelledby", key + "-title " + key + "-desc");
    }
    for (Element style : svg.select("style")) {
      String scoped = scoped(style.wholeText(), key);
      style.empty().appendChild(new DataNode(scoped));
    }
    svg.attr("data-image", key);
    svg.removeAttr("xmlns");
    size(svg);
    dropBlankText(svg);
    return svg.outerHtml();
  }

  private static void check(Element svg, Path file, Problems problems) {
    for (String part : new String[] {"title", "desc"}) {
      Element found = svg.selectFirst("> " + part);
      if (found == null || found.text().isBlank()) {
        problems.add(file, 0, "the image has no <" + part + ">",
            "Say in <title> what it is and in <desc> what it shows: it is read out to those who"
                + " don't see it.");
      }
    }
    if (!svg.hasAttr("viewBox")) {
      problems.add(file, 0, "the image has no viewBox", "Without it the image can't scale.");
    }
    for (Element bad : svg.select("script, foreignObject, image, iframe")) {
      problems.add(file, 0, "the image holds <" + bad.tagName() + ">",
          "Draw with SVG's own shapes and text.");
    }
    for (Element linking : svg.select("[href], [xlink:href]")) {
      String href = linking.attr("href") + linking.attr("xlink:href");
      if (!href.startsWith("#")) {
        problems.add(file, 0, "the image loads " + href, "Images refer to their own parts only.");
      }
    }
    Matcher url = URL.matcher(svg.outerHtml());
    while (url.find()) {
      if (!url.group(1).startsWith("#")) {
        problems.add(file, 0, "the image loads " + url.group(1),
            "Images refer to their own parts only.");
      }
    }
  }

  /** Rename ids and references to them so that no two images of a page share one. */
  private static String own(String name, String value, Set<String> ids, String key) {
    if (name.equals("id")) {
      return owned(value, key);
    }
    if (name.equals("href") || name.equals("xlink:href")) {
      return value.startsWith("#") ? "#" + owned(value.substring(1), key) : value;
    }
    if (name.startsWith("aria-")) {
      return java.util.Arrays.stream(value.split(" "))
          .map(word -> ids.contains(word) ? owned(word, key) : word)
          .collect(Collectors.joining(" "));
    }
    return URL.matcher(value).replaceAll(match -> match.group(1).startsWith("#")
        ? "url(#" + owned(match.group(1).substring(1), key) + ")"
        : Matcher.quoteReplacement(match.group()));
  }

  private static String owned(String id, String key) {
    return id.startsWith(key + "-") ? id : key + "-" + id;
  }

  /** Keep a drawing's own styles from reaching the rest of the page. */
  private static String scoped(String css, String key) {
    String scope = "svg[data-image=\"" + key + "\"] ";
    return RULE.matcher(css).replaceAll(match -> Matcher.quoteReplacement(match.group(1)
        + java.util.Arrays.stream(match.group(2).split(","))
            .map(selector -> scope + selector.trim()).collect(Collectors.joining(","))
        + "{"));
  }

  private static void size(Element svg) {
    String[] box = svg.attr("viewBox").trim().split("[ ,]+");
    svg.removeAttr("width").removeAttr("height");
    if (box.length == 4 && !svg.hasClass("chart")) {
      String style = svg.attr("style");
      svg.attr("style", "--width:" + box[2] + "px" + (style.isEmpty() ? "" : ";" + style));
    }
  }

  private static void dropBlankText(Element svg) {
    for (Element element : svg.getAllElements()) {
      if (!element.is("text, tspan, title, desc, style")) {
        element.textNodes().stream().filter(TextNode::isBlank).toList()
            .forEach(blank -> blank.text("\n"));
      }
    }
  }
}
