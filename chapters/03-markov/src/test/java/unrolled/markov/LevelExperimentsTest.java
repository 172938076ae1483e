package unrolled.markov;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Baseline;
import unrolled.core.model.Forecaster;
import unrolled.core.report.LadderRow;
import unrolled.core.report.Results;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of levels of sunspots. */
class LevelExperimentsTest {

  private static final Results RESULTS = Results.of("markov");
  private static final int VALIDATION = SunspotPeriod.VALIDATION.ordinal();
  private static final int TEST = SunspotPeriod.TEST.ordinal();
  private static final LevelChain ONE = LevelExperiments.chain(LevelExperiments.chosen(1), 1);
  private static final LevelChain TWO = LevelExperiments.chain(LevelExperiments.chosen(2), 2);
  private static final double[] OF_ONE = LevelExperiments.scores(ONE, 1);
  private static final double[] OF_TWO = LevelExperiments.scores(TWO, 2);
  private static final double[] OF_AR1 =
      LevelExperiments.scores(LevelExperiments.autoregression(1), 1);
  private static final double[] OF_AR2 =
      LevelExperiments.scores(LevelExperiments.autoregression(2), 2);
  private static final double[] OF_PERSISTENCE =
      LevelExperiments.scores(Baseline.persistence(), 1);

  @Test
  void nine_levels_are_chosen_and_a_level_is_worth_a_value_but_not_a_direction() {
    assertThat(ONE.states().symbols()).isEqualTo(9);
    assertThat(TWO.states().symbols()).isEqualTo(9);
    assertThat(OF_ONE[VALIDATION]).as("one value back, straight or not")
        .isBetween(0.95 * OF_AR1[VALIDATION], OF_AR1[VALIDATION]);
    assertThat(OF_ONE[VALIDATION]).isGreaterThan(1.9 * OF_AR2[VALIDATION])
        .isLessThan(OF_PERSISTENCE[VALIDATION]);
    assertThat(OF_TWO[VALIDATION]).isBetween(1.2 * OF_AR2[VALIDATION], 0.7 * OF_ONE[VALIDATION]);
    assertThat(TWO.statesSeen()).isEqualTo(49);
    assertThat((SunspotPeriod.TRAIN.series().size() - 2) / 49.0).as("visits").isLessThan(5);
    RESULTS.number("markov-levels-chosen", ONE.states().symbols());
    RESULTS.number("markov-levels-one-validation", OF_ONE[VALIDATION], 2);
    RESULTS.number("markov-levels-two-validation", OF_TWO[VALIDATION], 2);
    RESULTS.number("markov-levels-ar1-validation", OF_AR1[VALIDATION], 2);
    RESULTS.number("markov-levels-ar2-validation", OF_AR2[VALIDATION], 2);
    RESULTS.number("markov-levels-pairs-seen", TWO.statesSeen());
    RESULTS.number("markov-levels-pairs", TWO.states().count());
    double[] one = LevelExperiments.byLevels(1, SunspotPeriod.VALIDATION);
    double[] two = LevelExperiments.byLevels(2, SunspotPeriod.VALIDATION);
    assertThat(Arrays.stream(one, 8, 20).max().orElseThrow()).isLessThan(0.47);
    assertThat(Arrays.stream(two, 8, 20).min().orElseThrow()).isLessThan(OF_AR2[VALIDATION]);
    assertThat(Arrays.stream(two, 8, 20).max().orElseThrow()).isGreaterThan(0.3);
    assertThat(two[10]).as("eleven levels").isLessThan(OF_AR2[VALIDATION]);
    assertThat(Math.min(two[9], two[11])).as("its neighbors").isGreaterThan(1.3 * two[10]);
    RESULTS.write(MarkovFigures.levelCounts(one, two, OF_AR1[VALIDATION], OF_AR2[VALIDATION],
        OF_PERSISTENCE[VALIDATION]));
  }

  @Test
  void above_the_training_years_the_chain_has_a_ceiling() {
    double ceiling = 0;
    for (int level = 0; level < ONE.states().count(); level++) {
      ceiling = Math.max(ceiling, ONE.meanAfter(level));
    }
    assertThat(ONE.forecast(new double[] {190.2})).isEqualTo(ceiling);
    assertThat(ceiling).isBetween(97.0, 99.0);
    assertThat(OF_AR1[TEST]).isBetween(0.95 * OF_PERSISTENCE[TEST], OF_PERSISTENCE[TEST]);
    assertThat(OF_ONE[TEST]).isGreaterThan(1.3 * OF_PERSISTENCE[TEST]);
    assertThat(OF_TWO[TEST]).isGreaterThan(1.3 * OF_PERSISTENCE[TEST]);
    double share = LevelExperiments.shareOfRecords(ONE);
    assertThat(share).isBetween(0.49, 0.51);
    RESULTS.number("markov-levels-ceiling", ceiling, 0);
    RESULTS.percent("markov-levels-share-records", share, 0);
    long records = LevelExperiments.recordYears().count();
    assertThat(records).as("1957 to 1960, and 1979").isEqualTo(5);
    RESULTS.number("markov-levels-records", records);
    RESULTS.number("markov-levels-one-test", OF_ONE[TEST], 2);
    RESULTS.number("markov-levels-two-test", OF_TWO[TEST], 2);
    RESULTS.number("markov-levels-persistence-test", OF_PERSISTENCE[TEST], 2);
    RESULTS.number("markov-levels-ar1-test", OF_AR1[TEST], 2);
    RESULTS.write(MarkovFigures.levels(ONE));
  }

  @Test
  void far_ahead_every_chain_says_the_mean() {
    double[] one = LevelExperiments.byHorizon(ONE, SunspotPeriod.TEST);
    double[] two = LevelExperiments.byHorizon(TWO, SunspotPeriod.TEST);
    double[] mean = LevelExperiments.byHorizon(LevelExperiments.mean(), SunspotPeriod.TEST);
    assertThat(one[3]).isGreaterThan(mean[3]);
    for (int h = 13; h < one.length; h++) {
      assertThat(one[h]).isBetween(0.95 * mean[h], 1.05 * mean[h]);
      assertThat(two[h]).isBetween(0.95 * mean[h], 1.05 * mean[h]);
    }
    double lambda = Mixing.secondEigenvalue(ONE.chain());
    assertThat(lambda).isBetween(0.80, 0.81);
    assertThat(StrictMath.pow(lambda, 20)).isLessThan(0.02);
  }

  @Test
  void rungs_of_the_ladder() {
    ladder("chain of levels", ONE, OF_ONE);
    ladder("chain of level pairs", TWO, OF_TWO);
    assertThat(OF_TWO[0]).as("learned by heart").isLessThan(OF_AR2[0]);
  }

  private static void ladder(String name, LevelChain chain, double[] arv) {
    RESULTS.ladder(LadderTimes.timed(LadderRow.of(name, "markov")
        .withParameters(chain.parameterCount())
        .withSunspots(arv[0], arv[1], arv[2], arv[3])));
    Forecaster forecaster = chain;
    assertThat(forecaster.forecast(new double[] {50, 50})).isPositive();
  }
}
