package unrolled.deep;

import java.util.stream.Stream;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.lstm.SunspotCellExperiments;

/** Makes and reads the recorded results of the chapter's rungs of the ladder. */
final class DeepLadderRecords {

  private static final String OWN = "src/main/java/unrolled/deep/";
  private static final String LSTM = "../07-lstm/src/main/java/unrolled/lstm/";
  private static final String CORE = "../../core/src/main/java/unrolled/core/";

  private DeepLadderRecords() {}

  static Recorded record(String name, String seeds, String... inputs) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/10-deep-rnn -am package")
        .seeds(seeds).dependsOn(inputs);
  }

  static RecordedRows sunspots() {
    return sunspotRecord().rows(() -> DeepLadderExperiments.sunspots().stream()
        .map(SunspotCellExperiments.Score::row).toList());
  }

  static Recorded sunspotRecord() {
    return record("deep-sunspots", "1 to 10", OWN + "StackedCell.java",
        OWN + "DeepLadderExperiments.java", LSTM + "LstmCell.java", LSTM + "LstmParameters.java",
        LSTM + "SunspotCellExperiments.java", CORE + "data/SunspotPeriod.java")
        .columns(SunspotCellExperiments.COLUMNS);
  }

  /** A short run in front, then the search and all seeds of what it chose. */
  static RecordedRows names() {
    return record("deep-names", "1 to " + DeepNameExperiments.SEEDS,
        OWN + "DeepNameExperiments.java", LSTM + "LstmCell.java", LSTM + "LstmParameters.java",
        LSTM + "NameLadderExperiments.java", CORE + "data/ClassNames.java")
        .columns(DeepNameExperiments.COLUMNS).rows(() -> Stream.concat(
            Stream.of(DeepNameExperiments.shortScore()), DeepNameExperiments.search().stream())
            .map(DeepNameExperiments.Score::row).toList());
  }

  static RecordedRows times() {
    return record("deep-times", "1", OWN + "DeepTrainingTimes.java", OWN + "StackedCell.java",
        OWN + "DeepNameExperiments.java", OWN + "DeepLadderExperiments.java",
        LSTM + "LstmCell.java", LSTM + "SunspotCellExperiments.java")
        .columns("model", "seconds").rows(DeepTrainingTimes::measure);
  }
}
