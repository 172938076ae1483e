package unrolled.lstm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.session.TensorFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the command as a reader would, with a training cut short. */
class TravelExperimentsTest {

  @TempDir
  private Path folder;

  private static String run(int epochs, String... args) {
    return run(epochs, TravelExperiments.LEARNING_RATE, args);
  }

  private static String run(int epochs, double learningRate, String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int status = TravelExperiments.run(args, out, out, epochs, learningRate);
    return status + "\n" + bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_was_trained_and_written_is_read_and_invents_the_same_names() {
    String file = folder.resolve("names.safetensors").toString();
    String written = run(1, "write", file, "4");
    assertThat(written).startsWith("0\n" + file + ": ").contains(" 4 hidden units, ")
        .containsPattern("\n[34]\\.\\d\\d bits a character on \\d+ names kept aside\n");
    String untrained = run(0, "write", folder.resolve("untrained").toString(), "4");
    assertThat(bits(written)).as("training helps").isLessThan(bits(untrained));
    String read = run(0, "read", file);
    assertThat(read).startsWith("0\nlstm.weight_ih_l0 (16, ").contains("lstm.bias_hh_l0 (16)\n");
    assertThat(read).endsWith(written.substring(2));
  }

  private static double bits(String told) {
    return Double.parseDouble(told.split(" bits")[0].replaceAll("(?s).*\n", ""));
  }

  @Test
  void files_of_other_models_are_refused_with_a_reason() throws IOException {
    Path other = folder.resolve("other");
    new TensorFile(other).write(LstmInTorch.layout(
        LstmNetworks.random(2, 4, 1, new SeededRandom(1))));
    int d = Vocabulary.of(ClassNames.all()).size();
    assertThat(run(0, "read", other.toString())).startsWith("1\nlstm.weight_ih_l0 (16, 2)\n")
        .endsWith(other + ": tensor lstm.weight_ih_l0 has shape (16, 2), this model needs (16, "
            + d + "); create a model of the sizes of the weights\n");
    new TensorFile(other).write(LstmInTorch.layout(new LstmCell(LstmParameters.zeros(d, 4))));
    assertThat(run(0, "read", other.toString())).startsWith("1\nweight_ih_l0 (16, " + d + ")\n")
        .contains(other + ": has no tensor linear.bias, linear.weight, lstm.bias_hh_l0");
    Files.writeString(other, "no tensors");
    assertThat(run(0, "read", other.toString())).startsWith("1\n" + other + ": claims a header");
    assertThat(run(0, "read", folder.toString())).isEqualTo(
        "1\n" + folder + ": is no file; name another one\n");
    assertThat(run(0, "read", folder.resolve("none").toString())).startsWith("1\n");
    assertThat(run(0, "write", other.resolve("below").toString(), "1")).startsWith("1\n")
        .contains("can't be written");
  }

  private Path header(String header) throws IOException {
    byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
    return Files.write(folder.resolve("header"), ByteBuffer.allocate(8 + bytes.length)
        .order(ByteOrder.LITTLE_ENDIAN).putLong(bytes.length).put(bytes).array());
  }

  private static String none(String name, String shape) {
    return "\"" + name + "\":{\"dtype\":\"F64\",\"shape\":" + shape + ",\"data_offsets\":[0,0]}";
  }

  @Test
  void a_file_of_a_hundred_bytes_makes_no_network_of_a_thousand_units() throws IOException {
    Path file = header("{" + none("lstm.weight_hh_l0", "[0,1024]") + "}");
    long before = allocated();
    assertThat(run(0, "read", file.toString())).startsWith("1\nlstm.weight_hh_l0 (0, 1024)\n")
        .contains(file + ": has no tensor linear.bias");
    assertThat(allocated() - before).isLessThan(4_000_000); // the network has 37 million
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  @Test
  void names_from_a_file_forge_no_line_and_are_not_listed_without_end() throws IOException {
    String forged = run(0, "read", header("{" + none(
        "a\\u001b[31mEVIL\\n0.01 bits a character", "[0]") + "}").toString());
    assertThat(forged).startsWith("1\na?[31mEVIL?0.01 bits a character (0)\n")
        .hasLineCount(3).doesNotContain("\u001b");
    String many = run(0, "read", header(IntStream.range(0, 1000)
        .mapToObj(i -> none("t" + i, "[0]")).collect(Collectors.joining(",", "{", "}"))).toString());
    assertThat(many).startsWith("1\nt0 (0)\nt1 (0)\n").contains("\nt19 (0)\nand 980 more\n")
        .hasLineCount(1 + 20 + 1 + 1);
  }

  @Test
  void a_training_that_fails_leaves_the_file_that_was_there() throws IOException {
    Path file = folder.resolve("good.safetensors");
    assertThat(run(0, "write", file.toString(), "2")).startsWith("0\n");
    byte[] good = Files.readAllBytes(file);
    String told = run(1, 1e300, "write", file.toString(), "3");
    assertThat(told).startsWith("1\ntraining stopped in epoch 1 at step ");
    assertThat(file).hasBinaryContent(good);
  }

  @Test
  void wrong_arguments_are_refused_with_the_usage_or_the_reason() {
    assertThat(run(0)).isEqualTo("2\n" + TravelExperiments.USAGE);
    assertThat(run(0, "send", "x")).isEqualTo("2\n" + TravelExperiments.USAGE);
    assertThat(run(0, "read", "x", "3")).isEqualTo("2\n" + TravelExperiments.USAGE);
    assertThat(run(0, "read", "")).isEqualTo(
        "2\nFILE is the path of a file, which \"\" can't be here\n");
    assertThat(run(0, "write", "x", "0")).isEqualTo(
        "2\nUNITS is a whole number from 1 to 1024, not 0\n");
    assertThat(run(0, "write", "x", "many")).startsWith("2\nUNITS is a whole number");
  }
}
