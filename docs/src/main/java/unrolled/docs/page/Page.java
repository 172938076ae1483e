package unrolled.docs.page;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import unrolled.docs.PageSource;
import unrolled.docs.asciidoc.AsciidocEngine.Converted;
import unrolled.docs.source.PageText;

/** Hold a page while the build works on it. */
public final class Page {

  /**
   * Place a section.
   *
   * @param id     its anchor
   * @param number for example {@code 1.3}; empty outside chapters
   * @param title  its title as HTML
   */
  public record Section(String id, String number, String title) {
  }

  private final PageSource source;
  private final PageText text;
  private final Converted converted;
  private final Document document;
  private final List<Section> sections = new ArrayList<>();

  /**
   * Begin with what Asciidoctor made of the page.
   *
   * @param source    where the page comes from
   * @param text      its source lines
   * @param converted what Asciidoctor made of it
   */
  public Page(PageSource source, PageText text, Converted converted) {
    this.source = source;
    this.text = text;
    this.converted = converted;
    document = Jsoup.parseBodyFragment(converted.html());
    document.outputSettings().prettyPrint(false).charset("UTF-8");
    document.select("#preamble, #preamble > .sectionbody").unwrap(); // an id that all pages share
  }

  /**
   * Return where the page comes from.
   *
   * @return the source
   */
  public PageSource source() {
    return source;
  }

  /**
   * Return the page's source lines, to tell where a fault is.
   *
   * @return the lines
   */
  public PageText text() {
    return text;
  }

  /**
   * Return the title.
   *
   * @return HTML, for example {@code Naive sequence model}
   */
  public String title() {
    return converted.title();
  }

  /**
   * Return the question that the chapter answers.
   *
   * @return one sentence as HTML; empty outside chapters
   */
  public String question() {
    return converted.question();
  }

  /**
   * Return the class to begin reading with.
   *
   * @return its full name; empty outside chapters
   */
  public String mainClass() {
    return converted.mainClass();
  }

  /**
   * Return the page's content, which the passes change.
   *
   * @return the body
   */
  public Element body() {
    return document.body();
  }

  /**
   * Return the page's sections, filled in by {@link Headings}.
   *
   * @return sections in order
   */
  public List<Section> sections() {
    return sections;
  }

  /**
   * Return how other pages name this one.
   *
   * @return for example {@code Chapter 1}, or the title outside chapters
   */
  public String label() {
    return source.chapter() == null ? title() : "Chapter " + source.chapter().number();
  }

  /**
   * Find the section that holds an element.
   *
   * @param element any element of the page
   * @return its section, or a section without id or number for what stands before the first
   */
  public Section sectionOf(Element element) {
    Element section = element.closest(".sect1");
    Element heading = section == null ? null : section.selectFirst("h2");
    if (heading != null) {
      for (Section known : sections) {
        if (known.id().equals(heading.id())) {
          return known;
        }
      }
    }
    return new Section("", "", title());
  }
}
