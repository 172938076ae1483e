package unrolled.autoregressive;

import unrolled.core.report.LadderRow;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;

/** Adds the recorded training times to the chapter's rungs of the ladder. */
final class LadderTimes {

  private static final RecordedRows TIMES = Recorded.of("autoregressive-times")
      .command("mvn -Pfull -pl chapters/02-autoregressive -am package")
      .seeds("1 for the network's first weights")
      .dependsOn("src/main/java/unrolled/autoregressive/AutoregressiveModel.java",
          "src/main/java/unrolled/autoregressive/Lags.java",
          "src/main/java/unrolled/autoregressive/NGramCounts.java",
          "src/main/java/unrolled/autoregressive/Standardization.java",
          "src/main/java/unrolled/autoregressive/WindowBatch.java",
          "src/main/java/unrolled/autoregressive/WindowNetwork.java",
          "src/main/java/unrolled/autoregressive/WindowNetworkParameters.java",
          "src/main/java/unrolled/autoregressive/WindowTraining.java",
          "src/main/java/unrolled/autoregressive/TrainingTimes.java")
      .columns("model", "seconds")
      .rows(TrainingTimes::measure);

  private LadderTimes() {}

  /** Returns the row with the seconds that its model took. */
  static LadderRow timed(LadderRow row) {
    return row.timedBy(TIMES);
  }
}
