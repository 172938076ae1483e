package unrolled.shapes;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.SymbolBatch;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceNetwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShapeProgramsTest {

  private static SymbolPair pair(int[] source, int... target) {
    return new SymbolPair(source, target);
  }

  @Test
  void an_aligned_batch_has_a_target_for_each_input() {
    SymbolBatch batch = ShapedBatch.aligned(4, List.of(
        pair(new int[] {1, 2, 3}, 3, 2, 1), pair(new int[] {2}, 0)));
    assertThat(batch.mask().lengths()).containsExactly(3, 1);
    assertThat(batch.targets()[0]).containsExactly(3, 0);
    assertThat(batch.targets()[2][0]).isEqualTo(1);
    assertThatThrownBy(() -> ShapedBatch.aligned(4, List.of(pair(new int[] {1, 2}, 1))))
        .hasMessage("an aligned target is as long as its source, not 2 symbols to 1; shift it, pad"
            + " it, or use an encoder and a decoder");
  }

  @Test
  void the_loss_of_a_whole_sequence_looks_at_the_last_step() {
    SymbolBatch batch = ShapedBatch.last(4, List.of(
        pair(new int[] {1, 2, 3}, 3), pair(new int[] {2, 0, 0}, 1)));
    assertThat(batch.targets()[0]).isNull();
    assertThat(batch.targets()[1]).isNull();
    assertThat(batch.targets()[2]).containsExactly(3, 1);
    assertThatThrownBy(() -> ShapedBatch.last(4, List.of(
        pair(new int[] {1, 2}, 3), pair(new int[] {2}, 1))))
        .hasMessageContaining("put sources of one length into a batch");
  }

  @Test
  void answers_are_the_likeliest_symbols_of_real_steps() {
    SequenceNetwork<?> network = ShapePrograms.network(
        EncoderDecoders.rnn(4, 3, new SeededRandom(1)), 4, new SeededRandom(2));
    network.parameters().named().get("output.bq").set(0, 2, 100);
    SymbolBatch batch = ShapedBatch.aligned(4, List.of(
        pair(new int[] {1, 2, 3}, 2, 2, 1), pair(new int[] {2}, 0)));
    assertThat(ShapedBatch.answers(network, batch)).satisfiesExactly(
        one -> assertThat(one).containsExactly(2, 2, 2),
        other -> assertThat(other).containsExactly(2));
    assertThat(ShapedBatch.right(network, batch)).isEqualTo(0.5);
  }

  @Test
  void a_colon_follows_nine() {
    assertThat(ShapePrograms.digits("09:")).containsExactly(0, 9, 10);
    assertThat(ShapePrograms.text(0, 9, 10)).isEqualTo("09:");
  }
}
