package unrolled.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.autoregressive.AddAlpha;
import unrolled.autoregressive.Interpolation;
import unrolled.autoregressive.NGramExperiments;
import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.report.LadderRow;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unrolled.latent.StateSearchExperiments.PRIOR;
import static unrolled.latent.StateSearchExperiments.STATES;

/** Asserts what the recorded search over class names found, and runs its short part again. */
class StateSearchExperimentsTest {

  private static final Results RESULTS = Results.of("latent");
  private static final StateSearchExperiments EXPERIMENTS = StateSearch.EXPERIMENTS;
  private static final RecordedRows ROWS = StateSearch.ROWS;
  private static final HiddenMarkovModel EIGHT = StateSearchExperiments.model(StateSearch.EIGHT);
  private static final NGramExperiments NGRAMS = new NGramExperiments();

  @Test
  void small_models_come_out_today_as_they_were_recorded() {
    for (int row : new int[] {0, 9, 10, 12, 21}) {
      List<String> again = EXPERIMENTS.row((int) ROWS.number(row, "states"),
          ROWS.number(row, "prior"), (long) ROWS.number(row, "seed"));
      for (String column : List.of("steps", "train", "validation", "test", "invented")) {
        assertThat(again.get(ROWS.columns().indexOf(column))).as("row %d, %s", row, column)
            .isEqualTo(ROWS.text(row, column));
      }
    }
  }

  @Test
  void the_recorded_eight_states_are_the_best_of_their_ten_and_a_summit() {
    BaumWelch.Fit step = new BaumWelch(PRIOR, 0, 1).fit(EIGHT, EXPERIMENTS.train());
    double gained = step.objectives().get(1) - step.objectives().get(0);
    assertThat(gained / EXPERIMENTS.trainSymbols())
        .isBetween(0.0, StateSearchExperiments.GAIN);
    double bits = 0;
    for (int[] name : EXPERIMENTS.train()) {
      bits -= EIGHT.logLikelihood(name) / StrictMath.log(2) / EXPERIMENTS.trainSymbols();
    }
    assertThat(bits).isEqualTo(column(8, PRIOR, "train").low(), within(1e-5));
  }

  @Test
  void more_states_need_fewer_bits_and_32_beat_the_first_order_chain() {
    double chain = bits(2, new AddAlpha(0.1), ClassNames.test());
    List<Spread> test = new ArrayList<>();
    for (int states : STATES) {
      test.add(column(states, PRIOR, "test"));
    }
    for (int k = 1; k < test.size(); k++) {
      assertThat(test.get(k).high()).isLessThan(test.get(k - 1).low());
    }
    assertThat(test.get(STATES.indexOf(16)).low()).isGreaterThan(chain);
    assertThat(test.get(STATES.indexOf(32)).high()).isLessThan(chain);
    double frequencies = frequencyBits();
    double[] floor = STATES.stream()
        .mapToDouble(m -> Math.max(0, NameStateExperiments.floor(frequencies, m))).toArray();
    RESULTS.write(HiddenMarkovFigures.states(
        STATES.stream().mapToDouble(m -> m).toArray(), test, floor, frequencies, chain));
    for (int states : new int[] {2, 8, 32, 64}) {
      RESULTS.number("latent-hmm-bits-" + states, column(states, PRIOR, "test").median(), 2);
    }
    RESULTS.number("latent-hmm-chain-bits", chain, 2);
  }

  @Test
  void validation_chose_the_prior_count_and_the_number_of_states() {
    for (double prior : StateSearchExperiments.PRIORS) {
      assertThat(column(StateSearchExperiments.TUNED, prior, "validation").median())
          .isGreaterThanOrEqualTo(
              column(StateSearchExperiments.TUNED, PRIOR, "validation").median());
    }
    Spread chosen = column(64, PRIOR, "validation");
    for (int states : STATES) {
      assertThat(column(states, PRIOR, "validation").median())
          .isGreaterThanOrEqualTo(chosen.median());
    }
    Spread test = column(64, PRIOR, "test");
    RESULTS.number("latent-hmm-bits-64-low", test.low(), 2);
    RESULTS.number("latent-hmm-bits-64-high", test.high(), 2);
    RESULTS.text("latent-hmm-prior", String.valueOf(PRIOR));
    RESULTS.number("latent-hmm-most-steps", StateSearchExperiments.MOST_STEPS);
    RESULTS.ladder(LadderRow.of("hidden Markov, 64 states", "latent")
        .withParameters(parameters(64))
        .withSeconds(column(64, PRIOR, "seconds").median())
        .withNames(chosen.median(), test.median()));
  }

  @Test
  @Tag("eq-hmm-gain")
  void no_model_saves_more_bits_than_its_states_can_hold() {
    double frequencies = frequencyBits();
    for (int row = 0; row < ROWS.size(); row++) {
      double saved = frequencies - ROWS.number(row, "test");
      assertThat(saved).isLessThan(
          StrictMath.log(ROWS.number(row, "states")) / StrictMath.log(2) + 1e-4);
      if (ROWS.number(row, "states") > 1) {
        assertThat(saved).as("row %d, far from the bound", row).isLessThan(
            0.5 * StrictMath.log(ROWS.number(row, "states")) / StrictMath.log(2));
      }
      if (ROWS.number(row, "states") >= 32) {
        assertThat(ROWS.number(row, "steps")).isEqualTo(StateSearchExperiments.MOST_STEPS);
      }
    }
    assertThat(frequencies).as("32 states could save it all").isLessThan(5);
    RESULTS.number("latent-hmm-saved-by-2", frequencies - column(2, PRIOR, "test").median(), 2);
    RESULTS.number("latent-hmm-saved-by-64", frequencies - column(64, PRIOR, "test").median(), 1);
  }

  @Test
  void counts_of_short_contexts_need_fewer_bits_with_as_many_numbers() {
    double[] orders = {1, 2, 3};
    double[] counts = Arrays.stream(orders)
        .map(n -> NGRAMS.counts().differentUpTo((int) n)).toArray();
    double[] bits = Arrays.stream(orders).map(n -> interpolated((int) n)).toArray();
    assertThat(bits[2]).as("trigrams with fewer numbers than 64 states")
        .isLessThan(column(64, PRIOR, "test").low() - 0.3);
    assertThat(counts[2]).isLessThan(parameters(64));
    assertThat(bits[1]).as("bigrams with fewer numbers than 16 states")
        .isLessThan(column(16, PRIOR, "test").low() - 0.1);
    assertThat(counts[1]).isLessThan(parameters(16));
    RESULTS.number("latent-hmm-parameters-64", parameters(64));
    RESULTS.number("latent-hmm-trigram-counts", (long) counts[2]);
    RESULTS.number("latent-hmm-trigram-bits", bits[2], 2);
  }

  @Test
  void eight_states_are_parts_of_a_name_that_a_reader_can_call_by_name() {
    Vocabulary vocabulary = EXPERIMENTS.vocabulary();
    double[] visits = EXPERIMENTS.visits(EIGHT);
    assertThat(emitted(1, "aeiou")).isGreaterThan(0.95);
    assertThat(emitted(5, "BCDFGHJKLMNPQRSTVWXYZ")).isGreaterThan(0.9);
    assertThat(emitted(8, "AEIOU")).isGreaterThan(0.5);
    assertThat(emitted(8, "AEIOU") + emitted(8, "S")).isGreaterThan(0.9);
    assertThat(EIGHT.initialBelief()[4] + EIGHT.initialBelief()[7]).isGreaterThan(0.99);
    assertThat(emitted(6, "e")).isGreaterThan(0.8);
    assertThat(emitted(4, "t") + EIGHT.emissions().get(3, vocabulary.end())).isGreaterThan(0.7);
    assertThat(EIGHT.chain().probability(3, 6)).isGreaterThan(0.7);
    assertThat(emitted(7, "rih")).isGreaterThan(0.5);
    assertThat(EIGHT.chain().probability(6, 0)).isGreaterThan(0.95);
    assertThat(EIGHT.chain().probability(7, 1)).isGreaterThan(0.6);
    Table table = Table.of("latent-hmm-eight", "state", "of all symbols (%)", "most frequent",
        "then to state").align("<><<")
        .caption("Eight states learned from class names, the most visited first, with the"
            + " symbols that each emits most (in percent) and the states that follow most often."
            + " ■ is the end.");
    for (int i = 0; i < 8; i++) {
      double[] row = EIGHT.emissions().row(i);
      table.row(String.valueOf(i + 1), decimals(100 * visits[i], 0),
          largest(row, 7).filter(x -> row[x] >= 0.01).mapToObj(x -> "`" + vocabulary.symbol(x) + "` "
              + decimals(100 * row[x], 0)).collect(Collectors.joining(", ")),
          next(i));
    }
    RESULTS.write(table);
  }

  @Test
  void a_name_is_decoded_into_states() {
    String name = "ParseException";
    int[] symbols = EXPERIMENTS.vocabulary().encode(name);
    ForwardBackward passes = ForwardBackward.of(EIGHT, symbols);
    int[] path = Viterbi.of(EIGHT, symbols).path();
    int agree = 0;
    for (int t = 0; t < path.length; t++) {
      agree += Viterbi.mostProbable(passes.posterior(t)) == path[t] ? 1 : 0;
    }
    assertThat(agree).isGreaterThanOrEqualTo(path.length - 3);
    assertThat(path[0] + 1).as("P").isEqualTo(5);
    assertThat(path[name.indexOf('E')] + 1).as("E").isEqualTo(8);
    int tion = name.indexOf("tion");
    assertThat(new int[] {path[tion] + 1, path[tion + 1] + 1, path[tion + 2] + 1})
        .as("t, i, o").containsExactly(4, 7, 1);
    RESULTS.write(HiddenMarkovFigures.decoded(name, EXPERIMENTS.vocabulary(), passes, 8));
  }

  @Test
  void invented_names_of_more_states_are_easier_to_pronounce() {
    Table table = Table.of("latent-hmm-invented", "states", "invented names").align("<<")
        .caption("Names drawn from the best of ten starts with one seed.");
    for (int states : new int[] {8, 64}) {
      int best = rows(states, PRIOR).boxed()
          .min(Comparator.comparingDouble(row -> ROWS.number(row, "train"))).orElseThrow();
      table.row(String.valueOf(states), Arrays.stream(ROWS.text(best, "invented").split(" "))
          .limit(5).collect(Collectors.joining(", ")));
    }
    assertThat(ROWS.size()).isEqualTo(90);
    RESULTS.write(table);
  }

  private static double emitted(int state, String letters) {
    return letters.chars().mapToDouble(c -> EIGHT.emissions()
        .get(state - 1, EXPERIMENTS.vocabulary().indexOf((char) c))).sum();
  }

  private static String next(int state) {
    double[] following = EIGHT.chain().following(state);
    return largest(following, 8).filter(j -> following[j] >= 0.1)
        .mapToObj(j -> (j + 1) + " (" + decimals(100 * following[j], 0) + ")")
        .collect(Collectors.joining(", "));
  }

  private static IntStream largest(double[] values, int count) {
    return IntStream.range(0, values.length).boxed()
        .sorted(Comparator.comparingDouble(k -> -values[k])).limit(count).mapToInt(k -> k);
  }

  private static double frequencyBits() {
    return NameStateExperiments.frequencyEntropy(
        ClassNames.test().stream().map(EXPERIMENTS.vocabulary()::encode).toList(),
        EXPERIMENTS.vocabulary().size());
  }

  private static double interpolated(int order) {
    double beta = DoubleStream.of(0.1, 1, 3, 5, 7, 10).boxed()
        .min(Comparator.comparingDouble(
            b -> NGRAMS.bits(order, new Interpolation(b), ClassNames.validation())))
        .orElseThrow();
    return NGRAMS.bits(order, new Interpolation(beta), ClassNames.test());
  }

  private static double bits(int order, AddAlpha smoothing, List<String> names) {
    return NGRAMS.bits(order, smoothing, names);
  }

  private static long parameters(int states) {
    return (states - 1) + (long) states * (states - 1)
        + (long) states * (EXPERIMENTS.vocabulary().size() - 1);
  }

  private static IntStream rows(int states, double prior) {
    return IntStream.range(0, ROWS.size()).filter(row -> ROWS.number(row, "states") == states
        && ROWS.number(row, "prior") == prior);
  }

  private static Spread column(int states, double prior, String column) {
    return Spread.of(rows(states, prior).mapToDouble(row -> ROWS.number(row, column)).toArray());
  }

  private static String decimals(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
