package unrolled.deep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;

/** Names what the chapter's recorded results depend on, and reads those of an earlier chapter. */
final class DeepRecords {

  static final String OWN = "src/main/java/unrolled/deep/";
  static final String LSTM = "../07-lstm/src/main/java/unrolled/lstm/";
  static final String KIND = "../08-gru/src/main/java/unrolled/gru/CellKind.java";
  static final String CORE = "../../core/src/main/java/unrolled/core/";
  static final String DATA = CORE + "data/";

  /** What networks are composed of that a design draws. */
  static final String[] COMPOSED = in(OWN, new String[] {"Design", "Dropout", "LayerNormalization",
      "Residual", "Stack", "StatelessLayer"}, KIND,
      CORE + "model/RecurrentLayer.java", CORE + "model/SequenceNetwork.java");

  private DeepRecords() {}

  /** Names a result of composed networks. */
  static Recorded composed(String name, String seeds, String... inputs) {
    return record(name, seeds, Stream.concat(Arrays.stream(inputs), Arrays.stream(COMPOSED))
        .distinct().toArray(String[]::new));
  }

  static Recorded record(String name, String seeds, String... inputs) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/10-deep-rnn -am package")
        .seeds(seeds).dependsOn(inputs);
  }

  /** Joins paths of a folder and others. */
  static String[] in(String folder, String[] names, String... others) {
    return Stream.concat(Arrays.stream(names).map(name -> folder + name + ".java"),
        Arrays.stream(others)).toArray(String[]::new);
  }

  /** Returns what an earlier chapter recorded; its own build has checked it. */
  static RecordedRows earlier(String module, String name) {
    Path file = Path.of("..", module, "src", "recorded")
        .resolve(name + ".csv");
    try (Stream<String> lines = Files.lines(file)) {
      List<List<String>> rows = lines.filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(","))).toList();
      return new RecordedRows(rows.get(0), rows.subList(1, rows.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
