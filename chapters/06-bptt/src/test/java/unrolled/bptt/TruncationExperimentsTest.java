package unrolled.bptt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what a cut way back costs and saves, and then draws it. */
class TruncationExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final RecordedRows ECHOES = Recorded.of("bptt-echo")
      .command("mvn -Pfull -pl chapters/06-bptt -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/bptt/TruncationExperiments.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/EchoTask.java")
      .columns("chunk", "seed", "bits")
      .rows(TruncationExperiments::echoes);

  private static double[] bits(int chunk) {
    return IntStream.range(0, ECHOES.size())
        .filter(row -> ECHOES.number(row, "chunk") == chunk)
        .mapToDouble(row -> ECHOES.number(row, "bits")).toArray();
  }

  @Test
  void an_echo_is_learned_for_certain_when_some_run_spans_it() {
    List<Spread> spreads = Arrays.stream(TruncationExperiments.CHUNKS)
        .mapToObj(chunk -> Spread.of(bits(chunk))).toList();
    for (int i = 0; i < spreads.size(); i++) {
      int chunk = TruncationExperiments.CHUNKS[i];
      if (chunk > TruncationExperiments.LAG) {
        assertThat(spreads.get(i).high()).as("runs of " + chunk).isLessThan(0.03);
      } else if (chunk > 1) {
        assertThat(spreads.get(i).median()).as("runs of " + chunk).isGreaterThan(0.9);
      }
    }
    Spread five = Spread.of(bits(5));
    Spread six = Spread.of(bits(6));
    Spread one = Spread.of(bits(1));
    assertThat(five.low()).isGreaterThan(10 * six.high());
    assertThat(one.low()).as("even the luckiest without a run that spans it")
        .isGreaterThan(5 * six.high());
    assertThat(one.median()).as("and yet better than runs of 5").isLessThan(five.low());
    assertThat(Arrays.stream(bits(1)).filter(b -> b < 0.5).count()).isEqualTo(6);
    RESULTS.number("bptt-echo-5", five.median(), 2);
    RESULTS.number("bptt-echo-5-low", five.low(), 2);
    RESULTS.number("bptt-echo-6", six.median(), 3);
    RESULTS.number("bptt-echo-6-high", six.high(), 3);
    RESULTS.number("bptt-echo-1-low", one.low(), 2);
    RESULTS.number("bptt-echo-1-count", Arrays.stream(bits(1)).filter(b -> b < 0.5).count());
    RESULTS.write(BpttFigures.echo(
        Arrays.stream(TruncationExperiments.CHUNKS).asDoubleStream().toArray(), spreads));
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    for (int chunk : new int[] {5, 6}) {
      assertThat(TruncationExperiments.echoBits(
          chunk, TruncationExperiments.TRAINING_STEPS, 1))
          .isCloseTo(bits(chunk)[0], within(5e-7));
    }
  }
}
