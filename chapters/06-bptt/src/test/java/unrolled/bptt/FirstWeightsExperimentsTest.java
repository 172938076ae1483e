package unrolled.bptt;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts which first weights learn a long echo: not those that keep the gradient best. */
class FirstWeightsExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final RecordedRows ECHOES = Recorded.of("bptt-first-weights")
      .command("mvn -Pfull -pl chapters/06-bptt -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/bptt/FirstWeightsExperiments.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnParameters.java",
          "../../core/src/main/java/unrolled/core/math/Orthogonal.java",
          "../../core/src/main/java/unrolled/core/data/EchoTask.java")
      .columns("start", "seed", "bits")
      .rows(FirstWeightsExperiments::echoes);

  private static double[] bits(String start) {
    return IntStream.range(0, ECHOES.size())
        .filter(row -> ECHOES.text(row, "start").equals(start))
        .mapToDouble(row -> ECHOES.number(row, "bits")).toArray();
  }

  @Test
  void orthogonal_weights_learn_the_echo_and_the_identity_does_not() {
    Spread normal = Spread.of(bits("normal, 0.05"));
    Spread glorot = Spread.of(bits("Glorot"));
    Spread orthogonal = Spread.of(bits("orthogonal"));
    Spread identity = Spread.of(bits("identity"));
    Spread rectified = Spread.of(bits("identity, ReLU"));
    assertThat(normal.low()).as("vanished").isGreaterThan(0.99);
    assertThat(orthogonal.high()).isLessThan(0.1);
    assertThat(orthogonal.high()).isLessThan(glorot.low());
    assertThat(identity.low()).isGreaterThan(0.7);
    assertThat(rectified.low()).as("keeps its gradient best").isGreaterThan(identity.low());
    Table table = Table.of("bptt-first-weights", "first recurrent weights", "bits an echo",
        "range")
        .caption("Echo after 20 steps with 32 units, 400 steps of training with the full"
            + " gradient: bits on new sequences, median and range of ten seeds. Guessing costs 1.");
    for (FirstWeightsExperiments.Start start : FirstWeightsExperiments.starts()) {
      Spread spread = Spread.of(bits(start.name()));
      table.row(start.name(), three(spread.median()),
          three(spread.low()) + "–" + three(spread.high()));
    }
    RESULTS.write(table);
    RESULTS.number("bptt-first-weights-lost",
        Arrays.stream(bits("Glorot")).filter(bits -> bits > 0.99).count());
    RESULTS.number("bptt-echo-lag-long", FirstWeightsExperiments.LAG);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    assertThat(FirstWeightsExperiments.echoBits(FirstWeightsExperiments.starts().get(2), 1))
        .isCloseTo(bits("orthogonal")[0], within(5e-7));
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
