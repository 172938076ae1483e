package unrolled.docs.asciidoc;

import java.util.HashMap;
import java.util.Map;

import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/**
 * Keep index terms, which Asciidoctor's HTML would drop.
 *
 * <p>{@code ((term))} shows the term; {@code (((term, sub-term)))} does not.
 */
public final class IndexTermMacro extends InlineMacroProcessor {

  /** Class of a term that stands in the text. */
  public static final String SHOWN = "index-term";
  /** Class of an entry of the index that the text does not show. */
  public static final String HIDDEN = "index-term-hidden";

  /** Register the form of index terms. */
  public IndexTermMacro() {
    super("indexterm", new HashMap<>(Map.of("regexp", "\\(\\((\\([^()\\n]+\\)|[^()\\n]+)\\)\\)")));
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target,
      Map<String, Object> attributes) {
    boolean hidden = target.startsWith("(");
    String term = hidden ? target.substring(1, target.length() - 1) : target;
    return createPhraseNode(parent, "quoted", term,
        new HashMap<>(Map.of("role", hidden ? HIDDEN : SHOWN)), new HashMap<>());
  }
}
