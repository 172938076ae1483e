package unrolled.bidirectional;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.Input;
import unrolled.core.data.Mask;
import unrolled.core.data.SymbolBatch;
import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Asserts where late answers stand, and that the task's labels come from bits to come. */
class DelayTest {

  private static final SymbolBatch TWO = new SymbolBatch(
      List.of(Input.of(new int[] {0, 1}, 3), Input.of(new int[] {1, 2}, 3)),
      new int[][] {{1, 0}, {0, 0}}, new Mask(2, 1));

  @Test
  void a_target_waits_and_blanks_go_in_meanwhile() {
    SymbolBatch late = Delay.of(TWO, 1, 2);
    assertThat(late.mask()).isEqualTo(new Mask(3, 2));
    assertThat(late.targets()).isDeepEqualTo(new int[][] {null, {1, 0}, {0, 0}});
    assertThat(symbols(late)).isDeepEqualTo(new int[][] {{0, 1}, {1, 2}, {2, 2}});
  }

  @Test
  void without_delay_nothing_changes() {
    SymbolBatch same = Delay.of(TWO, 0, 2);
    assertThat(same.mask()).isEqualTo(TWO.mask());
    assertThat(same.targets()).isDeepEqualTo(TWO.targets());
  }

  @Test
  void nobody_answers_early() {
    assertThatIllegalArgumentException().isThrownBy(() -> Delay.of(TWO, -1, 2))
        .withMessageContaining("not -1");
  }

  private static int[][] symbols(SymbolBatch batch) {
    List<int[]> all = new ArrayList<>();
    batch.inputs().forEach(input -> all.add(((Input.Symbols) input).symbols()));
    return all.toArray(int[][]::new);
  }

  @Test
  @Tag("eq-bidirectional-ahead")
  void a_label_is_the_exclusive_or_of_the_next_two_bits() {
    SymbolBatch batch = new AheadTask(6).batch(50, new SeededRandom(1));
    int[][] x = symbols(batch);
    int[][] counts = new int[2][2];
    for (int t = 0; t < 4; t++) {
      for (int n = 0; n < 50; n++) {
        assertThat(batch.targets()[t][n]).isEqualTo(x[t + 1][n] == x[t + 2][n] ? 0 : 1);
        counts[x[t][n]][batch.targets()[t][n]]++;
      }
    }
    assertThat(batch.targets()[4]).isNull();
    assertThat(batch.targets()[5]).isNull();
    for (int[] row : counts) { // about fifty each: three deviations are about 20
      assertThat(row[0]).isBetween(25, 75);
    }
  }

  @Test
  void each_label_is_as_likely_whatever_one_bit_is() {
    for (int known = 0; known < 2; known++) {
      int ones = 0;
      for (int next = 0; next < 2; next++) {
        ones += known ^ next;
      }
      assertThat(ones).as("of two").isEqualTo(1);
    }
  }
}
