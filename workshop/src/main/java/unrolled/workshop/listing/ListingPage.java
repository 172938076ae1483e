package unrolled.workshop.listing;

import java.nio.file.Path;
import java.util.List;

import unrolled.workshop.SourceException;
import unrolled.workshop.SourceText;

/**
 * A page of the book as its lines and the JShell listings in it.
 *
 * @param file the page's AsciiDoc source
 * @param lines its lines; joined by line feeds they are the file again, byte for byte
 * @param listings its listings in the order of the page
 */
public record ListingPage(Path file, List<String> lines, List<Listing> listings) {

  /** Copy the lists, so that a page never changes. */
  public ListingPage {
    lines = List.copyOf(lines);
    listings = List.copyOf(listings);
  }

  /**
   * Read a page and find its listings.
   *
   * @param file an AsciiDoc file in UTF-8; files that it includes are not followed
   * @return the page
   * @throws SourceException if the file can't be read, or a block of it is not in the right form
   */
  public static ListingPage read(Path file) {
    List<String> lines = SourceText.lines(file);
    return new ListingPage(file, lines, new ListingParser(file, lines).parse());
  }
}
