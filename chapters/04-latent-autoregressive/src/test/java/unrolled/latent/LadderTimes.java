package unrolled.latent;

import unrolled.core.report.LadderRow;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;

/** Adds the recorded training times to the rungs of the models of numbers. */
final class LadderTimes {

  private static final RecordedRows TIMES = Recorded.of("latent-times")
      .command("mvn -Pfull -pl chapters/04-latent-autoregressive -am package")
      .seeds("none")
      .dependsOn("src/main/java/unrolled/latent/Covariances.java",
          "src/main/java/unrolled/latent/ExponentialSmoothing.java",
          "src/main/java/unrolled/latent/GoldenSection.java",
          "src/main/java/unrolled/latent/LinearGaussianFilter.java",
          "src/main/java/unrolled/latent/LinearGaussianModel.java",
          "src/main/java/unrolled/latent/NelderMead.java",
          "src/main/java/unrolled/latent/NoisyAutoregression.java",
          "src/main/java/unrolled/latent/TrainingTimes.java")
      .columns("model", "seconds")
      .rows(TrainingTimes::measure);

  private LadderTimes() {}

  /** Returns the row with the seconds that its model took. */
  static LadderRow timed(LadderRow row) {
    return row.timedBy(TIMES);
  }
}
