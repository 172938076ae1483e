package unrolled.bidirectional;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.autoregressive.AutoregressiveModel;
import unrolled.bidirectional.WindowExperiments.Design;
import unrolled.bidirectional.WindowExperiments.Score;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.LadderRow;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of windows of the past that are read from both ends. */
class BidirectionalLadderTest {

  private static final Results RESULTS = Results.of("bidirectional");
  private static final Map<Design, List<Score>> SUNSPOTS =
      WindowExperiments.byDesign(BidirectionalLadderRecords.SUNSPOTS);
  private static final Design YEARS = BidirectionalLadderRecords.chosen(SUNSPOTS);

  @Test
  void a_run_comes_out_as_recorded() {
    assertThat(BidirectionalLadderRecords.SUNSPOTS.rows())
        .contains(new WindowSunspotExperiments().score(YEARS, 2).row());
  }

  @Test
  void on_sunspots_both_ends_tie_with_one() {
    Design control = BidirectionalLadderRecords.control(SUNSPOTS);
    List<Score> ten = SUNSPOTS.get(YEARS);
    assertThat(ten).hasSize(10);
    assertThat(SUNSPOTS.get(control)).hasSize(10);
    Spread test = BidirectionalLadderRecords.spread(ten, Score::test);
    Spread one = BidirectionalLadderRecords.spread(SUNSPOTS.get(control), Score::test);
    assertThat(test.low()).as("a tie").isLessThan(one.high());
    assertThat(one.low()).isLessThan(test.high());
    assertThat(one.median()).isLessThan(test.median());
    assertThat(YEARS.rate()).as("the largest that was offered").isEqualTo(0.1);
    Spread validation = BidirectionalLadderRecords.spread(ten, Score::validation);
    Spread oneValidation =
        BidirectionalLadderRecords.spread(SUNSPOTS.get(control), Score::validation);
    Spread untouched = BidirectionalLadderRecords.spread(ten, Score::untouched);
    Spread oneUntouched =
        BidirectionalLadderRecords.spread(SUNSPOTS.get(control), Score::untouched);
    assertThat(validation.median()).as("where it was chosen").isLessThan(oneValidation.median());
    assertThat(validation.high()).isGreaterThan(oneValidation.low());
    assertThat(untouched.median()).isLessThan(oneUntouched.median());
    assertThat(untouched.high()).as("a tie here, too").isGreaterThan(oneUntouched.low());
    RESULTS.number("bidirectional-sunspots-validation", validation.median(), 3);
    RESULTS.number("bidirectional-sunspots-one-validation", oneValidation.median(), 3);
    write("sunspots-untouched", untouched, 3);
    write("sunspots-one-untouched", oneUntouched, 3);
    double eightLags = SunspotScore.arv(AutoregressiveModel.fit(
        SunspotPeriod.TRAIN.series(), 8), SunspotPeriod.TEST, WindowSunspotExperiments.HISTORY);
    assertThat(test.median()).as("windows of a few years").isGreaterThan(eightLags);
    RESULTS.number("bidirectional-sunspots-linear", eightLags, 3);
    RESULTS.number("bidirectional-sunspots-window", YEARS.window());
    RESULTS.number("bidirectional-sunspots-units", YEARS.units());
    RESULTS.text("bidirectional-sunspots-rate", String.valueOf(YEARS.rate()));
    RESULTS.number("bidirectional-sunspots-weights", weights(YEARS, 1));
    RESULTS.number("bidirectional-sunspots-one-weights", weights(control, 1));
    write("sunspots-test", test, 3);
    write("sunspots-one", one, 3);
    RESULTS.ladder(LadderRow.of(BidirectionalTrainingTimes.name(YEARS), "bidirectional")
        .withParameters(weights(YEARS, 1)).timedBy(BidirectionalLadderRecords.times())
        .withSunspots(BidirectionalLadderRecords.spread(ten, Score::train).median(),
            BidirectionalLadderRecords.spread(ten, Score::validation).median(), test.median(),
            BidirectionalLadderRecords.spread(ten, Score::untouched).median()));
  }

  private static long weights(Design design, int size) {
    return WindowExperiments.network(design.ways(), size, design.units(), size,
        new SeededRandom(1)).weights();
  }

  private static void write(String name, Spread spread, int decimals) {
    RESULTS.number("bidirectional-" + name, spread.median(), decimals);
    RESULTS.number("bidirectional-" + name + "-low", spread.low(), decimals);
    RESULTS.number("bidirectional-" + name + "-high", spread.high(), decimals);
  }
}
