package unrolled.rnn;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

import unrolled.core.data.ClassNames;
import unrolled.core.data.MalformedDataException;
import unrolled.core.data.TextFile;
import unrolled.core.session.CheckpointFile;
import unrolled.core.session.ProgressLine;
import unrolled.core.train.DivergenceException;

/** Trains a character model on names, of the book or of the reader, and invents some. */
public final class InventExperiments {

  static final String USAGE =
      "usage: InventExperiments CHECKPOINT [UNITS [TEMPERATURE [NAMES]]]\n"
      + "  CHECKPOINT   a file that keeps the training; if it is there, training goes on from it\n"
      + "  UNITS        hidden units, from 1 to 1024; 128 if nothing is said\n"
      + "  TEMPERATURE  of the names that are drawn, 0.001 to 1000; 1 if nothing is said\n"
      + "  NAMES        a text in UTF-8, one name a line; the book's class names if nothing is said\n"
      + "Ctrl-C saves what was reached, and the same command goes on from there.\n"
      + "Ends with 0 if training reached its end, with 1 if it can't begin or go on,\n"
      + "with 2 if the arguments are wrong.\n";

  private static final double COLDEST = 0.001;
  private static final double HOTTEST = 1000;
  private static final int MOST_UNITS = 1024;
  private static final int LONGEST = 200;
  private static final int FEWEST = 20;

  private InventExperiments() {}

  /**
   * Trains, and invents names.
   *
   * @param args checkpoint and, if wanted, units, temperature and a file of names
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = run(args, out, err, ProgressLine.onTerminal());
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Does what main does, and returns its exit code. */
  static int run(String[] args, PrintStream out, PrintStream err, ProgressLine line) {
    if (args.length < 1 || args.length > 4) {
      err.print(USAGE);
      return 2;
    }
    int units;
    double temperature;
    Path checkpoint;
    Path ofNames;
    try {
      checkpoint = path("CHECKPOINT", args[0]);
      ofNames = args.length > 3 ? path("NAMES", args[3]) : null;
      units = args.length > 1 ? units(args[1]) : NameExperiments.CHOSEN;
      temperature = args.length > 2 ? temperature(args[2]) : 1;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
    CheckpointFile file = new CheckpointFile(checkpoint);
    try {
      NameSessionExperiments names = ofNames != null
          ? ofFile(ofNames, units, temperature)
          : new NameSessionExperiments(
              ClassNames.train(), ClassNames.validation(), units, temperature);
      names.run(file, out, line);
      return 0;
    } catch (MalformedDataException | UncheckedIOException e) {
      err.println(e.getMessage());
    } catch (DivergenceException e) {
      err.println(e.getMessage()
          + (file.exists() ? " " + file.file() + " has what was last saved." : ""));
    } catch (IllegalArgumentException e) {
      err.println(file.file() + ": " + e.getMessage()
          + ". Name another checkpoint, or the units and names that this one was made with");
    } catch (IOException e) {
      err.println(args[3] + ": " + e.getMessage());
    }
    return 1;
  }

  private static Path path(String argument, String text) {
    try {
      if (!text.isEmpty()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new IllegalArgumentException(
        argument + " is the path of a file, which \"" + text + "\" can't be here");
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

  private static double temperature(String text) {
    try {
      double temperature = Double.parseDouble(text);
      if (temperature >= COLDEST && temperature <= HOTTEST) {
        return temperature;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "TEMPERATURE is a number from 0.001 to 1000, such as 0.7, not " + text);
  }

  /** Reads names; of every ten different ones, in alphabetical order, the last is kept aside. */
  private static NameSessionExperiments ofFile(Path file, int units, double temperature)
      throws IOException {
    String[] lines = TextFile.read(file).split("\\R");
    TreeSet<String> names = new TreeSet<>();
    for (int i = 0; i < lines.length; i++) {
      String name = lines[i].strip();
      if (name.length() > LONGEST) {
        throw new MalformedDataException(file.toString(), i + 1, String.format(Locale.ROOT,
            "has %d characters; one name a line, of at most %d", name.length(), LONGEST));
      }
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    if (names.size() < FEWEST) {
      throw new MalformedDataException(file.toString(), 0, "has " + names.size()
          + " different names; give at least " + FEWEST + ", better some hundreds");
    }
    List<String> all = List.copyOf(names);
    return new NameSessionExperiments(
        part(all, false), part(all, true), units, temperature);
  }

  private static List<String> part(List<String> all, boolean aside) {
    return IntStream.range(0, all.size()).filter(i -> i % 10 == 9 == aside)
        .mapToObj(all::get).toList();
  }
}
