package unrolled.deep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import unrolled.gru.CellKind;

/**
 * What a reader may choose of the training on a text of his own.
 *
 * @param text the file
 * @param checkpoint keeps the training
 * @param cell kind of the cells
 * @param layers L
 * @param units h of each layer
 * @param dropout rate, between the layers and below the output
 * @param learningRate of Adam
 * @param epochs with the learning rate; two more have a fifth of it
 * @param temperature of what is written
 */
record TextOptionsExperiments(Path text, Path checkpoint, CellKind cell, int layers, int units,
    double dropout, double learningRate, int epochs, double temperature) {

  static final String USAGE =
      "usage: TextExperiments FILE [OPTION VALUE]...\n"
      + "  FILE           a text in UTF-8, at least some pages\n"
      + "  --checkpoint   a file that keeps the training, from which it goes on; FILE.checkpoint\n"
      + "  --cell         lstm, gru or rnn; lstm if nothing is said\n"
      + "  --layers       1 to 8; 2\n"
      + "  --units        of each layer, 1 to 1024; 128\n"
      + "  --dropout      rate from 0 to 0.9; 0.2\n"
      + "  --rate         learning rate, above 0, at most 1; 0.005\n"
      + "  --epochs       passes through the text, 1 to 10000; 10\n"
      + "  --temperature  of what is written, 0.001 to 1000; 0.8\n"
      + "Ctrl-C saves what was reached, and the same command goes on from there; of the options\n"
      + "only the temperature may be another then.\n"
      + "Ends with 0 if training reached its end, with 1 if it can't begin or go on, with 2 if\n"
      + "the arguments are wrong; after Ctrl-C with what the system gives, such as 130.\n";

  private static final Set<String> NAMES = Set.of("--checkpoint", "--cell", "--layers", "--units",
      "--dropout", "--rate", "--epochs", "--temperature");

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException that says which is wrong and what it may be
   */
  static TextOptionsExperiments of(String... args) {
    if (args.length == 0 || NAMES.contains(args[0])) {
      throw new IllegalArgumentException("no FILE is named before the options");
    }
    for (int i = 1; i < args.length; i += 2) {
      if (!NAMES.contains(args[i])) {
        throw new IllegalArgumentException("there is no option \"" + args[i] + "\"");
      }
    }
    if (args.length % 2 == 0) {
      throw new IllegalArgumentException(args[args.length - 1] + " has no value");
    }
    Path text = path("FILE", args[0]);
    TextOptionsExperiments options = new TextOptionsExperiments(
        text, path("FILE", args[0] + ".checkpoint"), CellKind.LSTM, 2, 128, 0.2, 0.005, 10, 0.8);
    for (int i = 1; i < args.length; i += 2) {
      options = options.with(args[i], args[i + 1]);
    }
    return options;
  }

  private TextOptionsExperiments with(String option, String value) {
    return new TextOptionsExperiments(text,
        option.equals("--checkpoint") ? path(option, value) : checkpoint,
        option.equals("--cell") ? cell(value) : cell,
        (int) chosen("--layers", layers, option, value, 1, 8),
        (int) chosen("--units", units, option, value, 1, 1024),
        chosen("--dropout", dropout, option, value, 0, 0.9),
        chosen("--rate", learningRate, option, value, Double.MIN_VALUE, 1),
        (int) chosen("--epochs", epochs, option, value, 1, 10_000),
        chosen("--temperature", temperature, option, value, 0.001, 1000));
  }

  private static double chosen(
      String name, double now, String option, String value, double least, double most) {
    if (!option.equals(name)) {
      return now;
    }
    boolean whole = now == Math.rint(now) && least >= 1;
    try {
      double number = whole ? Integer.parseInt(value) : Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException(name + " is a " + (whole ? "whole " : "") + "number "
        + (least == Double.MIN_VALUE ? "above 0, at most " : "from " + text(least) + " to ")
        + text(most) + ", not " + value);
  }

  private static String text(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number) : String.valueOf(number);
  }

  private static CellKind cell(String name) {
    return Arrays.stream(CellKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "--cell is lstm, gru or rnn, not " + name));
  }

  private static Path path(String argument, String text) {
    try {
      if (!text.isEmpty() && !text.equals(".checkpoint")) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new IllegalArgumentException(
        argument + " is the path of a file, which \"" + text + "\" can't be here");
  }
}
