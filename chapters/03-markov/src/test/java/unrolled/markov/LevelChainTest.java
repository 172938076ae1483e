package unrolled.markov;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.SunspotPeriod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class LevelChainTest {

  /** Two levels, below and from 5: low, low, high, high, high, low, low. */
  private static final double[] SERIES = {1, 2, 5, 8, 6, 3, 1};

  private final LevelChain chain = LevelChain.fit(SERIES, 2);

  @Test
  @Tag("eq-markov-level-forecast")
  void the_forecast_is_the_mean_of_what_followed_the_level() {
    assertThat(chain.boundaries()).containsExactly(3);
    assertThat(chain.level(2.9)).isZero();
    assertThat(chain.level(3)).isEqualTo(1);
    // low, low, high, high, high, high, low: after low come 2 and 5, after high 8, 6, 3, 1
    assertThat(chain.forecast(new double[] {9, 0})).isEqualTo(3.5);
    assertThat(chain.forecast(new double[] {0, 9})).isEqualTo(4.5);
    assertThat(chain.chain().following(0)).containsExactly(0.5, 0.5);
    assertThat(chain.chain().following(1)).containsExactly(0.25, 0.75);
    assertThat(chain.parameterCount()).as("a boundary, two means, two free probabilities")
        .isEqualTo(5);
  }

  @Test
  @Tag("eq-markov-level-forecast")
  void farther_ahead_a_distribution_is_passed_on() {
    double[] forecasts = chain.forecast(new double[] {1}, 3);
    assertThat(forecasts[0]).isEqualTo(3.5);
    assertThat(forecasts[1]).isEqualTo(0.5 * 3.5 + 0.5 * 4.5, within(1e-15));
    assertThat(forecasts[2]).isEqualTo(0.375 * 3.5 + 0.625 * 4.5, within(1e-15));
    assertThat(chain.forecast(new double[] {1}, 60)[59]).as("the stationary mean")
        .isEqualTo(3.5 / 3 + 4.5 * 2 / 3, within(1e-14));
  }

  @Test
  void pairs_of_levels_know_the_direction_and_lean_on_one_level_where_unseen() {
    double[] wave = {0, 0, 1, 2, 2, 1, 0, 0, 1, 2, 2, 1, 0, 0, 1, 2, 2, 1};
    LevelChain one = LevelChain.fit(wave, 3);
    LevelChain two = LevelChain.fit(wave, 3, 2);
    assertThat(one.forecast(new double[] {1})).as("three times up, twice down").isEqualTo(6.0 / 5);
    assertThat(two.forecast(new double[] {0, 1})).isEqualTo(2);
    assertThat(two.forecast(new double[] {2, 1})).isEqualTo(0);
    assertThat(two.statesSeen()).isEqualTo(6);
    assertThat(two.forecast(new double[] {2, 0})).as("never seen: as after 0").isEqualTo(0.5);
    assertThat(two.forecast(new double[] {0, 1}, 4)).containsExactly(2, 2, 1, 0);
  }

  @Test
  void many_levels_are_the_training_years_by_heart() {
    double[] years = SunspotPeriod.TRAIN.series().values();
    assertThat(LevelChain.fit(years, 20, 2).statesSeen()).isGreaterThan(130);
    assertThat(LevelChain.fit(years, 1).forecast(new double[] {7}))
        .isEqualTo(java.util.Arrays.stream(years, 1, years.length).average().orElseThrow(),
            within(1e-12));
  }

  @Test
  void levels_that_cannot_be_cut_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LevelChain.fit(SERIES, 8))
        .withMessage("8 levels for 7 values; give at least one level, and one value for each");
    assertThatIllegalArgumentException().isThrownBy(() -> LevelChain.fit(SERIES, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelChain.fit(new double[] {0, 0, 0, 0, 1, 2}, 3))
        .withMessage("the value 0.0 occurs too often to cut 6 values into 3 levels; use fewer"
            + " levels");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelChain.fit(new double[] {0, 1, 2}, 3))
        .withMessage("level 2 of 3 is never left in the 3 values; use fewer levels");
  }

  @Test
  void a_history_that_is_too_short_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> chain.forecast(new double[0]))
        .withMessage("a history of 0 values for a chain that looks at the last 1; give it a longer"
            + " one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelChain.fit(SERIES, 2, 2).forecast(new double[] {1}, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> chain.forecast(new double[] {1}, 0))
        .withMessage("steps must be at least 1, not 0");
  }

  @Test
  void what_is_no_number_is_refused_with_its_position() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelChain.fit(new double[] {1, Double.NaN, 3, 4}, 2))
        .withMessage("the value at position 1 is NaN, which belongs to no level; leave it out, or"
            + " fill the gap first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LevelChain.fit(new double[] {1, 2, Double.NEGATIVE_INFINITY}, 2))
        .withMessageStartingWith("the value at position 2 is -Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.forecast(new double[] {1, 2, Double.NaN}))
        .withMessageStartingWith("the value at position 2 is NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chain.forecast(new double[] {Double.POSITIVE_INFINITY}, 3))
        .withMessageStartingWith("the value at position 0 is Infinity");
    assertThatIllegalArgumentException().isThrownBy(() -> chain.level(Double.NaN));
    assertThat(chain.forecast(new double[] {Double.NaN, 1})).as("not looked at").isEqualTo(3.5);
  }

  @Test
  void a_state_that_is_not_there_has_no_mean() {
    assertThatIllegalArgumentException().isThrownBy(() -> chain.meanAfter(2))
        .withMessage("there is no state 2; the chain has 2, numbered 0 to 1");
    assertThatIllegalArgumentException().isThrownBy(() -> chain.meanAfter(-1));
    assertThat(chain.meanAfter(1)).isEqualTo(4.5);
  }
}
