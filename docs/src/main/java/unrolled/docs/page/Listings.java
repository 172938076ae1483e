package unrolled.docs.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import unrolled.docs.Problems;
import unrolled.docs.asciidoc.JavaInclude;
import unrolled.docs.code.Highlighter;
import unrolled.docs.source.PageText;

/** Color listings, say where included ones come from, and join JShell input with its output. */
public final class Listings {

  private static final int COLUMNS = JavaInclude.COLUMNS;

  private final Problems problems;

  /**
   * Work for one book.
   *
   * @param problems receives long lines and Java that is not included
   */
  public Listings(Problems problems) {
    this.problems = problems;
  }

  /**
   * Shape the listings of a page.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    for (Element block : page.body().select(".listingblock")) {
      Element code = block.selectFirst("code");
      String language = code == null ? "text" : code.attr("data-lang");
      Element pre = block.selectFirst("pre");
      Map<Integer, String> callouts = new LinkedHashMap<>();
      String text = textOf(code == null ? pre : code, callouts);
      Set<String> files = new LinkedHashSet<>();
      Set<String> members = new LinkedHashSet<>();
      text = withoutMarks(text, files, members, callouts);
      if (language.equals("java") && files.isEmpty() && !text.isBlank()) {
        PageText.Line line = page.text().find(text.lines().findFirst().orElse(""));
        problems.add(line.file(), line.number(), "Java in the text that is not included",
            "Include a tagged region of a tested source, or make it a jshell listing.");
      }
      if (files.isEmpty()) {
        checkWidth(page, text); // included lines are checked where they stand
      }
      boolean shell = language.equals("jshell");
      Element listing = new Element("div").addClass("listing").addClass(language);
      if (!files.isEmpty() || shell) {
        Element head = listing.appendElement("p").addClass("source");
        head.appendElement("span").addClass("member")
            .text(shell ? "JShell" : String.join(", ", members));
        head.appendText(" ");
        head.appendElement("span").addClass("file").text(String.join(", ", files));
      }
      Element shown = listing.appendElement("pre").attr("tabindex", "0").appendElement("code");
      shown.html(colored(language, text, callouts));
      Element next = block.nextElementSibling();
      block.replaceWith(listing);
      if (shell && next != null && next.is(".literalblock.output")) {
        output(next, listing);
      }
    }
    for (Element notes : page.body().select(".colist")) {
      Element list = new Element("ol").addClass("callouts");
      for (Element row : notes.select("tr")) {
        list.appendElement("li").html(row.select("td").last().html());
      }
      notes.replaceWith(list);
    }
    for (Element alone : page.body().select(".literalblock")) {
      checkWidth(page, alone.selectFirst("pre").wholeText());
      Element listing = new Element("div").addClass("listing").addClass("plain");
      listing.appendElement("pre").attr("tabindex", "0").appendElement("samp")
          .text(alone.selectFirst("pre").wholeText());
      alone.replaceWith(listing);
    }
  }

  private static void output(Element block, Element listing) {
    String text = block.selectFirst("pre").wholeText(); // as wide as it is: the page wraps it
    listing.addClass("with-output");
    Element pre = listing.appendElement("pre").addClass("output").attr("tabindex", "0")
        .attr("aria-label", "Output");
    pre.appendElement("samp").text(text);
    block.remove();
  }

  private void checkWidth(Page page, String text) {
    text.lines().filter(line -> line.codePointCount(0, line.length()) > COLUMNS).forEach(line -> {
      PageText.Line place = page.text().find(line);
      problems.add(place.file(), place.number(), "a listing's line of " + line.length()
          + " columns: " + line.strip(), "Break it: " + COLUMNS + " columns fit the page.");
    });
  }

  /** Return the code's text; callouts are taken out and noted by their position. */
  private static String textOf(Element code, Map<Integer, String> callouts) {
    StringBuilder text = new StringBuilder();
    for (Node node : new ArrayList<>(code.childNodes())) {
      if (node instanceof TextNode plain) {
        text.append(plain.getWholeText());
      } else if (node instanceof Element element && element.hasAttr("data-value")) {
        callouts.put(text.length(), element.attr("data-value"));
      } else if (node instanceof Element element && !element.is("b")) {
        text.append(element.wholeText());
      }
    }
    return text.toString();
  }

  private static String withoutMarks(String text, Set<String> files, Set<String> members,
      Map<Integer, String> callouts) {
    StringBuilder kept = new StringBuilder();
    Map<Integer, String> moved = new LinkedHashMap<>();
    int position = 0;
    for (String line : text.split("(?<=\n)")) {
      if (line.startsWith(JavaInclude.MARK)) {
        String[] parts = line.substring(JavaInclude.MARK.length()).strip().split("\\|", -1);
        files.add(parts[0]);
        List.of(parts[1].split(", ")).stream().filter(name -> !name.isEmpty())
            .forEach(members::add);
      } else {
        int shift = kept.length() - position;
        for (Map.Entry<Integer, String> callout : callouts.entrySet()) {
          if (callout.getKey() > position && callout.getKey() <= position + line.length()) {
            moved.put(callout.getKey() + shift, callout.getValue());
          }
        }
        kept.append(line);
      }
      position += line.length();
    }
    callouts.clear();
    callouts.putAll(moved);
    return kept.toString();
  }

  private static String colored(String language, String text, Map<Integer, String> callouts) {
    StringBuilder html = new StringBuilder();
    int position = 0;
    for (Highlighter.Token token : Highlighter.tokens(language, text)) {
      append(html, text, position, token.begin(), callouts);
      html.append("<span class=\"").append(token.kind()).append("\">");
      append(html, text, token.begin(), token.end(), callouts);
      html.append("</span>");
      position = token.end();
    }
    append(html, text, position, text.length(), callouts);
    return html.toString();
  }

  private static void append(StringBuilder html, String text, int begin, int end,
      Map<Integer, String> callouts) {
    int position = begin;
    for (Map.Entry<Integer, String> callout : callouts.entrySet()) {
      int at = callout.getKey();
      if (at > begin && at <= end) {
        html.append(Entities.escape(text.substring(position, at)));
        html.append("<b class=\"callout\">").append(callout.getValue()).append("</b>");
        position = at;
      }
    }
    html.append(Entities.escape(text.substring(position, end)));
  }
}
