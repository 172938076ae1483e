package unrolled.bidirectional;

import java.util.List;

import unrolled.core.report.TrainingTime;

/** Measures how long the chapter's rung takes to train; run in the profile {@code full} only. */
final class BidirectionalTrainingTimes {

  private BidirectionalTrainingTimes() {}

  /** Returns the rung's name, as on the ladder. */
  static String name(WindowExperiments.Design design) {
    return "RNN both ways, " + design.window() + " back, 2 × " + design.units() + " units";
  }

  /** Returns a row of model and seconds; the search is not counted. */
  static List<List<String>> measure(WindowExperiments.Design design) {
    return List.of(List.of(name(design),
        TrainingTime.median(() -> WindowSunspotExperiments.trained(design, 1))));
  }
}
