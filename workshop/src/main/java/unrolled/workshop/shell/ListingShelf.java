package unrolled.workshop.shell;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import unrolled.workshop.course.Chapter;
import unrolled.workshop.course.Course;
import unrolled.workshop.listing.Listing;
import unrolled.workshop.listing.ListingPage;

/** The listings of one chapter's page, by their numbers. */
final class ListingShelf {

  static final String CHAPTER = "unrolled.chapter";

  private final Chapter chapter;
  private List<Listing> listings;

  ListingShelf(Chapter chapter) {
    this.chapter = chapter;
  }

  /**
   * Find the chapter of the session; in the tool, the last one whose classes are at hand.
   *
   * @throws IllegalArgumentException if no chapter's are
   */
  static ListingShelf atHand() {
    if (System.getProperty(CHAPTER) != null) {
      return of(System.getProperty(CHAPTER));
    }
    List<Chapter> chapters = Course.at(root()).chapters();
    for (int i = chapters.size() - 1; i >= 0; i--) {
      String folder = "unrolled/" + chapters.get(i).name();
      if (ListingShelf.class.getClassLoader().getResource(folder) != null) {
        return new ListingShelf(chapters.get(i));
      }
    }
    throw new IllegalArgumentException("No chapter is on the class path. Add its classes, such as"
        + " chapters/07-lstm/target/classes.");
  }

  static ListingShelf of(String chapter) {
    return new ListingShelf(Course.at(root()).chapter(chapter));
  }

  /** Give the folder of the project whose build made this class. */
  static Path root() {
    String known = System.getProperty("unrolled.root");
    if (known != null) {
      return Path.of(known);
    }
    try {
      Path classes = Path.of(
          ListingShelf.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return classes.getParent().getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  String chapter() {
    return chapter.name();
  }

  List<Listing> all() {
    if (listings == null) {
      listings = ListingPage.read(chapter.page()).listings();
    }
    return listings;
  }

  /**
   * Find a listing.
   *
   * @throws IllegalArgumentException if the page has none of that number; the message says which
   *     there are
   */
  Listing get(int number) {
    if (number < 1 || number > all().size()) {
      throw new IllegalArgumentException("The page of " + chapter() + " has the listings 1 to "
          + all().size() + ", no " + number + ". listings() names them.");
    }
    return all().get(number - 1);
  }

  /** Say in a line each what the listings begin with. */
  String contents() {
    StringBuilder text = new StringBuilder();
    for (Listing listing : all()) {
      int lines = (int) listing.code().stream().filter(line -> !line.isBlank()).count();
      String first = listing.code().stream().filter(line -> !line.isBlank()).findFirst()
          .orElse("").strip();
      String more = lines > 1 ? "  (+" + (lines - 1) + ")" : "";
      int most = 64 - more.length();
      text.append(String.format("listing(%d)  %s%s%n", listing.number(),
          first.length() <= most ? first : first.substring(0, most - 3) + "...", more));
    }
    return text.toString().stripTrailing();
  }
}
