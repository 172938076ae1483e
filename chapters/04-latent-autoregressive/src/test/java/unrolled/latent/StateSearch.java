package unrolled.latent;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;

/** Reads what {@link StateSearchExperiments} recorded, or records it in the profile full. */
final class StateSearch {

  static final StateSearchExperiments EXPERIMENTS = new StateSearchExperiments();

  /** One row for each size, prior count and seed. */
  static final RecordedRows ROWS = recorded("latent-states")
      .columns(StateSearchExperiments.SEARCH_COLUMNS)
      .rows(EXPERIMENTS::search);

  /** One row for each of eight states. */
  static final RecordedRows EIGHT = recorded("latent-eight-states")
      .columns(StateSearchExperiments.DESCRIBED_COLUMNS)
      .rows(EXPERIMENTS::described);

  private StateSearch() {}

  private static Recorded recorded(String name) {
    return Recorded.of(name)
        .command("mvn -Pfull -pl chapters/04-latent-autoregressive -am package")
        .seeds("1 to 10")
        .dependsOn("src/main/java/unrolled/latent/BaumWelch.java",
            "src/main/java/unrolled/latent/ExpectedCounts.java",
            "src/main/java/unrolled/latent/ForwardBackward.java",
            "src/main/java/unrolled/latent/HiddenMarkovModel.java",
            "src/main/java/unrolled/latent/StateSearchExperiments.java",
            "../03-markov/src/main/java/unrolled/markov/MarkovChain.java",
            "../../core/src/main/java/unrolled/core/math/SeededRandom.java",
            "../../core/src/main/resources/unrolled/core/data/class_names_jdk17.csv");
  }
}
