package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of names that were drawn and of states that were read. */
class NameSamplesTest {

  private static final Results RESULTS = Results.of("rnn");
  private static final RecordedRows SAMPLES = RnnRecords.samples().rows(RnnRecords::sampleRows);
  private static final int CHOSEN = NameExperiments.CHOSEN;

  @Test
  void names_become_names_while_training() {
    Table table = Table.of("rnn-names-samples", "epoch", "letters", "in words (%)",
        "ends (%)", "three names").align(">>>><")
        .caption("300 names drawn from one network on its way, each time with the same draws: their"
            + " mean length, how many of their letters stand in words of at least three letters"
            + " that the training names have, and how many end with the last word of a training"
            + " name. Below them, the same of the validation names.");
    double known = 0;
    double ends = 0;
    for (int row : rows("epoch").toArray()) {
      double length = SAMPLES.number(row + 1, "value");
      double[] shares = RnnRecords.values(SAMPLES.text(row + 1, "text"));
      boolean untrained = SAMPLES.text(row, "key").equals("0");
      // lengths are right from the first epoch on; words come later, and go on coming
      assertThat(length).isBetween(untrained ? 25.0 : 12.0, untrained ? 40.0 : 17.0);
      assertThat(shares[0]).isGreaterThan(untrained ? -1 : known);
      assertThat(shares[1]).isGreaterThanOrEqualTo(ends);
      known = shares[0];
      ends = shares[1];
      table.row(SAMPLES.text(row, "key"), one(length), percent(known), percent(ends),
          names(SAMPLES.text(row, "text")));
    }
    List<String> validation = ClassNames.validation();
    assertThat(WordExperiments.length(validation)).isBetween(12.0, 17.0);
    assertThat(WordExperiments.known(validation)).isGreaterThan(2 * known);
    assertThat(WordExperiments.knownEnds(validation)).isGreaterThan(2 * ends);
    table.row("–", one(WordExperiments.length(validation)),
        percent(WordExperiments.known(validation)), percent(WordExperiments.knownEnds(validation)),
        names(String.join(" ", validation.subList(0, 3))));
    RESULTS.percent("rnn-words-known", known, 0);
    RESULTS.percent("rnn-words-known-real", WordExperiments.known(validation), 0);
    RESULTS.write(table);
  }

  @Test
  void words_begin_at_capitals_and_short_ones_do_not_count() {
    assertThat(WordExperiments.words("aListOfURIs")).containsExactly("a", "List", "Of", "U", "R",
        "Is");
    assertThat(WordExperiments.known(List.of("ListXyz"))).isEqualTo(4.0 / 7);
    assertThat(WordExperiments.known(List.of("UI"))).isZero();
    assertThat(WordExperiments.knownEnds(List.of("XyzException", "ListXyz", "UI")))
        .isEqualTo(1.0 / 3);
    assertThat(WordExperiments.length(List.of("List", "Ab"))).isEqualTo(3);
  }

  @Test
  void temperature_trades_variety_for_safety() {
    Table table = Table.of("rnn-names-temperature", "ζ", "five names",
        "different (%)", "copied (%)").align("<<>>")
        .caption("The same network at four temperatures: the first of 300 drawn names, how many of"
            + " the 300 are different from each other, and how many stand in the training list.");
    double different = 0;
    double copied = 1;
    for (int row : rows("temperature").toArray()) {
      double now = SAMPLES.number(row + 1, "value");
      assertThat(now).isGreaterThan(different);
      assertThat(SAMPLES.number(row, "value")).isLessThan(copied);
      different = now;
      copied = SAMPLES.number(row, "value");
      table.row(SAMPLES.text(row, "key"), names(SAMPLES.text(row, "text")),
          percent(different), percent(copied));
    }
    RESULTS.write(table);
  }

  @Test
  void a_state_counts_before_any_training_and_forecasts_after_it() {
    Table table = Table.of("rnn-state-control", "feature", "last letter alone",
        "best unit, trained", "all units, trained", "all units, untrained").align("<>>>>")
        .caption("Correlations with three features over all letters of the validation names, medians"
            + " and ranges of ten networks of " + CHOSEN + " units.");
    for (StateExperiments.Feature feature : StateExperiments.Feature.values()) {
      Spread unit = control("trained unit", feature);
      Spread trained = control("trained all", feature);
      Spread untrained = control("untrained all", feature);
      double letter = StateExperiments.lastLetter(feature);
      assertThat(unit.high()).isLessThan(trained.low());
      if (feature == StateExperiments.Feature.BOUNDARY) {
        assertThat(trained.low()).isGreaterThan(untrained.high() + 0.15);
        assertThat(untrained.median()).isLessThan(letter + 0.1);
      } else {
        assertThat(untrained.high()).isGreaterThan(trained.low());
        assertThat(untrained.median()).isBetween(
            trained.median() - 0.1, trained.median() + 0.05);
        assertThat(untrained.median()).isGreaterThan(letter + 0.1);
      }
      table.row(feature.meaning(), two(letter), range(unit), range(trained), range(untrained));
      if (feature == StateExperiments.Feature.BOUNDARY) {
        String id = "rnn-state-" + feature.name().toLowerCase(Locale.ROOT);
        RESULTS.number(id, trained.median(), 2);
        RESULTS.number(id + "-untrained", untrained.median(), 2);
      }
    }
    RESULTS.write(table);
  }

  private static Spread control(String kind, StateExperiments.Feature feature) {
    double[] values = rows(kind + " " + feature)
        .mapToDouble(row -> SAMPLES.number(row, "value")).toArray();
    assertThat(values).hasSize(10);
    return Spread.of(values);
  }

  @Test
  void no_unit_of_the_first_network_is_a_counter() {
    List<String> labels = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (StateExperiments.Feature feature : StateExperiments.Feature.values()) {
      int[] rows = rows(feature.name()).toArray();
      assertThat(rows).hasSize(3);
      for (int row : rows) {
        double correlation = SAMPLES.number(row, "value");
        assertThat(Math.abs(correlation)).isLessThan(0.6);
        String unit = SAMPLES.text(row, "key");
        if (seen.add(unit)) {
          labels.add(String.format(Locale.ROOT, "%s, %s: %s%.2f", feature.meaning(), unit,
              correlation < 0 ? "−" : "+", Math.abs(correlation)));
          values.add(RnnRecords.values(SAMPLES.text(row, "text")));
        }
      }
    }
    assertThat(ClassNames.test()).contains(StateExperiments.SHOWN);
    RESULTS.number("rnn-state-shown", labels.size());
    RESULTS.write(RnnFigures.states(
        labels, StateExperiments.SHOWN, values.toArray(double[][]::new)));
  }

  private static IntStream rows(String kind) {
    return IntStream.range(0, SAMPLES.size())
        .filter(row -> SAMPLES.text(row, "kind").equals(kind));
  }

  private static String names(String text) {
    return Arrays.stream(text.split(" ")).map(name -> "`+" + name + "+`")
        .collect(Collectors.joining(", "));
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String range(Spread spread) {
    return two(spread.median()) + " (" + two(spread.low()) + " to " + two(spread.high()) + ")";
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f", 100 * share);
  }
}
