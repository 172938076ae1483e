package unrolled.workshop.shell;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import unrolled.workshop.course.Course;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class ShellTest {

  @TempDir
  Path root;

  @Test
  void piped_lines_are_answered_as_the_book_answers_and_not_echoed() throws IOException {
    Path saved = root.resolve("saved.jsh");
    Files.writeString(root.resolve("more.jsh"), "int more = 7\n");
    assertThat(answers("""
        listing(3)
        int f(int n) {
          return n + 1;
        }
        f(count)

        Matrix.zeros(2, 2)
        /methods
        /vars
        /lisst
        /open %s
        /save %s
        missing
        check("toy/count")
        next()
        listing(4)
        String next() { return "mine"; }
        next()
        /exit
        not reached
        """.formatted(root.resolve("more.jsh"), saved))).isEqualTo("""
        |  Listing 3 builds on 1, 2, which are run first.
        toy> Math.max(count, 1)
        $3 ==> 42
        |  created method f(int)
        $5 ==> 43
        $6 ==>
        [0  0]
        [0  0]
        |    int f(int)
        |    int count = 42
        |    int $3 = 42
        |    int $5 = 43
        |    Matrix $6 =  [0  0] [0  0]
        |  There is no command /lisst. Did you mean /list or /limit?
        more ==> 7
        |  Error:
        |  cannot find symbol
        |    symbol:   variable missing
        |  missing
        |  ^-----^
        Checks are run by ./book check toy/count.
        Exercises are practiced with ./book practice.
        |  The page of toy has the listings 1 to 3, no 4. listings() names them.
        |  created method next()
        $9 ==> "mine"
        """.replace("$6 ==>\n", "$6 ==> \n"));
    assertThat(Files.readString(saved)).startsWith("int count = 2;\ncount = count +\n    40\n")
        .endsWith("int more = 7;\n");
  }

  @Test
  void the_greeting_says_what_is_at_hand_in_eight_lines() throws IOException {
    assertThat(Course.at(Path.of("..")).chapters()).isNotEmpty().allSatisfy(chapter ->
        assertThat(Greeting.of(chapter).lines()).hasSizeLessThanOrEqualTo(8)
            .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80)));
    assertThat(Greeting.of(Course.at(ToyBook.in(root)).chapter("toy")))
        .contains("Toys", "What is a toy?", "Doll, Ball", "check(\"toy/count\")");
  }

  private String answers(String lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    try (Shell shell = Shell.open(ToyBook.in(root), "1",
        ShellOptions.usual(root.resolve("work")))) {
      int code = shell.run(new LineConsole(
          new BufferedReader(new StringReader(lines)), stream, null, shell::isWhole));
      assertThat(code).isZero();
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
