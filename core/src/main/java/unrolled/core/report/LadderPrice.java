package unrolled.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Sets what models of the ladder err against what they cost, and finds those of which none is both
 * cheaper and better.
 *
 * @param price of a model, such as its parameters; models without one, or with 0, are left out
 * @param error of a model; less is better; models without one are left out
 */
public record LadderPrice(Function<LadderRow, OptionalDouble> price,
    Function<LadderRow, OptionalDouble> error) {

  /** Returns the price of a model in numbers that it learns. */
  public static LadderPrice ofParameters(Function<LadderRow, OptionalDouble> error) {
    return new LadderPrice(row -> row.parameters().isPresent()
        ? OptionalDouble.of(row.parameters().getAsLong()) : OptionalDouble.empty(), error);
  }

  /** Returns the price of a model in seconds of training. */
  public static LadderPrice ofSeconds(Function<LadderRow, OptionalDouble> error) {
    return new LadderPrice(LadderRow::seconds, error);
  }

  /**
   * Returns the models that no other one beats: each is better than all that cost no more.
   *
   * @param rows any
   * @return from the cheapest up
   */
  public List<LadderRow> front(List<LadderRow> rows) {
    List<LadderRow> byPrice = new ArrayList<>(priced(rows));
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
   * Draws all models as points, and those that no other one beats as a line; on logarithmic axes.
   *
   * @param id the chart's id
   * @param rows at least one with price and error
   */
  public Chart chart(String id, List<LadderRow> rows) {
    List<LadderRow> all = priced(rows);
    List<LadderRow> front = front(rows);
    return Chart.scatter(id).xLog().yLog()
        .points("all models", values(all, this::price), values(all, this::error))
        .markedSeries("none is cheaper and better",
            values(front, this::price), values(front, this::error));
  }

  private List<LadderRow> priced(List<LadderRow> rows) {
    return rows.stream().filter(row -> price.apply(row).orElse(0) > 0
        && error.apply(row).isPresent()).toList();
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
