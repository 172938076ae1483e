package unrolled.workshop.course;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import unrolled.workshop.SourceException;

/**
 * The first lines of a chapter's page.
 *
 * @param title what stands behind {@code =}
 * @param question the page's attribute {@code question}; empty if there is none
 * @param mainClass the page's attribute {@code main-class}; empty if there is none
 */
record PageHead(String title, String question, String mainClass) {

  /** Reads the lines up to the first empty one; the rest of a page is long. */
  static PageHead read(Path page) {
    String title = "";
    String question = "";
    String mainClass = "";
    try (BufferedReader lines = Files.newBufferedReader(page)) {
      String line = lines.readLine();
      while (line != null && !line.isBlank()) {
        if (line.startsWith("= ")) {
          title = line.substring(2).strip();
        } else if (line.startsWith(":question:")) {
          question = line.substring(":question:".length()).strip();
        } else if (line.startsWith(":main-class:")) {
          mainClass = line.substring(":main-class:".length()).strip();
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new SourceException(page, 1, "The page can't be read (" + e + ").");
    }
    if (title.isEmpty()) {
      throw new SourceException(page, 1, "A page begins with its title, as in \"= A title\".");
    }
    return new PageHead(title, question, mainClass);
  }
}
