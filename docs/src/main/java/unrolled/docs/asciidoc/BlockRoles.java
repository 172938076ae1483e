package unrolled.docs.asciidoc;

import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;

/**
 * Carry over to the HTML what Asciidoctor would leave behind.
 *
 * <p>Kind, difficulty and minutes of an exercise become classes. Images are put into the page later
 * and so are no longer asked to be inline.
 */
public final class BlockRoles extends Treeprocessor {

  @Override
  public Document process(Document document) {
    visit(document);
    return document;
  }

  private void visit(StructuralNode node) {
    if (node.hasRole("exercise")) {
      for (String name : new String[] {"kind", "difficulty", "minutes"}) {
        Object value = node.getAttribute(name);
        if (value != null) {
          node.addRole(name + "--" + String.valueOf(value).trim().replace(' ', '-'));
        }
      }
    }
    if (node.getContext().equals("image")) {
      node.getAttributes().remove("inline-option");
    }
    for (StructuralNode block : node.getBlocks()) {
      visit(block);
    }
  }
}
