package unrolled.workshop.listing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes real outputs into a page, and leaves every other byte of it as it was. */
final class ListingWriter {

  private ListingWriter() {}

  /**
   * Rewrite the output blocks of a page whose text differs.
   *
   * @param page the page
   * @param outputs the real output of each listing, in the order of the page
   * @return the number of output blocks that changed; the file is written if there is one
   */
  static int rewrite(ListingPage page, List<List<String>> outputs) throws IOException {
    List<String> lines = new ArrayList<>(page.lines());
    int changed = 0;
    // From the last to the first, so that the indices of those still to come stay right.
    for (int i = page.listings().size() - 1; i >= 0; i--) {
      Listing listing = page.listings().get(i);
      if (!listing.shows(outputs.get(i))) {
        replace(lines, listing, outputs.get(i));
        changed++;
      }
    }
    if (changed > 0) {
      write(page.file(), String.join("\n", lines));
    }
    return changed;
  }

  private static void replace(List<String> lines, Listing listing, List<String> output) {
    String end = lines.get(listing.line() - 1).endsWith("\r") ? "\r" : "";
    List<String> block = new ArrayList<>();
    if (listing.output().isPresent()) {
      Listing.Output old = listing.output().get();
      if (output.isEmpty()) {
        lines.subList(listing.end(), old.close() + 1).clear();
        return;
      }
      block.add(delimiter(output, lines.get(old.open()).stripTrailing()));
      block.addAll(output);
      block.add(block.get(0));
      block.replaceAll(line -> line + end);
      List<String> place = lines.subList(old.open(), old.close() + 1);
      place.clear();
      place.addAll(block);
    } else {
      block.add("[.output]");
      block.add(delimiter(output, "...."));
      block.addAll(output);
      block.add(block.get(1));
      block.replaceAll(line -> line + end);
      lines.addAll(listing.end(), block);
    }
  }

  /** Lengthen a delimiter until no line of the output is equal to it. */
  private static String delimiter(List<String> output, String wanted) {
    String delimiter = wanted;
    while (output.contains(delimiter)) {
      delimiter += ".";
    }
    return delimiter;
  }

  /** Write beside the page, then move, so that a crash never leaves half a page. */
  private static void write(Path file, String text) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
