package unrolled.lstm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int status = TravelExperiments.run(args, out, out, epochs);
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
