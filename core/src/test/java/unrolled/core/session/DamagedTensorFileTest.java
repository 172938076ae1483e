package unrolled.core.session;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.AffineParameters;
import unrolled.core.model.OutputParameters;
import unrolled.core.model.Tensor;
import unrolled.core.model.TorchLayout;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.core.session.TensorFileTest.bytes;
import static unrolled.core.session.TensorFileTest.entry;
/** Damages files of tensors at random, and fills them with as many things as fit. */
class DamagedTensorFileTest {

  private static final int MUTATIONS = 10_000;
  /** What reading creates, beside an exception and its text: text, names and numbers. */
  private static final int BYTES_A_BYTE = 100;

  @TempDir
  private Path folder;

  private TensorFile file;

  @BeforeEach
  void name() {
    file = new TensorFile(folder.resolve("deep/er/model.safetensors"));
  }

  private void put(byte[] bytes) throws IOException {
    Files.createDirectories(file.file().getParent());
    Files.write(file.file(), bytes);
  }

  /** A model of 42 numbers, all of which are 7 until something is read into it. */
  private static final class Model {
    private final List<AffineParameters> gates =
        List.of(AffineParameters.zeros(2, 2), AffineParameters.zeros(2, 2));
    private final OutputParameters output = OutputParameters.zeros(2, 4);
    private final TorchLayout layout = TorchLayout.of(gates).within("cell", output);

    Model fill(double value) {
      for (AffineParameters gate : gates) {
        gate.Wx().fill(value);
        gate.Wh().fill(value);
        gate.b().fill(value);
      }
      output.Whq().fill(value);
      output.bq().fill(value);
      return this;
    }

    boolean holdsOnly(double value) {
      return new Model().fill(value).layout.tensors().equals(layout.tensors());
    }

    boolean isFinite() {
      return layout.tensors().values().stream()
          .allMatch(tensor -> Arrays.stream(tensor.values()).allMatch(Double::isFinite));
    }
  }

  @Test
  void ten_thousand_damaged_files_are_refused_or_read_but_break_nothing() throws IOException {
    SeededRandom random = new SeededRandom(1);
    Model written = new Model();
    written.gates.get(0).Wx().add(Matrix.of(new double[] {1, -2}, new double[] {0.5, 3}));
    TensorFile good = new TensorFile(folder.resolve("good"));
    good.write(written.layout);
    byte[] bytes = Files.readAllBytes(good.file());
    Map<String, Integer> outcomes = new LinkedHashMap<>();
    Model model = new Model().fill(7);
    long allowed = 0;
    long before = allocated();
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = damaged(bytes, random);
      allowed += 60_000 + (long) BYTES_A_BYTE * damaged.length;
      try {
        Map<String, Tensor> tensors = TensorFile.decode(damaged);
        outcomes.merge("read", 1, Integer::sum);
        model.layout.assign(tensors);
        outcomes.merge("assigned", 1, Integer::sum);
        assertThat(model.isFinite()).isTrue();
        model.fill(7);
      } catch (IllegalArgumentException e) {
        outcomes.merge("refused", 1, Integer::sum);
        assertThat(e.getClass()).isEqualTo(IllegalArgumentException.class);
        assertThat(e.getMessage()).matches("(?s)(tensor |has |claims |no ).*;.*")
            .doesNotContain("null");
        assertThat(model.holdsOnly(7)).as("nothing is half read").isTrue();
      }
    }
    assertThat(allocated() - before).isLessThan(allowed);
    assertThat(outcomes.get("assigned")).as("damage within the numbers").isBetween(500, 5000);
    assertThat(outcomes.get("read") - outcomes.get("assigned"))
        .as("damage that only the model sees").isGreaterThan(50);
    assertThat(outcomes.get("refused")).isGreaterThan(5000);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** Flips bits, cuts, inserts, or changes digits of the header. */
  private static byte[] damaged(byte[] good, SeededRandom random) {
    byte[] bytes = good.clone();
    switch ((int) random.uniform(0, 5)) {
      case 0:
        for (int flips = 1 + (int) random.uniform(0, 3); flips > 0; flips--) {
          bytes[place(bytes, random)] ^= (byte) (1 << (int) random.uniform(0, 8));
        }
        return bytes;
      case 1:
        return Arrays.copyOf(bytes, place(bytes, random));
      case 2:
        return inserted(bytes, place(bytes, random), 1 + (int) random.uniform(0, 9), random);
      case 3:
        int header = 8 + bytes[0] + 256 * bytes[1];
        int[] digits = IntStream.range(8, Math.min(header, bytes.length))
            .filter(i -> Character.isDigit(bytes[i])).toArray();
        bytes[digits[(int) random.uniform(0, digits.length)]] =
            (byte) "0123456789-.e]".charAt((int) random.uniform(0, 14));
        return bytes;
      default:
        bytes[(int) random.uniform(0, 8)] = (byte) random.uniform(-128, 128);
        return bytes;
    }
  }

  private static int place(byte[] bytes, SeededRandom random) {
    return (int) random.uniform(0, bytes.length);
  }

  private static byte[] inserted(byte[] bytes, int at, int count, SeededRandom random) {
    ByteBuffer result = ByteBuffer.allocate(bytes.length + count).put(bytes, 0, at);
    for (int i = 0; i < count; i++) {
      result.put((byte) random.uniform(-128, 128));
    }
    return result.put(bytes, at, bytes.length - at).array();
  }

  /** Returns headers of nothing but small things, of about so many bytes each. */
  private static List<String> headersOfSmallThings(int size) {
    String notes = small(size / 9).mapToObj(i -> "\"" + Integer.toString(i, 36) + "\":\"\"")
        .collect(Collectors.joining(",", "{\"__metadata__\":{", "}}"));
    String tensors = small(size / 56).mapToObj(
        i -> entry(Integer.toString(i, 36), "F64", "[0]", "[0,0]"))
        .collect(Collectors.joining(",", "{", "}"));
    return List.of(notes, tensors);
  }

  private static IntStream small(int count) {
    return IntStream.range(0, count);
  }

  @Test
  void a_header_full_of_small_things_takes_a_bounded_multiple_of_its_size() {
    for (String header : headersOfSmallThings(500_000)) {
      byte[] bytes = bytes(header, 0);
      long before = allocated();
      TensorFile.decode(bytes);
      assertThat(allocated() - before).isLessThan((long) BYTES_A_BYTE * bytes.length);
    }
  }

  @Test
  void such_headers_and_many_numbers_fit_into_the_smallest_heap_that_reads_them()
      throws Exception {
    int size = 3_500_000; // files of up to a sixteenth of what a heap of 64 MB offers
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m",
        "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
        SmallHeap.class.getName()));
    for (String header : headersOfSmallThings(size)) {
      put(bytes(header, 0));
      command.add(Files.move(file.file(), folder.resolve("f" + command.size())).toString());
    }
    put(bytes("{" + entry("x", "F16", "[" + size / 2 + "]", "[0," + size + "]") + "}", size));
    command.add(file.file().toString());
    Process java = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).isEqualTo("0 62500 1 ");
    assertThat(java.waitFor()).isZero();
  }

  /** Reads files in a virtual machine of its own, and says how many tensors each has. */
  static final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] files) {
      for (String file : files) {
        System.out.print(new TensorFile(Path.of(file)).read().size() + " ");
      }
    }
  }
}
