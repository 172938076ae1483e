package unrolled.autoregressive;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class NoisySumSourceTest {

  private static final double ROUNDING = 1e-12;

  private static final NoisySumSource SOURCE = new NoisySumSource(0.7, 0.1, 0.1, 0.1);

  @Test
  void every_pair_of_neighbors_stays_equally_likely() {
    for (int b = 0; b < 4; b++) {
      for (int c = 0; c < 4; c++) {
        double pairNext = 0;
        for (int a = 0; a < 4; a++) {
          pairNext += SOURCE.probability(a, b, c) / 16;
        }
        assertThat(pairNext).isEqualTo(1 / 16.0, within(ROUNDING));
      }
    }
  }

  @Test
  @Tag("eq-noisy-sum-entropy")
  void the_entropy_of_the_noise_is_the_entropy_rate_of_the_stationary_chain() {
    double bits = 0;
    for (int a = 0; a < 4; a++) {
      for (int b = 0; b < 4; b++) {
        for (int c = 0; c < 4; c++) {
          double p = SOURCE.probability(a, b, c);
          bits -= p / 16 * StrictMath.log(p) / StrictMath.log(2);
        }
      }
    }
    assertThat(SOURCE.entropyRate()).isEqualTo(bits, within(ROUNDING));
  }

  @Test
  void a_fair_coin_has_one_bit_and_no_noise_none() {
    assertThat(new NoisySumSource(0.5, 0.5).entropyRate()).isEqualTo(1, within(ROUNDING));
    assertThat(new NoisySumSource(1, 0, 0).entropyRate()).isZero();
  }

  @Test
  @Tag("eq-noisy-sum")
  void without_noise_two_ones_go_on_as_fibonacci_numbers() {
    int[] x = new NoisySumSource(1, 0, 0, 0, 0, 0, 0, 0, 0, 0).generate(60, new SeededRandom(3));
    for (int t = 2; t < x.length; t++) {
      assertThat(x[t]).isEqualTo((x[t - 1] + x[t - 2]) % 10);
    }
  }

  @Test
  void generated_noise_has_its_probabilities() {
    int[] x = SOURCE.generate(100_000, new SeededRandom(1));
    int[] noise = new int[4];
    for (int t = 2; t < x.length; t++) {
      noise[Math.floorMod(x[t] - x[t - 1] - x[t - 2], 4)]++;
    }
    // five standard deviations of a share of 100,000 draws
    assertThat(noise[0] / 1e5).isEqualTo(0.7, within(0.0075));
    assertThat(noise[3] / 1e5).isEqualTo(0.1, within(0.005));
  }

  @Test
  void a_model_that_knows_nothing_exceeds_the_floor_by_all_that_can_be_known() {
    NGramCounts counts = NGramCounts.of(1, 4, List.of(new int[] {0, 1, 2, 3}));
    NGramModel uniform = new NGramModel(counts, 1, new AddAlpha(1));
    assertThat(SOURCE.excess(uniform)).isEqualTo(2 - SOURCE.entropyRate(), within(ROUNDING));
  }

  @Test
  void the_excess_is_what_a_long_sample_shows() {
    NGramCounts counts = NGramCounts.of(3, 4,
        List.of(SOURCE.generate(300, new SeededRandom(1))));
    NGramModel model = new NGramModel(counts, 3, new AddAlpha(0.5));
    int[] sample = SOURCE.generate(200_000, new SeededRandom(2));
    double bits = -model.logLikelihood(sample) / sample.length / StrictMath.log(2);
    // bits of a symbol vary by about 1.4: three standard deviations of the mean of 200,000
    assertThat(bits - SOURCE.entropyRate()).isEqualTo(SOURCE.excess(model), within(0.01));
  }

  @Test
  void noise_that_is_no_distribution_is_refused() {
    for (double[] noise : new double[][] {{1}, {0.5, 0.6}, {1.5, -0.5}, {Double.NaN, 1}, {}}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new NoisySumSource(noise))
          .withMessageContaining(Arrays.toString(noise))
          .withMessageContaining("must be at least 2 probabilities that sum to 1");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SOURCE.generate(1, new SeededRandom(1)))
        .withMessage("the source starts with 2 symbols, not 1");
  }
}
