package unrolled.docs.asciidoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

import unrolled.docs.Problems;
import unrolled.docs.source.JavaSource;
import unrolled.docs.source.Member;
import unrolled.docs.source.Nearest;

/**
 * Include tagged regions of Java files and note which member they show.
 *
 * <p>The first line of what is included is a marker that {@link #MARK} begins; the listing's caption
 * is made from it.
 */
public final class JavaInclude extends IncludeProcessor {

  /** Begins the line that names the source of a listing. */
  public static final String MARK = "//@included ";

  /** Width of a listing on the page. */
  public static final int COLUMNS = 80;

  private static final String RETAG =
      "Tag the region with '// tag::name[]' and '// end::name[]', or mend the include.";

  private final Map<Path, JavaSource> sources = new TreeMap<>();
  private Problems problems;

  void report(Problems found) {
    problems = found;
  }

  @Override
  public boolean handles(String target) {
    return target.endsWith(".java");
  }

  @Override
  public void process(Document document, PreprocessorReader reader, String target,
      Map<String, Object> attributes) {
    Path from = Path.of(reader.getFile() == null
        ? String.valueOf(document.getAttribute("docfile")) : reader.getFile());
    int line = reader.getLineNumber() - 1; // the reader already stands behind the directive
    Path file = from.resolveSibling(target).toAbsolutePath().normalize();
    List<String> lines = read(from, line, file, attributes);
    reader.pushInclude(String.join("\n", lines), file.toString(), target, 1, new HashMap<>());
  }

  private List<String> read(Path from, int line, Path file, Map<String, Object> attributes) {
    if (!Files.isRegularFile(file)) {
      problems.add(from, line, "there is no file " + file, "Mend the path of the include.");
      return List.of();
    }
    if (attributes.containsKey("lines")) {
      problems.add(from, line, "include by line numbers", RETAG);
    }
    Object tagged = attributes.getOrDefault("tag", attributes.get("tags"));
    JavaSource source = source(file);
    if (tagged == null) {
      return marked(source.name(), "", source.tagged().select(null));
    }
    List<String> included = new ArrayList<>();
    for (String tag : String.valueOf(tagged).split("[;,]")) {
      List<int[]> places = source.tagged().regions().get(tag);
      if (places == null) {
        problems.add(from, line, "no tag " + tag + " in " + source.name() + nearest(source, tag),
            RETAG);
        continue;
      }
      String members = places.stream()
          .flatMap(place -> source.memberAt(place[0], place[1]).stream())
          .map(Member::shown).distinct().collect(Collectors.joining(", "));
      List<String> selected = source.tagged().select(tag);
      checkWidth(file, selected);
      included.addAll(marked(source.name(), members, selected));
    }
    return included;
  }

  private void checkWidth(Path file, List<String> lines) {
    for (String line : lines) {
      if (line.length() > COLUMNS) {
        problems.add(file, source(file).tagged().lineOf(line), "a line of " + line.length()
            + " columns is shown in the book", "Break it: " + COLUMNS + " columns fit the page.");
      }
    }
  }

  private static String nearest(JavaSource source, String tag) {
    String nearest = Nearest.of(tag, source.tagged().regions().keySet());
    return nearest.isEmpty() ? ", which has no tags at all" : "; the nearest is " + nearest;
  }

  private static List<String> marked(String file, String members, List<String> lines) {
    List<String> marked = new ArrayList<>();
    marked.add(MARK + file + "|" + members);
    marked.addAll(lines);
    return marked;
  }

  private JavaSource source(Path file) {
    return sources.computeIfAbsent(file, path -> {
      try {
        JavaSource source = JavaSource.read(path);
        source.tagged().faults().forEach((line, fault) -> problems.add(path, line, fault,
            "Close each tag once, in the same file."));
        return source;
      } catch (IOException e) {
        throw new IllegalStateException("can't read " + path + ": " + e.getMessage(), e);
      }
    });
  }
}
