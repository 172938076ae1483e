package unrolled.docs.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

import unrolled.docs.Book;
import unrolled.docs.Chapter;
import unrolled.docs.Problems;
import unrolled.docs.source.Nearest;
import unrolled.docs.source.PageText;

/** Put charts and drawings into the page, numbered, with caption and a link to their data. */
public final class Figures {

  private final Anchors anchors;
  private final Problems problems;
  private final Map<String, Path> images = new TreeMap<>();
  private final Map<String, Path> data = new TreeMap<>();

  /**
   * Find all images of a book.
   *
   * @param book     the book
   * @param drawn    folder of the charts that the book draws itself
   * @param anchors  receives the figures
   * @param problems receives missing, unused and undescribed images
   */
  public Figures(Book book, Path drawn, Anchors anchors, Problems problems) {
    this.anchors = anchors;
    this.problems = problems;
    for (Chapter chapter : book.chapters()) {
      collect(chapter.charts());
      collect(chapter.drawings());
    }
    collect(drawn);
    collect(book.together().resolve("charts"));
    collect(book.root().resolve("docs/src/docs/asciidoc/images"));
  }

  private void collect(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".svg") && images.putIfAbsent(name, file) != null) {
          problems.add(file, 0, "there are two images called " + name,
              "Charts and drawings share one folder in the book: rename one.");
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("can't list " + folder, e);
    }
  }

  /**
   * Replace the images of a page by figures.
   *
   * @param page the page, changed
   */
  public void apply(Page page) {
    int count = 0;
    for (Element block : page.body().select(".imageblock")) {
      Element image = block.selectFirst("img");
      String target = image == null ? "" : image.attr("src");
      String name = target.substring(target.lastIndexOf('/') + 1);
      PageText.Line line = page.text().find("image::" + target, "image::");
      Path file = images.get(name);
      Element title = block.selectFirst("> .title");
      if (file == null) {
        problems.add(line.file(), line.number(), "there is no image " + name
            + (images.isEmpty() ? "" : "; the nearest is " + Nearest.of(name, images.keySet())),
            "Charts come from the chapter's experiments, drawings from images/ beside the page.");
        continue;
      }
      String key = name.substring(0, name.length() - ".svg".length());
      String id = block.id().isEmpty() ? "fig-" + key : block.id();
      boolean bare = block.hasClass("bare");
      Element figure = new Element("figure").id(id);
      block.classNames().stream().filter(role -> !role.equals("imageblock"))
          .forEach(figure::addClass);
      figure.appendElement("div").addClass("image")
          .appendChild(new DataNode(SvgImage.read(file, key, problems)));
      if (!bare) {
        count++;
        String label = "Figure " + page.source().prefix() + count;
        anchors.add(page, id, label);
        caption(figure, label, title, line, file);
      }
      block.replaceWith(figure);
    }
  }

  private void caption(Element figure, String label, Element title, PageText.Line line, Path file) {
    if (title == null) {
      problems.add(line.file(), line.number(), "the image has no caption",
          "Write .Caption on the line before image::, one or two sentences that say what to see.");
      return;
    }
    Element caption = figure.appendElement("figcaption");
    caption.appendElement("span").addClass("label").text(label + ".");
    caption.append(" " + title.html());
    String csv = file.getFileName().toString().replaceFirst("svg$", "csv");
    if (Files.isRegularFile(file.resolveSibling(csv))) {
      data.put(csv, file.resolveSibling(csv));
      caption.append(" <a class=\"data\" href=\"data/" + csv + "\" download>Data (CSV)</a>");
    }
  }

  /**
   * Return the CSV files that figures of the pages seen link to.
   *
   * @return name in the book to file
   */
  public Map<String, Path> data() {
    return data;
  }

  /**
   * Report charts and drawings that no page shows.
   *
   * @param texts all pages
   */
  public void checkShown(List<PageText> texts) {
    List<String> unused = new ArrayList<>(images.keySet());
    unused.removeIf(name -> texts.stream().anyMatch(text -> text.contains("image::" + name)));
    for (String name : unused) {
      problems.add(images.get(name), 0, "no page shows the image",
          "Show it with image::" + name + "[] or stop making it.");
    }
  }
}
