package unrolled.deep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import unrolled.autoregressive.NGramModel;
import unrolled.core.data.BookProse;
import unrolled.core.math.SeededRandom;
import unrolled.core.train.Metrics;
import unrolled.deep.ProseTraining.Schedule;

/** Searches networks for the book's own prose: validation chooses setting and epoch. */
final class ProseSearchExperiments {

  /** Seeds of what was chosen, 1 to this; the search has seed 1. */
  static final int SEEDS = 3;

  /** Epochs with the learning rate, and then with a fifth of it. */
  static final int EPOCHS = 7;
  static final int SLOW_EPOCHS = 3;

  /** Tries with one layer. */
  static final List<Setting> ONE = List.of(
      new Setting(1, 96, 0, 0.01), new Setting(1, 96, 0, 0.02), new Setting(1, 96, 0, 0.04));

  /** Tries with two layers of about as many parameters. */
  static final List<Setting> TWO = List.of(
      new Setting(2, 64, 0, 0.01), new Setting(2, 64, 0, 0.02), new Setting(2, 64, 0, 0.04));

  /** Tries with the same two layers and dropout. */
  static final List<Setting> DROPPED = List.of(new Setting(2, 64, 0.2, 0.02),
      new Setting(2, 64, 0.2, 0.04), new Setting(2, 64, 0.4, 0.02));

  private ProseSearchExperiments() {}

  /**
   * A network of LSTM layers and how it is trained.
   *
   * @param layers L
   * @param units h of each
   * @param dropout rate, between the layers and below the output
   * @param rate the learning rate of the first epochs
   */
  record Setting(int layers, int units, double dropout, double rate) {

    ProseTraining training(String text, long seed) {
      return new ProseTraining(
          Design.lstm().ofLayers(layers).withDropout(Dropout.Kind.EACH_STEP, dropout), units,
          new Schedule(rate, EPOCHS, SLOW_EPOCHS), ProseExperiments.VOCABULARY, text, seed);
    }
  }

  /** Names of what {@link #search} gives: scores of epochs, then what was written. */
  static final String[] COLUMNS = {"kind", "dropout", "rate", "seed", "at", "train", "validation",
      "test", "mixed", "text"};

  /**
   * What a network needs after an epoch, in bits a character.
   *
   * @param train mean over the epoch, with what was dropped
   * @param mixed on the test chapter, of a mixture with counts
   */
  record Score(Setting setting, long seed, int epoch, double train, double validation, double test,
      double mixed) {

    List<String> row() {
      return List.of("epoch", String.valueOf(setting.dropout()), String.valueOf(setting.rate()),
          String.valueOf(seed), String.valueOf(epoch), ProseExperiments.text(train),
          ProseExperiments.text(validation), ProseExperiments.text(test),
          ProseExperiments.text(mixed), "-");
    }
  }

  /**
   * A network's scores and, of the best epoch, what it wrote.
   *
   * @param samples rows as of {@link #COLUMNS}
   */
  record Run(List<Score> scores, List<List<String>> samples) {

    Score best() {
      return scores.stream().min(Comparator.comparingDouble(Score::validation)).orElseThrow();
    }
  }

  /** Trains a network for all epochs. */
  static Run run(Setting setting, long seed, NGramModel counts) {
    double[] known = ProseExperiments.probabilities(counts, BookProse.test());
    ProseTraining training = setting.training(BookProse.train(), seed);
    Run run = new Run(new ArrayList<>(), new ArrayList<>());
    for (int epoch = 1; epoch <= EPOCHS + SLOW_EPOCHS; epoch++) {
      double train = training.trainTo(epoch);
      TextModel model = training.model();
      double[] logs = model.logProbabilities(BookProse.test());
      Score score = new Score(setting, seed, epoch, train, model.bits(BookProse.validation()),
          bits(logs), ProseExperiments.mixed(logs, known));
      run.scores().add(score);
      if (seed == 1 && run.best() == score) {
        run.samples().clear();
        run.samples().addAll(samples(score, model));
      }
    }
    return run;
  }

  /** Trains with seed 1 in each setting, and with all seeds in that which validation chooses. */
  static List<List<String>> search(List<Setting> settings) {
    NGramModel counts = ProseExperiments.chosenCounts();
    List<List<String>> rows = new ArrayList<>();
    Run chosen = null;
    for (Setting setting : settings) {
      Run run = run(setting, 1, counts);
      run.scores().forEach(score -> rows.add(score.row()));
      if (chosen == null || run.best().validation() < chosen.best().validation()) {
        chosen = run;
      }
    }
    for (long seed = 2; seed <= SEEDS; seed++) {
      run(chosen.best().setting(), seed, counts).scores().forEach(score -> rows.add(score.row()));
    }
    rows.addAll(chosen.samples());
    return rows;
  }

  private static double bits(double[] logs) {
    double sum = 0;
    for (double log : logs) {
      sum += log;
    }
    return Metrics.bitsPerSymbol(sum, logs.length);
  }

  private static List<List<String>> samples(Score score, TextModel model) {
    List<List<String>> rows = new ArrayList<>();
    for (double temperature : ProseExperiments.TEMPERATURES) {
      String written = model.write(
          "", ProseExperiments.WRITTEN, temperature, new SeededRandom(score.seed()));
      rows.add(List.of("sample", String.valueOf(score.setting().dropout()),
          String.valueOf(score.setting().rate()), String.valueOf(score.seed()),
          String.valueOf(temperature), "-", "-", "-", "-", written.replace('\n', '¶')));
    }
    return rows;
  }

  /** Trains a small network on a piece of the prose for one epoch: short enough for every build. */
  static Score shortScore() {
    Setting small = new Setting(2, 16, 0.2, 0.01);
    ProseTraining training = small.training(BookProse.train().substring(0, 20_000), 1);
    double train = training.trainTo(1);
    double[] logs = training.model().logProbabilities(BookProse.test().substring(0, 2000));
    return new Score(small, 1, 1, train,
        training.model().bits(BookProse.validation().substring(0, 2000)), bits(logs),
        ProseExperiments.mixed(logs, ProseExperiments.probabilities(
            ProseExperiments.chosenCounts(), BookProse.test().substring(0, 2000))));
  }
}
