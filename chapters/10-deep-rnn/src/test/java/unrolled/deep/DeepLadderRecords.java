package unrolled.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

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
    return record("deep-sunspots", "1 to 10", OWN + "StackedCell.java",
        OWN + "DeepLadderExperiments.java", LSTM + "LstmCell.java", LSTM + "LstmParameters.java",
        LSTM + "SunspotCellExperiments.java", CORE + "data/SunspotPeriod.java")
        .columns(SunspotCellExperiments.COLUMNS)
        .rows(() -> DeepLadderExperiments.sunspots().stream()
            .map(SunspotCellExperiments.Score::row).toList());
  }

  /** One seed for each rate of dropout, with a short run in front. */
  static RecordedRows nameSearch() {
    return names("deep-names-search", "1", () -> {
      List<List<String>> rows = new ArrayList<>(List.of(shortNames()));
      for (double dropout : DeepLadderExperiments.DROPOUTS) {
        rows.add(names(dropout, 1));
      }
      return rows;
    });
  }

  static List<String> shortNames() {
    return DeepLadderExperiments.names(8, 0.2, 1, 1);
  }

  /** The other seeds of a rate of dropout. */
  static RecordedRows nameSeeds(double dropout) {
    return names("deep-names", "2 to " + DeepLadderExperiments.NAME_SEEDS, () ->
        LongStream.rangeClosed(2, DeepLadderExperiments.NAME_SEEDS)
            .mapToObj(seed -> names(dropout, seed)).toList());
  }

  private static List<String> names(double dropout, long seed) {
    return DeepLadderExperiments.names(
        DeepLadderExperiments.NAME_UNITS, dropout, seed, EPOCHS);
  }

  private static RecordedRows names(
      String name, String seeds, java.util.function.Supplier<List<List<String>>> run) {
    return record(name, seeds, OWN + "DeepLadderExperiments.java", LSTM + "LstmCell.java",
        LSTM + "LstmParameters.java", LSTM + "NameLadderExperiments.java",
        CORE + "data/ClassNames.java").columns(DeepLadderExperiments.NAME_COLUMNS).rows(run);
  }
}
