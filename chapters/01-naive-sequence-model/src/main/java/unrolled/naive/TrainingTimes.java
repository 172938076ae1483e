package unrolled.naive;

import java.util.List;

import unrolled.core.data.ClassNames;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.data.Vocabulary;
import unrolled.core.report.TrainingTime;

/** Measures how long the chapter's models take to train; run in the profile {@code full} only. */
final class TrainingTimes {

  private TrainingTimes() {}

  /** Returns rows of model and seconds. */
  static List<List<String>> measure() {
    Vocabulary vocabulary = Vocabulary.of(ClassNames.all());
    List<int[]> train = ClassNames.train().stream().map(vocabulary::encode).toList();
    TimeSeries sunspots = SunspotPeriod.TRAIN.series();
    return List.of(
        List.of("mean of the training years", TrainingTime.median(sunspots::mean)),
        List.of("letter frequencies",
            TrainingTime.median(() -> new SymbolFrequencies(train, vocabulary.size()))),
        List.of("full history with back-off",
            TrainingTime.median(() -> new BackOffModel(train, vocabulary.size(), 1))));
  }
}
