package unrolled.docs.asciidoc;

import java.util.Map;

import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** Mark the place of a table that the build makes: {@code generated::ladder[]}. */
public final class GeneratedMacro extends BlockMacroProcessor {

  /** Register the macro's name. */
  public GeneratedMacro() {
    super("generated");
  }

  @Override
  public StructuralNode process(StructuralNode parent, String target,
      Map<String, Object> attributes) {
    return createBlock(parent, "pass", "<div class=\"generated\" data-what=\"" + target
        + "\"></div>");
  }
}
