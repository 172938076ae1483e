package unrolled.markov;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.report.LedgerRow;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Recomputes each figure of Markov's paper, and then hands ours to the text. */
class OneginExperimentsTest {
  private static final Results RESULTS = Results.of("markov");
  private static final PairCounts PAIRS = OneginExperiments.PAIRS;
  private static final ConnectedTrials SIMPLE = OneginExperiments.simple();
  private static final ConnectedTrials COMPLEX = OneginExperiments.complex();
  private static final int[] HUNDREDS =
      OneginExperiments.expand(OneginExperiments.HUNDREDS, OneginExperiments.FEWEST_VOWELS);
  private static final int[] SPACED = OneginExperiments.expand(
      OneginExperiments.SPACED_HUNDREDS, OneginExperiments.FEWEST_SPACED_VOWELS);

  /** Half a unit of the third decimal, to which Markov printed his figures. */
  private static final double PRINTED = 5e-4;

  /** Sums of 200 squares of exact numbers. */
  private static final double ROUNDING = 1e-9;

  private static final Offset<Double> THIRD = Offset.offset(PRINTED);

  @Test
  void probabilities_follow_from_four_counts() {
    assertThat(PAIRS.shareOfVowels()).isCloseTo(0.432, THIRD);
    assertThat(PAIRS.vowelAfterVowel()).isCloseTo(0.128, THIRD);
    assertThat(PAIRS.vowelAfterConsonant()).isCloseTo(0.663, THIRD);
    assertThat(PAIRS.delta()).isCloseTo(-0.535, THIRD);
  }

  @Test
  void the_law_of_the_chain_is_the_share_but_for_the_last_letter() {
    MarkovChain chain = PAIRS.table().chain();
    double law = StationaryLaw.byLinearSystem(chain)[1];
    assertThat(StationaryLaw.byPowerIteration(chain)[1]).isCloseTo(law, Offset.offset(1e-12));
    assertThat(law).isEqualTo(8638.0 / 19_999, Offset.offset(1e-15));
    double bits = EntropyRate.of(chain);
    double independent = EntropyRate.entropy(
        new double[] {1 - PAIRS.shareOfVowels(), PAIRS.shareOfVowels()});
    double complex = EntropyRate.of(COMPLEX.histories());
    assertThat(independent - bits).as("what a letter tells of the next").isBetween(0.22, 0.23);
    assertThat(complex).isLessThan(bits - 0.04);
  }

  @Test
  @Tag("eq-markov-dispersion-measured")
  void markovs_tables_give_his_sums_of_squares() {
    assertThat(HUNDREDS).hasSize(200);
    assertThat(Arrays.stream(HUNDREDS).sum()).isEqualTo(8638);
    assertThat(SPACED).hasSize(200);
    assertThat(Arrays.stream(SPACED).sum()).isEqualTo(8638);
    double squares = squares(HUNDREDS);
    double spacedSquares = squares(SPACED);
    assertThat(squares).isCloseTo(1022.8, Offset.offset(1e-9));
    assertThat(spacedSquares).isCloseTo(5788.8, Offset.offset(1e-9));
    double dispersion = Dispersion.measured(HUNDREDS, 100, 0.432);
    double spaced = Dispersion.measured(SPACED, 100, 0.432);
    double error = Math.sqrt(2.0 / 200);
    assertThat((spaced - 1) / error).as("standard errors above coins").isBetween(1.7, 2.0);
    RESULTS.number("markov-onegin-spaced-error", error, 2);
    RESULTS.number("markov-onegin-variance", squares / 200, 3);
    RESULTS.number("markov-onegin-measured", dispersion, 3);
    RESULTS.number("markov-onegin-spaced-measured", spaced, 2);
    RESULTS.write(OneginFigures.hundreds(
        HUNDREDS, OneginExperiments.independent(), SIMPLE, COMPLEX));
  }

  private static double squares(int[] counts) {
    return Arrays.stream(counts).mapToDouble(count -> (count - 43.2) * (count - 43.2)).sum();
  }

  @Test
  @Tag("eq-markov-dispersion-simple")
  @Tag("eq-markov-dispersion-finite")
  @Tag("eq-markov-dispersion-complex")
  void one_letter_of_memory_explains_most_and_two_explain_the_rest() {
    double simple = Dispersion.simple(PAIRS.delta());
    double hundred = Dispersion.simple(PAIRS.delta(), 100);
    double complex = Dispersion.exact(COMPLEX);
    double complexHundred = Dispersion.exact(COMPLEX, 100);
    double measured = Dispersion.measured(HUNDREDS, 100, 0.432);
    // The relative standard error of a variance from 200 blocks is √(2/200); a chain is judged by
    // the spread that it would have itself.
    double ofSimple = hundred * Math.sqrt(2.0 / 200);
    double ofComplex = complexHundred * Math.sqrt(2.0 / 200);
    assertThat((hundred - measured) / ofSimple).as("standard errors").isBetween(3.1, 3.3);
    assertThat((measured - complexHundred) / ofComplex).isBetween(0.0, 0.5);
    assertThat(COMPLEX.p()).isCloseTo(SIMPLE.p(), Offset.offset(1e-12));
    double rounded = OneginExperiments.complexAsMarkovRounded();
    assertThat(rounded).isCloseTo(complex, THIRD);
    RESULTS.number("markov-onegin-simple", simple, 4);
    RESULTS.number("markov-onegin-simple-hundred", hundred, 3);
    RESULTS.number("markov-onegin-complex", complex, 4);
    RESULTS.number("markov-onegin-complex-hundred", complexHundred, 3);
    RESULTS.number("markov-onegin-simple-error", ofSimple, 3);
    RESULTS.number("markov-onegin-simple-off", (hundred - measured) / ofSimple, 1);
    RESULTS.number("markov-onegin-variance-independent", 100 * 0.432 * 0.568, 2);
    RESULTS.number("markov-onegin-variance-simple", hundred * 100 * SIMPLE.p() * (1 - SIMPLE.p()),
        2);
    RESULTS.number("markov-onegin-variance-complex",
        complexHundred * 100 * SIMPLE.p() * (1 - SIMPLE.p()), 2);
  }

  @Test
  @Tag("eq-markov-onegin-triples")
  void probabilities_after_two_letters_follow_from_two_counts_of_triples() {
    double[] after = COMPLEX.law();
    assertThat(after[3]).as("two vowels").isCloseTo(1104.0 / 19_999, Offset.offset(1e-12));
    double epsilon = epsilon();
    double eta = eta();
    assertThat(epsilon).isCloseTo((0.104 - 0.128) / 0.872, THIRD);
    assertThat(eta).isCloseTo((0.132 - 0.337) / 0.663, THIRD);
    assertThat(Dispersion.complex(COMPLEX.p(), PAIRS.delta(), epsilon, eta))
        .isCloseTo(Dispersion.exact(COMPLEX), Offset.offset(1e-12));
    RESULTS.text("markov-onegin-epsilon", minus("%.3f", epsilon));
    RESULTS.text("markov-onegin-eta", minus("%.3f", eta));
    RESULTS.number("markov-onegin-p10", 1 - 3322.0 / 7534, 3);
    RESULTS.number("markov-onegin-p00", 1 - 505.0 / 3827, 3);
  }

  @Test
  @Tag("eq-markov-dispersion-correlations")
  void made_texts_vary_as_the_formulas_say() {
    Spread[] simple = spreads(SIMPLE);
    Spread[] complex = spreads(COMPLEX);
    Spread[] independent = spreads(OneginExperiments.independent());
    double measured = Dispersion.measured(HUNDREDS, 100, 0.432);
    assertThat(simple[0].low()).as("simple chain, least of ten").isGreaterThan(measured);
    assertThat(measured).as("complex chain").isBetween(complex[0].low(), complex[0].high());
    assertThat(independent[0].low()).isGreaterThan(simple[0].high());
    // A median of ten variances of 200 blocks each has a relative standard error of about 0.04.
    assertThat(simple[0].median() / Dispersion.exact(SIMPLE, 100)).isBetween(0.9, 1.1);
    assertThat(complex[0].median() / Dispersion.exact(COMPLEX, 100)).isBetween(0.9, 1.1);
    double spacedSimple = OneginExperiments.dispersion(SIMPLE, OneginExperiments.SPACING);
    double spacedComplex = OneginExperiments.dispersion(COMPLEX, OneginExperiments.SPACING);
    assertThat(simple[1].median() / spacedSimple).isBetween(0.85, 1.15);
    assertThat(complex[1].median() / spacedComplex).isBetween(0.85, 1.15);
    double spaced = Dispersion.measured(SPACED, 100, 0.432);
    assertThat(spaced).as("no chain is ruled out").isBetween(simple[1].low(), simple[1].high())
        .isBetween(complex[1].low(), complex[1].high());
    assertThat(SIMPLE.correlations(5)[5]).isNegative();
    assertThat(COMPLEX.correlations(5)[5]).isPositive();
    RESULTS.write(Table.of("markov-onegin-dispersion", "letters", "by formula", "median of ten",
            "range of ten")
        .caption("Coefficient of dispersion of hundreds: by formula, and in ten texts of 20,000"
            + " letters that the chain made.")
        .row(row("independent", "1", independent[0]))
        .row(row("simple chain", three(Dispersion.exact(SIMPLE, 100)), simple[0]))
        .row(row("complex chain", three(Dispersion.exact(COMPLEX, 100)), complex[0]))
        .row("_Onegin_, measured", three(measured), "", ""));
  }

  private static Spread[] spreads(ConnectedTrials trials) {
    OneginExperiments.Measured[] measured = Arrays.stream(OneginExperiments.SEEDS)
        .mapToObj(seed -> OneginExperiments.measure(trials, seed))
        .toArray(OneginExperiments.Measured[]::new);
    return new Spread[] {
        Spread.of(Arrays.stream(measured).mapToDouble(m -> m.hundreds()).toArray()),
        Spread.of(Arrays.stream(measured).mapToDouble(m -> m.spaced()).toArray())};
  }

  @Test
  void islands_have_no_common_law() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StationaryLaw.byLinearSystem(OneginExperiments.ISLANDS))
        .withMessageContaining("2 closed classes of states, [[0, 1], [2, 3]]");
  }

  @Test
  void markovs_figures_go_into_the_ledger() {
    String rounds = "he subtracts rounded values";
    String table = "from his table of frequencies";
    enter("p", "share of vowels", "0.432", 4, PAIRS.shareOfVowels(), PRINTED, "none");
    enter("p1", "p(vowel | vowel)", "0.128", 4, PAIRS.vowelAfterVowel(), PRINTED, "none");
    enter("p0", "p(vowel | consonant)", "0.663", 4, PAIRS.vowelAfterConsonant(), PRINTED, "none");
    enter("delta", "δ", "−0.535", 4, PAIRS.delta(), PRINTED, rounds);
    enter("consonants", "pairs of two consonants", "3827", 0, PAIRS.consonantConsonant(), 0,
        "he did not count them but subtracted, as we do");
    enter("mean", "mean number of vowels in 200 hundreds", "43.19", 2,
        Arrays.stream(HUNDREDS).average().orElseThrow(), 0, table);
    enter("variance", "mean squared deviation from 43.2 in hundreds", "5.114", 3,
        squares(HUNDREDS) / 200, 0, table);
    enter("measured", "coefficient of dispersion, measured", "0.208", 4,
        Dispersion.measured(HUNDREDS, 100, 0.432), PRINTED, table);
    enter("simple", "coefficient of dispersion, simple chain", "0.3", 4,
        Dispersion.simple(PAIRS.delta()), 5e-3, "we don’t round δ first");
    enter("p11", "p(vowel | vowel, vowel)", "0.104", 4, 115.0 / 1104, PRINTED, "none");
    enter("q00", "p(consonant | consonant, consonant)", "0.132", 4, 505.0 / 3827, PRINTED, "none");
    enter("epsilon", "ε", "−0.027", 4, epsilon(), PRINTED, rounds);
    enter("eta", "η", "−0.309", 4, eta(), PRINTED, rounds);
    enter("complex-rounded", "coefficient of dispersion, complex chain", "0.195", 4,
        OneginExperiments.complexAsMarkovRounded(), PRINTED, "his formula with his rounded numbers");
    enter("complex", "the same without rounding", "0.195", 4, Dispersion.exact(COMPLEX), PRINTED,
        "fundamental matrix of the chain of pairs, from his counts");
    enter("spaced-squares", "squared deviations, letters five apart", "5788.8", 1, squares(SPACED),
        0, table);
    enter("spaced", "coefficient of dispersion, letters five apart", "1.18", 3,
        Dispersion.measured(SPACED, 100, 0.432), 5e-3, table);
  }

  private static double epsilon() {
    return 115.0 / 1104 - 989.0 / 7534;
  }

  private static double eta() {
    return (1 - 3322.0 / 7534) - (1 - 505.0 / 3827);
  }

  private static void enter(String id, String what, String published, int decimals, double ours,
      double tolerance, String difference) {
    double printed = Double.parseDouble(published.replace('−', '-'));
    assertThat(Math.abs(ours - printed)).as(what).isLessThanOrEqualTo(tolerance + ROUNDING);
    RESULTS.ledger(new LedgerRow("markov-onegin-" + id, "bib-markov-1913", what, published,
        LedgerRow.Mark.V, minus("%." + decimals + "f", ours), "none", tolerance == 0 ? "exact"
            : BigDecimal.valueOf(tolerance).stripTrailingZeros().toPlainString(), difference, true));
  }

  private static String minus(String format, double value) {
    return String.format(Locale.ROOT, format, value).replace('-', '−');
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String[] row(String name, String formula, Spread spread) {
    return new String[] {name, formula, String.format(Locale.ROOT, "%.2f", spread.median()),
        String.format(Locale.ROOT, "%.2f\u00A0to\u00A0%.2f", spread.low(), spread.high())};
  }
}
