package unrolled.core.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.math.SeededRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ReberGrammarTest {
  private static final ReberGrammar SIMPLE = ReberGrammar.simple();
  private static final ReberGrammar EMBEDDED = ReberGrammar.embedded();
  private static final int DRAWS = 20_000;

  /** What walks of more than 400 choices add. */
  private static final double LEFT_OUT = 1e-9;

  /** Six standard errors of a mean of 20,000 draws whose standard deviation is below 4. */
  private static final double SIX_ERRORS = 6 * 4 / Math.sqrt(DRAWS);

  private static String permitted(ReberGrammar grammar, String string) {
    return String.join(" ", Arrays.stream(grammar.permitted(ReberGrammar.symbols(string)))
        .map(ReberGrammar::text).toList());
  }

  @Test
  void strings_of_the_literature_are_walks_along_the_arrows() {
    assertThat(permitted(SIMPLE, "BTXSE")).isEqualTo("B TP SX XS E");
    assertThat(permitted(SIMPLE, "BPVVE")).isEqualTo("B TP TV PV E");
    assertThat(permitted(SIMPLE, "BTSSXXTVPSE")).isEqualTo("B TP SX SX SX XS TV TV PV XS E");
    assertThat(permitted(EMBEDDED, "BTBPVVETE")).isEqualTo("B TP B TP TV PV E T E");
    assertThat(permitted(EMBEDDED, "BPBTXSEPE")).isEqualTo("B TP B TP SX XS E P E");
  }

  @Test
  void what_breaks_the_frame_or_the_grammar_is_refused() {
    for (String broken : new String[] {"BTBPVVEPE", "BPBPVVETE", "BTBPVVET", "BTXSE", ""}) {
      assertThatThrownBy(() -> EMBEDDED.permitted(ReberGrammar.symbols(broken)))
          .as(broken).isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is not a string of this grammar");
    }
    assertThatThrownBy(() -> SIMPLE.permitted(ReberGrammar.symbols("BTXSEB")))
        .hasMessageContaining("symbol 5 may not stand there");
  }

  @Test
  void every_string_drawn_is_accepted_and_the_embedded_ones_have_their_frame() {
    SeededRandom random = new SeededRandom(1);
    for (int[] string : EMBEDDED.strings(500, random)) {
      String text = ReberGrammar.text(string);
      EMBEDDED.permitted(string);
      assertThat(text).matches("B(T.*T|P.*P)E");
      SIMPLE.permitted(ReberGrammar.symbols(text.substring(2, text.length() - 2)));
    }
  }

  @Test
  void both_arrows_are_equally_likely() {
    SeededRandom random = new SeededRandom(2);
    Map<String, Integer> counts = new HashMap<>();
    for (int[] string : SIMPLE.strings(DRAWS, random)) {
      counts.merge(ReberGrammar.text(string), 1, Integer::sum);
    }
    double error = Math.sqrt(DRAWS * 0.125 * 0.875);
    assertThat((double) counts.get("BTXSE")).isCloseTo(DRAWS / 8.0, within(5 * error));
    assertThat((double) counts.get("BPVVE")).isCloseTo(DRAWS / 8.0, within(5 * error));
    assertThat((double) counts.get("BTSXSE")).isCloseTo(DRAWS / 16.0, within(5 * error));
  }

  /** The equation, an enumeration that knows the arrows by heart, and draws agree. */
  @Test
  @Tag("eq-lstm-reber-choices")
  void a_string_has_six_choices_and_eight_symbols_in_the_mean() {
    assertThat(SIMPLE.meanChoices()).isCloseTo(6, within(1e-12));
    assertThat(SIMPLE.meanLength()).isCloseTo(8, within(1e-12));
    assertThat(EMBEDDED.meanChoices()).isCloseTo(7, within(1e-12));
    assertThat(EMBEDDED.meanLength()).isCloseTo(12, within(1e-12));
    double[] sums = walks();
    assertThat(sums[0]).isCloseTo(1, within(LEFT_OUT));
    assertThat(sums[1]).isCloseTo(6, within(LEFT_OUT));
    assertThat(sums[2]).isCloseTo(8, within(LEFT_OUT));
    double drawn = Arrays.stream(EMBEDDED.strings(DRAWS, new SeededRandom(3)))
        .mapToInt(string -> string.length).average().orElseThrow();
    assertThat(drawn).isCloseTo(12, within(SIX_ERRORS));
  }

  /** Adds up probability, choices and symbols of all walks of up to 400 choices. */
  private static double[] walks() {
    int[][] to = {{}, {2, 3}, {2, 4}, {3, 5}, {3, 6}, {4, 6}};
    double[] sums = new double[3];
    double[] at = {0, 1, 0, 0, 0, 0, 0}; // share of walks that are at each state
    for (int choices = 1; choices <= 400; choices++) {
      double[] after = new double[7];
      for (int state = 1; state < 6; state++) {
        for (int next : to[state]) {
          after[next] += at[state] / 2;
        }
      }
      sums[0] += after[6];
      sums[1] += after[6] * choices;
      sums[2] += after[6] * (choices + 2); // a symbol a choice, B and E
      at = after;
    }
    return sums;
  }

  @Test
  void batches_shift_by_one_symbol_and_streams_join() {
    SymbolBatch batch = ReberGrammar.batch(
        ReberGrammar.symbols("BTBTXSETE"), ReberGrammar.symbols("BPBTSXSEPE"));
    assertThat(batch.mask().lengths()).containsExactly(8, 9);
    StringBuilder in = new StringBuilder();
    StringBuilder out = new StringBuilder();
    for (int t = 0; t < 9; t++) {
      in.append(ReberGrammar.text(((Input.Symbols) batch.inputs().get(t)).symbols()[1]));
      out.append(ReberGrammar.text(batch.targets()[t][1]));
    }
    assertThat(in).hasToString("BPBTSXSEP");
    assertThat(out).hasToString("PBTSXSEPE");
    assertThat(ReberGrammar.text(ReberGrammar.stream(
        ReberGrammar.symbols("BTXSE"), ReberGrammar.symbols("BPVVE")))).isEqualTo("BTXSEBPVVE");
  }
}
