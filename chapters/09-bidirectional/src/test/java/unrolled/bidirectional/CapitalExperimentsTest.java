package unrolled.bidirectional;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.report.Results;
import unrolled.core.train.Spread;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;
import static unrolled.bidirectional.CapitalNetworks.Design.BACKWARD;
import static unrolled.bidirectional.CapitalNetworks.Design.BOTH;
import static unrolled.bidirectional.CapitalNetworks.Design.FORWARD;
import static unrolled.bidirectional.CapitalNetworks.Design.TWICE;

/** Asserts what the chapter claims of restoring capitals in one direction and in two. */
class CapitalExperimentsTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final CellKind GRU = CellKind.GRU;
  private static final CapitalRows AHEAD = new CapitalRows(CapitalRecords.scores(GRU, FORWARD));
  private static final CapitalRows BEHIND =
      new CapitalRows(CapitalRecords.scores(GRU, BACKWARD));
  private static final CapitalRows TOGETHER = new CapitalRows(CapitalRecords.scores(GRU, BOTH));
  private static final CapitalRows WIDE = new CapitalRows(CapitalRecords.scores(GRU, TWICE));

  private static long parameters(CapitalNetworks.Design design) {
    return CapitalNetworks.random(GRU, design, CapitalExperiments.LETTERS.size(),
        new SeededRandom(1)).parameters().count();
  }

  @Test
  void one_direction_has_hardly_more_parameters_than_two() {
    assertThat((double) parameters(FORWARD) / parameters(BOTH)).isBetween(1.0, 1.02);
    assertThat(parameters(BACKWARD)).isEqualTo(parameters(FORWARD));
    assertThat(TWICE.units(GRU)).isEqualTo(2 * BOTH.units(GRU));
    RESULTS.number("bidirectional-capitals-fewer", parameters(FORWARD) - parameters(BOTH));
    for (CapitalNetworks.Design design : CapitalNetworks.Design.values()) {
      String name = "bidirectional-capitals-" + design.name().toLowerCase(Locale.ROOT);
      if (design != BACKWARD) {
        RESULTS.number(name + "-units", design.units(GRU));
        RESULTS.number(name + "-parameters", parameters(design));
      }
    }
  }

  @Test
  void a_short_run_comes_out_as_when_the_records_were_made() {
    assertThat(CapitalExperiments.shortRun(GRU, BOTH))
        .isCloseTo(0.09652886736680735, Offset.offset(1e-12));
  }

  @Test
  void both_directions_find_more_capitals_than_one_of_as_many_parameters() {
    Spread both = TOGETHER.spread("f1");
    Spread forward = AHEAD.spread("f1");
    assertThat(both.median() - forward.median()).isGreaterThan(0.03);
    assertThat(both.low()).isGreaterThan(forward.high());
    assertThat(forward.low()).isGreaterThan(BEHIND.spread("f1").high());
    double[] gains = IntStream.range(0, CapitalExperiments.SEEDS)
        .mapToDouble(seed -> TOGETHER.column("f1")[seed] - AHEAD.column("f1")[seed]).toArray();
    Spread gain = Spread.of(gains);
    assertThat(gain.low()).isPositive();
    RESULTS.number("bidirectional-capitals-gain", 100 * (both.median() - forward.median()), 1);
    RESULTS.number("bidirectional-capitals-gain-low", 100 * gain.low(), 1);
    RESULTS.number("bidirectional-capitals-gain-high", 100 * gain.high(), 1);
    RESULTS.number("bidirectional-capitals-gain-inner",
        100 * (TOGETHER.spread("inner").median() - AHEAD.spread("inner").median()), 1);
    assertThat(AHEAD.spread("inner").median() - BEHIND.spread("inner").median())
        .as("without first letters").isBetween(0.0, 0.03);
    Spread wide = WIDE.spread("f1");
    assertThat(wide.high()).isLessThan(both.low());
    double[] wider = IntStream.range(0, CapitalExperiments.SEEDS)
        .mapToDouble(seed -> WIDE.column("f1")[seed] - AHEAD.column("f1")[seed]).toArray();
    assertThat(Spread.of(wider).low()).as("more units: nothing that ten seeds can tell")
        .isNegative();
    assertThat(Spread.of(wider).high()).isPositive();
    RESULTS.number("bidirectional-capitals-wider-worse",
        Arrays.stream(wider).filter(more -> more < 0).count());
    write("forward", AHEAD);
    write("backward", BEHIND);
    write("both", TOGETHER);
    write("twice", WIDE);
    List<String> test = ClassNames.test();
    double words = CapitalBaselineExperiments.words(
        CapitalBaselineExperiments.UNKNOWN, CapitalBaselineExperiments.NATS, test).f1();
    assertThat(words).isGreaterThan(both.high());
    assertThat(counted(CapitalBaselineExperiments.PAST)).as("more than any of one direction")
        .isGreaterThan(Math.max(forward.high(), wide.high()));
    assertThat(counted(CapitalBaselineExperiments.FUTURE))
        .isGreaterThan(BEHIND.spread("f1").high());
    RESULTS.number("bidirectional-capitals-gain-counted",
        100 * (both.median() - counted(CapitalBaselineExperiments.PAST)), 1);
    assertThat(counted(CapitalBaselineExperiments.AROUND)).isLessThan(both.low());
    RESULTS.write(CapitalFigures.f1(List.of(forward, BEHIND.spread("f1"), both, wide),
        counted(CapitalBaselineExperiments.PAST), counted(CapitalBaselineExperiments.FUTURE),
        counted(CapitalBaselineExperiments.AROUND), words));
  }

  private static double counted(int... around) {
    return CapitalBaselineExperiments.counts(around[0], around[1], ClassNames.test()).f1();
  }

  private static void write(String design, CapitalRows rows) {
    String name = "bidirectional-capitals-" + design;
    Spread f1 = rows.spread("f1");
    RESULTS.percent(name, f1.median(), 1);
    RESULTS.percent(name + "-low", f1.low(), 1);
    RESULTS.percent(name + "-high", f1.high(), 1);
    if (rows != BEHIND) {
      RESULTS.percent(name + "-inner", rows.spread("inner").median(), 1);
    }
    RESULTS.percent(name + "-names", rows.spread("names").median(), 0);
  }

  @Test
  void every_design_chose_the_most_epochs() {
    for (CapitalRows rows : List.of(AHEAD, BEHIND, TOGETHER, WIDE)) {
      assertThat(rows.epochs()).isEqualTo(CapitalExperiments.EPOCHS[2]);
    }
  }

  @Test
  void each_kind_of_capital_has_a_side_from_which_it_is_found() {
    List<List<Spread>> kinds = Stream.of(AHEAD, BEHIND, TOGETHER).map(rows ->
        Stream.of("first", "word", "acronym").map(rows::spread).toList()).toList();
    Spread forward = kinds.get(0).get(1);
    Spread backward = kinds.get(1).get(1);
    assertThat(backward.low()).as("words").isGreaterThan(forward.high());
    assertThat(kinds.get(1).get(0).high()).as("first letters")
        .isLessThan(kinds.get(0).get(0).low());
    assertThat(kinds.get(1).get(2).high()).as("acronyms")
        .isLessThan(kinds.get(0).get(2).low());
    assertThat(kinds.get(2).get(1).median()).as("about as many words")
        .isCloseTo(backward.median(), Offset.offset(0.02));
    assertThat(TOGETHER.spread("small").high()).as("fewer alarms")
        .isLessThan(BEHIND.spread("small").low());
    assertThat(TOGETHER.spread("small").median())
        .isLessThan(AHEAD.spread("small").median());
    RESULTS.write(CapitalFigures.kinds(kinds));
    String name = "bidirectional-capitals-kind";
    RESULTS.percent(name + "-forward", forward.median(), 0);
    RESULTS.percent(name + "-backward", backward.median(), 0);
    RESULTS.percent(name + "-both", kinds.get(2).get(1).median(), 0);
    RESULTS.percent(name + "-first", kinds.get(1).get(0).median(), 0);
    RESULTS.percent(name + "-acronym-forward", kinds.get(0).get(2).median(), 0);
    RESULTS.percent(name + "-acronym-backward", kinds.get(1).get(2).median(), 0);
    RESULTS.percent(name + "-acronym-both", kinds.get(2).get(2).median(), 0);
    RESULTS.percent(name + "-alarms-forward", AHEAD.spread("small").median(), 1);
    RESULTS.percent(name + "-alarms-backward", BEHIND.spread("small").median(), 1);
    RESULTS.percent(name + "-alarms-both", TOGETHER.spread("small").median(), 1);
  }

  @Test
  @Tag("eq-bidirectional-log-odds")
  void the_log_odds_of_a_capital_are_a_sum_of_what_both_halves_say() {
    List<String> names = List.of("XMLReader", "Thread");
    SequenceNetwork<?> network = CapitalNetworks.random(GRU, BOTH,
        CapitalExperiments.LETTERS.size(), new SeededRandom(3));
    network.output().parameters().bq().set(0, 1, 0.25);
    List<double[]> p = CapitalExperiments.probabilities(network, names);
    List<CapitalHalves> halves =
        CapitalHalves.of(network, CapitalExperiments.batch(names));
    for (int n = 0; n < names.size(); n++) {
      for (int t = 0; t < names.get(n).length(); t++) {
        double odds = p.get(n)[t] / (1 - p.get(n)[t]);
        assertThat(StrictMath.log(odds))
            .isCloseTo(halves.get(n).logOdds(t), Offset.offset(1e-12));
        assertThat(halves.get(n).forward()[t]).isNotZero();
        assertThat(halves.get(n).backward()[t]).isNotZero();
      }
    }
  }

  @Test
  @Tag("eq-bidirectional-log-odds")
  void past_and_future_are_weighed_and_never_compared() {
    SequenceNetwork<?> network = CapitalNetworks.random(GRU, BOTH,
        CapitalExperiments.LETTERS.size(), new SeededRandom(4));
    double[] odds = CapitalHalves.of(network, CapitalExperiments.batch(
        List.of("axa", "axb", "bxa", "bxb"))).stream().mapToDouble(h -> h.logOdds(1)).toArray();
    assertThat(odds[0] + odds[3]).as("equal letters")
        .isCloseTo(odds[1] + odds[2], Offset.offset(1e-14));
    assertThat(odds[0]).isNotEqualTo(odds[1]);
  }
}
