package unrolled.naive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.model.Forecaster;
import unrolled.core.model.SequenceModel;
import unrolled.core.report.LadderRow;
import unrolled.core.report.LedgerRow;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.SunspotScore;
import unrolled.core.report.Table;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Metrics;
import unrolled.core.train.Spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Asserts each claim of the chapter, then draws its chart and hands its numbers to the text. */
class NaiveExperimentsTest {

  private static final Results RESULTS = Results.of("naive");
  private static final NaiveExperiments EXPERIMENTS = new NaiveExperiments();
  private static final RecordedRows TIMES = Recorded.of("naive-times")
      .command("mvn -Pfull -pl chapters/01-naive-sequence-model -am package")
      .seeds("none")
      .dependsOn("src/main/java/unrolled/naive/BackOffModel.java",
          "src/main/java/unrolled/naive/History.java",
          "src/main/java/unrolled/naive/NextCounts.java",
          "src/main/java/unrolled/naive/SymbolFrequencies.java",
          "src/main/java/unrolled/naive/TrainingTimes.java")
      .columns("model", "seconds")
      .rows(TrainingTimes::measure);

  @Test
  void the_corpus_is_what_the_text_says() {
    RESULTS.number("naive-names", ClassNames.all().size());
    RESULTS.number("naive-training-names", ClassNames.train().size());
    RESULTS.number("naive-test-names", ClassNames.test().size());
    RESULTS.number("naive-letters", ClassNames.all().stream().mapToInt(String::length).sum());
    RESULTS.number("naive-vocabulary", EXPERIMENTS.vocabulary().size());
    int longest = ClassNames.all().stream().mapToInt(String::length).max().getAsInt();
    RESULTS.number("naive-longest-name", longest);
    RESULTS.number("naive-window-inputs", new OneHotWindow(longest, 64).inputs());
    assertThat(EXPERIMENTS.vocabulary().size()).isEqualTo(64);
  }

  @Test
  void most_long_histories_were_never_seen() {
    List<NaiveExperiments.HistoryRow> rows = EXPERIMENTS.histories();
    assertThat(rows.get(1).unseen()).isZero();
    assertThat(rows.get(4).unseen()).isLessThan(0.2);
    assertThat(rows.get(7).unseen()).isGreaterThan(0.5);
    assertThat(rows.get(16).unseen()).isGreaterThan(0.9);
    RESULTS.percent("naive-unseen-at-4", rows.get(4).unseen(), 0);
    RESULTS.percent("naive-unseen-at-7", rows.get(7).unseen(), 0);
    RESULTS.percent("naive-unseen-at-16", rows.get(16).unseen(), 0);
    RESULTS.number("naive-histories", EXPERIMENTS.full().histories());
    RESULTS.number("naive-matched-at-16", rows.get(16).matched(), 1);
    RESULTS.write(NaiveFigures.unseen(rows));
    Table table = Table.of("naive-histories", "letters", "test names so long",
        "never seen (%)", "letters matched", "symbols read")
        .caption("What becomes of the histories of the test names. The start mark counts as a"
            + " letter where letters are matched.");
    for (int length : new int[] {0, 1, 2, 4, 6, 8, 12, 16, 20}) {
      NaiveExperiments.HistoryRow row = rows.get(length);
      table.row(String.valueOf(length), String.valueOf(row.names()),
          decimals(100 * row.unseen(), 1), decimals(row.matched(), 1),
          decimals(row.symbolsRead(), 1));
    }
    RESULTS.write(table);
  }

  @Test
  void one_prediction_reads_more_than_its_history_and_less_than_the_worst_case() {
    List<NaiveExperiments.HistoryRow> rows = EXPERIMENTS.histories();
    for (NaiveExperiments.HistoryRow row : rows) {
      int t = row.length();
      assertThat(row.symbolsRead()).isBetween(t + 1.0, (t + 1) * (t + 2) / 2.0);
    }
    RESULTS.number("naive-read-at-8", rows.get(8).symbolsRead(), 0);
    RESULTS.number("naive-read-at-16", rows.get(16).symbolsRead(), 0);
    RESULTS.number("naive-worst-at-1000", 1001L * 1002 / 2);
    RESULTS.write(NaiveFigures.cost(rows));
  }

  @Test
  void memory_grows_with_every_name_and_does_not_level_off() {
    Map<Integer, Integer> contexts = EXPERIMENTS.contextsByNames();
    List<Integer> stored = List.copyOf(contexts.values());
    int last = stored.size() - 1;
    double first = (double) stored.get(1) / stored.get(0);
    double growth = (double) stored.get(last) / stored.get(last - 1);
    assertThat(first).as("the first doubling").isBetween(1.85, 2.0);
    assertThat(growth).as("the last doubling").isBetween(1.6, first);
    RESULTS.number("naive-contexts", stored.get(last));
    RESULTS.number("naive-contexts-growth", growth, 2);
    RESULTS.number("naive-contexts-growth-first", first, 2);
    RESULTS.number("naive-training-letters",
        ClassNames.train().stream().mapToInt(String::length).sum());
    RESULTS.write(NaiveFigures.memory(contexts));
  }

  @Test
  void one_word_starts_at_many_places() {
    Map<Integer, Integer> offsets = EXPERIMENTS.offsetsOf("Exception");
    int names = offsets.values().stream().mapToInt(Integer::intValue).sum();
    int most = offsets.values().stream().mapToInt(Integer::intValue).max().getAsInt();
    assertThat(offsets).hasSizeGreaterThan(25);
    assertThat((double) most / names).isLessThan(0.1);
    RESULTS.number("naive-exception-names", names);
    RESULTS.number("naive-exception-places", offsets.size());
    RESULTS.number("naive-exception-most", most);
    RESULTS.write(NaiveFigures.offsets("Exception", offsets));
  }

  @Test
  void back_off_beats_letter_frequencies_and_they_beat_uniform_guessing() {
    NaiveExperiments.BitsRow test = EXPERIMENTS.names();
    assertThat(test.backOff()).isLessThan(0.5 * test.frequencies());
    assertThat(test.frequencies()).isLessThan(6);
    RESULTS.number("naive-bits-frequencies", test.frequencies(), 2);
    RESULTS.number("naive-bits-back-off", test.backOff(), 2);
    RESULTS.number("naive-perplexity-frequencies", Metrics.perplexity(test.frequencies()), 1);
    RESULTS.number("naive-perplexity-back-off", Metrics.perplexity(test.backOff()), 1);
    RESULTS.text("naive-alpha", String.valueOf(EXPERIMENTS.backOff().alpha()));
    RESULTS.percent("naive-thin", test.thin(), 0);
  }

  @Test
  @Tag("eq-back-off")
  void the_last_few_letters_predict_better_than_all_of_them() {
    double[] kept = new double[19];
    Arrays.setAll(kept, k -> k + 2);
    double[] bits = Arrays.stream(kept)
        .map(k -> EXPERIMENTS.bitsLookingBack((int) k, ClassNames.validation())).toArray();
    int best = 0;
    for (int k = 0; k < bits.length; k++) {
      best = bits[k] < bits[best] ? k : best;
    }
    int fewest = (int) kept[best];
    double full = validationBits(EXPERIMENTS.backOff());
    assertThat(fewest).isEqualTo(4);
    assertThat(bits[best]).isLessThan(full);
    assertThat(bits[18]).isGreaterThan(bits[best]);
    double onTest = EXPERIMENTS.bitsLookingBack(fewest, ClassNames.test());
    assertThat(onTest).isLessThan(EXPERIMENTS.names().backOff());
    RESULTS.number("naive-kept-best", fewest);
    RESULTS.number("naive-bits-kept", onTest, 2);
    RESULTS.write(NaiveFigures.lookingBack(kept, bits, full));
  }

  @Test
  void surprise_peaks_where_words_begin() {
    double[] backOff = EXPERIMENTS.bitsByPosition(EXPERIMENTS.backOff());
    double[] frequencies = EXPERIMENTS.bitsByPosition(EXPERIMENTS.frequencies());
    assertThat(backOff[0]).isGreaterThan(4);
    assertThat(backOff[3]).isLessThan(backOff[6]);
    assertThat(backOff[17]).isLessThan(backOff[6]);
    RESULTS.number("naive-bits-at-0", backOff[0], 1);
    RESULTS.number("naive-bits-at-3", backOff[3], 1);
    RESULTS.number("naive-bits-at-6", backOff[6], 1);
    RESULTS.number("naive-bits-at-17", backOff[17], 1);
    RESULTS.write(NaiveFigures.bitsByPosition(backOff, frequencies));
  }

  @Test
  void where_the_past_is_worthless_the_model_that_uses_all_of_it_pays() {
    int[] sizes = {25, 50, 100, 200, 400};
    double[][] frequencies = new double[3][sizes.length];
    double[][] backOff = new double[3][sizes.length];
    double[][] thin = new double[3][sizes.length];
    double floor = EXPERIMENTS.frequencies().entropy();
    for (int i = 0; i < sizes.length; i++) {
      int size = sizes[i];
      NaiveExperiments.BitsRow[] rows = Arrays.stream(NaiveExperiments.SEEDS).parallel()
          .mapToObj(seed -> EXPERIMENTS.memoryless(size, seed))
          .toArray(NaiveExperiments.BitsRow[]::new);
      spread(rows, NaiveExperiments.BitsRow::frequencies, frequencies, i);
      spread(rows, NaiveExperiments.BitsRow::backOff, backOff, i);
      spread(rows, NaiveExperiments.BitsRow::thin, thin, i);
    }
    int last = sizes.length - 1;
    assertThat(frequencies[1][last] - floor).isBetween(-0.01, 0.01);
    assertThat(backOff[0][last] - floor).as("lowest of ten seeds").isGreaterThan(0.7);
    assertThat(backOff[1][0] - backOff[1][last]).as("gain of 16 times the data").isLessThan(0.2);
    assertThat(thin[0][last]).as("predictions on one or two observations").isGreaterThan(0.25);
    RESULTS.percent("naive-memoryless-thin-25", thin[1][0], 0);
    RESULTS.percent("naive-memoryless-thin", thin[1][last], 0);
    RESULTS.number("naive-floor", floor, 2);
    RESULTS.number("naive-memoryless-excess", backOff[1][last] - floor, 2);
    RESULTS.number("naive-memoryless-excess-25", backOff[1][0] - floor, 2);
    RESULTS.write(NaiveFigures.memoryless(
        Arrays.stream(sizes).asDoubleStream().toArray(), frequencies, backOff, floor));
  }

  @Test
  @Tag("eq-persistence-variance")
  void persistence_beats_both_means_and_its_formula_foretells_it() {
    double[] trainingMean = byPeriod(NaiveExperiments.trainingMean());
    double[] runningMean = byPeriod(new RunningMean());
    double[] persistence = byPeriod(new Persistence());
    for (int i = 0; i < persistence.length; i++) {
      assertThat(persistence[i]).isLessThan(0.5 * runningMean[i])
          .isLessThan(0.5 * trainingMean[i]);
    }
    double[] record = RealSeries.sunspots().between(1700, 1979).values();
    double correlation = Persistence.neighborCorrelation(record);
    double foretold = Persistence.relativeVariance(correlation);
    double measured = SunspotScore.arv(new Persistence(), SunspotPeriod.TRAIN, 1) * 220
        + SunspotScore.arv(new Persistence(), SunspotPeriod.VALIDATION, 1) * 35
        + SunspotScore.arv(new Persistence(), SunspotPeriod.TEST, 1) * 24;
    // The first year has no neighbor before it and the last none after it; the squares of these
    // two deviations are all that the formula counts too much. The rest is rounding.
    double mean = RealSeries.sunspots().between(1700, 1979).mean();
    double ends = StrictMath.pow(record[0] - mean, 2) + StrictMath.pow(record[279] - mean, 2);
    double variance = SunspotPeriod.referenceVariance();
    assertThat(measured / 280).isCloseTo(foretold - ends / (280 * variance), within(1e-12));
    double recordMeanOnTest = SunspotScore.arv(history -> mean, SunspotPeriod.TEST, 1);
    double bestConstantOnTest = SunspotPeriod.TEST.series().variance() / variance;
    assertThat(recordMeanOnTest).isGreaterThan(2.5 * persistence[2]);
    RESULTS.number("naive-arv-record-mean-test", recordMeanOnTest, 2);
    RESULTS.number("naive-arv-best-constant-test", bestConstantOnTest, 2);
    RESULTS.number("naive-arv-lag-test", runningMean[2] - bestConstantOnTest, 2);
    RESULTS.number("naive-neighbor-correlation", correlation, 2);
    RESULTS.number("naive-arv-foretold", foretold, 3);
    RESULTS.number("naive-arv-record", measured / 279, 3);
    RESULTS.number("naive-reference-variance", SunspotPeriod.referenceVariance(), 0);
    RESULTS.number("naive-test-variance", SunspotPeriod.TEST.series().variance(), 0);
    RESULTS.number("naive-arv-persistence-test", persistence[2], 2);
    RESULTS.number("naive-arv-mean-test", runningMean[2], 2);
    RESULTS.number("naive-arv-persistence-validation", persistence[1], 2);
    RESULTS.write(NaiveFigures.sunspots());
    RESULTS.ladder(timed(rung("mean of the training years", 1, trainingMean)));
    RESULTS.ladder(rung("mean of all the past", 0, runningMean));
    RESULTS.ladder(rung("persistence", 0, persistence));
    ladderOfNames();
  }

  private static void ladderOfNames() {
    double uniform = StrictMath.log(64) / StrictMath.log(2);
    RESULTS.ladder(LadderRow.of("uniform guessing", "naive").withParameters(0)
        .withNames(uniform, uniform));
    RESULTS.ladder(timed(LadderRow.of("letter frequencies", "naive")
        .withParameters(EXPERIMENTS.vocabulary().size() - 1L)
        .withNames(validationBits(EXPERIMENTS.frequencies()), EXPERIMENTS.names().frequencies())));
    RESULTS.ladder(timed(LadderRow.of("full history with back-off", "naive")
        .withParameters(EXPERIMENTS.backOff().storedCounts())
        .withNames(validationBits(EXPERIMENTS.backOff()), EXPERIMENTS.names().backOff())));
    double letter = StrictMath.log(26) / StrictMath.log(2);
    RESULTS.ledger(new LedgerRow("naive-shannon-26", "bib-shannon-1951",
        "bits of a letter of 26 equally likely ones", "4.70", LedgerRow.Mark.R,
        decimals(letter, 2), "none", "0.005 (rounding)", "none", Math.abs(letter - 4.70) < 0.005));
  }

  private static LadderRow timed(LadderRow row) {
    return row.timedBy(TIMES);
  }

  private static double validationBits(SequenceModel model) {
    return Evaluation.bitsPerCharacter(model, EXPERIMENTS.vocabulary(), ClassNames.validation());
  }

  private static LadderRow rung(String name, long parameters, double[] arv) {
    LadderRow row = LadderRow.of(name, "naive").withParameters(parameters);
    return row.withSunspots(arv[0], arv[1], arv[2], arv[3]);
  }

  private static double[] byPeriod(Forecaster model) {
    return Arrays.stream(SunspotPeriod.values())
        .mapToDouble(period -> SunspotScore.arv(model, period, 1)).toArray();
  }

  private static void spread(NaiveExperiments.BitsRow[] rows,
      ToDoubleFunction<NaiveExperiments.BitsRow> value, double[][] lowMedianHigh, int place) {
    Spread spread = Spread.of(Arrays.stream(rows).mapToDouble(value).toArray());
    lowMedianHigh[0][place] = spread.low();
    lowMedianHigh[1][place] = spread.median();
    lowMedianHigh[2][place] = spread.high();
  }

  private static String decimals(double value, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
