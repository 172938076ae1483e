package unrolled.deep;

import java.util.stream.Stream;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.lstm.SunspotCellExperiments;

/** Makes and reads the recorded results of the chapter's rungs of the ladder. */
final class DeepLadderRecords {

  private static final String LSTM = DeepRecords.LSTM;

  private DeepLadderRecords() {}

  static RecordedRows sunspots() {
    return sunspotRecord().rows(() -> DeepLadderExperiments.sunspots().stream()
        .map(SunspotCellExperiments.Score::row).toList());
  }

  static Recorded sunspotRecord() {
    return DeepRecords.record("deep-sunspots", "1 to 10", DeepRecords.in(DeepRecords.OWN,
        new String[] {"StackedCell", "StackedNetworks", "DeepLadderExperiments"}, DeepRecords.KIND,
        LSTM + "LstmCell.java", LSTM + "LstmParameters.java",
        LSTM + "SunspotCellExperiments.java", DeepRecords.DATA + "SunspotPeriod.java"))
        .columns(SunspotCellExperiments.COLUMNS);
  }

  /** A short run in front, then the search and all seeds of what it chose. */
  static RecordedRows names() {
    return DeepRecords.record("deep-names", "1 to " + DeepNameExperiments.SEEDS,
        DeepRecords.OWN + "DeepNameExperiments.java", LSTM + "LstmCell.java",
        LSTM + "LstmParameters.java", LSTM + "NameLadderExperiments.java",
        DeepRecords.DATA + "ClassNames.java")
        .columns(DeepNameExperiments.COLUMNS).rows(() -> Stream.concat(
            Stream.of(DeepNameExperiments.shortScore()), DeepNameExperiments.search().stream())
            .map(DeepNameExperiments.Score::row).toList());
  }

  static RecordedRows times() {
    return DeepRecords.composed("deep-times", "1", DeepRecords.in(DeepRecords.OWN, new String[] {
        "DeepTrainingTimes", "StackedCell", "DeepNameExperiments", "DeepLadderExperiments"},
        LSTM + "LstmCell.java", LSTM + "SunspotCellExperiments.java"))
        .columns("model", "seconds").rows(DeepTrainingTimes::measure);
  }
}
