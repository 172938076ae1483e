package unrolled.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import unrolled.core.report.RecordedRows;
import unrolled.shapes.DateNotation.Day;
import unrolled.shapes.NumberExperiments.Design;

/** Trains networks for seconds, so that every build sees whether they still do what they did. */
final class ShortRecords {

  /** Of one and two digits, and long enough for some answers to be right. */
  private static final Design SHORT =
      new Design(NumberPairs.ENGLISH_TO_DIGITS, true, List.of(1, 2), 45);

  private static final List<Integer> ASKED = List.of(17, 42, 67, 70, 83, 987_654);
  private static final int LONGEST = 8;
  private static final int WIDTH = 5;

  private ShortRecords() {}

  /** Trains each kind of network for two updates, and returns the losses. */
  static List<List<String>> losses() {
    List<List<String>> rows = new ArrayList<>();
    for (NumberPairs task : NumberPairs.values()) {
      for (boolean attention : new boolean[] {true, false}) {
        Design design = new Design(task, attention, NumberExperiments.ALL, 20);
        rows.add(List.of(NumberRecords.name(task, attention), String.format(Locale.ROOT, "%.12f",
            new NumberExperiments(design, 1).trainTo(2).loss(1))));
      }
    }
    rows.add(List.of("dates", String.format(Locale.ROOT, "%.12f",
        new DateExperiments(1).trainTo(2).loss(1))));
    return rows;
  }

  /** Returns the losses as they were when the other records were made. */
  static RecordedRows recordedLosses() {
    return NumberRecords.numbers("shapes-short", "1", "DateExperiments", "DatePairs",
        "DateNotation").columns("network", "loss").rows(ShortRecords::losses);
  }

  /** Trains a network a little, and asks it all that the trained ones are asked. */
  static List<List<String>> answers() {
    NumberExperiments run = new NumberExperiments(SHORT, 1).trainTo(SHORT.updates());
    List<List<String>> rows = new ArrayList<>();
    add(rows, "score", run.scores());
    add(rows, "search", SearchExperiments.rows(run, ASKED));
    add(rows, "weight", AttentionExperiments.weights(run, ASKED.get(0)));
    add(rows, "share", List.of(AttentionExperiments.shares(run)));
    Translator translator = run.translator();
    BeamSearch beam = translator.beam(LONGEST, WIDTH, 1);
    for (int number : ASKED) {
      String source = SHORT.task().pair(number).source();
      rows.add(List.of("greedy", text(number,
          translator.greedy(List.of(source), LONGEST).get(0))));
      rows.add(List.of("beam", text(number,
          translator.written(beam.of(translator.source(source)).best()))));
    }
    DateExperiments days = new DateExperiments(1).trainTo(2);
    Day day = new Day(2026, 11, 12);
    for (DateNotation notation : DateNotation.values()) {
      rows.add(List.of("day", notation + " " + String.format(Locale.ROOT, "%.9e",
          days.probabilities(List.of(DatePairs.pair(notation, day)))[0])));
    }
    return rows;
  }

  private static void add(List<List<String>> rows, String what, List<List<String>> values) {
    values.forEach(value -> rows.add(List.of(what, String.join(" ", value))));
  }

  private static String text(int number, Translator.Written written) {
    return String.format(Locale.ROOT, "%d %s %b %.12f", number, written.text(), written.ended(),
        written.logProbability());
  }

  /** Returns the answers as they were when the other records were made. */
  static RecordedRows recordedAnswers() {
    return NumberRecords.numbers("shapes-short-answers", "1", "AskingExperiments",
        "AttentionExperiments", "BeamSearch", "DateExperiments", "DatePairs", "DateNotation",
        "SearchExperiments", "WordSpans").columns("what", "answer").rows(ShortRecords::answers);
  }
}
