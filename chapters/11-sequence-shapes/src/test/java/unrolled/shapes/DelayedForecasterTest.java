package unrolled.shapes;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SeriesBatch;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.math.SeededRandom;
import unrolled.core.report.SunspotScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class DelayedForecasterTest {

  private static final int READ = DelayedForecaster.READ;
  private static final int AHEAD = DelayedForecaster.AHEAD;
  private static final double[] RECORD = RealSeries.sunspots().values();

  private static DelayedForecaster untrained() {
    SeededRandom random = new SeededRandom(1);
    return new DelayedForecaster(ShapePrograms.network(
        EncoderDecoders.gru(2, 3, random), 1, random), 40, 30);
  }

  @Test
  void blank_steps_say_that_they_are_blank_and_nothing_else() {
    SeriesBatch batch = untrained().batch(RECORD, 60, 90);
    for (int t = 0; t < READ + AHEAD; t++) {
      var X = ((Input.Numbers) batch.inputs().get(t)).X();
      for (int n = 0; n < 2; n++) {
        double known = (RECORD[60 + 30 * n - READ + t] - 40) / 30;
        assertThat(X.get(n, 0)).isEqualTo(t < READ ? known : 0);
        assertThat(X.get(n, 1)).isEqualTo(t < READ ? 0 : 1);
        if (t >= READ) {
          assertThat(batch.targets().get(t).get(n, 0)).isEqualTo(known);
        }
      }
      assertThat(batch.targets().get(t) == null).isEqualTo(t < READ);
    }
  }

  @Test
  void a_forecast_is_the_beginning_of_a_longer_one_and_needs_no_more_than_it_reads() {
    double[] history = Arrays.copyOf(RECORD, 100);
    double[] all = untrained().forecast(history, AHEAD);
    assertThat(untrained().forecast(history, 7)).isEqualTo(Arrays.copyOf(all, 7));
    assertThat(untrained().forecast(Arrays.copyOfRange(RECORD, 100 - READ, 100), AHEAD))
        .isEqualTo(all);
    history[99] += 1;
    assertThat(untrained().forecast(history, AHEAD)[AHEAD - 1]).isNotEqualTo(all[AHEAD - 1]);
  }

  @Test
  void where_the_record_ends_the_sequence_ends() {
    SeriesBatch batch = untrained().batch(RECORD, RECORD.length - 3, 90);
    assertThat(batch.mask().lengths()).containsExactly(READ + 3, READ + AHEAD);
  }

  /** Both add the same squares, in another order and another unit. */
  private static final double ROUNDING = 1e-10;

  @Test
  void one_pass_a_period_scores_as_the_whole_book_does() {
    Map<SunspotPeriod, double[]> arv = HorizonExperiments.inOneGo(untrained());
    for (SunspotPeriod period : SunspotPeriod.values()) {
      for (int years : new int[] {1, 8, AHEAD}) {
        assertThat(arv.get(period)[years - 1]).isCloseTo(
            SunspotScore.arv(untrained(), period, READ, years), within(ROUNDING));
      }
    }
  }

  @Test
  void what_it_cannot_do_is_refused() {
    assertThatThrownBy(() -> untrained().forecast(new double[READ - 1], 1))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("needs 30 years");
    assertThatThrownBy(() -> untrained().forecast(new double[READ], AHEAD + 1))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 to 20 years");
    SeededRandom random = new SeededRandom(1);
    assertThatThrownBy(() -> new DelayedForecaster(ShapePrograms.network(
        EncoderDecoders.gru(1, 3, random), 1, random), 40, 30))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("reads 2 values");
  }
}
