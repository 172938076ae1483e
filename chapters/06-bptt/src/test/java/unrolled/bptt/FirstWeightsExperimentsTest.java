package unrolled.bptt;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
      .columns("start", "seed", "steps", "bits")
      .rows(FirstWeightsExperiments::echoes);
  private static final int HIDDEN = 32;
  private static final int SOON = FirstWeightsExperiments.ASKED[0];
  private static final int LATE = FirstWeightsExperiments.ASKED[1];

  private static Spread bits(String start, int steps) {
    return Spread.of(values(start, steps));
  }

  private static double[] values(String start, int steps) {
    return IntStream.range(0, ECHOES.size())
        .filter(row -> ECHOES.text(row, "start").equals(start)
            && ECHOES.number(row, "steps") == steps)
        .mapToDouble(row -> ECHOES.number(row, "bits")).toArray();
  }

  private static Spread gain(FirstWeightsExperiments.Start start) {
    return Spread.of(LongStream.rangeClosed(1, FirstWeightsExperiments.SEEDS)
        .mapToDouble(seed -> FirstWeightsExperiments.gain(start, seed)).toArray());
  }

  @Test
  void orthogonal_weights_learn_the_echo_first_and_those_that_keep_the_gradient_last() {
    Spread normal = bits("normal, 0.05", SOON);
    Spread glorot = bits("Glorot", SOON);
    Spread orthogonal = bits("orthogonal", SOON);
    Spread identity = bits("identity", SOON);
    Spread rectified = bits("identity, ReLU", SOON);
    assertThat(normal.low()).as("vanished").isGreaterThan(0.99);
    assertThat(orthogonal.high()).isLessThan(0.1);
    assertThat(orthogonal.high()).isLessThan(glorot.low());
    assertThat(identity.low()).isGreaterThan(0.7);
    assertThat(rectified.low()).as("keeps its gradient best").isGreaterThan(identity.low());
    assertThat(bits("Glorot", LATE).high()).as("only slower").isLessThan(0.1);
    assertThat(bits("orthogonal", LATE).high()).isLessThan(0.1);
    assertThat(bits("identity", LATE).high()).as("on its way").isLessThan(identity.low());
    assertThat(bits("identity, ReLU", LATE).low()).as("as good as stuck").isGreaterThan(0.75);
    assertThat(bits("identity, ReLU", LATE).low())
        .isGreaterThan(bits("identity", LATE).high());
    RESULTS.number("bptt-first-weights-lost",
        Arrays.stream(values("Glorot", SOON)).filter(bits -> bits > 0.99).count());
    RESULTS.number("bptt-first-weights-late", LATE);
    RESULTS.number("bptt-echo-lag-long", FirstWeightsExperiments.LAG);
  }

  @Test
  void the_gradient_that_reaches_the_coin_is_greatest_where_least_is_learned() {
    Map<String, Spread> gains = new LinkedHashMap<>();
    Table table = Table.of("bptt-first-weights", "first recurrent weights",
        "gradient at the coin", "bits after " + SOON, "bits after " + LATE)
        .caption("Echo after 20 steps: 32 units, full gradient, Adam at 0.003, 16 sequences of 40"
            + " coins a step, ten seeds. What is left of a gradient at the coin before training;"
            + " bits on new sequences (guessing costs 1).");
    for (FirstWeightsExperiments.Start start : FirstWeightsExperiments.starts()) {
      Spread gain = gain(start);
      gains.put(start.name(), gain);
      table.row(start.name(),
          gain.median() < 1e-3 ? PowerOfTen.of(gain.median()) : two(gain.median()),
          range(bits(start.name(), SOON)), range(bits(start.name(), LATE)));
    }
    assertThat(gains.get("normal, 0.05").high()).isLessThan(1e-9);
    assertThat(gains.get("identity, ReLU").low()).isGreaterThan(0.5);
    FirstWeightsExperiments.Start rectified = FirstWeightsExperiments.starts().stream()
        .filter(start -> start.name().equals("identity, ReLU")).findFirst().orElseThrow();
    for (long seed = 1; seed <= FirstWeightsExperiments.SEEDS; seed++) {
      double kept = FirstWeightsExperiments.gain(rectified, seed);
      double on = kept * kept * HIDDEN;
      assertThat(on).as("units that were on at every step").isCloseTo(Math.rint(on), within(1e-9));
    }
    for (String tanh : List.of("Glorot", "orthogonal", "identity")) {
      assertThat(gains.get(tanh).median()).as(tanh).isBetween(0.02, 0.2);
      assertThat(gains.get(tanh).high()).as(tanh).isLessThan(gains.get("identity, ReLU").low());
    }
    RESULTS.number("bptt-first-weights-gain", gains.get("identity, ReLU").median(), 2);
    RESULTS.write(table);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    assertThat(FirstWeightsExperiments.echoBits(
        FirstWeightsExperiments.starts().get(2), 1, SOON)[0])
        .isCloseTo(values("orthogonal", SOON)[0], within(5e-7));
  }

  private static String range(Spread spread) {
    return two(spread.median()) + " (" + two(spread.low()) + "–" + two(spread.high()) + ")";
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
