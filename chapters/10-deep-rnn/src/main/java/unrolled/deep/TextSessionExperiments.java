package unrolled.deep;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import unrolled.core.data.Batches;
import unrolled.core.data.MalformedDataException;
import unrolled.core.data.SymbolBatch;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.SequenceNetwork;
import unrolled.core.session.CheckpointFile;
import unrolled.core.session.ProgressLine;
import unrolled.core.session.TrainingSession;
import unrolled.core.train.Adam;
import unrolled.core.train.BoundLearner;
import unrolled.core.train.Clipping;
import unrolled.core.train.Handover;
import unrolled.core.train.Progress;
import unrolled.core.train.SequenceLearner;
import unrolled.core.train.Training;

/** Trains a character model on any text, in sessions that may be stopped and go on. */
final class TextSessionExperiments {

  static final int FEWEST = 2000;

  /** A step holds as many numbers for each of its 1,024 characters, several times over. */
  static final int MOST_DIFFERENT = 10_000;

  private static final int SLOW_EPOCHS = 2;
  private static final int MOST_ASIDE = 20_000;
  private static final int MOST_STEPS_BETWEEN = 200;
  private static final int SHOWN = 70;
  private static final int WRITTEN = 400;

  private final TextOptionsExperiments options;
  private final String train;
  private final String aside;
  private final Vocabulary vocabulary;
  private final SequenceNetwork<StackParameters> network;
  private final SeededRandom random = new SeededRandom(1);

  /**
   * Draws an untrained network for a text, whose last tenth, at most 20,000 characters, is kept
   * aside.
   *
   * @throws MalformedDataException if the text is too short, has a character that no text has, one
   *     character only, or more than 10,000 different ones
   */
  TextSessionExperiments(TextOptionsExperiments options, String text) {
    this.options = options;
    String clean = clean(options.text().toString(), text);
    int split = clean.length() - Math.min(clean.length() / 10, MOST_ASIDE);
    train = clean.substring(0, split);
    aside = clean.substring(split);
    vocabulary = Vocabulary.of(List.of(clean));
    network = ProseTraining.network(
        new Design(options.cell(), options.layers(), false, Dropout.Kind.EACH_STEP,
            options.dropout(), false, false),
        vocabulary.end(), options.units(), random.split(1));
  }

  private static String clean(String file, String text) {
    String clean = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f') {
        int line = (int) clean.substring(0, i).chars().filter(other -> other == '\n').count() + 1;
        throw new MalformedDataException(file, line, String.format(Locale.ROOT,
            "has the character U+%04X, which no text has; name a text file", (int) c));
      }
    }
    if (clean.length() < FEWEST) {
      throw new MalformedDataException(file, 0, "has " + clean.length()
          + " characters; give at least " + FEWEST + ", better some hundred thousand");
    }
    long different = clean.chars().distinct().count();
    if (different > MOST_DIFFERENT) {
      throw new MalformedDataException(file, 0, "has " + different + " different characters, more"
          + " than " + MOST_DIFFERENT + "; name a text in one or a few scripts");
    }
    if (different < 2) {
      throw new MalformedDataException(file, 0, "repeats one character; there is nothing to learn");
    }
    return clean;
  }

  /**
   * Trains until all epochs are done or the user stops it, and then says how well, and writes.
   *
   * @param file where training is kept; if there is one, it goes on from there
   * @param out where the result goes in the end
   * @param line shows the progress, with samples on the way
   */
  void run(CheckpointFile file, PrintStream out, ProgressLine line) {
    run(file, Math.min(chunks().size(), MOST_STEPS_BETWEEN), out, line);
  }

  /** Does the same, with so many steps between two checkpoints. */
  void run(CheckpointFile file, int between, PrintStream out, ProgressLine line) {
    List<SymbolBatch> chunks = chunks();
    line.println(String.format(Locale.ROOT, "%d characters to learn from, %d kept aside, %d"
        + " different; %d parameters", train.length(), aside.length(), vocabulary.end(),
        network.parameters().count()));
    long slow = (long) chunks.size() * options.epochs();
    long end = slow + (long) chunks.size() * SLOW_EPOCHS;
    Training<SymbolBatch> training = training(chunks, slow).watchedBy(Progress.every(between,
        step -> line.println("  " + write(SHOWN, step.number()).replace('\n', ' '))));
    long steps = new TrainingSession(file, between, line).run(training, end).steps();
    if (steps < end) {
      return; // stopped by the user
    }
    out.printf(Locale.ROOT, "%d steps, %.3f bits a character on %d characters kept aside%n", steps,
        new TextModel(network, vocabulary).bits(aside), aside.length());
    out.println(write(WRITTEN, steps));
  }

  private List<SymbolBatch> chunks() {
    return SymbolBatch.chunks(vocabulary.encodeOpen(train), vocabulary.end(),
        ProseTraining.BATCH, ProseTraining.STEPS);
  }

  private Training<SymbolBatch> training(List<SymbolBatch> chunks, long slow) {
    SeededRandom noise = options.dropout() > 0 ? random.split(2) : null;
    return new Training<>(
        new BoundLearner<>(new BoundLearner<>(
            SequenceLearner.ofSymbols(network, noise).carryingState(),
            "text", train.length(), train.hashCode(), aside.hashCode()),
            "options", options.learningRate(), options.epochs()),
        new Handover(new Adam(options.learningRate()), slow,
            new Adam(options.learningRate() / 5)),
        Batches.inOrder(chunks), random.split(3)).clippedBy(Clipping.byNorm(ProseTraining.CLIP));
  }

  private String write(int length, long seed) {
    return withoutHalves(new TextModel(network, vocabulary)
        .write("", length, options.temperature(), new SeededRandom(seed)));
  }

  /**
   * Puts U+FFFD where there is only one half of a character beyond U+FFFF: the model writes halves,
   * and may write one alone, which no file can hold.
   */
  static String withoutHalves(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints().map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
