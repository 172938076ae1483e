package unrolled.deep;

import unrolled.core.report.RecordedRows;

/** Makes and reads the recorded results of stacks with parts added. */
final class PartsRecords {

  private PartsRecords() {}

  /** A short run in front, then all parts. */
  static RecordedRows of(int layers) {
    return DeepRecords.composed("deep-parts-" + layers, "1 to " + PartsExperiments.SEEDS,
        DeepRecords.in(DeepRecords.OWN,
            new String[] {"DepthTaskExperiments", "PartsExperiments", "TanhLayer"},
            DeepRecords.DATA + "ClassNames.java"))
        .columns(PartsExperiments.COLUMNS).rows(() -> PartsExperiments.rows(layers));
  }
}
