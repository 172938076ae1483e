package unrolled.core.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.math.Matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BatchTest {

  private static int[] symbols(Input input) {
    return ((Input.Symbols) input).symbols();
  }

  @Test
  void of_a_whole_sequence_each_symbol_comes_out_one_step_before_it_goes_in() {
    SymbolBatch batch = SymbolBatch.ofSequences(9, 10, new int[] {1, 2, 3}, new int[] {4});
    assertThat(batch.mask()).isEqualTo(new Mask(3, 1));
    assertThat(batch.batchSize()).isEqualTo(2);
    assertThat(batch.steps()).isEqualTo(3);
    assertThat(symbols(batch.inputs().get(0))).containsExactly(9, 9);
    assertThat(symbols(batch.inputs().get(1))[0]).isEqualTo(1);
    assertThat(symbols(batch.inputs().get(2))[0]).isEqualTo(2);
    assertThat(batch.targets()[0]).containsExactly(1, 4);
    assertThat(batch.targets()[1][0]).isEqualTo(2);
    assertThat(batch.targets()[2][0]).isEqualTo(3);
    assertThat(batch).hasToString("2 sequences, 3 steps, lengths [3, 1]");
  }

  @Test
  void chunks_of_a_text_follow_each_other_row_by_row() {
    int[] text = IntStream.range(0, 15).toArray();
    List<SymbolBatch> chunks = SymbolBatch.chunks(text, 15, 2, 3);
    assertThat(chunks).hasSize(2);
    assertThat(symbols(chunks.get(0).inputs().get(0))).containsExactly(0, 6);
    assertThat(chunks.get(0).targets()[0]).containsExactly(1, 7);
    assertThat(symbols(chunks.get(0).inputs().get(2))).containsExactly(2, 8);
    assertThat(symbols(chunks.get(1).inputs().get(0))).containsExactly(3, 9);
    assertThat(chunks.get(1).targets()[2]).containsExactly(6, 12);
    assertThat(chunks.get(1).mask()).isEqualTo(new Mask(3, 3));
  }

  @Test
  void the_shortest_text_has_one_symbol_more_than_goes_in() {
    assertThat(SymbolBatch.chunks(new int[7], 1, 2, 3)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SymbolBatch.chunks(new int[6], 1, 2, 3))
        .withMessage("a text of 6 symbols is too short for one batch of 2 sequences of 3 steps,"
            + " which needs 7; take fewer of either");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SymbolBatch.chunks(new int[6], 1, 0, 3))
        .withMessageContaining("not 0 and 3");
  }

  @Test
  void a_series_is_laid_out_one_step_ahead() {
    SeriesBatch batch = SeriesBatch.oneStepAhead(1, 2, 3);
    assertThat(batch.inputs()).containsExactly(
        Input.of(Matrix.rowVector(1)), Input.of(Matrix.rowVector(2)));
    assertThat(batch.targets()).containsExactly(Matrix.rowVector(2), Matrix.rowVector(3));
    assertThatIllegalArgumentException().isThrownBy(() -> SeriesBatch.oneStepAhead(1))
        .withMessageContaining("give at least 2");
  }

  @Test
  void nan_in_a_series_is_named_with_its_place_but_may_stand_in_the_padding() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SeriesBatch.oneStepAhead(1, 2, Double.NaN, 4))
        .withMessage("step 1 of sequence 0: the target is NaN; mend the data, or leave the step"
            + " out");
    Matrix numbers = Matrix.of(new double[] {1}, new double[] {Double.NaN});
    Matrix zeros = Matrix.zeros(2, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SeriesBatch(
            List.of(Input.of(numbers)), List.of(zeros), new Mask(1, 1)))
        .withMessageContaining("step 0 of sequence 1: the input is NaN");
    assertThat(new SeriesBatch(List.of(Input.of(zeros), Input.of(numbers)),
        Arrays.asList(null, numbers), new Mask(2, 1)).steps()).isEqualTo(2);
  }

  @Test
  void batches_that_do_not_fit_are_refused() {
    Input two = Input.of(new int[2], 3);
    Mask mask = new Mask(1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SymbolBatch(List.of(), new int[0][], mask))
        .withMessageContaining("this one has length 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SymbolBatch(List.of(two, two), new int[2][2], mask))
        .withMessageContaining("inputs for 2 steps, targets for 2 and a mask for 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SymbolBatch(List.of(two), new int[1][3], mask))
        .withMessageContaining("step 0: the target has 3 sequences, the mask 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SymbolBatch(List.of(two), new int[1][2], new Mask(1)))
        .withMessageContaining("step 0: the input has 2 sequences, the mask 1; pad shorter");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LabelBatch(List.of(two), new int[] {1}, mask))
        .withMessage("there are 1 labels for 2 sequences; give one each");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SymbolBatch.ofSequences(0, 3, new int[] {1}, new int[0]))
        .withMessageContaining("sequence 1 of the batch has length 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SymbolBatch.ofSequences(0, 3, new int[] {1, 3, 2, 1}))
        .withMessage("step 1 of sequence 0 has the symbol 3, outside the vocabulary 0 to 2; make the"
            + " vocabulary of all texts, or leave the symbol out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SymbolBatch.ofSequences(0, 3, new int[] {1}, new int[] {1, 3}))
        .withMessageContaining("step 1 of sequence 1 has the symbol 3");
  }

  @Test
  void a_mask_counts_the_sequences_of_a_step() {
    Mask mask = new Mask(3, 1, 2);
    assertThat(new int[] {mask.count(0), mask.count(1), mask.count(2), mask.count(3)})
        .containsExactly(3, 2, 1, 0);
    assertThat(mask.count()).isEqualTo(6);
  }
}
