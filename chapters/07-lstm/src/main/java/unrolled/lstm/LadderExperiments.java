package unrolled.lstm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import unrolled.core.report.RecordedRows;

/** Reads what the searches for the ladder's rungs recorded, sorted by what was tried. */
public final class LadderExperiments {

  private LadderExperiments() {}

  /** Returns recorded scores on class names, by design; those of a short run are left out. */
  public static Map<NameLadderExperiments.Design, List<NameLadderExperiments.Score>> names(
      RecordedRows rows) {
    return NameLadderExperiments.byDesign(IntStream.range(0, rows.size())
        .mapToObj(row -> NameLadderExperiments.Score.of(rows, row)).toList());
  }

  /** Returns recorded scores on sunspots, by design. */
  public static Map<SunspotCellExperiments.Design, List<SunspotCellExperiments.Score>> sunspots(
      RecordedRows rows) {
    Map<SunspotCellExperiments.Design, List<SunspotCellExperiments.Score>> trials =
        new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      SunspotCellExperiments.Score score = SunspotCellExperiments.Score.of(rows, row);
      trials.computeIfAbsent(score.design(), design -> new ArrayList<>()).add(score);
    }
    return trials;
  }
}
