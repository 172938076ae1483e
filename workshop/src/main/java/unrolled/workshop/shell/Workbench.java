package unrolled.workshop.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

import unrolled.core.data.TimeSeries;
import unrolled.core.math.Matrix;
import unrolled.core.model.Parameters;
import unrolled.core.model.RecurrentCell;
import unrolled.core.model.RecurrentLayer;
import unrolled.core.model.SequenceLayer;
import unrolled.core.train.History;

/**
 * What is at hand in a chapter's shell beside the chapter's classes.
 *
 * <p>It is for {@code import static}: the shell does that at its start, and
 * {@code workshop/src/main/jshell/workbench.jsh} does it in the {@code jshell} tool.
 */
public final class Workbench {

  private Workbench() {}

  /**
   * Plot series of numbers, at places 0, 1, 2 and so on.
   *
   * @param series one or more
   */
  public static void plot(double[]... series) {
    Curve[] curves = new Curve[series.length];
    Arrays.setAll(curves, i -> Curve.of(series.length == 1 ? "" : "series " + i, series[i]));
    print(curves);
  }

  /**
   * Plot numbers of a list.
   *
   * @param values any numbers
   */
  public static void plot(Collection<? extends Number> values) {
    print(Curve.of(values));
  }

  /**
   * Plot time series over their years.
   *
   * @param series one or more
   */
  public static void plot(TimeSeries... series) {
    print(Stream.of(series).map(Curve::of).toArray(Curve[]::new));
  }

  /**
   * Plot the columns of a matrix, row by row; of a matrix of one row, the row.
   *
   * @param matrix columns beyond the eighth are left out
   */
  public static void plot(Matrix matrix) {
    print(Curve.columns(matrix));
  }

  /**
   * Plot the loss of a training, step by step.
   *
   * @param history of the training
   */
  public static void plot(History history) {
    print(Curve.of(history));
  }

  private static void print(Curve... curves) {
    System.out.println(Plot.of(Screen.width(), Screen.isPlain(), curves));
  }

  /**
   * Compare a cell's way back through time with central differences, and print for each parameter
   * the largest relative difference.
   *
   * @param cell any cell with smooth activations
   */
  public static <P extends Parameters, S extends RecurrentCell.Step> void gradientCheck(
      RecurrentCell<P, S> cell) {
    gradientCheck(new RecurrentLayer<>(cell));
  }

  /**
   * Compare a layer's way back with central differences, and print for each parameter the largest
   * relative difference.
   *
   * @param layer any layer with smooth activations
   */
  public static <P extends Parameters> void gradientCheck(SequenceLayer<P> layer) {
    System.out.println(new GradientTable<>(layer).text());
  }

  /**
   * Replay a listing of the chapter's page; in the {@code jshell} tool, print its code.
   *
   * @param number counted from 1
   */
  public static void listing(int number) {
    try {
      System.out.println(String.join("\n", ListingShelf.atHand().get(number).code()));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  /** Name the listings of the chapter's page. */
  public static void listings() {
    System.out.println(ListingShelf.atHand().contents());
  }

  /**
   * Check the answer to an exercise.
   *
   * @param exercise chapter and name, such as {@code rnn/one-step}
   */
  public static void check(String exercise) {
    System.out.println("Checks run outside of the jshell tool: ./book check " + exercise);
  }

  /** Give the next hint to the exercise at hand. */
  public static void hint() {
    System.out.println("Hints are given outside of the jshell tool: ./book hint");
  }

  /** Name the exercise that comes next. */
  public static void next() {
    System.out.println("Exercises are practiced outside of the jshell tool: ./book practice");
  }
}
