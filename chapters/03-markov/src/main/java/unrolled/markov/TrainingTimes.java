package unrolled.markov;

import java.util.List;

import unrolled.core.data.ClassNames;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.Vocabulary;
import unrolled.core.report.TrainingTime;

/** Measures how long the chapter's models take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  private TrainingTimes() {}

  /** Returns rows of model and seconds, named as on the ladder; choices are not counted. */
  static List<List<String>> measure() {
    double[] years = SunspotPeriod.TRAIN.series().values();
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    List<int[]> names = ClassNames.train().stream().map(vocabulary::encode).toList();
    return List.of(
        row("Markov chain", () ->
            MarkovModel.count(vocabulary.size(), vocabulary.end(), names).chain(0.1)),
        row("chain of levels", () -> LevelChain.fit(years, 9)),
        row("chain of level pairs", () -> LevelChain.fit(years, 9, 2)));
  }

  private static List<String> row(String model, Runnable training) {
    return List.of(model, TrainingTime.median(training));
  }
}
