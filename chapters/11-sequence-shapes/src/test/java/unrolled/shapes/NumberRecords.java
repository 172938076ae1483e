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

  /** What all networks of an encoder and a decoder are made of, and trained and asked with. */
  static final List<String> PARTS = Stream.concat(
      Stream.of("Attention", "AttentionParameters", "Bridge", "BridgeParameters", "BySequence",
          "Encoder", "EncoderDecoder", "EncoderDecoders", "ExactMatch", "GreedySearch",
          "PairBatch", "PairBatches", "PairLearner", "Readout", "ReadoutParameters", "Translator",
          "TranslatorTraining").map(name -> OWN + name + ".java"),
      Stream.of("09-bidirectional/src/main/java/unrolled/bidirectional/Bidirectional.java",
          "09-bidirectional/src/main/java/unrolled/bidirectional/FromTheEnd.java",
          "09-bidirectional/src/main/java/unrolled/bidirectional/Reversal.java",
          "08-gru/src/main/java/unrolled/gru/CellKind.java",
          "08-gru/src/main/java/unrolled/gru/GruCell.java",
          "08-gru/src/main/java/unrolled/gru/GruParameters.java").map("../"::concat)).toList();

  /** Returns a record of numbers, made with the parts and with sources of its own. */
  static Recorded numbers(String name, String seeds, String... own) {
    return record(name, seeds, Stream.concat(Stream.of("NumberExperiments", "NumberPairs",
        "EnglishNumbers", "KoreanNumbers"), Stream.of(own)).toArray(String[]::new));
  }

  private static Recorded record(String name, String seeds, String... own) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/11-sequence-shapes -am package")
        .seeds(seeds).dependsOn(Stream.concat(PARTS.stream(),
            Stream.of(own).map(source -> OWN + source + ".java")).toArray(String[]::new));
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
    return numbers("shapes-" + name, seeds(from, to)).columns(NumberExperiments.COLUMNS)
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
    return numbers("shapes-search", seeds(1, CLOSELY), "BeamSearch", "SearchExperiments")
        .columns(SearchExperiments.COLUMNS).rows(() -> runs(ENGLISH, 1, CLOSELY, AskingExperiments::searches));
  }

  static RecordedRows shares() {
    return numbers("shapes-shares", seeds(1, CLOSELY), "AttentionExperiments", "WordSpans")
        .columns(AttentionExperiments.SHARES).rows(() -> runs(ENGLISH, 1, CLOSELY, AskingExperiments::shares));
  }

  static RecordedRows weights(String name, NumberPairs task) {
    return numbers("shapes-weights-" + name, "1").columns(AttentionExperiments.COLUMNS)
        .rows(() -> runs(Design.of(task, true), 1, 1, AskingExperiments::weights));
  }

  static RecordedRows times() {
    return numbers("shapes-times", "1", "TrainingTimes").columns(TrainingTimes.COLUMNS)
        .rows(TrainingTimes::measure);
  }

  static RecordedRows dates() {
    return record("shapes-dates", seeds(1, 5), "DateExperiments", "DatePairs", "DateNotation")
        .columns(DateExperiments.COLUMNS).rows(() ->
        LongStream.rangeClosed(1, 5).boxed().flatMap(seed -> new DateExperiments(seed)
            .trainTo(DateExperiments.UPDATES).scores().stream()).toList());
  }

  /** Returns what is written for lengths that training has not seen. */
  static RecordedRows answers(String name, Design design) {
    return numbers("shapes-" + name, seeds(1, FEW)).columns(AskingExperiments.ANSWERS)
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
