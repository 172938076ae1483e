package unrolled.docs.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import unrolled.docs.Book;
import unrolled.docs.Versions;
import unrolled.docs.page.Page;

/** Write the finished book into a folder that needs nothing from outside. */
public final class Site {

  private static final List<String> OWN =
      List.of("book.css", "book.js", "edges.js", "search.js", "fonts.css", "fonts-licenses.txt");

  private Site() {
  }

  /**
   * Write all files of the book.
   *
   * @param book   the book
   * @param pages  its finished pages
   * @param data   CSV files that figures link to, by name
   * @param folder where to
   */
  public static void write(Book book, List<Page> pages, Map<String, Path> data, Path folder) {
    try {
      Files.createDirectories(folder.resolve("assets"));
      Frame frame = new Frame(book, pages);
      for (Page page : pages) {
        Files.writeString(folder.resolve(page.source().file()), frame.around(page));
      }
      for (String name : OWN) {
        copy("/unrolled/docs/" + name, folder.resolve("assets").resolve(name));
      }
      copy("/unrolled/core/report/chart.css", folder.resolve("assets/chart.css"));
      copy(Versions.webJar("lunr") + "lunr.min.js", folder.resolve("assets/lunr.js"));
      Files.writeString(folder.resolve("assets/sections.js"), SearchData.script(pages));
      if (!data.isEmpty()) {
        Files.createDirectories(folder.resolve("data"));
        for (Map.Entry<String, Path> csv : data.entrySet()) {
          Files.copy(csv.getValue(), folder.resolve("data").resolve(csv.getKey()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't write the book into " + folder, e);
    }
  }

  private static void copy(String resource, Path to) throws IOException {
    try (InputStream in = Site.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(to, text.replace("\r\n", "\n"));
    }
  }

  /**
   * Empty the folder of an earlier book.
   *
   * @param folder the folder, which need not exist
   */
  public static void clear(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't empty " + folder, e);
    }
  }
}
