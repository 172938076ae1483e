package unrolled.core.report;

import java.util.List;

/**
 * One entry of the ledger: a published result and ours.
 *
 * @param id lower-case words joined by hyphens, the chapter's package first
 * @param source key of the bibliography entry, for example {@code bib-yule-1927}
 * @param what the quantity, in words
 * @param published the published value, as printed in the source
 * @param mark how the published value is known
 * @param ours our value, formatted
 * @param seeds the seeds it comes from; "none" for exact arithmetic
 * @param tolerance the tolerance or band that the test asserts
 * @param difference how the set-up differs; "none" if it does not
 * @param agrees whether ours lies within the tolerance
 */
public record LedgerRow(
    String id,
    String source,
    String what,
    String published,
    Mark mark,
    String ours,
    String seeds,
    String tolerance,
    String difference,
    boolean agrees) {

  /** How a published value is known. */
  public enum Mark {
    /** Read in the source itself, or in a trustworthy copy. */
    V("read in a source"),
    /** Quoted secondhand. */
    R("quoted secondhand"),
    /** Not published: recomputed here from what was published. */
    C("recomputed");

    private final String meaning;

    Mark(String meaning) {
      this.meaning = meaning;
    }

    /** Returns the mark in words. */
    public String meaning() {
      return meaning;
    }
  }

  static final List<String> HEADER = List.of("id", "source", "what", "published", "mark", "ours",
      "seeds", "tolerance", "difference", "agrees");

  /** Checks that nothing is blank. */
  public LedgerRow {
    Figure.requireId(id);
    List<String> texts = List.of(source, what, published, ours, seeds, tolerance, difference);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isBlank()) {
        throw new IllegalArgumentException("The ledger row " + id + " has a blank "
            + List.of("source", "what", "published", "ours", "seeds", "tolerance", "difference")
                .get(i) + "; write \"none\" where there is none.");
      }
    }
  }

  List<String> fields() {
    return List.of(id, source, what, published, mark.name(), ours, seeds, tolerance, difference,
        agrees ? "yes" : "no");
  }

  static LedgerRow parse(List<String> fields, String where) {
    String agrees = fields.get(9);
    if (!agrees.equals("yes") && !agrees.equals("no")) {
      throw new IllegalArgumentException(where + ": agrees is yes or no, not \"" + agrees + "\".");
    }
    try {
      return new LedgerRow(fields.get(0), fields.get(1), fields.get(2), fields.get(3),
          Mark.valueOf(fields.get(4)), fields.get(5), fields.get(6), fields.get(7), fields.get(8),
          agrees.equals("yes"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }
}
