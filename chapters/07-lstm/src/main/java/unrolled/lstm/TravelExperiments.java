package unrolled.lstm;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import unrolled.core.data.Batches;
import unrolled.core.data.ClassNames;
import unrolled.core.data.MalformedDataException;
import unrolled.core.data.Vocabulary;
import unrolled.core.math.SeededRandom;
import unrolled.core.model.RecurrentNetwork;
import unrolled.core.model.RecurrentSymbolModel;
import unrolled.core.model.Tensor;
import unrolled.core.model.TensorNames;
import unrolled.core.report.InventedNames;
import unrolled.core.session.TensorFile;
import unrolled.core.train.Adam;
import unrolled.core.train.Clipping;
import unrolled.core.train.DivergenceException;
import unrolled.core.train.Evaluation;
import unrolled.core.train.NetworkLearner;
import unrolled.core.train.Training;

/** Trains a character model of class names and hands it to PyTorch, or takes one from there. */
public final class TravelExperiments {

  static final String USAGE =
      "usage: TravelExperiments write FILE [UNITS]\n"
      + "       TravelExperiments read FILE\n"
      + "  write   trains an LSTM on class names and writes its weights as safetensors\n"
      + "  read    says what tensors a file has, and invents names with its LSTM\n"
      + "  FILE    the model has the modules lstm and linear, with PyTorch's names and shapes\n"
      + "  UNITS   hidden units, from 1 to 1024; 64 if nothing is said\n"
      + "Ends with 0 if that was done, with 1 if the training fails, or the file can't be written\n"
      + "or is not of such a model, with 2 if the arguments are wrong. A file that was there stays\n"
      + "until the training is done.\n";

  private static final int UNITS = 64;
  private static final int MOST_UNITS = 1024;
  private static final int BATCH = 32;
  static final double LEARNING_RATE = 0.004;
  private static final int EPOCHS = 8;
  private static final int INVENTED = 10;
  private static final int LISTED = 20;

  private final PrintStream out;
  private final int epochs;
  private final double learningRate;
  private final Vocabulary vocabulary = Vocabulary.of(ClassNames.all());

  TravelExperiments(PrintStream out, int epochs, double learningRate) {
    this.out = out;
    this.epochs = epochs;
    this.learningRate = learningRate;
  }

  /**
   * Writes or reads a model.
   *
   * @param args what to do, the file and, if wanted, units
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(args, out, err, EPOCHS, LEARNING_RATE);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Does what main does, and returns its exit code. */
  static int run(
      String[] args, PrintStream out, PrintStream err, int epochs, double learningRate) {
    boolean write = args.length > 0 && args[0].equals("write");
    boolean read = args.length > 0 && args[0].equals("read");
    if (!(write && (args.length == 2 || args.length == 3) || read && args.length == 2)) {
      err.print(USAGE);
      return 2;
    }
    try {
      TensorFile file = new TensorFile(path(args[1]));
      int units = args.length > 2 ? units(args[2]) : UNITS;
      TravelExperiments travel = new TravelExperiments(out, epochs, learningRate);
      if (write) {
        travel.write(file, units);
      } else {
        travel.read(file);
      }
      return 0;
    } catch (MalformedDataException | UncheckedIOException | DivergenceException e) {
      err.println(e.getMessage());
      return 1;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static Path path(String text) {
    try {
      if (!text.isEmpty()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "FILE is the path of a file, which \"" + text + "\" can't be here");
  }

  private static int units(String text) {
    try {
      int units = Integer.parseInt(text);
      if (units >= 1 && units <= MOST_UNITS) {
        return units;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "UNITS is a whole number from 1 to " + MOST_UNITS + ", not " + text);
  }

  private void write(TensorFile file, int units) {
    SeededRandom random = new SeededRandom(1);
    var network = network(units, random.split(1));
    file.requireWritable(); // rather than after the training
    List<int[]> names = ClassNames.train().stream().map(vocabulary::encode).toList();
    new Training<>(NetworkLearner.ofSymbols(network), new Adam(learningRate),
        Batches.ofSequences(vocabulary.end(), vocabulary.size(), BATCH, names), random.split(2))
        .clippedBy(Clipping.byNorm(1)).runEpochs(epochs);
    file.write(LstmInTorch.layout(network));
    tell(file, network);
  }

  private void read(TensorFile file) {
    Map<String, Tensor> tensors = file.read();
    Tensor recurrent = tensors.get("lstm.weight_hh_l0");
    var network = network(
        recurrent == null ? 1 : units(recurrent.shape()), new SeededRandom(1));
    tensors.entrySet().stream().limit(LISTED).forEach(
        entry -> out.println(TensorNames.shown(entry.getKey()) + " " + entry.getValue()));
    if (tensors.size() > LISTED) {
      out.println("and " + (tensors.size() - LISTED) + " more");
    }
    file.readInto(LstmInTorch.layout(network));
    tell(file, network);
  }

  /** Returns how many units weights (4h, h) are for, which are in the file; 1 for others. */
  private static int units(int[] shape) {
    boolean fits = shape.length == 2 && shape[1] >= 1 && shape[1] <= MOST_UNITS
        && shape[0] == 4 * shape[1];
    return fits ? shape[1] : 1;
  }

  private RecurrentNetwork<LstmParameters, LstmStep> network(int units, SeededRandom random) {
    return LstmNetworks.random(vocabulary.size(), units, vocabulary.size(), random);
  }

  private void tell(TensorFile file, RecurrentNetwork<LstmParameters, LstmStep> network) {
    var model = new RecurrentSymbolModel(network, vocabulary.end());
    out.println(file.file() + ": " + network);
    out.printf(Locale.ROOT, "%.2f bits a character on %d names kept aside%n",
        Evaluation.bitsPerCharacter(model, vocabulary, ClassNames.validation()),
        ClassNames.validation().size());
    InventedNames.draw(model, vocabulary, INVENTED, 1).forEach(out::println);
  }
}
