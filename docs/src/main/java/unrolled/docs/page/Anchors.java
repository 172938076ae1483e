package unrolled.docs.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import unrolled.docs.Problems;
import unrolled.docs.source.PageText;

/** Know every place of the book that can be referred to; ids are unique over all pages. */
public final class Anchors {

  /**
   * Place a target of references.
   *
   * @param id    the anchor
   * @param page  its page
   * @param label how a reference without text of its own shows it, as HTML; empty if it must have
   *              text of its own
   */
  public record Anchor(String id, Page page, String label) {

    /**
     * Return the way there.
     *
     * @param from the page with the link
     * @return the link
     */
    public String href(Page from) {
      String fragment = id.equals(page.source().name()) ? "" : "#" + id;
      return from == page && !fragment.isEmpty() ? fragment : page.source().file() + fragment;
    }
  }

  private final Map<String, Anchor> anchors = new LinkedHashMap<>();
  private final Problems problems;

  /**
   * Start without anchors.
   *
   * @param problems receives ids used twice
   */
  public Anchors(Problems problems) {
    this.problems = problems;
  }

  /**
   * Add a target.
   *
   * @param page  its page
   * @param id    its anchor
   * @param label how references show it
   */
  public void add(Page page, String id, String label) {
    Anchor before = anchors.putIfAbsent(id, new Anchor(id, page, label));
    if (before != null) {
      PageText.Line line = page.text().find(id);
      problems.add(line.file(), line.number(), "the id " + id + " is used twice; the first is in "
          + before.page().source().name() + ".adoc",
          "Ids are unique in the whole book and never reused: give this one another.");
    }
  }

  /**
   * Tell whether a page has registered an id.
   *
   * @param page the page
   * @param id   the id
   * @return false if nobody or another page has
   */
  public boolean isOn(Page page, String id) {
    return anchors.containsKey(id) && anchors.get(id).page() == page;
  }

  /**
   * Find a target; figures may be named without {@code fig-}, tables with {@code tab-}.
   *
   * @param id an id as a reference writes it
   * @return the target
   */
  public Optional<Anchor> find(String id) {
    return Stream.of(id, "fig-" + id, id.replaceFirst("^tab-", ""))
        .filter(anchors::containsKey).findFirst().map(anchors::get);
  }

  /**
   * Return all ids.
   *
   * @return ids in order of the pages
   */
  public Collection<String> ids() {
    return anchors.keySet();
  }
}
