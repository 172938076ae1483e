package unrolled.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Sets what models of the ladder err against what they cost, and finds those of which none is both
 * as cheap and as good.
 *
 * @param price of a model, such as its parameters; models without one are left out
 * @param error of a model; less is better; models without one are left out
 */
public record LadderPrice(Function<LadderRow, OptionalDouble> price,
    Function<LadderRow, OptionalDouble> error) {

  /** Seconds below which the order of training times is the clock's and not the models'. */
  public static final double SHORTEST = 0.001;

  /** How far below its step a number stands, as a share of the height of all errors. */
  private static final double BELOW = 0.08;

  /** Returns the price of a model in numbers that it learns. */
  public static LadderPrice ofParameters(Function<LadderRow, OptionalDouble> error) {
    return new LadderPrice(row -> row.parameters().isPresent()
        ? OptionalDouble.of(row.parameters().getAsLong()) : OptionalDouble.empty(), error);
  }

  /**
   * Returns the price of a model in seconds of training, at least {@link #SHORTEST}; models that
   * learn no number cost none.
   */
  public static LadderPrice ofSeconds(Function<LadderRow, OptionalDouble> error) {
    return new LadderPrice(row -> row.parameters().orElse(1) == 0 ? OptionalDouble.of(0)
        : row.seconds().isPresent()
            ? OptionalDouble.of(Math.max(SHORTEST, row.seconds().getAsDouble()))
            : OptionalDouble.empty(), error);
  }

  /**
   * Returns the models that no other one beats: each is better than all that cost no more.
   *
   * @param rows any
   * @return from the cheapest up, which may be free
   */
  public List<LadderRow> front(List<LadderRow> rows) {
    List<LadderRow> byPrice = new ArrayList<>(known(rows));
    byPrice.sort(Comparator.<LadderRow>comparingDouble(this::price)
        .thenComparingDouble(this::error));
    List<LadderRow> front = new ArrayList<>();
    for (LadderRow row : byPrice) {
      if (front.isEmpty() || error(row) < error(front.get(front.size() - 1))) {
        front.add(row);
      }
    }
    return front;
  }

  /**
   * Returns the models that have an error and no price.
   *
   * @param rows any
   */
  public List<LadderRow> unpriced(List<LadderRow> rows) {
    return rows.stream().filter(row -> error.apply(row).isPresent()
        && price.apply(row).isEmpty()).toList();
  }

  /**
   * Draws all models that cost something as points, those that no other one beats as a staircase
   * with the numbers of {@link #names}, and the best of the free ones as a horizontal line; on
   * logarithmic axes.
   *
   * @param id the chart's id
   * @param rows at least one with error and a price above 0
   */
  public Chart chart(String id, List<LadderRow> rows) {
    List<LadderRow> all = paid(known(rows));
    List<LadderRow> front = paid(front(rows));
    double dearest = all.stream().mapToDouble(this::price).max().orElseThrow();
    double cheapest = all.stream().mapToDouble(this::price).min().orElseThrow();
    Chart chart = Chart.scatter(id).xLog().yLog().xRange(cheapest / 2, 2 * dearest)
        .points("all models", values(all, this::price), values(all, this::error))
        .series("nothing as cheap is as good",
            IntStream.range(0, 2 * front.size()).mapToDouble(i -> i == 2 * front.size() - 1
                ? 2 * dearest : price(front.get((i + 1) / 2))).toArray(),
            IntStream.range(0, 2 * front.size()).mapToDouble(i -> error(front.get(i / 2)))
                .toArray());
    front(rows).stream().filter(row -> price(row) == 0)
        .forEach(row -> chart.baseline(row.model() + " (free)", error(row)));
    double below = StrictMath.pow(all.stream().mapToDouble(this::error).max().orElseThrow()
        / error(front.get(front.size() - 1)), -BELOW);
    for (int i = 0; i < front.size(); i++) {
      chart.note(String.valueOf(i + 1), price(front.get(i)), below * error(front.get(i)));
    }
    return chart;
  }

  /**
   * Returns the models of the front with the numbers that they have in the chart.
   *
   * @param rows any
   * @return for instance {@code persistence (free)} and {@code 1 AR(2)}
   */
  public List<String> names(List<LadderRow> rows) {
    List<String> names = new ArrayList<>();
    int number = 1;
    for (LadderRow row : front(rows)) {
      names.add(price(row) == 0 ? row.model() + " (free)" : number++ + " " + row.model());
    }
    return names;
  }

  private List<LadderRow> known(List<LadderRow> rows) {
    return rows.stream().filter(row -> price.apply(row).isPresent()
        && error.apply(row).isPresent()).toList();
  }

  private List<LadderRow> paid(List<LadderRow> rows) {
    return rows.stream().filter(row -> price(row) > 0).toList();
  }

  private double price(LadderRow row) {
    return price.apply(row).getAsDouble();
  }

  private double error(LadderRow row) {
    return error.apply(row).getAsDouble();
  }

  private static double[] values(List<LadderRow> rows, Function<LadderRow, Double> value) {
    return rows.stream().mapToDouble(value::apply).toArray();
  }
}
