package unrolled.markov;

import unrolled.core.report.LadderRow;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;

/** Adds the recorded training times to the chapter's rungs of the ladder. */
final class LadderTimes {

  private static final RecordedRows TIMES = Recorded.of("markov-times")
      .command("mvn -Pfull -pl chapters/03-markov -am package")
      .seeds("none")
      .dependsOn("src/main/java/unrolled/markov/LevelChain.java",
          "src/main/java/unrolled/markov/MarkovChain.java",
          "src/main/java/unrolled/markov/MarkovModel.java",
          "src/main/java/unrolled/markov/TransitionCounts.java",
          "src/main/java/unrolled/markov/TupleStates.java",
          "src/main/java/unrolled/markov/TrainingTimes.java")
      .columns("model", "seconds")
      .rows(TrainingTimes::measure);

  private LadderTimes() {}

  /** Returns the row with the seconds that its model took. */
  static LadderRow timed(LadderRow row) {
    return row.timedBy(TIMES);
  }
}
