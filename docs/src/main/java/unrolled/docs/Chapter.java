package unrolled.docs;

import java.nio.file.Path;

/**
 * Name the places of one chapter.
 *
 * @param number  its number, taken from the folder's name and from nowhere else
 * @param name    last part of its package, also the page's file name
 * @param folder  the module's folder
 * @param results what its experiments wrote: numbers, charts, tables, rows of ladder and ledger
 */
public record Chapter(int number, String name, Path folder, Path results) {

  /**
   * Return the chapter's text.
   *
   * @return path of the page's source
   */
  public Path page() {
    return folder.resolve("src/docs/asciidoc").resolve(name + ".adoc");
  }

  /**
   * Return the folder of hand-made drawings.
   *
   * @return path, which need not exist
   */
  public Path drawings() {
    return folder.resolve("src/docs/asciidoc/images");
  }

  /**
   * Return the folder of charts drawn by experiments.
   *
   * @return path, which need not exist
   */
  public Path charts() {
    return results.resolve("charts");
  }
}
