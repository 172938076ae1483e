package unrolled.workshop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramCommandsTest {

  @TempDir
  Path folder;

  private Trial book;

  @BeforeEach
  void writeABook() throws IOException {
    book = new Trial(folder);
    program("SoftmaxTwiceExperiments", "System.exit(args.length)");
    program("RnnExperiments", "");
    Path main = folder.resolve("chapters/05-rnn/src/main/java/unrolled/rnn");
    Files.writeString(main.resolve("QuietExperiments.java"), "/** Has no main. */ class X {}");
    Files.delete(folder.resolve("chapters/01-naive-model/target/classes"));
    Files.delete(folder.resolve("core/target/classes"));
    Files.createDirectories(folder.resolve("workshop/target"));
    Files.writeString(folder.resolve("workshop/target/libraries.txt"), folder.toString());
  }

  private void program(String name, String body) throws IOException {
    Path file = folder.resolve("chapters/05-rnn/src/main/java/unrolled/rnn/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package unrolled.rnn;\n/**\n * Is about {@code " + name
        + "}. More.\n */\npublic class " + name
        + " {\n  /** Prints. */\n  public static void main(String[] args) {" + body + ";}\n}\n");
  }

  @Test
  void run_lists_the_programs_of_a_chapter() {
    assertThat(book.run("run", "rnn")).isZero();
    assertThat(book.out()).contains("softmax-twice\n    Is about SoftmaxTwiceExperiments.\n",
        "rnn\n").doesNotContain("quiet", "More");
  }

  @Test
  void run_passes_arguments_on_and_ends_as_the_program_does() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("chapters/05-rnn/target/classes"));
    Files.createDirectories(folder.resolve("core/target/classes"));
    Path source = folder.resolve(
        "chapters/05-rnn/src/main/java/unrolled/rnn/SoftmaxTwiceExperiments.java");
    assertThat(javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d",
        classes.toString(), source.toString())).isZero();
    assertThat(book.run("run", "5", "softmax-twice", "a", "--plain", "-x", "d", "e", "f"))
        .isEqualTo(6);
  }

  @Test
  void run_tells_the_nearest_program_and_what_is_not_built() {
    assertThat(book.run("run", "rnn", "softmax-twise")).isEqualTo(ExitCode.USAGE);
    assertThat(book.err()).contains("Did you mean softmax-twice?");
    assertThat(book.run("run", "rnn", "rnn")).isEqualTo(ExitCode.COULD_NOT);
    assertThat(book.err()).contains("There is no ", "mvn package");
  }

  @Test
  void read_prints_where_the_page_is_and_whether_it_is_old() throws IOException {
    Path page = folder.resolve("docs/target/book/rnn.html");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "page");
    assertThat(book.run("read", "5")).isZero();
    assertThat(book.out()).isEqualTo(page + "\n");
    assertThat(book.err()).isEmpty();
    assertThat(page.toFile().setLastModified(1_000_000)).isTrue();
    assertThat(book.run("read", "5")).isZero();
    assertThat(book.err()).contains("is older than ", "./book read --build");
  }

  @Test
  void a_book_that_can_not_be_made_is_told() {
    assertThat(book.run("read")).isEqualTo(ExitCode.COULD_NOT);
    assertThat(book.err()).contains("Making the book", "The book can't be made.", "book.log")
        .doesNotContain("Re-run Maven");
  }

  @Test
  void doctor_looks_at_everything_and_tells_how_to_mend() {
    book.environment.put("TERM", "xterm");
    assertThat(book.run("doctor")).isEqualTo(ExitCode.COULD_NOT);
    assertThat(book.out()).contains("ok         JDK", "memory", "disk", "terminal", "encoding",
        "attention  programs   chapter naive is not built\n           Delete workshop/target");
    assertThat(Examination.maven("no-such-maven").mend()).contains("Install Maven, 3.8.7");
  }
}
