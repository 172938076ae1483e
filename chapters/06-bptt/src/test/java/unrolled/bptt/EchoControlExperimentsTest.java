package unrolled.bptt;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.EchoTask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Spread;
import unrolled.rnn.RnnNetworks;
import unrolled.rnn.RnnParameters;
import unrolled.rnn.RnnStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that no gradient for the cell is better, in the end, than a cut one. */
class EchoControlExperimentsTest {

  private static final Results RESULTS = Results.of("bptt");
  private static final RecordedRows ECHOES = Recorded.of("bptt-echo-controls")
      .command("mvn -Pfull -pl chapters/06-bptt -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/bptt/EchoControlExperiments.java",
          "src/main/java/unrolled/bptt/OutputAlone.java",
          "src/main/java/unrolled/bptt/TruncationExperiments.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnCell.java",
          "../05-rnn/src/main/java/unrolled/rnn/RnnParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/EchoTask.java")
      .columns("control", "seed", "steps", "bits")
      .rows(EchoControlExperiments::echoes);

  private static double[] bits(String control, int steps) {
    return IntStream.range(0, ECHOES.size())
        .filter(row -> ECHOES.text(row, "control").equals(control)
            && ECHOES.number(row, "steps") == steps)
        .mapToDouble(row -> ECHOES.number(row, "bits")).toArray();
  }

  /** Returns what networks cost of which the output layer learns alone. */
  static List<Spread> outputAlone() {
    return Arrays.stream(TruncationExperiments.ASKED)
        .mapToObj(steps -> Spread.of(bits("output alone", steps))).toList();
  }

  @Test
  void the_output_layer_alone_learns_to_read_a_trace_and_never_loses_it() {
    List<Spread> curve = outputAlone();
    for (int i = 1; i < curve.size(); i++) {
      assertThat(curve.get(i).median()).isLessThan(curve.get(i - 1).median());
    }
    Spread last = curve.get(curve.size() - 1);
    assertThat(last.high()).as("where runs of 1 and of 5 guess").isLessThan(0.8);
    RESULTS.number("bptt-output-alone", last.median(), 2);
    RESULTS.number("bptt-output-alone-low", last.low(), 2);
    RESULTS.number("bptt-output-alone-high", last.high(), 2);
  }

  @Test
  void in_small_steps_a_given_solution_is_lost_as_well_but_late() {
    Spread[] given = Arrays.stream(EchoControlExperiments.LONG)
        .mapToObj(steps -> Spread.of(bits("given, small steps", steps))).toArray(Spread[]::new);
    assertThat(given[0].high()).as("a tenth of the rate").isLessThan(0.06);
    assertThat(given[2].median()).isGreaterThan(0.9);
    double[] last = bits("given, small steps", 10_000);
    RESULTS.number("bptt-given-slow-lost", Arrays.stream(last).filter(b -> b > 0.9).count());
    RESULTS.number("bptt-given-slow-steps", EchoControlExperiments.LONG[2]);
  }

  @Test
  void an_output_layer_alone_has_the_gradient_that_it_has_in_the_whole() {
    RecurrentNetwork<RnnParameters, RnnStep> network =
        RnnNetworks.random(2, 16, 2, new SeededRandom(3));
    SymbolBatch batch = new EchoTask(5).batch(4, 12, new SeededRandom(4));
    NetworkLearner<RnnParameters, RnnStep, SymbolBatch> all = NetworkLearner.ofSymbols(network);
    OutputAlone alone = new OutputAlone(network);
    assertThat(alone.learn(batch)).isEqualTo(all.learn(batch));
    Map<String, Matrix> expected = all.gradients().output().named();
    Map<String, Matrix> actual = alone.gradients().named();
    assertThat(alone.parameters().named().keySet())
        .isEqualTo(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((name, gradient) ->
        assertThat(gradient.minus(expected.get(name)).norm()).isLessThan(1e-14));
    assertThat(expected.values().iterator().next().norm()).isGreaterThan(1e-3);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    int[] asked = TruncationExperiments.ASKED;
    double[] today = EchoControlExperiments.outputAlone(1, asked[0], asked[2]);
    assertThat(today[0]).isCloseTo(bits("output alone", asked[0])[0], within(5e-7));
    assertThat(today[1]).isCloseTo(bits("output alone", asked[2])[0], within(5e-7));
  }
}
