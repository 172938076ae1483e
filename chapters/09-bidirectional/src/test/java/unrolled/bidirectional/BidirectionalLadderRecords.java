package unrolled.bidirectional;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import unrolled.bidirectional.WindowExperiments.Design;
import unrolled.bidirectional.WindowExperiments.Score;
import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;

/** Makes and reads the recorded results of the chapter's rung of the ladder. */
final class BidirectionalLadderRecords {

  private static final String OWN = BidirectionalRecords.OWN;
  private static final String SUNSPOT_PERIOD =
      "../../core/src/main/java/unrolled/core/data/SunspotPeriod.java";

  static final RecordedRows SUNSPOTS = BidirectionalRecords
      .of("bidirectional-sunspots", "1 to 3 in the search, 1 to 10 for the choice",
          OWN + "WindowExperiments.java", OWN + "WindowSunspotExperiments.java",
          OWN + "BothEnds.java", BidirectionalRecords.RNN_CELL, SUNSPOT_PERIOD)
      .columns(WindowExperiments.COLUMNS)
      .rows(() -> rows(new WindowSunspotExperiments()));

  private BidirectionalLadderRecords() {}

  private static List<List<String>> rows(WindowExperiments experiments) {
    return experiments.search().stream().map(Score::row).toList();
  }

  /** Returns the design of both directions that was given all seeds. */
  static Design chosen(Map<Design, List<Score>> trials) {
    return trials.entrySet().stream()
        .filter(trial -> trial.getKey().ways() == WindowExperiments.Ways.BOTH
            && trial.getValue().size() > WindowExperiments.FEW)
        .findFirst().orElseThrow().getKey();
  }

  /** Returns the design of one direction. */
  static Design control(Map<Design, List<Score>> trials) {
    return trials.keySet().stream()
        .filter(design -> design.ways() == WindowExperiments.Ways.ONE)
        .findFirst().orElseThrow();
  }

  static RecordedRows times() {
    return Recorded.of("bidirectional-times").command(BidirectionalRecords.COMMAND).seeds("1")
        .dependsOn(OWN + "WindowExperiments.java", OWN + "BidirectionalTrainingTimes.java",
            OWN + "BothEnds.java", BidirectionalRecords.RNN_CELL, SUNSPOT_PERIOD)
        .columns("model", "seconds")
        .rows(() -> BidirectionalTrainingTimes.measure(
            chosen(WindowExperiments.byDesign(SUNSPOTS))));
  }

  static Spread spread(List<Score> scores, ToDoubleFunction<Score> score) {
    return Spread.of(scores.stream().mapToDouble(score).toArray());
  }
}
