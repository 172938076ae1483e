package unrolled.workshop.command;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

class PracticeTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir
  Path folder;

  private Trial book;
  private PipedOutputStream keys;
  private CompletableFuture<Integer> sitting;

  @BeforeEach
  void writeABook() throws IOException {
    book = new Trial(folder);
    keys = new PipedOutputStream();
    book.in = new PipedInputStream(keys);
  }

  @AfterEach
  void end() throws IOException {
    keys.close();
  }

  private void begin(String... arguments) {
    sitting = CompletableFuture.supplyAsync(() -> book.run(arguments));
  }

  private void type(String word) throws IOException {
    keys.write((word + "\n").getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** Waits for text that comes for the n-th time. */
  private void await(String text, int times) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (book.out().split(java.util.regex.Pattern.quote(text), -1).length <= times) {
      assertThat(System.nanoTime()).as("%s not said in %s", text, book.out()).isLessThan(end);
      Thread.sleep(10);
    }
  }

  private void quit() throws Exception {
    type("q");
    assertThat(sitting.get(PATIENCE.toSeconds(), SECONDS)).isZero();
    assertThat(book.err()).isEmpty();
  }

  @Test
  void each_save_is_judged_until_it_is_right() throws Exception {
    begin("practice", "rnn");
    await("q quit", 1);
    assertThat(book.out()).contains("[..............................] 0 of 2  rnn/count",
        "Title of count", "Set answer.", "count.jsh").doesNotContain("Checking");
    book.write("rnn/count", "int answer = 1;\n");
    await("answer is 0, which is too small", 1);
    Path beside = book.answer("rnn/count").resolveSibling(".count.swp");
    Files.writeString(beside, "right\n");
    long saved = System.nanoTime();
    Files.move(beside, book.answer("rnn/count"), StandardCopyOption.REPLACE_EXISTING);
    await("rnn/count  passed", 1);
    assertThat(Duration.ofNanos(System.nanoTime() - saved)).isLessThan(Duration.ofSeconds(1));
    await("n goes on to rnn/one-step", 1);
    type("n");
    await("Title of one-step", 1);
    quit();
    assertThat(book.out()).endsWith("./book practice goes on where you are.\n");
    assertThat(book.typing("q\n").run("practice")).isZero();
    assertThat(book.out()).contains("rnn/one-step");
  }

  @Test
  void saves_in_quick_succession_end_with_a_verdict_on_the_last() throws Exception {
    begin("practice", "rnn/count");
    await("q quit", 1);
    for (int i = 0; i < 20; i++) {
      book.write("rnn/count", "try " + i);
      Thread.sleep(5);
    }
    book.write("rnn/count", "right");
    await("rnn/count  passed", 1);
    quit();
    assertThat(book.out().split("Checking", -1).length).isLessThan(8);
  }

  @Test
  void keys_do_what_they_say() throws Exception {
    begin("practice", "rnn");
    type("h");
    await("Hint 1 of 2", 1);
    type("s");
    await("rnn/count has not passed yet", 1);
    type("l");
    await("  rnn/one-step  Title of one-step", 1);
    type("nonsense");
    await("\"nonsense\" is none of the keys.", 1);
    book.write("rnn/count", "mine, right");
    await("rnn/count  passed", 1);
    type("s");
    await("int answer = 42;", 1);
    type("r");
    await("r once more begins this exercise anew", 1);
    type("r");
    await("your old answer is", 1);
    assertThat(book.answer("rnn/count")).hasContent("int answer = 0;\n");
    type("c");
    await("not passed yet\n", 1);
    quit();
  }

  @Test
  void an_answer_from_before_is_judged_at_once() throws Exception {
    book.write("rnn/count", "mine");
    begin("practice", "rnn");
    await("rnn/count  not passed yet", 1);
    keys.close();
    assertThat(sitting.get(PATIENCE.toSeconds(), SECONDS)).isZero();
  }

  @Test
  void a_screen_is_cleared_but_not_a_plain_one() {
    book.terminal = true;
    assertThat(book.typing("q").run("practice")).isZero();
    assertThat(book.out()).contains("\u001b[H\u001b[2J");
    assertThat(book.typing("q\n").run("practice", "--plain")).isZero();
    assertThat(book.out()).doesNotContain("\u001b");
  }
}
