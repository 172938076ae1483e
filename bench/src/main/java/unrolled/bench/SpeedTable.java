package unrolled.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks, each in a virtual machine of its own, and prints a table of speeds.
 *
 * <p>The best of twenty short iterations counts: other programs can only make one slower.
 */
public final class SpeedTable {
  private static final List<String> PRODUCTS = List.of(
      "flatArrays", "rowsAsArrays", "transposeLeft", "transposeRight", "vectorTile");
  private static final List<String> FUNCTIONS = List.of("exp", "tanh", "sigmoid");
  private static final List<String> WAYS = List.of("Matrix", "Scalar", "StrictMath", "Math");

  private SpeedTable() {}

  /**
   * Measures and prints.
   *
   * @param arguments regular expressions of benchmarks to run; none means all
   */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String include : arguments.length == 0 ? new String[] {"unrolled.bench"} : arguments) {
      options.include(include);
    }
    System.err.println("Measuring; this takes some minutes.");
    Collection<RunResult> results = new Runner(options
        .forks(1)
        .warmupIterations(10).warmupTime(TimeValue.milliseconds(100))
        .measurementIterations(20).measurementTime(TimeValue.milliseconds(50))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build()).run();
    System.out.print(table(results));
  }

  private static String table(Collection<RunResult> results) {
    Map<String, Map<String, Double>> products = new TreeMap<>();
    Map<String, Double> functions = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      double nanoseconds = result.getPrimaryResult().getStatistics().getMin();
      String n = result.getParams().getParam("n");
      if (n == null) {
        functions.put(name, nanoseconds);
      } else {
        int k = Integer.parseInt(result.getParams().getParam("k"));
        double operations = 2.0 * Operands.ROWS * Integer.parseInt(n) * k;
        products.computeIfAbsent(
            String.format(Locale.ROOT, "32 × %3s × %3d", n, k), shape -> new TreeMap<>())
            .put(name, operations / nanoseconds);
      }
    }
    return heading() + productTable(products) + functionTable(functions);
  }

  private static String heading() {
    return String.format(Locale.ROOT, "JDK %s, %s, %d processors%n",
        Runtime.version(), System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }

  private static String productTable(Map<String, Map<String, Double>> products) {
    if (products.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(String.format(
        "%nProducts of 32 × n × k, one thread, best of 20, GFLOP/s%n%-15s", "shape"));
    PRODUCTS.forEach(name -> text.append(String.format(Locale.ROOT, "%15s", name)));
    products.forEach((shape, speeds) -> {
      text.append(String.format("%n%-15s", shape));
      PRODUCTS.forEach(name -> text.append(number(speeds.get(name))));
    });
    return text.append(String.format("%n")).toString();
  }

  private static String functionTable(Map<String, Double> functions) {
    if (functions.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(String.format(
        "%nFunctions of a 32 × 128 matrix, one thread, best of 20, nanoseconds a value%n%-15s",
        "function"));
    WAYS.forEach(way -> text.append(String.format("%15s", way)));
    for (String function : FUNCTIONS) {
      text.append(String.format("%n%-15s", function));
      WAYS.forEach(way -> text.append(number(functions.get(function + way))));
    }
    return text.append(String.format("%n")).toString();
  }

  private static String number(Double value) {
    return value == null ? String.format("%15s", "–")
        : String.format(Locale.ROOT, "%15.1f", value);
  }
}
