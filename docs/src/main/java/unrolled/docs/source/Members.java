package unrolled.docs.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** List the members of a Java file with the compiler's own parser. */
final class Members extends TreeScanner<Void, String> {

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Member> found = new ArrayList<>();

  private Members(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  static List<Member> of(Path path, String text) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IOException("can't read " + path
          + ": this Java has no compiler; run Maven with a JDK, not with a JRE");
    }
    JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + path.getFileName()),
        JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
    JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostic -> { },
        List.of("-proc:none"), null, List.of(file));
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<Member> members = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      Members scanner = new Members(unit, positions);
      scanner.scan(unit, "");
      members.addAll(scanner.found);
    }
    return List.copyOf(members);
  }

  @Override
  public Void visitClass(ClassTree tree, String outer) {
    String name = tree.getSimpleName().toString();
    if (name.isEmpty()) {
      return null; // an anonymous class belongs to the member around it
    }
    add(tree, name, name, false, tree.getModifiers());
    return super.visitClass(tree, name);
  }

  @Override
  public Void visitMethod(MethodTree tree, String type) {
    String name = tree.getName().toString();
    if (positions.getEndPosition(unit, tree) >= 0) {
      add(tree, type, name.equals("<init>") ? type : name, true, tree.getModifiers());
    }
    return null; // what is inside a method is part of it
  }

  @Override
  public Void visitVariable(VariableTree tree, String type) {
    add(tree, type, tree.getName().toString(), false, tree.getModifiers());
    return null;
  }

  private void add(Tree tree, String type, String name, boolean method, ModifiersTree modifiers) {
    Set<String> tags = new TreeSet<>();
    boolean disabled = false;
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      String kind = annotation.getAnnotationType().toString();
      disabled |= kind.equals("Disabled");
      if (kind.equals("Tag") && annotation.getArguments().size() == 1) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitLiteral(LiteralTree literal, Void nothing) {
            tags.add(String.valueOf(literal.getValue()));
            return null;
          }
        }.scan(annotation.getArguments(), null);
      }
    }
    found.add(new Member(type, name, method, line(positions.getStartPosition(unit, tree)),
        line(positions.getEndPosition(unit, tree)), tags, disabled));
  }

  private int line(long position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }
}
