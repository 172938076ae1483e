package unrolled.docs.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import unrolled.docs.Problems;
import unrolled.docs.source.Nearest;
import unrolled.docs.source.PageText;

/** Lead every reference to its target, on whatever page that is, and name it there. */
public final class References {

  private final List<Page> pages;
  private final Anchors anchors;
  private final Problems problems;
  private final Map<String, Set<String>> citations = new TreeMap<>();

  /**
   * Work for one book.
   *
   * @param pages    all pages
   * @param anchors  all targets
   * @param problems receives references that lead nowhere
   */
  public References(List<Page> pages, Anchors anchors, Problems problems) {
    this.pages = pages;
    this.anchors = anchors;
    this.problems = problems;
  }

  /**
   * Resolve the references of a page.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    for (Element number : page.body().select("a[data-equation]")) {
      String row = "row-" + number.attr("data-equation");
      number.attr("href", anchors.find(row).map(anchor -> anchor.href(page))
          .orElse("#" + number.attr("data-equation")))
          .attr("title", "Method and test of this equation").removeAttr("data-equation");
    }
    for (Element link : page.body().select("a[href]")) {
      String href = link.attr("href");
      if (link.hasClass("anchor") || href.matches("[a-z]+:.*") || href.startsWith("data/")) {
        continue;
      }
      String id = href.startsWith("#") ? href.substring(1)
          : href.contains("#") ? href.substring(href.indexOf('#') + 1)
          : href.replaceFirst("\\.html$", "");
      Optional<Anchors.Anchor> target = anchors.find(id);
      if (target.isEmpty()) {
        PageText.Line line = page.text().find("<<" + id, "xref:" + id, id);
        problems.add(line.file(), line.number(), "a reference to " + id + ", which does not exist",
            "The nearest id is " + Nearest.of(id, anchors.ids()) + ".");
        continue;
      }
      link.attr("href", target.get().href(page));
      name(page, link, id, target.get());
    }
  }

  private void name(Page page, Element link, String id, Anchors.Anchor target) {
    String shown = link.html();
    boolean own = !shown.equals("[" + id + "]") && !shown.equals(id + ".html")
        && !(link.attr("href").startsWith("#") && link.children().isEmpty()
            && isTitleOf(page, target.id(), shown));
    if (id.startsWith("bib-")) {
      link.addClass("citation");
      cite(page, link, id);
      own = own && !shown.startsWith("[");
    }
    if (!own) {
      if (target.label().isEmpty()) {
        PageText.Line line = page.text().find("<<" + id);
        problems.add(line.file(), line.number(), "the reference to " + id + " has no text",
            "Write <<" + id + ",some words>>.");
      }
      link.html(target.label());
    }
  }

  /** Asciidoctor names a target on the same page by its title, which we show as a number. */
  private static boolean isTitleOf(Page page, String id, String shown) {
    Element target = page.body().getElementById(id);
    if (target == null) {
      return false;
    }
    Element title = target.selectFirst("figcaption, caption, header > .name");
    return title != null && title.html().contains(shown);
  }

  private void cite(Page page, Element link, String id) {
    Page.Section section = page.sectionOf(link);
    String href = page.source().file() + (section.id().isEmpty() ? "" : "#" + section.id());
    String name = section.number().isEmpty() ? page.label() : section.number();
    citations.computeIfAbsent(id, key -> new TreeSet<>())
        .add("%03d".formatted(pages.indexOf(page))
            + "<a href=\"" + href + "\">" + name + "</a>");
  }

  /**
   * Say in each bibliography entry which sections cite it.
   *
   * @param bibliography the page with the entries, changed
   */
  public void backlinks(Page bibliography) {
    for (Element entry : bibliography.body().select("li a[id^=bib-]")) {
      Set<String> places = citations.getOrDefault(entry.id(), Set.of());
      if (!places.isEmpty()) {
        entry.closest("li").appendElement("p").addClass("cited").html("Cited in "
            + places.stream().map(place -> place.substring(3)).collect(Collectors.joining(", ")));
      }
    }
  }
}
