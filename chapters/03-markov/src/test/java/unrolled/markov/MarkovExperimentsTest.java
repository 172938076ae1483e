package unrolled.markov;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.report.InventedNames;
import unrolled.core.report.LadderRow;
import unrolled.core.report.Results;
import unrolled.core.report.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts what the chapter claims of class names, then hands numbers and charts to the text. */
class MarkovExperimentsTest {

  private static final Results RESULTS = Results.of("markov");
  private static final MarkovExperiments EXPERIMENTS = new MarkovExperiments();
  private static final TransitionCounts COUNTS = EXPERIMENTS.counts();
  private static final MarkovChain UNSMOOTHED = COUNTS.chain();
  private static final List<MarkovExperiments.OrderRow> ORDERS = EXPERIMENTS.orders();

  /** The twelve commonest small letters, vowels first. */
  private static final String LETTERS = "eaiotrnslcdm";

  @Test
  void one_letter_back_costs_a_bit_less_than_none() {
    double alpha = EXPERIMENTS.chosenAlpha();
    MarkovModel model = EXPERIMENTS.model(alpha);
    double validation = EXPERIMENTS.bits(model, ClassNames.validation());
    double test = EXPERIMENTS.bits(model, ClassNames.test());
    double none = EntropyRate.entropy(StationaryLaw.byLinearSystem(UNSMOOTHED));
    assertThat(alpha).as("inside the tried range").isEqualTo(0.1);
    assertThat(test).isBetween(3.70, 3.72);
    assertThat(none - test).isBetween(1.1, 1.15);
    RESULTS.number("markov-names-alpha", alpha, 1);
    RESULTS.number("markov-names-bits", test, 2);
    RESULTS.number("markov-names-frequencies", none, 2);
    RESULTS.number("markov-names-steps", COUNTS.total());
    RESULTS.number("markov-names-different", COUNTS.different());
    RESULTS.number("markov-names-zeros", 64 * 64 - COUNTS.different());
    RESULTS.ladder(LadderTimes.timed(LadderRow.of("Markov chain", "markov")
        .withParameters(COUNTS.different()).withNames(validation, test)));
  }

  @Test
  void the_stationary_law_of_the_fitted_chain_is_the_share_of_each_letter() {
    double[] pi = StationaryLaw.byLinearSystem(UNSMOOTHED);
    double[] iterated = StationaryLaw.byPowerIteration(UNSMOOTHED);
    for (int i = 0; i < pi.length; i++) {
      assertThat(COUNTS.entering(i)).as("as often entered as left").isEqualTo(COUNTS.leaving(i));
      assertThat(pi[i]).isEqualTo((double) COUNTS.leaving(i) / COUNTS.total(), within(1e-14));
      assertThat(iterated[i]).isEqualTo(pi[i], within(1e-12));
    }
  }

  @Test
  @Tag("eq-markov-entropy-rate")
  void the_chain_expects_what_its_training_names_cost_and_test_names_cost_more() {
    double rate = EntropyRate.of(UNSMOOTHED);
    assertThat(rate).isEqualTo(EXPERIMENTS.trainingBits(), within(1e-12));
    assertThat(rate).isEqualTo(EXPERIMENTS.entropyRate(1), within(1e-12));
    assertThat(rate).isBetween(3.61, 3.62);
    double expected = EntropyRate.of(EXPERIMENTS.model(EXPERIMENTS.chosenAlpha()).chain());
    assertThat(expected).as("the smoothed chain expects too little as well")
        .isBetween(rate, EXPERIMENTS.bits(EXPERIMENTS.model(0.1), ClassNames.test()));
    RESULTS.number("markov-names-rate", rate, 2);
  }

  @Test
  void names_that_were_never_seen_are_impossible_without_smoothing() {
    long impossible = EXPERIMENTS.impossibleTestNames();
    assertThat(impossible).isEqualTo(21);
    RESULTS.number("markov-names-impossible", impossible);
    RESULTS.number("markov-names-test", ClassNames.test().size());
  }

  @Test
  void pairs_as_states_have_the_entropy_rate_of_the_trigram_model() {
    MarkovChain pairs = EXPERIMENTS.chainOfPairs();
    assertThat(pairs.states()).isEqualTo(ORDERS.get(1).visited());
    double[] pi = StationaryLaw.byPowerIteration(pairs);
    double rate = 0;
    for (int i = 0; i < pi.length; i++) {
      rate += pi[i] * EntropyRate.entropy(pairs.following(i));
    }
    assertThat(rate).isEqualTo(ORDERS.get(1).entropyRate(), within(1e-10));
  }

  @Test
  void longer_states_expect_ever_less_and_are_ever_more_wrong() {
    Table table = Table.of("markov-states", "letters", "states possible", "visited",
        "one way out (%)", "entropy rate", "test, add-α", "test, interpolated")
        .caption("Chains of class names whose states are the last k letters. The entropy rate is"
            + " that of the unsmoothed chain, in bits per character, as are the costs of the test"
            + " names; validation names chose the smoothing.");
    for (MarkovExperiments.OrderRow row : ORDERS) {
      table.row(String.valueOf(row.letters()), String.format(Locale.ROOT, "%,d", row.possible()),
          String.format(Locale.ROOT, "%,d", row.visited()), decimals(100 * row.oneWayOut(), 0),
          decimals(row.entropyRate(), 2), decimals(row.test(), 2),
          decimals(row.interpolated(), 2));
    }
    for (int k = 1; k < ORDERS.size(); k++) {
      MarkovExperiments.OrderRow before = ORDERS.get(k - 1);
      MarkovExperiments.OrderRow row = ORDERS.get(k);
      assertThat(row.entropyRate()).isLessThan(before.entropyRate());
      assertThat(row.oneWayOut()).isGreaterThan(before.oneWayOut());
      assertThat(row.test() - row.entropyRate())
          .isGreaterThan(before.test() - before.entropyRate());
      assertThat(row.interpolated() - row.entropyRate())
          .isGreaterThan(before.interpolated() - before.entropyRate());
    }
    assertThat(ORDERS.get(4).oneWayOut()).isBetween(0.86, 0.88);
    assertThat(ORDERS.get(4).interpolated()).isGreaterThan(2 * ORDERS.get(4).entropyRate());
    assertThat(ORDERS.get(0).visited()).isEqualTo(64);
    RESULTS.number("markov-visited-at-5", ORDERS.get(4).visited());
    RESULTS.number("markov-possible-at-5", ORDERS.get(4).possible());
    RESULTS.percent("markov-one-way-at-5", ORDERS.get(4).oneWayOut(), 0);
    RESULTS.number("markov-rate-at-2", ORDERS.get(1).entropyRate(), 2);
    RESULTS.number("markov-rate-at-5", ORDERS.get(4).entropyRate(), 2);
    RESULTS.number("markov-interpolated-at-5", ORDERS.get(4).interpolated(), 2);
    RESULTS.write(table);
    RESULTS.write(MarkovFigures.orders(ORDERS,
        EntropyRate.entropy(StationaryLaw.byLinearSystem(UNSMOOTHED))));
  }

  @Test
  void unsmoothed_chains_of_many_letters_recite() {
    Table table = Table.of("markov-invented", "letters", "drawn names", "copied (%)").align("<<>")
        .caption("Names drawn from the unsmoothed chains with one seed, cut at "
            + InventedNames.LONGEST + " letters; the last column is the share of 300 drawn names"
            + " that stand in the training list.");
    double before = 0;
    for (int k = 1; k <= MarkovExperiments.LONGEST; k++) {
      List<String> names = EXPERIMENTS.invent(k, 300, 2);
      double copied = InventedNames.copied(names);
      assertThat(copied).isGreaterThanOrEqualTo(before);
      before = copied;
      table.row(String.valueOf(k), String.join(", ", names.subList(0, 5)),
          decimals(100 * copied, 0));
    }
    assertThat(before).isBetween(0.35, 0.5);
    RESULTS.percent("markov-copied-at-5", before, 0);
    RESULTS.write(table);
  }

  @Test
  void the_heat_map_shows_what_its_description_says() {
    MarkovChain chain = MarkovExperiments.letters(LETTERS).chain();
    int end = LETTERS.length() + 3;
    int capital = LETTERS.length() + 1;
    assertThat(chain.probability(end, capital)).isEqualTo(1);
    for (char c : "lc".toCharArray()) {
      assertThat(chain.probability(LETTERS.indexOf(c), 0)).isGreaterThan(0.3);
    }
    for (char c : "eao".toCharArray()) {
      double vowel = 0;
      for (int next = 0; next < 4; next++) {
        vowel += chain.probability(LETTERS.indexOf(c), next);
      }
      assertThat(vowel).as("e, a, i or o after %s", c).isLessThan(0.1);
    }
    assertThat(chain.probability(LETTERS.indexOf('o'), LETTERS.indexOf('n'))).isGreaterThan(0.3);
    assertThat(chain.probability(LETTERS.indexOf('d'), capital)).isGreaterThan(0.3);
    RESULTS.write(MarkovFigures.letters(LETTERS, chain));
  }

  private static String decimals(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
