package unrolled.deep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import unrolled.core.data.BookProse;
import unrolled.core.report.RecordedRows;
import unrolled.core.report.Results;
import unrolled.core.report.Table;
import unrolled.core.train.Spread;
import unrolled.deep.ProseSearchExperiments.Run;
import unrolled.deep.ProseSearchExperiments.Score;
import unrolled.deep.ProseSearchExperiments.Setting;

import static org.assertj.core.api.Assertions.assertThat;

/** Asserts what the chapter claims of models of the book's own prose. */
class ProseExperimentsTest {

  /** Length of the pieces whose copies are counted: a phrase of two or three words. */
  private static final int PIECE = 15;

  /** So many bits, or fewer, the medians of the networks are behind counts. */
  private static final double BEHIND = 0.06;

  /** The last epoch makes chapter 7 cheaper by more than the one, or by less than the other. */
  private static final double STILL = 0.004;
  private static final double DONE = 0.003;

  /** So much of each sample is shown. */
  private static final int SHOWN = 240;

  private static final Results RESULTS = Results.of("deep");
  private static final RecordedRows COUNTED = ProseRecords.counted();
  private static final ProseRuns ONE =
      new ProseRuns(ProseRecords.one(), ProseSearchExperiments.ONE);
  private static final ProseRuns TWO =
      new ProseRuns(ProseRecords.two(), ProseSearchExperiments.TWO);
  private static final ProseRuns DROPPED =
      new ProseRuns(ProseRecords.dropped(), ProseSearchExperiments.DROPPED);
  private static final List<ProseRuns> ALL = List.of(ONE, TWO, DROPPED);

  @Test
  void a_short_run_comes_out_as_recorded() {
    assertThat(ProseRecords.shortRun().rows().get(0))
        .isEqualTo(ProseSearchExperiments.shortScore().row());
  }

  @Test
  void the_validation_chapter_chooses_the_counts() {
    int best = bestCounts();
    assertThat((int) COUNTED.number(best, "n")).isEqualTo(ProseExperiments.ORDER);
    assertThat(COUNTED.number(best, "beta")).isEqualTo(ProseExperiments.BETA);
    RESULTS.number("deep-prose-order", ProseExperiments.ORDER);
    RESULTS.number("deep-prose-beta", (long) ProseExperiments.BETA);
    RESULTS.number("deep-prose-counts", COUNTED.number(best, "test"), 2);
    RESULTS.number("deep-prose-stored", (long) COUNTED.number(best, "counts"));
    RESULTS.number("deep-prose-letters", COUNTED.number(0, "test"), 2);
    RESULTS.number("deep-prose-train", BookProse.train().length());
    RESULTS.number("deep-prose-validation", BookProse.validation().length());
    RESULTS.number("deep-prose-test", BookProse.test().length());
    RESULTS.number("deep-prose-alphabet", BookProse.alphabet().length());
  }

  private static int bestCounts() {
    return IntStream.range(0, COUNTED.size()).boxed().min((a, b) -> Double.compare(
        COUNTED.number(a, "validation"), COUNTED.number(b, "validation"))).orElseThrow();
  }

  @Test
  void what_was_tried_is_listed() {
    Table table = Table.of("deep-prose-search", "units", "dropout", "learning rate", "seeds",
        "epoch", "training", "chapter 7", "chapter 8", "half counts")
        .caption("What was tried on the prose, in bits a character after the epoch that is best on"
            + " chapter 7, medians where there are three seeds; the last column is the mixture of"
            + " network and counts on chapter 8.");
    ALL.forEach(runs -> runs.all().forEach((setting, seeds) -> table.row(
        (setting.layers() > 1 ? setting.layers() + " × " : "") + setting.units(),
        String.valueOf(setting.dropout()), String.valueOf(setting.rate()),
        String.valueOf(seeds.size()),
        String.format(Locale.ROOT, "%.0f", median(seeds, Score::epoch)),
        two(seeds, Score::train), two(seeds, Score::validation), two(seeds, Score::test),
        two(seeds, Score::mixed))));
    RESULTS.write(table);
  }

  private static String two(List<Run> seeds, ToDoubleFunction<Score> score) {
    return String.format(Locale.ROOT, "%.2f", median(seeds, score));
  }

  private static double median(List<Run> seeds, ToDoubleFunction<Score> score) {
    return Spread.of(seeds.stream().map(Run::best).mapToDouble(score).toArray()).median();
  }

  @Test
  void each_kind_had_as_many_tries_and_as_many_seeds_and_about_as_many_weights() {
    assertThat(ONE.chosen()).as("the smallest rate").isEqualTo(ProseSearchExperiments.ONE.get(0));
    long weights = parameters(ONE.chosen());
    for (ProseRuns runs : ALL) {
      assertThat(runs.all()).hasSize(3);
      runs.all().forEach((setting, seeds) -> assertThat(seeds)
          .hasSize(setting.equals(runs.chosen()) ? ProseSearchExperiments.SEEDS : 1));
      assertThat((double) parameters(runs.chosen())).isBetween(0.98 * weights, 1.02 * weights);
    }
    RESULTS.number("deep-prose-one-units", ONE.chosen().units());
    RESULTS.number("deep-prose-two-units", TWO.chosen().units());
    RESULTS.number("deep-prose-one-parameters", weights);
    RESULTS.number("deep-prose-two-parameters", parameters(TWO.chosen()));
    RESULTS.number("deep-prose-seeds", ProseSearchExperiments.SEEDS);
    RESULTS.number("deep-prose-epochs", ProseSearchExperiments.EPOCHS);
    RESULTS.number("deep-prose-slow", ProseSearchExperiments.SLOW_EPOCHS);
    RESULTS.number("deep-prose-batch", ProseTraining.BATCH);
    RESULTS.number("deep-prose-steps", ProseTraining.STEPS);
  }

  private static long parameters(Setting setting) {
    return setting.training(BookProse.train().substring(0, 2000), 1).network()
        .parameters().count();
  }

  @Test
  void all_kinds_of_network_tie_and_are_behind_counts_and_half_of_both_beats_either() {
    double counts = COUNTED.number(bestCounts(), "test");
    for (ProseRuns runs : ALL) {
      assertThat(runs.best(Score::test).median()).isBetween(counts + 0.02, counts + BEHIND);
      assertThat(runs.best(Score::mixed).high()).isLessThan(counts - 0.1);
      ALL.forEach(other -> assertThat(runs.best(Score::test).low())
          .as("ranges overlap").isLessThan(other.best(Score::test).high()));
    }
    RESULTS.number("deep-prose-mixed-low", ALL.stream()
        .mapToDouble(runs -> runs.best(Score::mixed).low()).min().orElseThrow(), 2);
    RESULTS.number("deep-prose-mixed-high", ALL.stream()
        .mapToDouble(runs -> runs.best(Score::mixed).high()).max().orElseThrow(), 2);
    write("one", ONE);
    write("two", TWO);
    write("dropped", DROPPED);
  }

  private static void write(String name, ProseRuns runs) {
    Spread test = runs.best(Score::test);
    RESULTS.number("deep-prose-" + name + "-bits", test.median(), 2);
    RESULTS.number("deep-prose-" + name + "-low", test.low(), 2);
    RESULTS.number("deep-prose-" + name + "-high", test.high(), 2);
    RESULTS.number("deep-prose-" + name + "-gap", gap(runs).median(), 2);
  }

  /** Returns what chapter 7 costs more than what was learned from, in the last epoch. */
  private static Spread gap(ProseRuns runs) {
    List<Spread> gaps = runs.epochs(score -> score.validation() - score.train());
    return gaps.get(gaps.size() - 1);
  }

  @Test
  void dropout_narrows_the_gap_between_what_is_learned_from_and_what_is_new() {
    assertThat(gap(DROPPED).high()).isLessThan(0.15);
    assertThat(gap(ONE).low()).isGreaterThan(0.3);
    assertThat(gap(TWO).low()).isGreaterThan(0.3);
    Setting dropped = DROPPED.chosen();
    assertThat(DROPPED.all().keySet().stream().filter(tried -> tried.dropout() > dropped.dropout()))
        .allMatch(tried -> DROPPED.all().get(tried).get(0).best().validation()
            > DROPPED.best(Score::validation).high());
    assertThat(DROPPED.best(Score::train).low()).as("less by heart").isGreaterThan(
        0.2 + Math.max(ONE.best(Score::train).high(), TWO.best(Score::train).high()));
    RESULTS.text("deep-prose-dropout", String.valueOf(dropped.dropout()));
    Map<String, List<Spread>> train = new LinkedHashMap<>();
    Map<String, List<Spread>> validation = new LinkedHashMap<>();
    for (Map.Entry<String, ProseRuns> kind : kinds().entrySet()) {
      train.put(kind.getKey(), kind.getValue().epochs(Score::train));
      validation.put(kind.getKey(), kind.getValue().epochs(Score::validation));
    }
    RESULTS.write(ProseFigures.curves(
        train, validation, COUNTED.number(bestCounts(), "validation")));
  }

  @Test
  void only_networks_with_dropout_still_learned_something_new_in_the_last_epoch() {
    assertThat(lastGain(DROPPED).low()).isGreaterThan(STILL);
    assertThat(lastGain(ONE).high()).isLessThan(DONE);
    assertThat(lastGain(TWO).high()).isLessThan(DONE);
    RESULTS.number("deep-prose-still", STILL, 3);
    RESULTS.number("deep-prose-done", DONE, 3);
  }

  /** Returns how many bits fewer chapter 7 takes after the last epoch than before it. */
  private static Spread lastGain(ProseRuns runs) {
    return Spread.of(runs.all().get(runs.chosen()).stream().map(Run::scores).mapToDouble(scores ->
        scores.get(scores.size() - 2).validation() - scores.get(scores.size() - 1).validation())
        .toArray());
  }

  private static Map<String, ProseRuns> kinds() {
    Map<String, ProseRuns> kinds = new LinkedHashMap<>();
    kinds.put("one layer", ONE);
    kinds.put("two layers", TWO);
    kinds.put("with dropout", DROPPED);
    return kinds;
  }

  @Test
  void what_is_written_cold_is_copied_more_than_what_is_written_warm() {
    Table table = Table.of("deep-samples", "temperature", "beginning of what was written",
        "pieces of " + PIECE + " copied", "longest copy").align("><>>")
        .caption("What two layers with dropout write; ¶ ends a paragraph.");
    double last = 1;
    for (Map.Entry<String, String> sample : DROPPED.samples().entrySet()) {
      String written = sample.getValue();
      double share = CopiedText.share(written, BookProse.train(), PIECE);
      assertThat(share).as(sample.getKey()).isLessThan(last);
      last = share;
      table.row(sample.getKey(), written.substring(0, SHOWN).replace('\n', '¶'),
          String.format(Locale.ROOT, "%.1f%%", 100 * share),
          String.valueOf(CopiedText.longest(written, BookProse.train()).length()));
    }
    RESULTS.percent("deep-prose-real",
        CopiedText.share(BookProse.test(), BookProse.train(), PIECE), 1);
    RESULTS.number("deep-prose-piece", PIECE);
    RESULTS.write(table);
  }
}
