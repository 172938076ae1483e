package unrolled.core.math;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeededRandomTest {
  private static final int DRAWS = 100_000;
  /** Five standard errors; the seeds are fixed, so the tests pass always or never. */
  private static final double ERRORS = 5;

  @Test
  void published_numbers_of_splitmix64_are_reproduced() {
    SeededRandom random = new SeededRandom(1234567);
    assertThat(new long[] {random.nextLong(), random.nextLong(), random.nextLong()})
        .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
  }

  @Test
  void the_jdks_implementation_of_the_same_paper_agrees() {
    for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE}) {
      SplittableRandom theirs = new SplittableRandom(seed);
      SeededRandom ours = new SeededRandom(seed);
      for (int i = 0; i < 100; i++) {
        assertThat(ours.nextLong()).isEqualTo(theirs.nextLong());
      }
    }
  }

  @Test
  void golden_values_are_reproduced() {
    SeededRandom random = new SeededRandom(42);
    assertThat(Double.toHexString(random.uniform())).isEqualTo("0x1.7bae644c5fd6dp-1");
    assertThat(Double.toHexString(random.uniform(-1, 1))).isEqualTo("-0x1.5c40733136644p-1");
    assertThat(Double.toHexString(random.gaussian())).isEqualTo("-0x1.47f4af60c7f94p0");
    assertThat(Double.toHexString(random.gaussian())).isEqualTo("-0x1.cd98e78b167aep-1");
    assertThat(random.nextInt(1000)).isEqualTo(165);
    assertThat(random.split().nextLong()).isEqualTo(2547529646791138281L);
    assertThat(random.split(7).nextLong()).isEqualTo(4772716618761520917L);
    int[] order = {0, 1, 2, 3, 4, 5, 6, 7};
    random.shuffle(order);
    assertThat(order).containsExactly(5, 1, 2, 4, 6, 0, 3, 7);
  }

  @Test
  void uniform_numbers_have_the_moments_of_the_uniform_distribution() {
    SeededRandom random = new SeededRandom(8);
    double sum = 0;
    double squares = 0;
    int outside = 0;
    for (int i = 0; i < DRAWS; i++) {
      double u = random.uniform();
      outside += u >= 0 && u < 1 ? 0 : 1;
      sum += u;
      squares += u * u;
    }
    assertThat(outside).isZero();
    assertThat(sum / DRAWS).isCloseTo(0.5, standardErrors(1 / 12.0));
    assertThat(squares / DRAWS).isCloseTo(1 / 3.0, standardErrors(1 / 5.0 - 1 / 9.0));
  }

  @Test
  void gaussian_numbers_have_the_moments_of_the_normal_distribution() {
    SeededRandom random = new SeededRandom(9);
    double[] moments = new double[5];
    int within = 0;
    for (int i = 0; i < DRAWS; i++) {
      double g = random.gaussian();
      for (int m = 1; m < 5; m++) {
        moments[m] += StrictMath.pow(g, m) / DRAWS;
      }
      within += Math.abs(g) < 1 ? 1 : 0;
    }
    assertThat(moments[1]).isCloseTo(0, standardErrors(1));
    assertThat(moments[2]).isCloseTo(1, standardErrors(2));
    assertThat(moments[3]).isCloseTo(0, standardErrors(15));
    assertThat(moments[4]).isCloseTo(3, standardErrors(96));
    assertThat(within / (double) DRAWS).isCloseTo(0.682689, standardErrors(0.683 * 0.317));
  }

  @Test
  void whole_numbers_are_equally_likely() {
    SeededRandom random = new SeededRandom(10);
    int[] counts = new int[7];
    for (int i = 0; i < DRAWS; i++) {
      counts[random.nextInt(7)]++;
    }
    for (int count : counts) {
      assertThat(count / (double) DRAWS).isCloseTo(1 / 7.0, standardErrors(6 / 49.0));
    }
  }

  @Test
  void a_bound_that_does_not_divide_the_range_stays_even() {
    SeededRandom random = new SeededRandom(11);
    int bound = 3 << 29; // without rejection the first third would come twice as often
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      int n = random.nextInt(bound);
      assertThat(n).isBetween(0, bound - 1);
      sum += n / (double) bound;
    }
    assertThat(sum / DRAWS).isCloseTo(0.5, standardErrors(1 / 12.0));
    assertThat(random.nextInt(1)).isZero();
    assertThat(random.nextInt(Integer.MAX_VALUE)).isNotNegative();
  }

  @Test
  void weights_are_followed_and_zero_weights_never_chosen() {
    SeededRandom random = new SeededRandom(12);
    double[] weights = {0, 2, 0, 6, 0};
    int[] counts = new int[5];
    for (int i = 0; i < DRAWS; i++) {
      counts[random.choose(weights)]++;
    }
    assertThat(counts[0] + counts[2] + counts[4]).isZero();
    assertThat(counts[1] / (double) DRAWS).isCloseTo(0.25, standardErrors(3 / 16.0));
  }

  @Test
  void every_order_of_three_is_equally_likely() {
    SeededRandom random = new SeededRandom(13);
    int[] counts = new int[27];
    for (int i = 0; i < DRAWS; i++) {
      int[] order = {0, 1, 2};
      random.shuffle(order);
      counts[order[0] * 9 + order[1] * 3 + order[2]]++;
    }
    assertThat(Arrays.stream(counts).filter(n -> n > 0)).hasSize(6);
    for (int count : counts) {
      if (count > 0) {
        assertThat(count / (double) DRAWS).isCloseTo(1 / 6.0, standardErrors(5 / 36.0));
      }
    }
  }

  @Test
  void split_streams_are_not_correlated_with_their_parent_or_each_other() {
    SeededRandom parent = new SeededRandom(14);
    SeededRandom[] streams = {
      parent.split(), parent.split(), parent.split(0), parent.split(1), parent.split(2), parent
    };
    for (int a = 0; a < streams.length; a++) {
      for (int b = 0; b < a; b++) {
        double product = 0;
        for (int i = 0; i < 20_000; i++) {
          product += (streams[a].uniform() - 0.5) * (streams[b].uniform() - 0.5);
        }
        double tolerance = ERRORS * Math.sqrt(20_000) / 12;
        assertThat(product).as(a + " and " + b).isCloseTo(0, Offset.offset(tolerance));
      }
    }
  }

  @Test
  void splitting_by_key_neither_depends_on_draws_nor_moves_the_parent() {
    SeededRandom fresh = new SeededRandom(15);
    SeededRandom used = new SeededRandom(15);
    used.nextLong();
    used.gaussian();
    assertThat(used.split(3).nextLong()).isEqualTo(fresh.split(3).nextLong());
    assertThat(fresh.nextLong()).isEqualTo(new SeededRandom(15).nextLong());
    Set<Long> first = new HashSet<>();
    for (long key = -500; key < 500; key++) {
      first.add(fresh.split(key).nextLong());
    }
    assertThat(first).hasSize(1000);
  }

  @Test
  void a_range_never_reaches_its_upper_bound() {
    SeededRandom random = new SeededRandom(16);
    double low = 1;
    double high = Math.nextUp(1.0);
    for (int i = 0; i < 1000; i++) {
      assertThat(random.uniform(low, high)).isEqualTo(low);
    }
  }

  @Test
  void impossible_demands_are_refused() {
    SeededRandom random = new SeededRandom(17);
    assertThatThrownBy(() -> random.nextInt(0)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nextInt: bound 0 — must be at least 1");
    assertThatThrownBy(() -> random.uniform(1, 1)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("uniform: bounds 1.0 and 1.0 — the lower must be less");
    assertThatThrownBy(() -> random.uniform(0, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("NaN");
    assertThatThrownBy(() -> random.uniform(-Double.MAX_VALUE, Double.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("distance finite");
    assertThatThrownBy(() -> random.choose(new double[] {1, -2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("choose: weight 1 is -2.0 — weights must be finite and not negative");
    assertThatThrownBy(() -> random.choose(new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("weight 0 is NaN");
    assertThatThrownBy(() -> random.choose(new double[] {Double.POSITIVE_INFINITY}))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Infinity");
    assertThatThrownBy(() -> random.choose(new double[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("choose: the sum of 2 weights is 0.0 — it must be positive and finite");
    assertThatThrownBy(() -> random.choose(new double[0]))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0 weights");
  }

  private static Offset<Double> standardErrors(double variance) {
    return Offset.offset(ERRORS * Math.sqrt(variance / DRAWS));
  }

  @Test
  void a_restored_generator_goes_on_where_the_saved_one_was() {
    SeededRandom random = new SeededRandom(7).split(3);
    random.nextLong();
    random.gaussian(); // its twin is kept for later
    SeededRandom restored = SeededRandom.restored(random.saved());
    assertThat(restored.gaussian()).isEqualTo(random.gaussian());
    assertThat(restored.nextLong()).isEqualTo(random.nextLong());
    assertThat(restored.split(5).nextLong()).isEqualTo(random.split(5).nextLong());
    assertThat(restored.split().nextLong()).isEqualTo(random.split().nextLong());
  }

  @Test
  void numbers_that_no_generator_saved_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SeededRandom.restored(1, 3, 5))
        .withMessageContaining("[1, 3, 5] — give the four numbers of a saved generator");
    assertThatIllegalArgumentException().isThrownBy(() -> SeededRandom.restored(1, 2, 3, 4))
        .withMessageContaining("the second one odd");
  }
}
