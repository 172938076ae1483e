package unrolled.workshop.rules;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.junit.jupiter.api.DynamicTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules that core and chapters share. */
final class CodeRules {
  /** Functions of Math whose last bit may differ between two Java virtual machines. */
  private static final Set<String> INEXACT = Set.of(
      "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
      "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  /** Packages that TeaVM, which compiles to JavaScript, does not offer or only in part. */
  private static final String[] NOT_IN_A_WEB_PAGE = {
    "java.io..", "java.nio..", "java.net..", "java.util.concurrent..", "java.util.random..",
    "java.lang.reflect..", "java.awt..", "javax.swing..", "org.knowm.xchart..",
    "de.erichseifert.vectorgraphics2d.."
  };

  private static final Set<String> NOT_IN_A_WEB_PAGE_EITHER = Set.of(
      "java.lang.Thread", "java.lang.ThreadLocal", "java.lang.ProcessBuilder",
      "java.util.Random", "java.util.SplittableRandom", "java.util.Timer");

  /** Classes of core that load the bundled data from a file. */
  private static final Set<String> LOADERS = Set.of(
      "unrolled.core.data.RealSeries", "unrolled.core.data.ClassNames",
      "unrolled.core.data.ClassNamesHarvester", "unrolled.core.data.SeriesCsv",
      "unrolled.core.data.SunspotPeriod");

  /** The two classes that a web page replaces, because TeaVM has no Math.fma. */
  private static final Set<String> FUSED = Set.of(
      "unrolled.core.math.RowKernel", "unrolled.core.math.Products");

  private static final Set<String> PARALLEL = Set.of("parallel", "parallelStream");

  /** Methods of Class that look into a class: getDeclaredFields, getMethod, forName and so on. */
  private static final Pattern REFLECTIVE = Pattern.compile(
      "forName|newInstance|get(Declared)?(Field|Method|Constructor|RecordComponent)s?");

  private CodeRules() {}

  /** Returns the compiled main classes of a package and of those inside it. */
  static JavaClasses classesOf(String packageName) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName);
  }

  /** Returns a test that checks a rule; its name is the rule's. */
  static DynamicTest test(String name, ArchRule rule, JavaClasses classes) {
    return DynamicTest.dynamicTest(name, () -> rule.check(classes));
  }

  /** Forbids the functions of Math that may differ in the last bit, and Math.random. */
  static ArchRule exactMath() {
    return noClasses().should().accessTargetWhere(accessTo("a function of Math that is not exact",
        access -> access.getTargetOwner().isEquivalentTo(Math.class)
            && (INEXACT.contains(access.getName()) || access.getName().equals("random"))))
        .because("its last bit or its value differs between machines and runs, and training makes"
            + " the difference grow; call unrolled.core.math.Exponential, StrictMath or"
            + " SeededRandom instead");
  }

  /** Forbids to {@code models} what can't be compiled to JavaScript. */
  static ArchRule runsInAWebPage(DescribedPredicate<JavaClass> models) {
    return noClasses().that(models)
        .should().dependOnClassesThat().resideInAnyPackage(NOT_IN_A_WEB_PAGE)
        .orShould().dependOnClassesThat(DescribedPredicate.describe(
            "need threads or the platform's random numbers",
            type -> NOT_IN_A_WEB_PAGE_EITHER.contains(type.getName())))
        .orShould().dependOnClassesThat(DescribedPredicate.describe(
            "load data from a file", type -> LOADERS.contains(type.getName())))
        .orShould(ArchConditions.accessTargetWhere(accessTo("a parallel stream",
            access -> PARALLEL.contains(access.getName())
                && access.getTargetOwner().getPackageName().startsWith("java.util"))))
        .orShould(ArchConditions.accessTargetWhere(accessTo("reflection",
            access -> REFLECTIVE.matcher(access.getName()).matches()
                && access.getTargetOwner().isEquivalentTo(Class.class))))
        .orShould(ArchConditions.accessTargetWhere(accessTo("Math.fma outside the products",
            access -> access.getName().equals("fma")
                && access.getTargetOwner().isEquivalentTo(Math.class)
                && !FUSED.contains(access.getOriginOwner().getName()))))
        .because("models also run in a web page, which has no files, threads or reflection; move"
            + " that code to a class of data or report, or to the chapter's experiments");
  }

  /** Forbids names that say nothing. */
  static ArchRule plainNames() {
    return noClasses()
        .should().haveNameMatching("(?i).*(utils?|helpers?|common|misc)(\\$.*)?")
        .orShould().resideInAnyPackage(
            "..util..", "..utils..", "..helper..", "..helpers..", "..common..", "..misc..")
        .because("such a name says nothing; name a class after what it is or does");
  }

  private static DescribedPredicate<JavaAccess<?>> accessTo(
      String what, Predicate<JavaAccess<?>> test) {
    return DescribedPredicate.describe("it is " + what, test);
  }
}
