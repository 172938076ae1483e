package unrolled.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import unrolled.core.data.MalformedDataException;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.Tensor;
import unrolled.core.model.TorchLayout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Says what becomes of files that are legal but strange, and of a good file when writing fails. */
class TensorFileLimitsTest {

  private static final Map<String, Tensor> FIVE = Map.of("v", new Tensor(new int[] {1}, 5));

  @TempDir
  private Path folder;

  private TensorFile file;

  @BeforeEach
  void name() {
    file = new TensorFile(folder.resolve("model.safetensors"));
  }

  private static TorchLayout model() {
    return TorchLayout.of(List.of(AffineParameters.zeros(2, 3)));
  }

  private static String none(String name) {
    return TensorFileTest.entry(name, "F64", "[0]", "[0,0]");
  }

  private String refused(String header) throws IOException {
    Files.write(file.file(), TensorFileTest.bytes(header, 0));
    Throwable refusal = catchThrowable(() -> file.readInto(model()));
    assertThat(refusal).isInstanceOf(MalformedDataException.class);
    return refusal.getMessage();
  }

  @Test
  void eight_dimensions_are_read_and_nine_refused() throws IOException {
    file.write(Map.of("x", new Tensor(new int[] {1, 1, 1, 1, 1, 1, 1, 2}, 3, 4)), TensorType.F64);
    assertThat(file.read().get("x").values()).containsExactly(3, 4);
    assertThat(refused("{" + TensorFileTest.entry("x", "F64", "[0,1,1,1,1,1,1,1,1]", "[0,0]") + "}"))
        .isEqualTo(file.file() + ": tensor x has a shape or offsets of more than 8 numbers;"
            + " get the file again or write it anew");
    assertThatIllegalArgumentException().isThrownBy(() -> new Tensor(new int[9]))
        .withMessage("a tensor has at most 8 dimensions, not 9");
  }

  @Test
  void names_that_the_model_has_not_are_shown_short_few_and_without_control_characters()
      throws IOException {
    assertThat(refused("{" + none("a\\n\\u001b[31mEVIL\\u0007\u202e") + "}"))
        .contains(", and has tensors that this model has not: a??[31mEVIL??; this model takes");
    assertThat(refused("{" + none("n".repeat(100_000)) + "}"))
        .contains(" has not: " + "n".repeat(60) + "…; this model takes").hasSizeLessThan(600);
    String many = IntStream.range(100, 1100).mapToObj(i -> none("t" + i))
        .collect(Collectors.joining(","));
    assertThat(refused("{" + many + "}")).contains(
        " has not: t100, t1000, t1001, t1002, t1003, t1004, t1005, t1006 and 992 more; this")
        .hasSizeLessThan(600);
  }

  @Test
  void a_model_with_nan_is_not_written_over_a_good_one() throws IOException {
    AffineParameters gate = AffineParameters.zeros(2, 3);
    TorchLayout layout = TorchLayout.of(List.of(gate));
    file.write(layout);
    byte[] good = Files.readAllBytes(file.file());
    for (double value : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      gate.Wh().set(1, 2, value);
      assertThatIllegalArgumentException().isThrownBy(() -> file.write(layout)).withMessage(
          "tensor weight_hh_l0 has the value " + value + " at place 7 of 9;"
              + " take weights from before the training diverged");
      assertThat(file.file()).hasBinaryContent(good);
    }
  }

  @Test
  void half_a_character_in_a_name_is_not_written_as_a_question_mark() {
    file.write(FIVE, TensorType.F64);
    for (String half : List.of("a\ud800", "\udc00", "\udfffb")) {
      assertThatIllegalArgumentException().isThrownBy(() -> file.write(
          Map.of(half, new Tensor(new int[] {1}, 6)), TensorType.F64)).withMessage(
              "the name " + half.replaceAll("\\p{Cs}", "?") + " holds half a character,"
                  + " which no file can; give another one");
    }
    assertThat(file.read()).isEqualTo(FIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "", ".."})
  void paths_that_can_be_no_file_are_refused(String path) {
    TensorFile nowhere = new TensorFile(Path.of(path));
    assertThatThrownBy(() -> nowhere.write(FIVE, TensorType.F64))
        .isInstanceOf(UncheckedIOException.class).hasMessageContaining("can't be written");
    assertThatThrownBy(nowhere::requireWritable)
        .isInstanceOf(UncheckedIOException.class).hasMessageContaining("can't be written");
  }

  @Test
  void what_is_no_file_is_not_replaced_by_one() throws IOException {
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(file.file()));
      assertThatThrownBy(() -> file.write(FIVE, TensorType.F64))
          .isInstanceOf(UncheckedIOException.class).cause().hasMessageContaining("is no file");
      assertThat(Files.isRegularFile(file.file())).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"model.safetensors.part", "model.safetensors.part/full"})
  void a_folder_in_the_way_stays(String way) throws IOException {
    Files.createDirectories(folder.resolve(way));
    file.requireWritable();
    file.write(Map.of(), TensorType.F64);
    file.write(FIVE, TensorType.F64);
    assertThat(folder.resolve(way)).isDirectory();
    assertThat(file.read()).isEqualTo(FIVE);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("model.safetensors", "model.safetensors.part");
  }

  @Test
  void whether_a_file_can_be_written_is_told_without_touching_it() throws IOException {
    file.requireWritable();
    assertThat(folder).isEmptyDirectory();
    file.write(FIVE, TensorType.F64);
    file.requireWritable();
    assertThat(file.read()).isEqualTo(FIVE);
    assertThat(folder.toFile().list()).containsExactly("model.safetensors");
    TensorFile below = new TensorFile(file.file().resolve("below"));
    assertThatThrownBy(below::requireWritable).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(below.file() + ": the tensors can't be written");
    TensorFile itself = new TensorFile(folder);
    assertThatThrownBy(itself::requireWritable).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("can't be written");
  }

  @Test
  void an_empty_tensor_lies_where_a_full_one_begins_or_ends_whatever_the_order()
      throws IOException {
    String full = TensorFileTest.entry("full", "F64", "[2]", "[0,16]");
    for (String edge : List.of("[0,0]", "[16,16]")) {
      String empty = TensorFileTest.entry("empty", "F64", "[0]", edge);
      for (String both : List.of(full + "," + empty, empty + "," + full)) {
        Files.write(file.file(), TensorFileTest.bytes("{" + both + "}", 16));
        assertThat(file.read()).containsOnlyKeys("full", "empty");
      }
    }
  }

  /** Headers that are legal or nearly so, of about so many bytes, whose tensors fit no model. */
  private static List<String> strangers(int size) {
    String names = List.of("weight_hh_l0", "bias_ih_l0", "bias_hh_l0").stream()
        .map(TensorFileLimitsTest::none).collect(Collectors.joining(","));
    return List.of(
        "{" + TensorFileTest.entry("weight_ih_l0", "F64", "[0" + ",1".repeat(size / 2) + "]",
            "[0,0]") + "," + names + "}",
        "{" + none("n".repeat(size)) + "}",
        "{" + none("€".repeat(size / 3)) + "}",
        "{" + IntStream.range(0, size / 56).mapToObj(i -> none(Integer.toString(i, 36)))
            .collect(Collectors.joining(",")) + "}");
  }

  @Test
  void strange_headers_are_refused_briefly_in_the_smallest_heap_that_reads_them()
      throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
        "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
        SmallHeap.class.getName()));
    List<String> headers = strangers(3_500_000);
    for (int i = 0; i < headers.size(); i++) {
      Path path = folder.resolve("strange" + i);
      Files.write(path, TensorFileTest.bytes(headers.get(i), 0));
      command.add(path.toString());
    }
    Path large = folder.resolve("large"); // more than a sixteenth of the heap, all of it spaces
    Files.write(large, TensorFileTest.bytes("{}" + " ".repeat(5_000_000), 0));
    command.add(large.toString());
    Process java = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines().limit(headers.size())).containsOnly("refused briefly");
    assertThat(said).endsWith("\n-Xmx\n").hasLineCount(headers.size() + 1);
    assertThat(java.waitFor()).isZero();
  }

  /** Reads files into a model in a virtual machine of its own, and says how that ended. */
  static final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] files) {
      for (String file : files) {
        try {
          new TensorFile(Path.of(file)).readInto(model());
          System.out.println("read");
        } catch (MalformedDataException e) {
          String message = e.getMessage();
          System.out.println(message.endsWith("; give Java more memory with -Xmx") ? "-Xmx"
              : message.length() < 1000 ? "refused briefly" : "refused at length");
        }
      }
    }
  }
}
