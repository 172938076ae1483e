package unrolled.deep;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.SunspotCellExperiments;

/** Makes and reads the recorded results of the chapter's rungs of the ladder. */
final class DeepLadderRecords {

  private static final String OWN = "src/main/java/unrolled/deep/";
  private static final String LSTM = "../07-lstm/src/main/java/unrolled/lstm/";
  private static final String CORE = "../../core/src/main/java/unrolled/core/";
  private static final int EPOCHS =
      NameLadderExperiments.EPOCHS + NameLadderExperiments.SLOW_EPOCHS;

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

  static List<String> shortNames() {
    return DeepLadderExperiments.names(8, 0.2, 1, 1);
  }

  /** All seeds of a rate of dropout, with a short run in front. */
  static RecordedRows names(double dropout) {
    return record(dropout > 0 ? "deep-names-dropout" : "deep-names",
        "1 to " + DeepLadderExperiments.NAME_SEEDS, OWN + "DeepLadderExperiments.java",
        LSTM + "LstmCell.java", LSTM + "LstmParameters.java", LSTM + "NameLadderExperiments.java",
        CORE + "data/ClassNames.java").columns(DeepLadderExperiments.NAME_COLUMNS).rows(() -> {
          List<List<String>> rows = new ArrayList<>(List.of(shortNames()));
          for (long seed = 1; seed <= DeepLadderExperiments.NAME_SEEDS; seed++) {
            rows.add(DeepLadderExperiments.names(
                DeepLadderExperiments.NAME_UNITS, dropout, seed, EPOCHS));
          }
          return rows;
        });
  }
}
