package unrolled.deep;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import unrolled.core.report.RecordedRows;
import unrolled.gru.CellKind;

/** Makes and reads the recorded results of stacks that few seeds were given. */
final class FewSeedsRecords {

  private FewSeedsRecords() {}

  /** Returns what stacks of two and three layers scored. */
  static List<DepthExperiments.Score> stacks(DepthTaskExperiments task) {
    String name = task.name().toLowerCase(Locale.ROOT);
    String data = task == DepthTaskExperiments.NAMES ? "ClassNames.java" : "AddingTask.java";
    RecordedRows rows = DeepRecords.record("deep-equal-" + name, FewSeedsExperiments.FIRST_SEED
        + " in the search, 1 to " + FewSeedsExperiments.seeds(task) + " for the choice",
        DeepRecords.in(DeepRecords.OWN, new String[] {"DeepSizes", "DepthExperiments",
            "DepthTaskExperiments", "FewSeedsExperiments", "StackedCell", "StackedNetworks"},
            DeepRecords.KIND, DeepRecords.LSTM + "NameLadderExperiments.java",
            DeepRecords.DATA + data, "../08-gru/src/recorded/gru-equal-" + name + ".csv"))
        .columns(DepthExperiments.COLUMNS)
        .rows(() -> FewSeedsExperiments.search(task).stream()
            .map(DepthExperiments.Score::row).toList());
    return IntStream.range(0, rows.size())
        .mapToObj(row -> DepthExperiments.Score.of(rows, row)).toList();
  }

  /** Returns what the single layers of the comparison of cells scored there. */
  static List<DepthExperiments.Score> oneLayer(DepthTaskExperiments task) {
    RecordedRows rows = DeepRecords.earlier("08-gru", "gru-equal-"
        + task.name().toLowerCase(Locale.ROOT));
    return IntStream.range(0, rows.size()).mapToObj(row -> new DepthExperiments.Score(task,
        CellKind.valueOf(rows.text(row, "cell")), 1, rows.number(row, "rate"),
        (long) rows.number(row, "seed"), rows.number(row, "validation"),
        rows.number(row, "test"))).toList();
  }
}
