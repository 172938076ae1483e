package unrolled.core.session;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

import unrolled.core.train.Progress;
import unrolled.core.train.TrainingStep;

/**
 * Shows on a terminal how training goes, in one line that is written over again: step, loss, speed
 * and time left.
 *
 * <p>Where there is no terminal, as in a build on a server, it says nothing.
 */
public final class ProgressLine implements Progress {

  /** A reader can't follow more than a few changes a second. */
  private static final long NANOS_BETWEEN = 200_000_000L;

  /** Weight of the past in the loss that is shown: about the mean of the last 50 steps. */
  private static final double PAST = 0.98;

  private final PrintStream out; // null: nobody looks
  private final LongSupplier nanos;
  private long startNanos;
  private long shownNanos;
  private long steps; // of this run, but for the first
  private double lossSum;
  private double lossWeight;
  private TrainingStep last;
  private int width;

  ProgressLine(PrintStream out, LongSupplier nanos) {
    this.out = out;
    this.nanos = nanos;
  }

  /** Returns a line on this program's terminal; one that says nothing if there is none. */
  public static ProgressLine onTerminal() {
    return new ProgressLine(isWatched(System.getenv(), hasTerminal()) ? System.out : null,
        System::nanoTime);
  }

  /** Returns a line on a stream, whoever looks at it. */
  public static ProgressLine on(PrintStream out) {
    return new ProgressLine(out, System::nanoTime);
  }

  /** Returns a line that says nothing. */
  public static ProgressLine quiet() {
    return new ProgressLine(null, System::nanoTime);
  }

  /**
   * Tells whether somebody may be looking: at a terminal, and not on a server that builds, which
   * says so in the environment variable CI.
   */
  static boolean isWatched(Map<String, String> environment, boolean terminal) {
    return terminal && !environment.containsKey("CI");
  }

  /** Asks the console: before JDK 22 there is one only at a terminal, since then it may say no. */
  private static boolean hasTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  @Override
  public void step(TrainingStep step) {
    long now = nanos.getAsLong();
    if (last == null) { // the clock starts behind the first step of a run
      startNanos = now;
      shownNanos = now;
      steps = 0;
    } else {
      steps++;
    }
    last = step;
    lossSum = PAST * lossSum + (1 - PAST) * step.loss();
    lossWeight = PAST * lossWeight + (1 - PAST);
    if (out != null && now - shownNanos >= NANOS_BETWEEN) {
      shownNanos = now;
      show(text(now));
    }
  }

  /** Ends the line, so that what follows begins on a new one. */
  @Override
  public void end() {
    if (out != null && last != null) {
      show(text(nanos.getAsLong()));
      out.println();
      width = 0;
    }
    last = null;
  }

  /** Writes a line of its own, such as a sample, above the line that shows the progress. */
  public void println(String line) {
    if (out != null) {
      show(line);
      out.println();
      width = 0;
      shownNanos = nanos.getAsLong() - NANOS_BETWEEN;
    }
  }

  private void show(String text) {
    out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    out.flush();
    width = text.length();
  }

  private String text(long now) {
    double seconds = Math.max(1e-9, (now - startNanos) / 1e9);
    double speed = steps / seconds;
    long left = last.total() - last.number();
    String text = String.format(Locale.ROOT, "step %d of %d, epoch %d, loss %.4f",
        last.number(), last.total(), last.epoch(), lossSum / lossWeight);
    if (steps > 0) {
      text += String.format(Locale.ROOT, speed < 10 ? ", %.2f steps/s" : ", %.0f steps/s", speed);
    }
    if (left == 0) {
      return text + ", done in " + clock(Math.round(seconds));
    }
    return steps > 0 ? text + ", " + clock((long) Math.ceil(left / speed)) + " left" : text;
  }

  private static String clock(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d",
            seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
