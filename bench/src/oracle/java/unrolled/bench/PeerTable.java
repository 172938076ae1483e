package unrolled.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

/**
 * Times one training step of ours and of PyTorch, turn by turn in one process, and prints medians.
 *
 * <p>Processor time of the whole process counts, the garbage collector's included, so that other
 * programs slow nobody by taking the processor. What they do to caches and clock they do to all:
 * turns are short and alternate. A ratio is the median of the ratios of neighboring turns, not the
 * ratio of medians.
 */
public final class PeerTable {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final long WARM_UP = 3_000_000_000L;
  private static final long TURN = 400_000_000L; // the clock of processor time ticks in 10 ms
  private static final int TURNS = 15;

  private PeerTable() {}

  /**
   * Measures and prints.
   *
   * @param arguments numbers of hidden units; none means 32, 128 and 256
   */
  public static void main(String[] arguments) {
    int[] sizes = arguments.length == 0 ? new int[] {32, 128, 256}
        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    boolean vector = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    System.out.printf(Locale.ROOT, "JDK %s, %s, %d processors; our products by %s%n%n"
        + "One training step of the character model, one thread, processor time in milliseconds:%n"
        + "median of %d turns, best turn, and how many of our steps fit into one of its own%n%n",
        Runtime.version(), System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        vector ? "the Vector API" : "plain loops", TURNS);
    System.out.printf("%6s  %-22s %8s %8s %8s%n",
        "hidden", "model", "median", "best", "ratio");
    for (int hidden : sizes) {
      measure(hidden);
    }
  }

  private static void measure(int hidden) {
    CharacterTask task = new CharacterTask(hidden, 1);
    for (TorchCell cell : TorchCell.values()) {
      measure(cell, task);
    }
  }

  private static void measure(TorchCell cell, CharacterTask task) {
    int hidden = task.hidden();
    Map<String, TimedStep> rivals = new LinkedHashMap<>();
    rivals.put(cell + ", ours float64", OurStep.of(cell, task));
    rivals.put(cell + ", PyTorch float64", new TorchStep(Torch.float64(), cell, task));
    rivals.put(cell + ", PyTorch float32", new TorchStep(Torch.float32(), cell, task));
    List<TimedStep> steps = new ArrayList<>(rivals.values());
    double[][] times = new double[steps.size()][TURNS];
    steps.forEach(step -> turn(step, step instanceof OurStep ? WARM_UP : WARM_UP / 4));
    for (int turn = 0; turn < TURNS; turn++) {
      for (int r = 0; r < times.length; r++) {
        times[r][turn] = turn(steps.get(r), TURN);
      }
    }
    int r = 0;
    for (String name : rivals.keySet()) {
      double[] mine = times[r++];
      double ratio = median(
          IntStream.range(0, TURNS).mapToDouble(i -> mine[i] / times[0][i]).toArray());
      System.out.printf(Locale.ROOT, "%6d  %-22s %8.2f %8.2f %8.2f%n", hidden, name,
          median(mine), Arrays.stream(mine).min().orElseThrow(), ratio);
    }
    steps.forEach(TimedStep::close);
  }

  /** Takes steps for some nanoseconds of processor time; returns the milliseconds of one. */
  private static double turn(TimedStep step, long nanoseconds) {
    long start = PROCESS.getProcessCpuTime();
    int count = 0;
    long spent;
    do {
      if (!Double.isFinite(step.run())) {
        throw new IllegalStateException("the loss is no number any more");
      }
      count++;
      spent = PROCESS.getProcessCpuTime() - start;
    } while (spent < nanoseconds);
    return spent / 1e6 / count;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
