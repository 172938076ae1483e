package unrolled.deep;

import java.util.List;

import unrolled.core.report.RecordedRows;
import unrolled.deep.ProseSearchExperiments.Setting;

/** Makes and reads the recorded results on the book's prose. */
final class ProseRecords {

  private static final String COUNTS =
      "../02-autoregressive/src/main/java/unrolled/autoregressive/NGramModel.java";
  private static final String PROSE =
      "../../core/src/main/resources/unrolled/core/data/book_prose.txt";
  private static final String[] INPUTS = DeepRecords.in(DeepRecords.OWN, new String[] {
      "ProseSearchExperiments", "ProseExperiments", "ProseTraining", "TextModel"},
      DeepRecords.LSTM + "LstmCell.java", DeepRecords.LSTM + "LstmParameters.java", COUNTS, PROSE);

  private ProseRecords() {}

  static RecordedRows one() {
    return search("deep-prose-one", ProseSearchExperiments.ONE);
  }

  static RecordedRows two() {
    return search("deep-prose-two", ProseSearchExperiments.TWO);
  }

  static RecordedRows dropped() {
    return search("deep-prose-dropped", ProseSearchExperiments.DROPPED);
  }

  private static RecordedRows search(String name, List<Setting> settings) {
    return DeepRecords.composed(name, "1 to " + ProseSearchExperiments.SEEDS, INPUTS)
        .columns(ProseSearchExperiments.COLUMNS)
        .rows(() -> ProseSearchExperiments.search(settings));
  }

  static RecordedRows counted() {
    return DeepRecords.record(
        "deep-prose-counts", "none", DeepRecords.OWN + "ProseExperiments.java", COUNTS, PROSE)
        .columns(ProseExperiments.Counted.COLUMNS).rows(() -> ProseExperiments.counted().stream()
            .map(ProseExperiments.Counted::row).toList());
  }

  static RecordedRows shortRun() {
    return DeepRecords.composed("deep-prose-short", "1", INPUTS)
        .columns(ProseSearchExperiments.COLUMNS)
        .rows(() -> List.of(ProseSearchExperiments.shortScore().row()));
  }
}
