package unrolled.core.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BatchesTest {

  private static List<int[]> sequences(int count) {
    SeededRandom random = new SeededRandom(1);
    List<int[]> sequences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int[] sequence = new int[1 + random.nextInt(30)];
      sequence[0] = i;
      sequences.add(sequence);
    }
    return sequences;
  }

  private static List<Integer> firstTargets(List<SymbolBatch> batches) {
    List<Integer> firsts = new ArrayList<>();
    for (SymbolBatch batch : batches) {
      for (int target : batch.targets()[0]) {
        firsts.add(target);
      }
    }
    return firsts;
  }

  @Test
  void an_epoch_has_each_sequence_once_in_an_order_that_its_generator_gives() {
    Batches<SymbolBatch> batches = Batches.ofSequences(0, 1000, 8, sequences(1000));
    SeededRandom random = new SeededRandom(5);
    List<SymbolBatch> first = batches.epoch(random.split(1));
    assertThat(first).hasSize(125);
    assertThat(new HashSet<>(firstTargets(first))).hasSize(1000);
    assertThat(firstTargets(batches.epoch(random.split(1)))).isEqualTo(firstTargets(first));
    assertThat(firstTargets(batches.epoch(random.split(2)))).isNotEqualTo(firstTargets(first));
  }

  @Test
  void little_is_padded() {
    List<SymbolBatch> epoch =
        Batches.ofSequences(0, 1000, 8, sequences(1000)).epoch(new SeededRandom(5));
    long real = epoch.stream().mapToLong(batch -> batch.mask().count()).sum();
    long all = epoch.stream().mapToLong(batch -> (long) batch.batchSize() * batch.steps()).sum();
    // Without pools a batch of 8 lengths from 1 to 30 is padded to 27 on average, 42% of it.
    assertThat(all - real).isLessThan(all / 10);
  }

  @Test
  void the_last_batch_may_be_smaller() {
    List<SymbolBatch> epoch =
        Batches.ofSequences(0, 9, 4, sequences(9)).epoch(new SeededRandom(5));
    assertThat(epoch.stream().mapToInt(SymbolBatch::batchSize)).containsExactlyInAnyOrder(4, 4, 1);
  }

  @Test
  void batches_come_in_order_or_shuffled() {
    List<String> given = List.of("a", "b", "c", "d", "e", "f");
    SeededRandom random = new SeededRandom(2);
    assertThat(Batches.inOrder(given).epoch(random.split(1))).isEqualTo(given);
    List<String> shuffled = Batches.shuffled(given).epoch(random.split(1));
    assertThat(shuffled).containsExactlyInAnyOrderElementsOf(given).isNotEqualTo(given);
    assertThat(Batches.shuffled(given).epoch(random.split(1))).isEqualTo(shuffled);
  }

  @Test
  void no_data_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Batches.inOrder(List.of()))
        .withMessageContaining("nothing to learn from");
    assertThatIllegalArgumentException().isThrownBy(() -> Batches.shuffled(List.of()))
        .withMessageContaining("nothing to learn from");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Batches.ofSequences(0, 3, 2, List.of()))
        .withMessageContaining("nothing to learn from");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Batches.ofSequences(0, 3, 0, List.of(new int[] {1})))
        .withMessageContaining("at least 1 sequence, not 0");
  }
}
