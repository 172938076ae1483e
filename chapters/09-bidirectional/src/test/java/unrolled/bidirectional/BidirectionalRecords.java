package unrolled.bidirectional;

import java.util.List;
import java.util.stream.Stream;

import unrolled.core.report.Recorded;

/** Begins the chapter's recorded results, all of which were made with its layers. */
final class BidirectionalRecords {

  static final String OWN = "src/main/java/unrolled/bidirectional/";
  static final String COMMAND = "mvn -Pfull -pl chapters/09-bidirectional -am package";
  static final String RNN_CELL = "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java";
  static final String CLASS_NAMES = "../../core/src/main/java/unrolled/core/data/ClassNames.java";

  private static final List<String> LAYERS = List.of(
      OWN + "Bidirectional.java", OWN + "FromTheEnd.java", OWN + "Reversal.java");

  private BidirectionalRecords() {}

  /**
   * Names a recorded result, its seeds and, after the layers, what else it was made from.
   *
   * @param inputs paths from the chapter's folder
   */
  static Recorded of(String name, String seeds, String... inputs) {
    return Recorded.of(name).command(COMMAND).seeds(seeds)
        .dependsOn(Stream.concat(LAYERS.stream(), Stream.of(inputs)).toArray(String[]::new));
  }
}
