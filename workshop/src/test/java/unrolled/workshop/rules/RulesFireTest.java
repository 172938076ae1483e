package unrolled.workshop.rules;

import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.math.Exponential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Breaks each rule on purpose, and expects to be told where and what to do. */
class RulesFireTest {
  /** A core whose math knows data, whose data knows model, and so on. */
  private static final String UPSTREAM = "unrolled.workshop.rules.upstream";
  /** A chapter with a good model, a bad one, and an experiment that may what the bad one does. */
  private static final String CHAPTER = "unrolled.workshop.rules.chapter";

  static class CallsMathExp {
    double exp(double x) {
      return Math.exp(x);
    }
  }

  static class RefersToMathTanh {
    java.util.function.DoubleUnaryOperator tanh() {
      return Math::tanh;
    }
  }

  static class CallsMathPowInALambda {
    java.util.function.DoubleUnaryOperator cube() {
      return x -> Math.pow(x, 3);
    }
  }

  static class CallsMathRandom {
    double next() {
      return Math.random();
    }
  }

  static class ComputesExactly {
    double root(double x) {
      return Math.sqrt(Math.abs(x)) + StrictMath.exp(x) + Exponential.tanh(x);
    }
  }

  static class StartsAThread {
    void start() {
      new Thread(() -> { }).start();
    }
  }

  static class UsesAnExecutor {
    java.util.concurrent.ExecutorService pool;
  }

  static class ReadsAFile {
    boolean there(java.nio.file.Path path) {
      return java.nio.file.Files.exists(path);
    }
  }

  static class ThrowsAnIOException {
    void fail() throws java.io.IOException {
      throw new java.io.IOException();
    }
  }

  static class DrawsFromJavaUtilRandom {
    double next() {
      return new java.util.Random(1).nextDouble();
    }
  }

  static class DrawsFromASplittableRandom {
    double next() {
      return new java.util.SplittableRandom(1).nextDouble();
    }
  }

  static class TakesARandomGenerator {
    java.util.random.RandomGenerator source;
  }

  static class Reflects {
    Object[] fields() {
      return getClass().getDeclaredFields();
    }
  }

  static class Fuses {
    double product(double a, double b, double c) {
      return Math.fma(a, b, c);
    }
  }

  static class SumsInParallel {
    int sum(java.util.List<Integer> numbers) {
      return numbers.parallelStream().mapToInt(Integer::intValue).sum();
    }
  }

  static class LoadsTheSunspots {
    unrolled.core.data.TimeSeries series = unrolled.core.data.RealSeries.sunspots();
  }

  static class Paints {
    java.awt.Color color;
  }

  record UsesRecordsLambdasAndStreams(java.util.List<String> names) {
    java.util.List<Integer> lengths() {
      return names.stream().map(String::length).sorted().toList();
    }
  }

  static class StringUtil {
    int field;
  }

  @ParameterizedTest
  @ValueSource(classes = {CallsMathExp.class, RefersToMathTanh.class,
    CallsMathPowInALambda.class, CallsMathRandom.class})
  void inexact_functions_are_found(Class<?> bad) {
    assertThatThrownBy(() -> check(CodeRules.exactMath(), bad)).isInstanceOf(AssertionError.class)
        .hasMessageContaining(bad.getSimpleName()).hasMessageContaining("java.lang.Math")
        .hasMessageContaining("call unrolled.core.math.Exponential, StrictMath or SeededRandom");
  }

  @Test
  void exact_functions_pass() {
    assertThatCode(() -> check(CodeRules.exactMath(), ComputesExactly.class))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(classes = {StartsAThread.class, UsesAnExecutor.class, ReadsAFile.class,
    ThrowsAnIOException.class, DrawsFromJavaUtilRandom.class, DrawsFromASplittableRandom.class,
    TakesARandomGenerator.class, Reflects.class, SumsInParallel.class, LoadsTheSunspots.class,
    Paints.class, Fuses.class})
  void what_a_web_page_lacks_is_found(Class<?> bad) {
    ArchRule rule = CodeRules.runsInAWebPage(DescribedPredicate.alwaysTrue());
    assertThatThrownBy(() -> check(rule, bad)).isInstanceOf(AssertionError.class)
        .hasMessageContaining(bad.getSimpleName())
        .hasMessageContaining("move that code to a class of data or report");
  }

  @Test
  void what_a_web_page_has_passes() {
    ArchRule rule = CodeRules.runsInAWebPage(DescribedPredicate.alwaysTrue());
    assertThatCode(() -> check(rule, UsesRecordsLambdasAndStreams.class, ComputesExactly.class))
        .doesNotThrowAnyException();
  }

  @Test
  void a_name_that_says_nothing_is_found() {
    assertThatThrownBy(() -> check(CodeRules.plainNames(), StringUtil.class))
        .isInstanceOf(AssertionError.class).hasMessageContaining("StringUtil")
        .hasMessageContaining("name a class after what it is or does");
    assertThatCode(() -> check(CodeRules.plainNames(), ComputesExactly.class))
        .doesNotThrowAnyException();
  }

  @Test
  void a_flow_against_the_stream_is_found_in_each_lower_package() {
    assertThat(failures(new CoreRules(UPSTREAM, fixture(UPSTREAM)).tests()))
        .containsExactly(
            "math does not depend on a package after it",
            "data does not depend on a package after it",
            "model does not depend on a package after it",
            "train does not depend on a package after it",
            "session does not depend on a package after it");
  }

  @Test
  void a_core_without_its_packages_is_no_success() {
    assertThat(failures(new CoreRules("unrolled.workshop.nowhere").tests())).hasSize(8);
  }

  @Test
  void a_model_that_reports_is_found_and_an_experiment_that_reports_is_not() {
    assertThat(failures(new ChapterRules(fixture(CHAPTER)).tests()))
        .containsExactly("models run in a web page", "models do not draw or report");
  }

  @Test
  void a_chapter_without_classes_is_refused() {
    assertThatThrownBy(() -> ChapterRules.of("unrolled.nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("package unrolled.nowhere: no compiled classes"
            + " — name the chapter's package, and compile before testing");
  }

  private static JavaClasses fixture(String packageName) {
    return new ClassFileImporter().importPackages(packageName);
  }

  private static void check(ArchRule rule, Class<?>... types) {
    JavaClasses classes = new ClassFileImporter().importClasses(types);
    rule.check(classes);
  }

  private static Stream<String> failures(Stream<DynamicTest> tests) {
    return tests.filter(test -> {
      try {
        test.getExecutable().execute();
        return false;
      } catch (Throwable failure) {
        return true;
      }
    }).map(DynamicTest::getDisplayName);
  }
}
