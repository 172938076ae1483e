package unrolled.deep;

import java.util.List;
import java.util.Map;

import unrolled.core.report.RecordedRows;
import unrolled.deep.ProseExperiments.Setting;

/** Makes and reads the recorded results on the book's prose. */
final class ProseRecords {

  static final Map<Setting, String> NAMES = Map.of(
      ProseExperiments.PLAIN, "plain", ProseExperiments.DEEP, "deep");

  private static final String OWN = "src/main/java/unrolled/deep/";
  private static final String GRU = "../08-gru/src/main/java/unrolled/gru/";
  private static final String[] INPUTS = {OWN + "ProseExperiments.java",
      OWN + "ProseTraining.java", OWN + "TextModel.java", GRU + "GruCell.java",
      GRU + "GruParameters.java",
      "../../core/src/main/resources/unrolled/core/data/book_prose.txt"};

  private ProseRecords() {}

  static RecordedRows rows(Setting setting, int seed) {
    return DeepLadderRecords.record(
        "deep-prose-" + NAMES.get(setting) + "-" + seed, String.valueOf(seed), INPUTS)
        .columns(ProseExperiments.COLUMNS).rows(() -> ProseExperiments.rows(setting, seed));
  }

  static RecordedRows counted() {
    return DeepLadderRecords.record("deep-prose-counts", "none", OWN + "ProseExperiments.java",
        "../02-autoregressive/src/main/java/unrolled/autoregressive/NGramModel.java",
        "../../core/src/main/resources/unrolled/core/data/book_prose.txt")
        .columns(ProseExperiments.Counted.COLUMNS).rows(() -> ProseExperiments.counted().stream()
            .map(ProseExperiments.Counted::row).toList());
  }

  static RecordedRows shortRun() {
    return DeepLadderRecords.record("deep-prose-short", "1", INPUTS)
        .columns(ProseExperiments.COLUMNS)
        .rows(() -> List.of(ProseExperiments.shortScore().row()));
  }
}
