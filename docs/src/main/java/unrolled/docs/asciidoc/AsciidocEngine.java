package unrolled.docs.asciidoc;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

import unrolled.docs.PageSource;
import unrolled.docs.Problems;
import unrolled.docs.source.Numbers;
import unrolled.docs.source.PageText;

/**
 * Convert pages with one AsciidoctorJ for the whole book: its start takes most of the time.
 *
 * <p>Whatever Asciidoctor warns about is a problem and stops the build.
 */
public final class AsciidocEngine implements AutoCloseable {

  private static final Logger QUIET = Logger.getLogger("asciidoctor");
  private static final Pattern MISSING = Pattern.compile(".*missing attribute: (\\S+)");

  /**
   * Hold a converted page.
   *
   * @param title     the page's title as HTML
   * @param question  the question that a chapter answers; empty elsewhere
   * @param mainClass the class to begin reading with; empty outside chapters
   * @param html      the body, without frame
   */
  public record Converted(String title, String question, String mainClass, String html) {
  }

  private final Asciidoctor asciidoctor;
  private final JavaInclude javaInclude = new JavaInclude();
  private Problems problems;
  private PageText text;
  private Path page;
  private Numbers numbers;

  /** Start Asciidoctor with the book's extensions. */
  public AsciidocEngine() {
    asciidoctor = Asciidoctor.Factory.create();
    asciidoctor.javaExtensionRegistry()
        .includeProcessor(javaInclude)
        .inlineMacro(new IndexTermMacro())
        .blockMacro(new GeneratedMacro())
        .treeprocessor(new BlockRoles());
    QUIET.setUseParentHandlers(false); // what counts comes through the handler below
    LogHandler toProblems = this::log;
    asciidoctor.registerLogHandler(toProblems);
  }

  /**
   * Convert one page.
   *
   * @param source     the page
   * @param pageText   its lines
   * @param attributes paths that includes start with
   * @param known      numbers that the page may quote
   * @param found      receives warnings
   * @return title and body
   */
  public Converted convert(PageSource source, PageText pageText, Map<String, String> attributes,
      Numbers known, Problems found) {
    problems = found;
    text = pageText;
    page = source.path();
    numbers = known;
    javaInclude.report(found);
    var all = Attributes.builder();
    known.values().forEach(all::attribute);
    attributes.forEach(all::attribute);
    all.attribute("stem", "latexmath").attribute("attribute-missing", "warn")
        .attribute("icons", "font").attribute("experimental", "")
        .attribute("figure-caption!", "").attribute("table-caption!", "")
        .attribute("example-caption!", "").attribute("reproducible", "")
        .attribute("idprefix", "_").attribute("sectanchors!", "");
    Options options = Options.builder().safe(SafeMode.UNSAFE).backend("html5").standalone(false)
        .catalogAssets(true).attributes(all.build()).build();
    Document document = asciidoctor.loadFile(source.path().toFile(), options);
    String html = document.convert();
    return new Converted(document.getDoctitle(), header(document, "question"),
        header(document, "main-class"), html);
  }

  private static String header(Document document, String name) {
    Object value = document.getAttribute(name);
    return value == null ? "" : String.valueOf(value);
  }

  private void log(LogRecord record) {
    if (record.getSeverity().compareTo(Severity.WARN) < 0
        || record.getMessage().startsWith("image to embed not found")
        || record.getMessage().startsWith("SVG does not exist")) {
      return; // references and images are checked over the whole book, with better messages
    }
    Matcher missing = MISSING.matcher(record.getMessage());
    if (missing.matches()) {
      String name = missing.group(1);
      PageText.Line line = text.find("{" + name + "}");
      problems.add(line.file(), line.number(), "unknown attribute {" + name + "}",
          "No experiment wrote a number of that name"
              + (numbers.values().isEmpty() ? "." : "; the nearest is {" + numbers.nearest(name)
                  + "}."));
    } else if (record.getCursor() != null && record.getCursor().getFile() != null) {
      problems.add(Path.of(record.getCursor().getFile()), record.getCursor().getLineNumber(),
          record.getMessage(), "Asciidoctor warns; the book is built without warnings.");
    } else {
      problems.add(page, 0, record.getMessage(),
          "Asciidoctor warns; the book is built without warnings.");
    }
  }

  @Override
  public void close() {
    asciidoctor.close();
  }
}
