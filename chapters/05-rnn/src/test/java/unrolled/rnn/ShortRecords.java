package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import unrolled.core.math.Activation;
import unrolled.core.report.Recorded;

/** Makes and reads recorded results that take less than a minute, which is too long for a build. */
final class ShortRecords {

  private static final String OWN = "src/main/java/unrolled/rnn/";

  private ShortRecords() {}

  private static Recorded record(String name, String source) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/05-rnn -am package").seeds("1 to 10")
        .dependsOn(OWN + "RnnCell.java", OWN + "RnnParameters.java", OWN + source);
  }

  static Recorded levels() {
    return record("rnn-levels", "LevelFloorExperiments.java")
        .columns("kind", "seed", "most", "errors");
  }

  static List<List<String>> levelRows() {
    return LevelFloorExperiments.results().stream().map(ShortRecords::levelRow)
        .collect(Collectors.toList());
  }

  static List<String> levelRow(LevelFloorExperiments.Result result) {
    return List.of(result.kind().name(), "" + result.seed(),
        text(result.most()), text(result.errors()));
  }

  static Recorded horizons() {
    return record("rnn-horizons", "HorizonExperiments.java")
        .columns("seed", "train", "validation", "test", "untouched", "deviation", "cycles", "quiet",
            "quiet cycles", "loud");
  }

  static List<List<String>> horizonRows() {
    return HorizonExperiments.results().stream().map(ShortRecords::horizonRow)
        .collect(Collectors.toList());
  }

  static List<String> horizonRow(HorizonExperiments.Result result) {
    return List.of("" + result.seed(), text(result.train()), text(result.validation()),
        text(result.test()), text(result.untouched()), text(result.run().deviation()),
        "" + result.run().cycles(),
        text(result.quiet().deviation()), "" + result.quiet().cycles(),
        text(result.loud().deviation()));
  }

  static Recorded activations() {
    return record("rnn-activations", "ActivationExperiments.java")
        .columns("activation", "step size", "seed", "bits");
  }

  static List<List<String>> activationRows() {
    List<List<String>> rows = new ArrayList<>();
    for (Activation activation : ActivationExperiments.ACTIVATIONS) {
      for (double learningRate : ActivationExperiments.LEARNING_RATES) {
        rows.addAll(IntStream.rangeClosed(1, ActivationExperiments.SEEDS).parallel()
            .mapToObj(seed -> activationRow(activation, learningRate, seed))
            .collect(Collectors.toList()));
      }
    }
    return rows;
  }

  static List<String> activationRow(Activation activation, double learningRate, long seed) {
    return List.of(activation.name(), "" + learningRate, "" + seed,
        text(ActivationExperiments.bits(activation, learningRate, seed)
            .orElse(Double.POSITIVE_INFINITY)));
  }

  private static String text(double... values) {
    return Arrays.stream(values).mapToObj(v -> String.format(Locale.ROOT, "%.4f", v))
        .collect(Collectors.joining(" "));
  }
}
