package unrolled.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;
import unrolled.gru.CellKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SearchTest {
  /** Sums of a few logarithms in another order. */
  private static final double ROUNDING = 1e-12;

  private static final int END = Drawn.END;
  private static final int LONGEST = 4;

  private final EncoderDecoder<?, ?, ?> model = Drawn.model(CellKind.GRU, true, 3);
  private final List<int[]> sources = Drawn.pairs().stream().map(SymbolPair::source).toList();

  @Test
  @Tag("eq-shapes-probability")
  void the_probabilities_of_all_targets_and_of_what_never_ends_sum_to_one() {
    double sum = 0;
    for (Hypothesis each : everything(sources.get(0))) {
      sum += Math.exp(each.logProbability());
    }
    assertThat(sum).isCloseTo(1, within(ROUNDING));
  }

  @Test
  void the_probability_of_a_target_is_that_of_its_symbols_one_after_the_other() {
    PairBatch batch = Drawn.batch();
    double[] all = TargetLikelihood.of(model, batch);
    for (int n = 0; n < all.length; n++) {
      int[] target = Drawn.pairs().get(n).target();
      Encoded source = GreedySearch.encode(model, List.of(sources.get(n)));
      var states = model.firstStates(source);
      double sum = 0;
      for (int t = 0; t < target.length; t++) {
        EncoderDecoder.Step step = model.step(source, states, t == 0 ? END : target[t - 1]);
        states = step.states();
        sum += Math.log(probability(step.O().row(0), target[t]));
      }
      assertThat(all[n]).isCloseTo(sum, within(ROUNDING));
    }
  }

  @Test
  void a_beam_as_wide_as_all_targets_finds_them_all_in_order_of_probability() {
    for (int[] source : sources) {
      Beam beam = new BeamSearch(model, END, END, LONGEST, 1000, 0).of(source);
      List<Hypothesis> all = everything(source);
      assertThat(beam.finished()).as("1 + 3 + 9 + 27").hasSize(40);
      assertThat(beam.unfinished()).as("3 to the fourth").hasSize(81);
      assertSame(beam.finished(), all.stream().filter(Hypothesis::ended).toList());
      assertSame(beam.unfinished(), all.stream().filter(each -> !each.ended()).toList());
    }
  }

  @Test
  void a_beam_of_one_is_greedy_to_the_last_bit() {
    GreedySearch greedy = new GreedySearch(model, END, END, LONGEST);
    BeamSearch beam = new BeamSearch(model, END, END, LONGEST, 1, 0);
    for (int[] source : sources) {
      assertThat(beam.of(source).best()).isEqualTo(greedy.of(source));
    }
  }

  @Test
  void sources_side_by_side_get_what_each_gets_alone() {
    for (boolean attention : new boolean[] {true, false}) {
      GreedySearch greedy = new GreedySearch(
          Drawn.model(CellKind.LSTM, attention, 4), END, END, 7);
      List<Hypothesis> together = greedy.of(sources);
      for (int n = 0; n < sources.size(); n++) {
        assertThat(together.get(n)).isEqualTo(greedy.of(sources.get(n)));
      }
    }
  }

  @Test
  void a_bound_that_is_never_reached_costs_nothing() {
    EncoderDecoder<?, ?, ?> brief = Drawn.model(CellKind.GRU, true, 5);
    brief.parameters().named().get("readout.bq").set(0, END, 1);
    List<Hypothesis> bounded = new GreedySearch(brief, END, END, 9).of(sources);
    assertThat(bounded).allMatch(Hypothesis::ended)
        .anyMatch(each -> each.symbols().length == 7);
    assertThat(new GreedySearch(brief, END, END, Integer.MAX_VALUE).of(sources))
        .isEqualTo(bounded);
  }

  @Test
  void encoders_and_searches_say_what_they_are() {
    assertThat(new Encoder<>(EncoderDecoders.gru(5, 3, new SeededRandom(1))))
        .hasToString("encoder GruCell[parameters=θ]");
    assertThat(new GreedySearch(model, END, END, 7))
        .hasToString("greedy search of at most 7 symbols: " + model);
    assertThat(new BeamSearch(model, END, END, 7, 3, 0.5))
        .hasToString("beam search of width 3, at most 7 symbols, power 0.5: " + model);
  }

  @Test
  void a_decoder_that_never_ends_is_stopped_and_the_result_says_so() {
    EncoderDecoder<?, ?, ?> endless = Drawn.model(CellKind.RNN, true, 5);
    endless.parameters().named().get("readout.bq").set(0, END, -1e6);
    Hypothesis greedy = new GreedySearch(endless, END, END, 20).of(1, 2);
    assertThat(greedy.ended()).isFalse();
    assertThat(greedy.symbols()).hasSize(20);
    assertThat(greedy.toString()).contains("stopped without an end symbol");
    Beam beam = new BeamSearch(endless, END, END, 20, 3, 0).of(1, 2);
    assertThat(beam.finished()).isEmpty();
    assertThat(beam.unfinished()).hasSize(3);
    assertThat(beam.best().ended()).isFalse();
  }

  @Test
  void what_is_equally_likely_is_taken_in_the_order_of_symbols() {
    EncoderDecoder<?, ?, ?> even = Drawn.model(CellKind.RNN, false, 6);
    even.parameters().named().get("readout.Wmq").fill(0);
    even.parameters().named().get("readout.bq").fill(0);
    assertThat(new GreedySearch(even, END, END, 3).of(0).symbols()).containsExactly(0, 0, 0);
    Beam beam = new BeamSearch(even, END, END, 3, 3, 0).of(0);
    assertThat(beam.unfinished().stream().map(each -> Arrays.toString(each.symbols())))
        .containsExactly("[0, 0, 0]", "[0, 0, 1]", "[0, 0, 2]");
  }

  @Test
  void an_undecided_network_writes_nothing_if_the_beam_is_wide_enough() {
    EncoderDecoder<?, ?, ?> even = Drawn.model(CellKind.RNN, false, 6);
    even.parameters().named().get("readout.Wmq").fill(0);
    even.parameters().named().get("readout.bq").fill(0);
    Hypothesis best = new BeamSearch(even, END, END, 3, Drawn.TARGET_SIZE, 0).of(0).best();
    assertThat(best.symbols()).isEmpty();
    assertThat(best.ended()).isTrue();
    assertThat(best.logProbability()).isCloseTo(-Math.log(4), within(ROUNDING));
    assertThat(new BeamSearch(even, END, END, 3, 1, 0).of(0).best().ended()).isFalse();
  }

  @Test
  @Tag("eq-shapes-normalized")
  void the_power_of_the_length_compares_sums_or_means() {
    Hypothesis shorter = new Hypothesis(new int[] {1}, true, -2);
    Hypothesis longer = new Hypothesis(new int[] {1, 2, 0}, true, -3);
    assertThat(shorter.score(0)).isEqualTo(-2);
    assertThat(longer.score(0)).isEqualTo(-3);
    assertThat(shorter.score(1)).isCloseTo(-1, within(ROUNDING));
    assertThat(longer.score(1)).isCloseTo(-0.75, within(ROUNDING));
    assertThat(longer.score(0.5)).isCloseTo(-1.5, within(ROUNDING));
  }

  @Test
  void finished_hypotheses_are_ordered_by_their_score() {
    double power = 1;
    List<Hypothesis> found =
        new BeamSearch(model, END, END, LONGEST, 1000, power).of(sources.get(3)).finished();
    assertThat(found).isSortedAccordingTo(
        Comparator.comparingDouble(each -> -each.score(power)));
    assertThat(found).isNotEqualTo(
        new BeamSearch(model, END, END, LONGEST, 1000, 0).of(sources.get(3)).finished());
  }

  @Test
  void the_power_of_the_length_orders_what_has_ended_and_steers_no_beam() {
    boolean other = false;
    for (int[] source : sources) {
      Beam sums = new BeamSearch(model, END, END, LONGEST, 20, 0).of(source);
      Beam means = new BeamSearch(model, END, END, LONGEST, 20, 1).of(source);
      assertThat(means.finished()).containsExactlyInAnyOrderElementsOf(sums.finished());
      assertThat(means.unfinished()).containsExactlyInAnyOrderElementsOf(sums.unfinished());
      other |= !means.finished().equals(sums.finished());
    }
    assertThat(other).as("some order differs").isTrue();
  }

  @Test
  void an_end_takes_one_place_of_its_step_and_the_beam_goes_on() {
    EncoderDecoder<?, ?, ?> even = Drawn.model(CellKind.RNN, false, 6);
    even.parameters().named().get("readout.Wmq").fill(0);
    even.parameters().named().get("readout.bq").fill(0);
    Beam first = new BeamSearch(even, END, END, 1, Drawn.TARGET_SIZE, 0).of(0);
    assertThat(first.finished()).hasSize(1);
    assertThat(first.unfinished()).hasSize(Drawn.TARGET_SIZE - 1);
    Beam later = new BeamSearch(even, END, END, 3, Drawn.TARGET_SIZE, 0).of(0);
    assertThat(later.finished().get(0)).isEqualTo(first.finished().get(0));
    assertThat(later.finished()).as("one ended at each step").hasSize(3);
    assertThat(later.unfinished()).hasSize(Drawn.TARGET_SIZE - 1);
  }

  @Test
  void a_beam_without_any_hypothesis_is_refused() {
    assertThatThrownBy(() -> new Beam(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a beam holds at least one hypothesis");
  }

  @Test
  void sequences_of_length_one_are_read_and_written() {
    Hypothesis found = new GreedySearch(model, END, END, 1).of(2);
    assertThat(found.length()).isEqualTo(1);
    PairBatch one = PairBatch.of(Drawn.SOURCE_SIZE, END, Drawn.TARGET_SIZE,
        List.of(new SymbolPair(new int[] {2}, new int[] {END})));
    assertThat(TargetLikelihood.of(model, one)[0]).isNegative();
  }

  @Test
  void an_empty_beam_and_no_room_are_refused() {
    assertThatThrownBy(() -> new BeamSearch(model, END, END, LONGEST, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an empty beam finds nothing: a beam keeps at least 1 beginning, not 0");
    assertThatThrownBy(() -> new BeamSearch(model, END, END, LONGEST, 1, Double.NaN))
        .hasMessage("the power of the length is finite, not NaN");
    for (int longest : new int[] {0, -3}) {
      assertThatThrownBy(() -> new GreedySearch(model, END, END, longest))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a target has at least 1 symbol, its end; a search of at most " + longest
              + " can't find any");
      assertThatThrownBy(() -> new BeamSearch(model, END, END, longest, 2, 0))
          .hasMessageContaining("at least 1 symbol");
    }
    assertThatThrownBy(() -> new GreedySearch(model, END, 4, 1))
        .hasMessage("the start symbol 3 and the end symbol 4 must be among those that the decoder"
            + " knows, 0 to 3");
  }

  @Test
  void an_empty_source_is_refused_in_training_and_in_use() {
    assertThatThrownBy(() -> new SymbolPair(new int[0], new int[] {END}))
        .hasMessageContaining("the source is empty, so there is nothing to encode");
    assertThatThrownBy(() -> new SymbolPair(new int[] {1}, new int[0]))
        .hasMessageContaining("the target is empty; give it at least its end symbol");
    assertThatThrownBy(() -> new GreedySearch(model, END, END, 3).of(List.of(new int[0])))
        .hasMessageContaining("a source is empty, so there is nothing to decode");
    assertThatThrownBy(() -> new BeamSearch(model, END, END, 3, 2, 0).of())
        .hasMessageContaining("a source is empty");
  }

  /** Returns all targets of at most four symbols, and all beginnings of four, likeliest first. */
  private List<Hypothesis> everything(int[] source) {
    List<Hypothesis> all = new ArrayList<>();
    List<int[]> open = List.of(new int[0]);
    for (int t = 0; t < LONGEST; t++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] before : open) {
        for (int symbol = 0; symbol < Drawn.TARGET_SIZE; symbol++) {
          int[] target = Arrays.copyOf(before, before.length + 1);
          target[before.length] = symbol;
          if (symbol == END || t == LONGEST - 1) {
            all.add(new Hypothesis(symbol == END ? before : target, symbol == END,
                logProbability(source, target)));
          } else {
            longer.add(target);
          }
        }
      }
      open = longer;
    }
    all.sort(Comparator.comparingDouble(each -> -each.logProbability()));
    return all;
  }

  private double logProbability(int[] source, int[] target) {
    return TargetLikelihood.of(model, PairBatch.of(Drawn.SOURCE_SIZE, END, Drawn.TARGET_SIZE,
        List.of(new SymbolPair(source, target))))[0];
  }

  private static void assertSame(List<Hypothesis> found, List<Hypothesis> expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).symbols()).containsExactly(expected.get(i).symbols());
      assertThat(found.get(i).logProbability())
          .isCloseTo(expected.get(i).logProbability(), within(ROUNDING));
    }
  }

  private static double probability(double[] o, int symbol) {
    double sum = 0;
    for (double each : o) {
      sum += Math.exp(each);
    }
    return Math.exp(o[symbol]) / sum;
  }
}
