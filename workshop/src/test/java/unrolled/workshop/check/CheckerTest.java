package unrolled.workshop.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import unrolled.workshop.SourceException;
import unrolled.workshop.check.Verdict.Outcome;
import unrolled.workshop.exercise.Exercise;
import unrolled.workshop.exercise.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckerTest {

  private static final Path FILE = Path.of("work/toy/sum.jsh");

  @TempDir
  Path folder;

  private Exercise exercise;
  private Checker checker;

  @BeforeEach
  void write_an_exercise() throws IOException {
    Files.writeString(folder.resolve("startup.jsh"), "import java.util.*\n");
    Files.writeString(folder.resolve("given.jsh"), "double w = 0.5 + seed;\n");
    Files.writeString(folder.resolve("starter.jsh"), """
        // w is {w}
        String order = "";
        double half = Double.NaN;
        double[] sums(double[] x) {
          throw new UnsupportedOperationException("write me");
        }
        """);
    Files.writeString(folder.resolve("check.txt"), """
        limit 3 s

        setup
        double[] askNumbers = {1, 2, 3, seed};

        half of w
        within 0.01
        half

        the running sums
        sums(askNumbers)

        whether order counts
        one of yes, no
        order

        """);
    Files.writeString(folder.resolve("solution.jsh"), """
        String order = "no";
        double half = w / 2;
        double[] sums(double[] x) {
          double[] s = new double[x.length];
          double sum = 0;
          for (int i = 0; i < x.length; i++) {
            sum += x[i];
            s[i] = sum;
          }
          return s;
        }
        """);
    Files.createDirectory(folder.resolve("wrong"));
    Files.writeString(folder.resolve("wrong/copy.jsh"), """
        // diagnosis: The numbers themselves come back;
        //   add them up.
        double[] sums(double[] x) { return x.clone(); }
        """);
    Files.writeString(folder.resolve("wrong/twice.jsh"), """
        // diagnosis: That is twice w.
        double half = 2 * w;
        """);
    exercise = new Exercise(folder, "toy", 1, "sum", Kind.CODE, 1, 5, "Sums", "Add up.");
    checker = new Checker(List.of(), folder.resolve("startup.jsh"));
  }

  @AfterEach
  void nothing_is_left_running() {
    assertThat(ProcessHandle.current().children()
        .filter(p -> p.info().commandLine().orElse("").contains("SandboxMain"))).isEmpty();
  }

  private Verdict check(String code) {
    return checker.check(exercise, FILE, List.of(code.split("\n", -1)), 1);
  }

  @Test
  void the_solution_passes_and_the_starter_is_blank() {
    Verdict passed = checker.check(exercise, exercise.solution(), 3);
    assertThat(passed.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(passed.good()).isEqualTo(3);
    Verdict blank = checker.check(exercise, exercise.starter(), 3);
    assertThat(blank.outcome()).isEqualTo(Outcome.BLANK);
    assertThat(checker.starter(exercise, 3).get(0)).isEqualTo("// w is 3.5");
  }

  @Test
  void a_known_mistake_is_told_and_an_unknown_one_is_placed() {
    Verdict verdict = check("""
        String order = "perhaps";
        double half = 3;
        double[] sums(double[] x) { return new double[] {1, 3, 6, 8}; }
        """);
    assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
    assertThat(verdict.findings().get(0).reasons())
        .containsExactly("is 3, which is too large", "That is twice w.");
    assertThat(verdict.findings().get(1).reasons())
        .containsExactly("value [3] is 8, which is too large");
    assertThat(verdict.findings().get(2).reasons())
        .containsExactly("is \"perhaps\", which is none of yes, no");
    assertThat(check("double half = 0.75; double[] sums(double[] x) { return x; } String order = \"yes\";").findings())
        .extracting(Finding::state).containsExactly(Finding.State.GOOD, Finding.State.WRONG, Finding.State.WRONG);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      `int a = 1;\ndouble half = "x";`                    | NOT_JAVA | :2: incompatible types
      `double half = 1;\n\ndouble[] sums(double[] x) {`   | NOT_JAVA | :3: what begins here never
      `double half = 1;\nint f() {\n return g(); }`       | NOT_JAVA | :3: this uses method g()
      `double half = 1;\nint[] a = {};\nint b = a[\n3];`  | THREW    | :3: ArrayIndexOutOfBounds
      `double unrolled = 1;`                              | NOT_JAVA | rename it
      `System.exit(0);`                                   | FORBIDDEN | System.exit
      `double half = 1; while (true) { }`                 | TOO_LONG | within 3 s
      `for (;;) try { for (;;); } catch (Throwable t) {}` | TOO_LONG | within 3 s
      `var a = new ArrayList<double[]>(); for (;;) a.add(new double[1000000])` | OUT_OF_MEMORY | 256
      `for (;;) System.out.println("flood");`             | FLOOD    | 100000 bytes
      """)
  void what_goes_wrong_ends_in_a_verdict(String code, Outcome outcome, String message) {
    Verdict verdict = check(code.replace("\\n", "\n"));
    assertThat(verdict.outcome()).as(verdict.summary()).isEqualTo(outcome);
    assertThat(verdict.summary()).contains(message).startsWith(FILE.toString());
  }

  @Test
  void what_goes_wrong_in_a_method_is_told_with_its_line() {
    Verdict verdict = check("""
        double half = 0.75;
        double[] sums(double[] x) {
          x[x.length] = 0;
          return x;
        }
        """);
    assertThat(verdict.findings().get(1).reasons().get(0))
        .contains("ArrayIndexOutOfBounds", FILE + ":3");
    assertThat(check("int sums(double[] x) { return sums(x); }").findings())
        .satisfiesExactly(
            half -> assertThat(half.reasons().get(0)).contains("half", "keep the names"),
            sums -> assertThat(sums.reasons().get(0)).contains("StackOverflowError"),
            order -> assertThat(order.state()).isEqualTo(Finding.State.WRONG));
    assertThat(check("double half = 0.75; double[] sums(double[] x) { for (;;); }").outcome())
        .isEqualTo(Outcome.TOO_LONG);
  }

  @Test
  void names_of_the_checker_can_be_declared_anew_without_effect() {
    Verdict verdict = check("""
        long seed = 9;
        class Value { static String text(Object o) { return "1"; } }
        double[] askNumbers = {7};
        double half = 0.75;
        double[] sums(double[] x) { return new double[] {7}; }
        """);
    assertThat(verdict.outcome()).isEqualTo(Outcome.WRONG);
  }

  @Test
  void a_faulty_exercise_says_so() throws IOException {
    Files.writeString(exercise.solution(), "double half = 1;\n");
    assertThatThrownBy(() -> check("double half = 1;")).isInstanceOf(SourceException.class)
        .hasMessageContaining("solution.jsh").hasMessageContaining("sums");
    Files.writeString(exercise.check(), "half of w\n");
    assertThatThrownBy(() -> check("double half = 1;")).isInstanceOf(SourceException.class)
        .hasMessageContaining("check.txt:1").hasMessageContaining("no expression");
  }

  @Test
  void a_rehearsal_finds_what_is_missing() throws IOException {
    Files.writeString(exercise.hints(), "Look.\n---\nAdd.\n");
    assertThat(Rehearsal.faults(checker, exercise, 2)).isEmpty();
    Files.writeString(exercise.hints(), "Look.\n---\n");
    Files.writeString(folder.resolve("wrong/twice.jsh"), "// diagnosis: No.\ndouble half = w / 2;\n");
    Files.writeString(exercise.starter(), "double half = 0;\nint x = \"a\";\n");
    assertThat(Rehearsal.faults(new Checker(List.of(), folder.resolve("startup.jsh")), exercise, 2))
        .satisfiesExactly(
            starter -> assertThat(starter).contains("starter.jsh", "must run"),
            wrong -> assertThat(wrong).contains("twice.jsh", "must be found wrong"),
            hints -> assertThat(hints).contains("hints.txt", "none of them empty"));
    try (Stream<Path> files = Files.list(exercise.wrong())) {
      assertThat(files).hasSize(2);
    }
  }
}
