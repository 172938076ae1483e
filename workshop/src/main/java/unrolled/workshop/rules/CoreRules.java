package unrolled.workshop.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules of the core: its data flows one way, and its lower packages run in a web page. */
public final class CoreRules {
  /** The packages in the order of flow: each may depend on those before it. */
  private static final List<String> FLOW = List.of("math", "data", "model", "train", "session", "report");

  private final String root;
  private final JavaClasses classes;

  /**
   * Reads the compiled core.
   *
   * @param root the package that holds math, data, model, train, session and report
   */
  public CoreRules(String root) {
    this(root, CodeRules.classesOf(root));
  }

  CoreRules(String root, JavaClasses classes) {
    this.root = root;
    this.classes = classes;
  }

  /** Returns one test for each rule. */
  public Stream<DynamicTest> tests() {
    return Stream.concat(
        IntStream.range(0, FLOW.size() - 1).mapToObj(i -> CodeRules.test(
            FLOW.get(i) + " does not depend on a package after it", flow(i), classes)),
        Stream.of(
            CodeRules.test("no inexact function of Math is called",
                CodeRules.exactMath(), classes),
            CodeRules.test("math, model and train run in a web page",
                CodeRules.runsInAWebPage(JavaClass.Predicates.resideInAnyPackage(
                    part("math"), part("model"), part("train"))), classes),
            CodeRules.test("no class has a name that says nothing",
                CodeRules.plainNames(), classes)));
  }

  private ArchRule flow(int i) {
    String[] after = FLOW.stream().skip(i + 1).map(this::part).toArray(String[]::new);
    return noClasses().that().resideInAPackage(part(FLOW.get(i)))
        .should().dependOnClassesThat().resideInAnyPackage(after)
        .because("in the core data flows one way, " + String.join(" -> ", FLOW)
            + "; move the class or pass in what it needs");
  }

  private String part(String name) {
    return root + "." + name + "..";
  }
}
