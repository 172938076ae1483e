package unrolled.autoregressive;

import java.util.List;

import unrolled.core.data.ClassNames;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.data.Vocabulary;
import unrolled.core.report.TrainingTime;

/** Measures how long the chapter's models take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  /** The network that the search of {@link WindowExperiments} ends with. */
  static final WindowExperiments.Design CHOSEN = new WindowExperiments.Design(6, 12, 0.003);

  private TrainingTimes() {}

  /** Returns rows of model and seconds, named as on the ladder; choices are not counted. */
  static List<List<String>> measure() {
    TimeSeries years = SunspotPeriod.TRAIN.series();
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    List<int[]> names = ClassNames.train().stream().map(vocabulary::encode).toList();
    WindowExperiments experiments = new WindowExperiments();
    return List.of(
        row("AR(2)", () -> AutoregressiveModel.fit(years, 2)),
        row("AR(8)", () -> AutoregressiveModel.fit(years, 8)),
        row("window network", () -> experiments.trained(CHOSEN, 1)),
        row("4-gram, add-α", () -> NGramCounts.of(4, vocabulary.size(), names)),
        row("8-gram, interpolated", () -> NGramCounts.of(8, vocabulary.size(), names)));
  }

  private static List<String> row(String model, Runnable training) {
    return List.of(model, TrainingTime.median(training));
  }
}
