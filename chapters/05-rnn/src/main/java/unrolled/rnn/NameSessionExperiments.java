package unrolled.rnn;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import unrolled.core.data.Batches;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.report.InventedNames;
import unrolled.core.session.CheckpointFile;
import unrolled.core.session.ProgressLine;
import unrolled.core.session.TrainingSession;
import unrolled.core.train.Adam;
import unrolled.core.train.BoundLearner;
import unrolled.core.train.Clipping;
import unrolled.core.train.Evaluation;
import unrolled.core.train.Handover;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Progress;
import unrolled.core.train.Training;

/** Trains a character model in sessions that may be stopped and go on. */
final class NameSessionExperiments {

  private static final int SHOWN = 3;
  private static final int INVENTED = 10;

  private final List<String> train;
  private final List<String> aside;
  private final double temperature;
  private final Vocabulary vocabulary;
  private final RecurrentNetwork<RnnParameters, RnnStep> network;
  private final SeededRandom random = new SeededRandom(1);

  /**
   * Draws an untrained network.
   *
   * @param train the names that it learns
   * @param aside the names that tell how well
   * @param units h, at least 1
   * @param temperature of the names that are drawn, above 0
   */
  NameSessionExperiments(
      List<String> train, List<String> aside, int units, double temperature) {
    this.train = train;
    this.aside = aside;
    this.temperature = temperature;
    vocabulary = Vocabulary.of(Stream.concat(train.stream(), aside.stream()).toList());
    network = RnnNetworks.random(
        vocabulary.size(), units, vocabulary.size(), random.split(1));
  }

  /**
   * Trains until all epochs are done or the user stops it, and then says how well, and invents.
   *
   * @param file where training is kept; if there is one, it goes on from there
   * @param out where the names go in the end
   * @param line shows the progress, with names after each epoch
   */
  void run(CheckpointFile file, PrintStream out, ProgressLine line) {
    int epoch = (train.size() + NameExperiments.BATCH - 1) / NameExperiments.BATCH;
    long slow = (long) epoch * NameExperiments.EPOCHS;
    long end = slow + (long) epoch * NameExperiments.SLOW_EPOCHS;
    Training<SymbolBatch> training = training(slow).watchedBy(Progress.every(epoch,
        step -> line.println("epoch " + step.epoch() + ": " + invent(SHOWN, step.epoch()))));
    long steps = new TrainingSession(file, epoch, line).run(training, end).steps();
    if (steps < end) {
      return; // stopped by the user
    }
    out.printf(Locale.ROOT, "%d steps, %.2f bits a character on %d names kept aside%n", steps,
        Evaluation.bitsPerCharacter(model(1), vocabulary, aside), aside.size());
    invent(INVENTED, steps).forEach(out::println);
  }

  private Training<SymbolBatch> training(long slow) {
    List<int[]> names = train.stream().map(vocabulary::encode).toList();
    return new Training<>(new BoundLearner<>(
            NetworkLearner.ofSymbols(network), "names", train.size(), train.hashCode()),
        new Handover(new Adam(NameExperiments.LEARNING_RATE), slow,
            new Adam(NameExperiments.LEARNING_RATE / 5)),
        Batches.ofSequences(
            vocabulary.end(), vocabulary.size(), NameExperiments.BATCH, names),
        random.split(2)).clippedBy(Clipping.byNorm(NameExperiments.CLIP));
  }

  private RecurrentSymbolModel model(double temperature) {
    return new RecurrentSymbolModel(network, vocabulary.end()).atTemperature(temperature);
  }

  private List<String> invent(int count, long seed) {
    return InventedNames.draw(model(temperature), vocabulary, count, seed);
  }
}
