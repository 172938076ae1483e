package unrolled.gru;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

class StuckGateExperimentsTest {

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows RUNS = Recorded.of("gru-stuck")
      .command("mvn -Pfull -pl chapters/08-gru -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/gru/StuckGateExperiments.java",
          "src/main/java/unrolled/gru/GruCell.java",
          "src/main/java/unrolled/gru/GruParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/TemporalOrderTask.java")
      .columns("form", "descent", "bias", "seed", "batches", "wrong", "mean z", "stuck")
      .rows(StuckGateExperiments::runs);

  @Test
  void placeholder() {
    assertThat(RUNS.size()).isPositive();
  }
}
