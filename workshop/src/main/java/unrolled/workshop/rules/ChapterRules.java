package unrolled.workshop.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules of a chapter: its models know nothing of charts and results, and run in a web page.
 *
 * <p>Experiments are the classes whose name ends in {@code Experiments}, {@code Figures} or
 * {@code Times}; every other class of the chapter counts as part of a model.
 */
public final class ChapterRules {
  private static final Pattern EXPERIMENT = Pattern.compile(".*(Experiments|Figures|Times)");

  private static final DescribedPredicate<JavaClass> MODELS = DescribedPredicate.describe(
      "are not experiments", type -> !isExperiment(outermost(type)));

  private final JavaClasses classes;

  ChapterRules(JavaClasses classes) {
    this.classes = classes;
  }

  /**
   * Reads a chapter's compiled main classes.
   *
   * @param packageName the chapter's package, such as {@code unrolled.naive}
   * @throws IllegalArgumentException if there is no class in it
   */
  public static ChapterRules of(String packageName) {
    JavaClasses classes = CodeRules.classesOf(packageName);
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("package " + packageName + ": no compiled classes"
          + " — name the chapter's package, and compile before testing");
    }
    return new ChapterRules(classes);
  }

  /** Returns one test for each rule. */
  public Stream<DynamicTest> tests() {
    return Stream.of(
        CodeRules.test("no inexact function of Math is called", CodeRules.exactMath(), classes),
        CodeRules.test("models run in a web page", CodeRules.runsInAWebPage(MODELS), classes),
        CodeRules.test("models do not draw or report", noReport(), classes),
        CodeRules.test("no class has a name that says nothing",
            CodeRules.plainNames(), classes));
  }

  private static ArchRule noReport() {
    return noClasses().that(MODELS)
        .should().dependOnClassesThat().resideInAnyPackage(
            "unrolled.core.report..", "unrolled.core.session..", "unrolled.workshop..",
            "unrolled.docs..")
        .orShould().dependOnClassesThat(DescribedPredicate.describe(
            "are experiments", type -> type.getPackageName().startsWith("unrolled.")
                && isExperiment(outermost(type))))
        .because("a model is the equations and nothing else; charts and results belong to the"
            + " chapter's experiments");
  }

  private static boolean isExperiment(JavaClass type) {
    return EXPERIMENT.matcher(type.getSimpleName()).matches();
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ChapterRules::outermost).orElse(type);
  }
}
