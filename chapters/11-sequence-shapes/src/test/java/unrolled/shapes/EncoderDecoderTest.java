package unrolled.shapes;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.bidirectional.Bidirectional;
import unrolled.core.data.Mask;
import unrolled.core.math.Matrix;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceLayer;
import unrolled.core.train.CrossEntropy;
import unrolled.deep.Stack;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class EncoderDecoderTest {
  /** A sum of logarithms in another order. */
  private static final double ROUNDING = 1e-13;

  @Test
  @Tag("eq-shapes-summary")
  void a_summary_is_where_each_direction_ends() {
    SeededRandom random = new SeededRandom(1);
    SequenceLayer<?> oneWay = EncoderDecoders.lstm(Drawn.SOURCE_SIZE, 3, random);
    SequenceLayer<?> otherWay = EncoderDecoders.lstm(Drawn.SOURCE_SIZE, 3, random);
    PairBatch batch = Drawn.batch();
    Mask mask = batch.sourceMask();
    Encoded one = new Encoder<>(oneWay).forward(batch.sources(), mask, null).encoded();
    assertThat(one.U()).isEqualTo(oneWay.forward(batch.sources(), mask).last().get(0).H());
    Encoded both = new Encoder<>(new Bidirectional<>(oneWay, otherWay))
        .forward(batch.sources(), mask, null).encoded();
    int[] lengths = mask.lengths();
    for (int n = 0; n < lengths.length; n++) {
      Matrix H = both.H().get(n);
      assertThat(H.rows()).isEqualTo(lengths[n]);
      for (int c = 0; c < 3; c++) {
        assertThat(both.U().get(n, c)).isEqualTo(one.U().get(n, c));
        assertThat(both.U().get(n, 3 + c)).isEqualTo(H.get(0, 3 + c));
      }
    }
  }

  @Test
  @Tag("eq-shapes-bridge")
  void the_decoder_begins_with_what_the_bridge_makes_of_the_summary_and_an_empty_cell() {
    EncoderDecoder<?, ?, ?> model = Drawn.model(CellKind.LSTM, true, 2);
    PairBatch batch = Drawn.batch();
    Encoded source = model.encode(batch.sources(), batch.sourceMask());
    var first = model.firstStates(source).get(0);
    var bridge = model.parameters().bridge();
    for (int n = 0; n < batch.size(); n++) {
      for (int c = 0; c < 4; c++) {
        double z = bridge.bs().get(0, c);
        for (int k = 0; k < 6; k++) {
          z += source.U().get(n, k) * bridge.Ws().get(k, c);
        }
        assertThat(first.H().get(n, c)).isCloseTo(Math.tanh(z), within(ROUNDING));
      }
    }
    assertThat(first.part(1).norm()).isZero();
  }

  @Test
  @Tag("eq-shapes-mixed")
  @Tag("eq-shapes-output")
  void outputs_are_read_off_state_and_context() {
    EncoderDecoder<?, ?, ?> model = Drawn.model(CellKind.GRU, true, 3);
    ReadoutParameters weights = model.parameters().readout();
    Matrix S = Matrix.of(new double[] {0.1, -0.2, 0.3, 0.4});
    Matrix V = Matrix.of(new double[] {0.5, -0.1, 0.2, 0.3, -0.6, 0.7});
    Matrix M = S.times(weights.Wsm()).plus(V.times(weights.Wvm())).plus(weights.bm())
        .map(Math::tanh);
    Matrix O = M.times(weights.output().Whq()).plus(weights.output().bq());
    Readout readout = new Readout(weights);
    assertThat(readout.mixed(S, V).minus(M).norm()).isLessThan(ROUNDING);
    assertThat(readout.outputs(readout.mixed(S, V)).minus(O).norm()).isLessThan(ROUNDING);
  }

  @Test
  @Tag("eq-shapes-weights")
  void weights_are_positive_and_sum_to_one_over_the_real_steps_of_each_source() {
    PairBatch batch = Drawn.batch();
    List<Matrix> alpha = Drawn.model(CellKind.GRU, true, 4)
        .forward(batch, null).view().alpha();
    for (int n = 0; n < batch.size(); n++) {
      Matrix weights = alpha.get(n);
      assertThat(weights.rows()).isEqualTo(batch.targets().mask().lengths()[n]);
      assertThat(weights.columns()).isEqualTo(batch.sourceMask().lengths()[n]);
      for (int t = 0; t < weights.rows(); t++) {
        double sum = 0;
        for (double weight : weights.row(t)) {
          assertThat(weight).isPositive();
          sum += weight;
        }
        assertThat(sum).isCloseTo(1, within(ROUNDING));
      }
    }
  }

  @Test
  @Tag("eq-shapes-fixed")
  void without_attention_every_step_sees_the_same_summary() {
    PairBatch batch = Drawn.batch();
    EncoderDecoder<?, ?, ?> model = Drawn.model(CellKind.GRU, false, 5);
    Matrix U = model.encode(batch.sources(), batch.sourceMask()).U();
    List<Matrix> V = model.forward(batch, null).view().V();
    assertThat(V).hasSize(4).allSatisfy(v -> assertThat(v).isEqualTo(U));
    assertThat(model.forward(batch, null).view().alpha()).isEmpty();
  }

  @Test
  @Tag("eq-shapes-loss")
  void the_loss_is_the_mean_surprise_of_a_symbol() {
    PairBatch batch = Drawn.batch();
    EncoderDecoder<?, ?, ?> model = Drawn.model(CellKind.LSTM, true, 6);
    double sum = 0;
    for (double each : TargetLikelihood.of(model, batch)) {
      sum -= each;
    }
    PairLearner<?, ?, ?> learner = new PairLearner<>(model, null);
    assertThat(learner.loss(batch)).isCloseTo(sum / 10, within(ROUNDING));
    assertThat(learner.learn(batch)).isEqualTo(
        CrossEntropy.of(model.forward(batch, null).O(), batch.targets()).value());
  }

  @Test
  void what_stands_in_the_padding_of_a_batch_changes_nothing() {
    for (boolean attention : new boolean[] {true, false}) {
      EncoderDecoder<?, ?, ?> model = Drawn.model(CellKind.GRU, attention, 7);
      double[] together = TargetLikelihood.of(model, Drawn.batch());
      for (int n = 0; n < together.length; n++) {
        double[] alone = TargetLikelihood.of(model, PairBatch.of(Drawn.SOURCE_SIZE, Drawn.END,
            Drawn.TARGET_SIZE, List.of(Drawn.pairs().get(n))));
        assertThat(together[n]).isEqualTo(alone[0]);
      }
    }
  }

  @Test
  void one_letter_changes_every_state_of_an_encoder_that_reads_both_ways() {
    EncoderDecoder<?, ?, ?> model = Drawn.model(CellKind.GRU, true, 10);
    int[] source = {0, 4, 2, 2, 1, 3};
    Matrix H = GreedySearch.encode(model, List.of(source)).H().get(0);
    source[2] = 3;
    Matrix other = GreedySearch.encode(model, List.of(source)).H().get(0);
    for (int j = 0; j < source.length; j++) {
      assertThat(other.row(j)).isNotEqualTo(H.row(j));
    }
  }

  @Test
  void attention_adds_the_weights_of_the_score_and_nothing_else() {
    int with = Drawn.model(CellKind.GRU, true, 8).parameters().count();
    int without = Drawn.model(CellKind.GRU, false, 8).parameters().count();
    assertThat(with - without).isEqualTo(4 * 6);
  }

  @Test
  void a_decoder_that_looks_ahead_is_refused() {
    SeededRandom random = new SeededRandom(9);
    SequenceLayer<?> both = new Bidirectional<>(
        EncoderDecoders.gru(4, 2, random), EncoderDecoders.gru(4, 2, random));
    assertThatThrownBy(() -> EncoderDecoders.of(both, both, true, 4, random))
        .hasMessage("a decoder writes from the first symbol to the last, so it can't look ahead;"
            + " give it a layer of one direction");
    SequenceLayer<?> uneven = new Bidirectional<>(
        EncoderDecoders.gru(4, 3, random), EncoderDecoders.gru(4, 1, random));
    assertThatThrownBy(() -> new Encoder<>(uneven))
        .hasMessageContaining("equally many values a direction, not 3 of 4");
  }

  @Test
  void an_encoder_that_looks_ahead_below_its_last_layer_only_is_refused() {
    SeededRandom random = new SeededRandom(11);
    SequenceLayer<?> both = new Bidirectional<>(
        EncoderDecoders.gru(4, 2, random), EncoderDecoders.gru(4, 2, random));
    assertThatThrownBy(() -> new Encoder<>(
        new Stack(List.of(both, EncoderDecoders.gru(4, 2, random)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must read both ways in its last layer")
        .hasMessageContaining("the last layer is GruCell");
    assertThat(new Encoder<>(new Stack(List.of(
        new Stack(List.of(EncoderDecoders.gru(3, 4, random), both)))) ).size()).isEqualTo(4);
  }

  @Test
  void sources_without_targets_are_refused() {
    PairBatch batch = Drawn.batch();
    assertThatThrownBy(() -> new PairBatch(batch.sources(), new Mask(1, 2), batch.targets()))
        .hasMessage("there are 2 sources and 4 targets; give each source its target");
    assertThatThrownBy(() -> PairBatches.of(2, 1, 2, 4, List.of()))
        .hasMessageContaining("at least one pair");
    assertThatThrownBy(() -> PairBatches.of(5, 3, 4, 0, Drawn.pairs()))
        .hasMessage("a batch has at least 1 pair, not 0");
  }

  @Test
  void an_epoch_has_each_pair_once_and_sources_of_about_equal_length_together() {
    List<SymbolPair> pairs = new java.util.ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int[] source = new int[1 + i % 5];
      java.util.Arrays.fill(source, i % 5);
      pairs.add(new SymbolPair(source, new int[] {i % 3, 3}));
    }
    List<PairBatch> epoch = PairBatches.of(5, 3, 4, 2, pairs).epoch(new SeededRandom(3));
    assertThat(epoch).hasSize(5).allSatisfy(batch ->
        assertThat(batch.sourceMask().lengths()[0]).isEqualTo(batch.sourceMask().lengths()[1]));
    assertThat(epoch.stream().mapToInt(batch -> batch.sourceMask().steps()).sorted())
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void batches_come_in_another_order_each_epoch_and_not_from_short_to_long() {
    List<SymbolPair> pairs = new java.util.ArrayList<>();
    for (int i = 1; i <= 64; i++) {
      pairs.add(new SymbolPair(new int[i], new int[] {3}));
    }
    var batches = PairBatches.of(5, 3, 4, 4, pairs);
    SeededRandom random = new SeededRandom(5);
    List<Integer> first = steps(batches.epoch(random));
    List<Integer> second = steps(batches.epoch(random));
    assertThat(second).isNotEqualTo(first).containsExactlyInAnyOrderElementsOf(first);
    assertThat(first).doesNotHaveDuplicates();
    assertThat(first).isNotEqualTo(first.stream().sorted().toList());
  }

  private static List<Integer> steps(List<PairBatch> epoch) {
    return epoch.stream().map(batch -> batch.sourceMask().steps()).toList();
  }
}
