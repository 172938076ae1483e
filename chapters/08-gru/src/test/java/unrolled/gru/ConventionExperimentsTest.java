package unrolled.gru;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts that weights loaded into a cell of another convention work badly and say nothing. */
class ConventionExperimentsTest {

  private static final Results RESULTS = Results.of("gru");
  private static final RecordedRows RUNS = Recorded.of("gru-conventions")
      .command("mvn -Pfull -pl chapters/08-gru -am package")
      .seeds("1 to 10")
      .dependsOn("src/main/java/unrolled/gru/ConventionExperiments.java",
          "src/main/java/unrolled/gru/GruConversion.java",
          "src/main/java/unrolled/gru/StuckGateExperiments.java",
          "src/main/java/unrolled/gru/GruCell.java",
          "src/main/java/unrolled/gru/GruParameters.java",
          "../../core/src/main/java/unrolled/core/model/Recurrence.java",
          "../../core/src/main/java/unrolled/core/data/TemporalOrderTask.java")
      .columns("mistake", "seed", "wrong")
      .rows(ConventionExperiments::runs);

  private static double[] wrong(String mistake) {
    return IntStream.range(0, RUNS.size())
        .filter(row -> RUNS.text(row, "mistake").equals(mistake))
        .mapToDouble(row -> RUNS.number(row, "wrong")).toArray();
  }

  @Test
  void a_mistaken_convention_costs_much_and_sometimes_nothing() {
    Map<String, String> names = Map.of(
        "before, Z for 1 − Z", "Z taken for 1 − Z",
        "before, R for Z", "weights of R and Z exchanged",
        "before, reset after", "reset before the product, taken for after",
        "after, reset before", "reset after the product, taken for before",
        "after, half of the biases", "two biases, one dropped");
    assertThat(wrong("before, right")).hasSize(10).containsOnly(0);
    assertThat(wrong("after, right")).hasSize(10).containsOnly(0);
    assertThat(Spread.of(wrong("before, Z for 1 − Z")).low()).isGreaterThan(0.2);
    assertThat(Spread.of(wrong("before, R for Z")).low()).isGreaterThan(0.1);
    assertThat(Spread.of(wrong("after, reset before")).low()).isGreaterThan(0.05);
    double[] silent = wrong("before, reset after");
    long unseen = Arrays.stream(silent).filter(w -> w == 0).count();
    assertThat(unseen).isBetween(1L, 5L);
    assertThat(Spread.of(silent).high()).isGreaterThan(0.4);
    double[] halved = wrong("after, half of the biases");
    long halvedUnseen = Arrays.stream(halved).filter(w -> w == 0).count();
    assertThat(halvedUnseen).isGreaterThan(unseen);
    assertThat(Spread.of(halved).median()).isLessThan(0.01);
    Table table = Table.of("gru-conventions", "mistake", "wrong, median", "range")
        .caption("Order of two symbols, wrong answers in percent of 500 sequences, ten trained"
            + " networks each, all of which are right on all 500 with their own cell. Guessing: 75.");
    for (String mistake : new String[] {"before, Z for 1 − Z", "before, R for Z",
        "before, reset after", "after, reset before", "after, half of the biases"}) {
      Spread spread = Spread.of(wrong(mistake));
      table.row(names.get(mistake), percent(spread.median()),
          percent(spread.low()) + "–" + percent(spread.high()));
    }
    RESULTS.write(table);
    RESULTS.number("gru-conventions-unseen", unseen);
    RESULTS.number("gru-conventions-halved-unseen", halvedUnseen);
    RESULTS.percent("gru-conventions-halved-worst", Spread.of(halved).high(), 0);
    RESULTS.percent("gru-conventions-worst", Spread.of(silent).high(), 0);
  }

  @Test
  void the_record_is_what_a_run_gives_today() {
    Map<String, Double> today = ConventionExperiments.wrong(1, ConventionExperiments.BATCHES);
    today.forEach((mistake, wrong) ->
        assertThat(wrong(mistake)[0]).as(mistake).isCloseTo(wrong, within(5e-5)));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
