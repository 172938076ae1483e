package unrolled.docs;

import java.nio.file.Path;

/**
 * Describe one page before it is converted.
 *
 * @param name    file name without extension, of the source and of the HTML
 * @param path    the source
 * @param kind    front matter, chapter or back matter
 * @param chapter the chapter, or null for front and back matter
 */
public record PageSource(String name, Path path, Kind kind, Chapter chapter) {

  /** Tell where in the book a page stands. */
  public enum Kind {
    /** Before the chapters. */
    FRONT,
    /** A chapter. */
    CHAPTER,
    /** After the chapters. */
    BACK
  }

  /**
   * Return the page's file name in the book.
   *
   * @return for example {@code naive.html}
   */
  public String file() {
    return name + ".html";
  }

  /**
   * Return what comes before numbers of sections, equations and figures.
   *
   * @return for example {@code 1.}, or nothing outside chapters
   */
  public String prefix() {
    return chapter == null ? "" : chapter.number() + ".";
  }
}
