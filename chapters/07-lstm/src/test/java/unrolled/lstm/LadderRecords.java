package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.rnn.RnnNetworks;

/** Makes and reads the recorded results of the chapter's rungs of the ladder. */
final class LadderRecords {

  static final NameLadderExperiments NAMES = new NameLadderExperiments(LstmNetworks::random);
  static final SunspotCellExperiments SUNSPOTS =
      new SunspotCellExperiments(LstmNetworks::random);

  private static final String OWN = "src/main/java/unrolled/lstm/";
  private static final String RNN = "../05-rnn/src/main/java/unrolled/rnn/";
  private static final String CORE = "../../core/src/main/java/unrolled/core/";

  private LadderRecords() {}

  static Recorded record(String name, String seeds, String... inputs) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/07-lstm -am package").seeds(seeds)
        .dependsOn(inputs);
  }

  static RecordedRows names() {
    return record("lstm-names", "1 to 3 in the search, 1 to 10 for the choice",
        OWN + "LstmCell.java", OWN + "LstmParameters.java", OWN + "LstmNetworks.java",
        OWN + "NameCellExperiments.java", OWN + "NameLadderExperiments.java",
        CORE + "data/ClassNames.java").columns(NameLadderExperiments.COLUMNS)
        .rows(() -> {
          List<List<String>> rows = new ArrayList<>(List.of(NAMES.shortScore().row()));
          NAMES.search().forEach(score -> rows.add(score.row()));
          return rows;
        });
  }

  /** The tanh units of the ladder, trained as the new cells are. */
  static RecordedRows tanhNames() {
    return record("lstm-names-tanh", "1 to 3", RNN + "RnnCell.java", RNN + "RnnParameters.java",
        RNN + "RnnNetworks.java", OWN + "NameCellExperiments.java",
        OWN + "NameLadderExperiments.java", CORE + "data/ClassNames.java")
        .columns(NameLadderExperiments.COLUMNS)
        .rows(() -> new NameLadderExperiments(RnnNetworks::random).rates(128).stream()
            .map(NameLadderExperiments.Score::row).toList());
  }

  static RecordedRows sunspots() {
    return record("lstm-sunspots", "1 to 10",
        OWN + "LstmCell.java", OWN + "LstmParameters.java", OWN + "LstmNetworks.java",
        OWN + "SunspotCellExperiments.java", CORE + "data/SunspotPeriod.java")
        .columns(SunspotCellExperiments.COLUMNS)
        .rows(() -> SUNSPOTS.search().stream()
            .map(SunspotCellExperiments.Score::row).toList());
  }

  /** The tanh units of the ladder, with each learning rate that the new cells may choose from. */
  static RecordedRows tanhSunspots() {
    SunspotCellExperiments tanh = new SunspotCellExperiments(RnnNetworks::random);
    return record("lstm-sunspots-tanh", "1 to 10", RNN + "RnnCell.java",
        RNN + "RnnParameters.java", RNN + "RnnNetworks.java",
        OWN + "SunspotCellExperiments.java", CORE + "data/SunspotPeriod.java")
        .columns(SunspotCellExperiments.COLUMNS)
        .rows(() -> DoubleStream.of(SunspotCellExperiments.LEARNING_RATES).boxed()
            .flatMap(rate -> tanh.scores(new SunspotCellExperiments.Design(
                SunspotCellExperiments.START.units(),
                SunspotCellExperiments.START.weightDecay(), rate)).stream())
            .map(SunspotCellExperiments.Score::row).toList());
  }

  static final GateSeedsExperiments GATES = new GateSeedsExperiments(
      GateExperiments.LSTM, LstmNetworks::random, TrainingTimes.SUNSPOTS);

  static RecordedRows gates() {
    return record("lstm-gates", "1 to 10", OWN + "LstmCell.java", OWN + "LstmParameters.java",
        OWN + "LstmNetworks.java", OWN + "NameCellExperiments.java",
        OWN + "SunspotCellExperiments.java", OWN + "GateExperiments.java",
        OWN + "GateSeedsExperiments.java", CORE + "data/ClassNames.java",
        CORE + "data/SunspotPeriod.java").columns(GateSeedsExperiments.COLUMNS)
        .rows(GATES::rows);
  }

  static RecordedRows times() {
    return record("lstm-times", "1", OWN + "TrainingTimes.java", OWN + "LstmCell.java",
        OWN + "NameCellExperiments.java", OWN + "SunspotCellExperiments.java")
        .columns("model", "seconds").rows(TrainingTimes::measure);
  }
}
