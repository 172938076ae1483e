package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.shapes.NumberExperiments.Design;

/** Makes and reads the recorded results of numbers in words and digits. */
final class NumberRecords {

  /** Networks of the main comparison: seeds 1 to this, recorded in two halves. */
  static final int SEEDS = 10;

  static final int HALF = 5;

  /** Networks of the other directions and of lengths left out: seeds 1 to this. */
  static final int FEW = 3;

  /** Networks that are asked closely: seeds 1 to this. */
  static final int CLOSELY = 3;

  private static final String OWN = "src/main/java/unrolled/shapes/";
  private static final Map<String, AskingExperiments> RUNS = new ConcurrentHashMap<>();

  private NumberRecords() {}

  private static Recorded record(String name, String seeds) {
    return record(name, seeds, "NumberExperiments.java", "NumberPairs.java",
        "EnglishNumbers.java", "KoreanNumbers.java");
  }

  private static Recorded record(String name, String seeds, String... own) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/11-sequence-shapes -am package")
        .seeds(seeds).dependsOn(Stream.concat(
            Stream.of("TranslatorTraining.java", "EncoderDecoders.java", "Attention.java",
                "Readout.java"), Stream.of(own)).map(OWN::concat).toArray(String[]::new));
  }

  /** Returns a run; one process trains each network once. */
  private static AskingExperiments run(Design design, long seed, boolean closely) {
    return RUNS.computeIfAbsent(design + " " + seed,
        key -> AskingExperiments.of(design, seed, closely));
  }

  private static List<List<String>> runs(
      Design design, int from, int to, Function<AskingExperiments, List<List<String>>> part) {
    return LongStream.rangeClosed(from, to).boxed().flatMap(seed -> part.apply(
        run(design, seed, isClose(design) && seed <= CLOSELY)).stream()).toList();
  }

  private static String seeds(int from, int to) {
    return from + " to " + to;
  }

  /** Returns scores of a design. */
  static RecordedRows scores(String name, Design design, int from, int to) {
    return record("shapes-" + name, seeds(from, to)).columns(NumberExperiments.COLUMNS)
        .rows(() -> runs(design, from, to, AskingExperiments::scores));
  }

  /** Returns scores of all seeds of a design, of which each half has a file. */
  static NumberScores allScores(String name, Design design) {
    RecordedRows first = scores(name, design, 1, HALF);
    if (SEEDS == HALF) {
      return new NumberScores(first);
    }
    RecordedRows second = scores(name + "-more", design, HALF + 1, SEEDS);
    List<List<String>> rows = new ArrayList<>(first.rows());
    rows.addAll(second.rows());
    return new NumberScores(new RecordedRows(first.columns(), rows));
  }

  private static boolean isClose(Design design) {
    return design.attention() && design.task() == NumberPairs.ENGLISH_TO_DIGITS
        && design.lengths().equals(NumberExperiments.ALL);
  }

  static RecordedRows searches() {
    return record("shapes-search", seeds(1, CLOSELY)).columns(SearchExperiments.COLUMNS)
        .rows(() -> runs(ENGLISH, 1, CLOSELY, AskingExperiments::searches));
  }

  static RecordedRows shares() {
    return record("shapes-shares", seeds(1, CLOSELY)).columns(AttentionExperiments.SHARES)
        .rows(() -> runs(ENGLISH, 1, CLOSELY, AskingExperiments::shares));
  }

  static RecordedRows weights(String name, NumberPairs task) {
    return record("shapes-weights-" + name, "1").columns(AttentionExperiments.COLUMNS)
        .rows(() -> runs(Design.of(task, true), 1, 1, AskingExperiments::weights));
  }

  static RecordedRows times() {
    return record("shapes-times", "1", "TrainingTimes.java", "NumberExperiments.java")
        .columns("network", "seconds").rows(TrainingTimes::measure);
  }

  static RecordedRows dates() {
    return record("shapes-dates", seeds(1, 5), "DateExperiments.java", "DatePairs.java",
        "DateNotation.java").columns(DateExperiments.COLUMNS).rows(() ->
        LongStream.rangeClosed(1, 5).boxed().flatMap(seed -> new DateExperiments(seed)
            .trainTo(DateExperiments.UPDATES).scores().stream()).toList());
  }

  /** Trains each kind of network for two updates, and returns the losses. */
  static List<List<String>> shortRows() {
    List<List<String>> rows = new ArrayList<>();
    for (NumberPairs task : NumberPairs.values()) {
      for (boolean attention : new boolean[] {true, false}) {
        Design design = new Design(task, attention, NumberExperiments.ALL, 20);
        rows.add(List.of(name(task, attention), String.format(Locale.ROOT, "%.12f",
            new NumberExperiments(design, 1).trainTo(2).loss(1))));
      }
    }
    rows.add(List.of("dates", String.format(Locale.ROOT, "%.12f",
        new DateExperiments(1).trainTo(2).loss(1))));
    return rows;
  }

  /** Returns the losses as they were when the other records were made. */
  static RecordedRows shortRuns() {
    return record("shapes-short", "1").columns("network", "loss")
        .rows(NumberRecords::shortRows);
  }

  /** Returns what is written for lengths that training has not seen. */
  static RecordedRows answers(String name, Design design) {
    return record("shapes-" + name, seeds(1, FEW)).columns(AskingExperiments.ANSWERS)
        .rows(() -> runs(design, 1, FEW, AskingExperiments::answers));
  }

  static final Design ENGLISH = Design.of(NumberPairs.ENGLISH_TO_DIGITS, true);
  static final Design PLAIN = Design.of(NumberPairs.ENGLISH_TO_DIGITS, false);
  static final Design WITHOUT_SIX = new Design(NumberPairs.ENGLISH_TO_DIGITS, true,
      List.of(1, 2, 3, 4, 5), NumberExperiments.UPDATES);
  static final Design WITHOUT_FOUR = new Design(NumberPairs.ENGLISH_TO_DIGITS, true,
      List.of(1, 2, 3, 5, 6), NumberExperiments.UPDATES);

  static String name(NumberPairs task, boolean attention) {
    return task.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + (attention ? "-attention" : "-plain");
  }
}
