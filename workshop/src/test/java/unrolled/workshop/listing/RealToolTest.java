package unrolled.workshop.listing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The session answers what the {@code jshell} tool of the same JDK answers. */
class RealToolTest {

  /** In ASCII, since the tool reads what is typed in the charset of the machine. */
  private static final String SAMPLE = """
      int x = 3;
      int y
      x + 1
      x
      x = 5
      x++
      String s = "a\\tb\\"c\\\\ \\n"
      char c = 'q'
      int[] a = {1, 2, 3}
      double[][] d = {{1.5}, {2}}
      Object n = null
      1e-9 / 3
      void f(int i, String... t) { System.out.println("f" + i); }
      f(3)
      int g(int i) { return i * 2; }
      g(4)
      int g(int j) {
        // another body
        return j * 3;
      }
      double g(int i) { return i * 3; }
      record P(int a, int b) {}
      P p = new P(1, 2)
      record P(int a, int b) { int sum() { return a + b; } }
      p
      interface I {}
      interface I { int one(); }
      enum E { A, B }
      E.A
      @interface Note {}
      class Cell {
        double h;

        double step(double x) { return h = 0.5 * h + x; }
      }
      var cell = new Cell(); cell.step(1); cell.step(2)
      int noisy() { System.out.print("no line end "); return 1; }
      noisy()
      System.out.println("one\\n\\n  two  \\n"); System.out.print("three")
      for (int i = 0; i < 3; i++) {
        System.out.print(i);
      }
      System.out.println(" printed"); System.err.println("error stream")
      throw new IllegalArgumentException("bad\\nworse")
      throw new IllegalStateException()
      Integer.parseInt("x1")
      throw new RuntimeException("outer", new IllegalStateException("inner"))
      int bad() { throw new UnsupportedOperationException("bad"); }
      bad()
      y + undefined
      int z = g(2); z + 1
      int wrong = "s";
      String multi(int i) {
        return i +
            "s".repeat(
              i);
      }
      foo(
          1,
          2)
      "x".repeat(200)
      String cut = "x".repeat(200)
      "x".repeat(1200)
      1 / 0
      java.util.List.of(1, 2.5)
      java.util.List raw = new java.util.ArrayList(); raw.add("x")
      // a comment
      /* another */ 1 + 1

      /**
       * A comment of several lines.
       */
      int first = 1, second = 2;
      long count = 3L
      java.util.stream.IntStream.range(0, 3).
        map(i -> i * i).
        boxed().toList()
      if (x > 1) System.out.println("big")
      ;
      String text = ""\"
        two
          lines
        ""\";
      switch (x) {
        case 6 -> System.out.println("six");
        default -> System.out.println("other");
      }
      int h() { int k = 0; return k }
      new P(3, 4).sum()
      import java.util.function.*
      DoubleUnaryOperator half = v -> v / 2
      half.applyAsDouble(3)
      Double.NaN
      float w = 1.1f
      true && x > 3
      """;

  @Test
  void a_long_sample_reads_as_in_the_real_tool(@TempDir Path folder) throws Exception {
    Path startup = Files.writeString(folder.resolve("startup.jsh"),
        "import java.math.*;\nint before = 1;\nbefore + 1\n");
    String ours;
    try (ListingSession session = ListingSession.open(startup, Fixture.LIMIT)) {
      ours = session.type(startup, 1, SAMPLE.lines().toList()).text();
    }
  assertThat(steady(ours.lines().toList()))
        .isEqualTo(steady(answers(transcriptOfTool(startup))));
  }

  private static String transcriptOfTool(Path startup) throws Exception {
    byte[] typed = (SAMPLE + "/exit\n").getBytes(StandardCharsets.UTF_8);
    try (Surroundings surroundings = Surroundings.enter()) {
      JavaShellToolBuilder.builder()
          .in(new ByteArrayInputStream(typed), InputStream.nullInputStream())
          .out(System.out).err(System.err).env(Map.of()).persistence(new HashMap<>())
          .locale(Locale.ROOT)
          .run("--execution", "local", "--startup", startup.toString());
      return surroundings.take();
    }
  }

  /** Take the answers out of a transcript: each prompt stands under an empty line of its own. */
  private static List<String> answers(String transcript) {
    List<String> answers = new ArrayList<>();
    for (String line : transcript.lines().skip(2).toList()) {
      if (line.startsWith("jshell> ") || line.startsWith("   ...> ")) {
        int last = answers.size() - 1;
        if (line.startsWith("jshell> ") && last >= 0 && answers.get(last).isEmpty()) {
          answers.remove(last);
        }
      } else {
        answers.add(line);
      }
    }
    assertThat(answers.remove(answers.size() - 1)).isEqualTo("|  Goodbye");
    return answers;
  }

  /** Leave out stack traces and hash codes, which the one does not give and the other changes. */
  private static List<String> steady(List<String> lines) {
    return lines.stream().filter(line -> !line.matches("\\|        (at .*|\\.\\.\\.)"))
        .map(line -> line.replaceAll("\\$Lambda.*|@[0-9a-f]{5,8}", "@")).toList();
  }
}
