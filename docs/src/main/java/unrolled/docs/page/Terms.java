package unrolled.docs.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import unrolled.docs.asciidoc.IndexTermMacro;

/** Collect the index terms of all pages and leave an anchor at each. */
public final class Terms {

  /**
   * Place an entry of the index of terms.
   *
   * @param term    the term, or term and sub-term joined by a comma
   * @param id      anchor in the page
   * @param page    the page
   * @param section the section
   */
  public record Term(String term, String id, Page page, Page.Section section) {
  }

  private final List<Term> found = new ArrayList<>();

  /**
   * Collect the terms of a page.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    for (Element mark : page.body().select("." + IndexTermMacro.SHOWN + ", ."
        + IndexTermMacro.HIDDEN)) {
      String id = page.source().name() + ".term-" + (found.size() + 1);
      found.add(new Term(mark.text().replaceAll("\\s+", " ").trim(), id, page,
          page.sectionOf(mark)));
      if (mark.hasClass(IndexTermMacro.HIDDEN)) {
        mark.text("");
      }
      mark.id(id);
    }
  }

  /**
   * Return the terms of all pages seen.
   *
   * @return terms in reading order
   */
  public List<Term> all() {
    return found;
  }
}
