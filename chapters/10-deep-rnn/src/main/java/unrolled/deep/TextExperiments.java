package unrolled.deep;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import unrolled.core.data.MalformedDataException;
import unrolled.core.data.TextFile;
import unrolled.core.session.CheckpointFile;
import unrolled.core.session.ProgressLine;
import unrolled.core.train.DivergenceException;

/** Trains a character model on any text of the reader's, and writes some. */
public final class TextExperiments {

  private TextExperiments() {}

  /**
   * Trains, and writes.
   *
   * @param args a file and options; none for the usage
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
    if (args.length == 1 && (args[0].equals("--help") || args[0].equals("-h"))) {
      out.print(TextOptionsExperiments.USAGE);
      return 0;
    }
    TextOptionsExperiments options;
    try {
      options = TextOptionsExperiments.of(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(TextOptionsExperiments.USAGE);
      return 2;
    }
    CheckpointFile file = new CheckpointFile(options.checkpoint());
    try {
      new TextSessionExperiments(options, TextFile.read(options.text())).run(file, out, line);
      return 0;
    } catch (MalformedDataException | UncheckedIOException e) {
      err.println(e.getMessage());
    } catch (DivergenceException e) {
      err.println(e.getMessage()
          + (file.exists() ? " " + file.file() + " has what was last saved." : ""));
    } catch (IllegalArgumentException e) {
      err.println(file.file() + ": " + e.getMessage()
          + ". Name another checkpoint, or the text and options that this one was made with");
    } catch (IOException e) {
      err.println(options.text() + ": " + e.getMessage());
    }
    return 1;
  }
}
