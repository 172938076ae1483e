package unrolled.deep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.data.BookProse;
import unrolled.core.session.ProgressLine;

import static org.assertj.core.api.Assertions.assertThat;

class TextExperimentsTest {

  private static final String TEXT = BookProse.train().substring(0, 2600);

  private static final String[] SMALL =
      {"--units", "2", "--layers", "1", "--epochs", "1", "--dropout", "0"};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  @TempDir
  private Path folder;

  @Test
  void a_text_is_learned_and_what_was_reached_is_said_and_shown() throws IOException {
    Path file = file(TEXT);
    assertThat(run(file, "--units", "6", "--epochs", "1", "--cell", "gru")).isZero();
    assertThat(text(out)).startsWith("6 steps, ").contains(" bits a character on 260 characters");
    assertThat(text(out).length()).isGreaterThan(400);
    assertThat(text(line)).contains("2340 characters to learn from, 260 kept aside")
        .contains("step ");
    assertThat(folder.resolve("a.txt.checkpoint")).exists();
    out.reset();
    assertThat(run(file, "--units", "6", "--epochs", "1", "--cell", "gru")).isZero();
    assertThat(text(line)).contains("going on from");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void a_checkpoint_of_another_text_or_network_is_refused_with_advice() throws IOException {
    assertThat(run(file(TEXT), "--units", "3", "--epochs", "1", "--dropout", "0")).isZero();
    Path other = Files.writeString(folder.resolve("b.txt"), "Ü" + TEXT.substring(1));
    String checkpoint = folder.resolve("a.txt.checkpoint").toString();
    assertThat(run(other, "--units", "3", "--epochs", "1", "--dropout", "0",
        "--checkpoint", checkpoint)).isEqualTo(1);
    assertThat(text(err)).contains("a.txt.checkpoint: ")
        .contains("Name another checkpoint, or the text and options");
    err.reset();
    assertThat(run(file(TEXT.replace('e', 'i')), "--units", "3", "--epochs", "1", "--dropout", "0",
        "--checkpoint", checkpoint)).isEqualTo(1);
    err.reset();
    assertThat(run(file(new StringBuilder(TEXT).reverse().toString()), "--units", "3",
        "--epochs", "1", "--dropout", "0", "--checkpoint", checkpoint)).isEqualTo(1);
    assertThat(text(err)).contains("the checkpoint is of other text");
  }

  @Test
  void a_file_that_is_no_text_or_too_short_is_refused() throws IOException {
    assertThat(run(folder.resolve("none"))).isEqualTo(1);
    assertThat(text(err)).contains("none: is not there; check the path");
    err.reset();
    assertThat(run(file(""))).isEqualTo(1);
    assertThat(text(err)).contains("has 0 characters; give at least 2000");
    err.reset();
    assertThat(run(file(TEXT + "\n\u0000"))).isEqualTo(1);
    assertThat(text(err)).contains("has the character U+0000, which no text has");
    err.reset();
    assertThat(run(file("a".repeat(3000)))).isEqualTo(1);
    assertThat(text(err)).contains("repeats one character");
    err.reset();
    String all = IntStream.rangeClosed(0x4e00, 0x4e00 + TextSessionExperiments.MOST_DIFFERENT)
        .mapToObj(Character::toString).collect(Collectors.joining());
    assertThat(run(file(all))).isEqualTo(1);
    assertThat(text(err)).contains("has 10001 different characters, more than 10000");
    err.reset();
    Path latin = Files.write(folder.resolve("c.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(latin)).isEqualTo(1);
    assertThat(text(err)).contains("is no UTF-8; save the text as UTF-8");
  }

  @Test
  void wrong_arguments_are_named_with_what_they_may_be() throws IOException {
    assertWrong("no FILE is named");
    assertWrong("--units has no value", "a.txt", "--units");
    assertWrong("no FILE is named before the options", "--units", "3", "a.txt");
    assertWrong("there is no option \"--unit\"", "a.txt", "--unit", "3");
    assertWrong("there is no option \"FILE\"", "a.txt", "FILE", "3");
    assertWrong("there is no option \"\"", "a.txt", "", "3");
    assertWrong("there is no option \"b.txt\"", "a.txt", "b.txt");
    assertWrong("--units is a whole number from 1 to 1024, not 0", "a.txt", "--units", "0");
    assertWrong("--layers is a whole number from 1 to 8, not 2.5", "a.txt", "--layers", "2.5");
    assertWrong("--dropout is a number from 0 to 0.9, not 1", "a.txt", "--dropout", "1");
    assertWrong("--rate is a number above 0, at most 1, not NaN", "a.txt", "--rate", "NaN");
    assertWrong("--cell is lstm, gru or rnn, not LSTM", "a.txt", "--cell", "LSTM");
    assertWrong("FILE is the path of a file, which \"\" can't be here", "");
  }

  @Test
  void who_asks_for_help_gets_it() {
    for (String help : List.of("--help", "-h")) {
      out.reset();
      assertThat(TextExperiments.run(
          new String[] {help}, stream(out), stream(err), ProgressLine.quiet())).isZero();
      assertThat(text(out)).isEqualTo(TextOptionsExperiments.USAGE);
      assertThat(text(err)).isEmpty();
    }
  }

  @Test
  void no_name_of_a_checkpoint_costs_the_reader_his_text() throws IOException {
    Path file = file(TEXT);
    Path part = Files.copy(file, folder.resolve("notes.part"));
    String checkpoint = folder.resolve("notes").toString();
    assertThat(run(part, "--units", "2", "--layers", "1", "--epochs", "1", "--dropout", "0",
        "--checkpoint", checkpoint)).isZero();
    assertThat(part).hasContent(TEXT);
    assertThat(folder.resolve("notes")).isNotEmptyFile();
    assertThat(run(file, "--units", "2", "--checkpoint", file.toString())).isEqualTo(1);
    assertThat(text(err)).contains("a.txt: is no checkpoint of a training; name another file");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void a_checkpoint_that_can_t_be_written_is_told_before_training() throws IOException {
    Path file = file(TEXT);
    assertThat(run(file, "--units", "2", "--checkpoint", file.resolve("below").toString()))
        .isEqualTo(1);
    assertThat(text(err)).contains("below: the checkpoint can't be written");
    assertThat(text(line)).doesNotContain("step ");
  }

  @Test
  void a_checkpoint_goes_on_with_the_options_it_was_made_with_but_for_the_temperature()
      throws IOException {
    Path file = file(TEXT);
    assertThat(run(file, SMALL)).isZero();
    String first = text(out);
    for (String other : List.of("--rate 0.5", "--epochs 6", "--layers 2", "--units 3",
        "--dropout 0.1", "--cell gru")) {
      assertThat(run(file, options(other))).as(other).isEqualTo(1);
      assertThat(text(err)).contains("Name another checkpoint, or the text and options that");
      err.reset();
    }
    assertThat(run(file, options("--rate 0.5"))).isEqualTo(1);
    assertThat(text(err)).contains("the checkpoint is of other options.");
    out.reset();
    assertThat(run(file, options("--temperature 0.001"))).isZero();
    assertThat(text(out).lines().findFirst()).isEqualTo(first.lines().findFirst());
    assertThat(text(out)).isNotEqualTo(first);
  }

  private static String[] options(String more) {
    return Stream.of(SMALL, more.split(" ")).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private void assertWrong(String message, String... args) {
    err.reset();
    assertThat(TextExperiments.run(args, stream(out), stream(err), ProgressLine.quiet()))
        .isEqualTo(2);
    assertThat(text(err)).startsWith(message).contains("usage: TextExperiments FILE");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text);
  }

  private int run(Path file, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = file.toString();
    System.arraycopy(options, 0, args, 1, options.length);
    return TextExperiments.run(
        args, stream(out), stream(err), ProgressLine.on(stream(line)));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
