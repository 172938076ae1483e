package unrolled.shapes;

import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;

/** Reads shares of exact matches off recorded rows. */
record NumberScores(RecordedRows rows) {

  /** Returns the share of exact matches of each seed, over all numbers of some digits. */
  Spread exact(int updates, IntPredicate digits) {
    return spread(updates, "digits", digits);
  }

  /** Returns the same over sources of some letters, told by the first of their ten. */
  Spread exactByLetters(int updates, int first) {
    return spread(updates, "letters", letters -> letters == first);
  }

  /** Returns the same over all numbers. */
  Spread exact(int updates) {
    return exact(updates, digits -> true);
  }

  private Spread spread(int updates, String by, IntPredicate at) {
    return Spread.of(seeds().map(seed -> {
      int[] chosen = IntStream.range(0, rows.size())
          .filter(row -> rows.number(row, "seed") == seed
              && rows.number(row, "updates") == updates && rows.text(row, "by").equals(by)
              && at.test((int) rows.number(row, "at"))).toArray();
      double right = IntStream.of(chosen).mapToDouble(row -> rows.number(row, "right")).sum();
      return right / IntStream.of(chosen).mapToDouble(row -> rows.number(row, "asked")).sum();
    }).toArray());
  }

  /** Returns how many numbers each network was asked about, by letters or by digits. */
  int asked(String by, IntPredicate at) {
    return IntStream.range(0, rows.size())
        .filter(row -> rows.number(row, "seed") == rows.number(0, "seed")
            && rows.number(row, "updates") == rows.number(0, "updates")
            && rows.text(row, "by").equals(by) && at.test((int) rows.number(row, "at")))
        .map(row -> (int) rows.number(row, "asked")).sum();
  }

  private DoubleStream seeds() {
    TreeSet<Double> seeds = new TreeSet<>();
    for (double seed : rows.numbers("seed")) {
      seeds.add(seed);
    }
    return seeds.stream().mapToDouble(Double::doubleValue);
  }

  /** Returns the number of networks. */
  int networks() {
    return (int) seeds().count();
  }
}
