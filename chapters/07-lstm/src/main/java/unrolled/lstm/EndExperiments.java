package unrolled.lstm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

import unrolled.core.data.SequenceBatch;
import unrolled.core.train.Adam;

/**
 * Runs contenders on a task that asks at the end, at several lengths and with ten seeds.
 *
 * @param <B> a batch
 * @param tasks the task for a minimal length T
 * @param most sequences after which training gives up
 * @param every sequences after which the network is asked
 */
public record EndExperiments<B extends SequenceBatch>(
    IntFunction<EndTask<B>> tasks, int most, int every) {

  /** Seeds, 1 to this. */
  public static final int SEEDS = 10;

  /** Seeds with which learning rates are chosen; none of those that are reported. */
  static final long[] CHOOSING = {101, 102};

  /** Learning rates to choose from. */
  static final double[] RATES = {0.001, 0.003, 0.01, 0.03, 0.1};

  private static final int BATCH = 20;

  /** Trains one network with one seed until it solves the task of a length. */
  public EndTraining.Outcome learn(Contender contender, int length, long seed) {
    return new EndTraining<>(tasks.apply(length), contender.cells().apply(length),
        contender.units(), new Adam(contender.rate()), BATCH, seed).untilSolved(most, every);
  }

  /**
   * Returns what became of a contender with all seeds, as rows of text: name, T, seed, sequences
   * seen, loss, share of {@value EndTraining#VALIDATION} sequences right, and, where training
   * stopped, share of {@value EndTraining#TEST} fresh ones.
   *
   * @param contender trained anew for each seed
   * @param length T
   * @param watched whether all points of the way are told, or only the last
   */
  public List<List<String>> runs(Contender contender, int length, boolean watched) {
    List<List<String>> rows = new ArrayList<>();
    LongStream.rangeClosed(1, SEEDS).parallel()
        .mapToObj(seed -> rows(contender, length, seed, watched)).forEachOrdered(rows::addAll);
    return rows;
  }

  /** Returns one run as rows. */
  public List<List<String>> rows(Contender contender, int length, long seed, boolean watched) {
    EndTraining.Outcome outcome = learn(contender, length, seed);
    List<List<String>> rows = new ArrayList<>();
    for (EndTraining.Point point : outcome.points()) {
      boolean last = point.sequences() == outcome.sequences();
      if (last || watched) {
        rows.add(List.of(contender.name(), String.valueOf(length), String.valueOf(seed),
            String.valueOf(point.sequences()), text(point.loss()), text(point.share()),
            last ? text(outcome.share()) : "-"));
      }
    }
    return rows;
  }

  /**
   * Returns what learning rates are worth, as rows of text: name, rate, seed, loss and share of
   * validation at the end.
   */
  public List<List<String>> rates(Contender contender, int length) {
    List<List<String>> rows = new ArrayList<>();
    for (double rate : RATES) {
      LongStream.of(CHOOSING).parallel().mapToObj(seed -> {
        List<EndTraining.Point> points = learn(contender.at(rate), length, seed).points();
        EndTraining.Point last = points.get(points.size() - 1);
        return List.of(contender.name(), String.valueOf(rate), String.valueOf(seed),
            text(last.loss()), text(last.share()));
      }).forEachOrdered(rows::add);
    }
    return rows;
  }

  static String text(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
