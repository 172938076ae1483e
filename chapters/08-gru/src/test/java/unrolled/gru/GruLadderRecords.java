package unrolled.gru;

import java.util.ArrayList;
import java.util.List;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.TrainingTime;
import unrolled.lstm.GateSeedsExperiments;
import unrolled.lstm.NameLadderExperiments;
import unrolled.lstm.SunspotCellExperiments;

/** Makes and reads the recorded results of the chapter's rungs of the ladder. */
final class GruLadderRecords {

  static final NameLadderExperiments NAMES = new NameLadderExperiments(GruNetworks::random);
  static final SunspotCellExperiments SUNSPOTS =
      new SunspotCellExperiments(GruNetworks::random);

  /** What the comparison at equal weights gave the GRU, with the rate that validation chose. */
  static final SunspotCellExperiments.Design EQUAL =
      new SunspotCellExperiments.Design(14, 0, 0.03);

  /** Its name on the ladder. */
  static final String EQUAL_NAME = "GRU, " + EQUAL.units() + " units";

  private static final String OWN = "src/main/java/unrolled/gru/";
  private static final String LSTM = "../07-lstm/src/main/java/unrolled/lstm/";
  private static final String CORE = "../../core/src/main/java/unrolled/core/";

  private GruLadderRecords() {}

  static Recorded record(String name, String seeds, String... inputs) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/08-gru -am package").seeds(seeds)
        .dependsOn(inputs);
  }

  static RecordedRows names() {
    return record("gru-names", "1 to 3 in the search, 1 to 10 for the choice",
        OWN + "GruCell.java", OWN + "GruParameters.java", OWN + "GruNetworks.java",
        LSTM + "NameCellExperiments.java", LSTM + "NameLadderExperiments.java",
        CORE + "data/ClassNames.java").columns(NameLadderExperiments.COLUMNS)
        .rows(() -> {
          List<List<String>> rows = new ArrayList<>(List.of(NAMES.shortScore().row()));
          NAMES.search().forEach(score -> rows.add(score.row()));
          return rows;
        });
  }

  static RecordedRows sunspots() {
    return record("gru-sunspots", "1 to 10",
        OWN + "GruCell.java", OWN + "GruParameters.java", OWN + "GruNetworks.java",
        LSTM + "SunspotCellExperiments.java", CORE + "data/SunspotPeriod.java")
        .columns(SunspotCellExperiments.COLUMNS)
        .rows(() -> SUNSPOTS.search().stream()
            .map(SunspotCellExperiments.Score::row).toList());
  }

  /** Returns what the networks of the comparison at equal weights score on all periods. */
  static RecordedRows equal() {
    return record("gru-equal-rung", "1 to 10",
        OWN + "GruCell.java", OWN + "GruParameters.java", OWN + "GruNetworks.java",
        LSTM + "SunspotCellExperiments.java", CORE + "data/SunspotPeriod.java")
        .columns(SunspotCellExperiments.COLUMNS)
        .rows(() -> SUNSPOTS.scores(EQUAL).stream()
            .map(SunspotCellExperiments.Score::row).toList());
  }

  /** Returns how long one of these networks takes to train. */
  static RecordedRows equalTimes() {
    return record("gru-equal-times", "1", OWN + "GruCell.java", OWN + "GruParameters.java",
        LSTM + "SunspotCellExperiments.java").columns("model", "seconds")
        .rows(() -> List.of(List.of(EQUAL_NAME,
            TrainingTime.median(() -> SUNSPOTS.trained(EQUAL, 1)))));
  }

  static RecordedRows gates() {
    return record("gru-gates", "1 to 10", OWN + "GruCell.java", OWN + "GruParameters.java",
        OWN + "GruNetworks.java", OWN + "GruGateExperiments.java",
        LSTM + "NameCellExperiments.java", LSTM + "SunspotCellExperiments.java",
        LSTM + "GateExperiments.java", LSTM + "GateSeedsExperiments.java",
        CORE + "data/ClassNames.java", CORE + "data/SunspotPeriod.java")
        .columns(GateSeedsExperiments.COLUMNS).rows(GruGateExperiments.SEEDS::rows);
  }

  static RecordedRows times() {
    return record("gru-times", "1", OWN + "TrainingTimes.java", OWN + "GruCell.java",
        LSTM + "NameCellExperiments.java", LSTM + "SunspotCellExperiments.java")
        .columns("model", "seconds").rows(TrainingTimes::measure);
  }
}
