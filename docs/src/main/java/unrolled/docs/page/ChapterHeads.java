package unrolled.docs.page;

import java.nio.file.Files;
import java.nio.file.Path;

import unrolled.docs.PageSource;
import unrolled.docs.Problems;

/** Check what a chapter says of itself in its first lines. */
public final class ChapterHeads {

  private final Problems problems;

  /**
   * Work for one book.
   *
   * @param problems receives missing heads
   */
  public ChapterHeads(Problems problems) {
    this.problems = problems;
  }

  /**
   * Check a page.
   *
   * @param page the page
   */
  public void apply(Page page) {
    PageSource source = page.source();
    if (source.chapter() == null) {
      return;
    }
    if (page.question().isBlank()) {
      problems.add(source.path(), 1, "the chapter does not say which question it answers",
          "Write ':question: …?' under the title.");
    }
    String name = page.mainClass();
    Path file = source.chapter().folder().resolve("src/main/java")
        .resolve(name.replace('.', '/') + ".java");
    if (name.isBlank() || !Files.isRegularFile(file)) {
      problems.add(source.path(), 1, name.isBlank() ? "the chapter does not name its main class"
          : "the chapter has no class " + name,
          "Write ':main-class: unrolled." + source.name() + ".SomeClass' under the title.");
    }
  }
}
