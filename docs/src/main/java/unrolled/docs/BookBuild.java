package unrolled.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import unrolled.docs.asciidoc.AsciidocEngine;
import unrolled.docs.generated.EquationCheck;
import unrolled.docs.generated.Generated;
import unrolled.docs.generated.Ladder;
import unrolled.docs.math.Katex;
import unrolled.docs.page.Anchors;
import unrolled.docs.page.Boxes;
import unrolled.docs.page.ChapterHeads;
import unrolled.docs.page.Equations;
import unrolled.docs.page.Exercises;
import unrolled.docs.page.Figures;
import unrolled.docs.page.Formulas;
import unrolled.docs.page.Headings;
import unrolled.docs.page.Listings;
import unrolled.docs.page.Page;
import unrolled.docs.page.References;
import unrolled.docs.page.Tables;
import unrolled.docs.page.Targets;
import unrolled.docs.page.Terms;
import unrolled.docs.site.BookZip;
import unrolled.docs.site.Site;
import unrolled.docs.source.EquationSources;
import unrolled.docs.source.Numbers;
import unrolled.docs.source.PageText;

/**
 * Make the book from its sources, or say what keeps it from being true.
 *
 * <p>All pages go through one AsciidoctorJ and one KaTeX, then through the passes of
 * {@link unrolled.docs.page}; only a book without problems is written.
 */
public final class BookBuild implements AutoCloseable {

  /** Folder, beside the book's, of pages that have problems. */
  static final String DRAFT = "draft";

  private static final int BROKEN = 3;

  private final AsciidocEngine asciidoc = new AsciidocEngine();
  private final Katex katex = new Katex();

  /**
   * Make the book.
   *
   * @param arguments folder of the parent project, folder for the book
   */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
    int status = 0;
    try (BookBuild build = new BookBuild()) {
      build.make(root, folder);
      BookZip.pack(folder, folder.resolveSibling("unrolled-book.zip"));
      Path index = folder.resolve("index.html");
      System.out.println("The book is at " + index + "\n            or " + index.toUri());
    } catch (BrokenBookException e) {
      e.problems().forEach(problem -> System.err.println("[ERROR] " + problem));
      System.err.println("[ERROR] Problems of the book: " + e.problems().size()
          + "; a draft with all of them is at " + folder.resolveSibling(DRAFT).toUri());
      status = BROKEN;
    }
    System.exit(status);
  }

  /**
   * Make the book of a project.
   *
   * @param root   folder of the parent project
   * @param folder where the book goes
   * @throws BrokenBookException if anything is wrong with the sources; there is no book then, only
   *                             a draft beside its folder, for the author to look at
   */
  public void make(Path root, Path folder) {
    Site.clear(folder);
    Site.clear(folder.resolveSibling(DRAFT));
    Problems problems = new Problems(root);
    Book book = Book.find(root, problems);
    Numbers numbers = new Numbers(book, problems);
    List<Page> pages = convert(book, numbers, problems);

    Anchors anchors = new Anchors(problems);
    Path drawn = folder.resolveSibling("drawn");
    Site.clear(drawn);
    Ladder.draw(book, drawn, problems);
    problems.stopIfAny();
    Figures figures = new Figures(book, drawn, anchors, problems);
    Equations equations = new Equations(anchors, problems);
    Terms terms = new Terms();
    Generated generated = new Generated(book, problems);
    List<Consumer<Page>> first = List.of(new ChapterHeads(problems)::apply, generated::applyFirst,
        new Headings(anchors, problems)::apply, equations::apply, figures::apply,
        new Exercises(anchors, problems)::apply, new Tables(anchors)::apply, terms::apply,
        new Boxes(problems)::apply, new Listings(problems)::apply);
    pages.forEach(page -> first.forEach(pass -> pass.accept(page)));

    EquationSources sources = new EquationSources(book, problems);
    EquationCheck.check(equations.all(), sources, problems);
    Targets targets = new Targets(anchors);
    pages.forEach(page -> {
      generated.applyLast(page, pages, equations.all(), sources, terms.all());
      new Tables(anchors).wrapGenerated(page);
      targets.apply(page);
    });

    References references = new References(pages, anchors, problems);
    Formulas formulas = new Formulas(katex, problems);
    pages.forEach(references::apply);
    pages.stream().filter(page -> page.source().name().equals("bibliography"))
        .forEach(references::backlinks);
    pages.forEach(formulas::apply);
    List<PageText> texts = pages.stream().map(Page::text).toList();
    numbers.checkQuoted(texts, problems);
    figures.checkShown(texts);
    boolean sound = problems.all().isEmpty();
    Site.write(book, pages, figures.data(), sound ? folder : folder.resolveSibling(DRAFT));
    problems.stopIfAny();
  }

  private List<Page> convert(Book book, Numbers numbers, Problems problems) {
    List<Page> pages = new ArrayList<>();
    for (PageSource source : book.pages()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("core-src", book.root().resolve("core/src/main/java").toString());
      if (source.chapter() != null) {
        attributes.put("results", source.chapter().results().toString());
      }
      if (Files.isRegularFile(source.path())) {
        PageText text = PageText.read(source.path());
        pages.add(new Page(source, text,
            asciidoc.convert(source, text, attributes, numbers, problems)));
      }
    }
    return pages;
  }

  @Override
  public void close() {
    katex.close();
    asciidoc.close();
  }
}
