package unrolled.shapes;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.report.Recorded;
import unrolled.core.report.RecordedRows;

/** Makes and reads the recorded results of forecasts of many years. */
final class HorizonRecords {

  private static final String OWN = "src/main/java/unrolled/shapes/";
  private static final String CORE = "../../core/src/main/java/unrolled/core/";
  private static final String CELLS = "../08-gru/src/main/java/unrolled/gru/";

  private HorizonRecords() {}

  private static Recorded record(String name, String seeds, String... more) {
    return Recorded.of(name).command("mvn -Pfull -pl chapters/11-sequence-shapes -am package")
        .seeds(seeds).dependsOn(more);
  }

  /** Returns the search, and the ten networks that write in one go. */
  static RecordedRows inOneGo() {
    return record("shapes-horizon", "1 to " + HorizonExperiments.SEEDS,
        OWN + "HorizonExperiments.java", OWN + "DelayedForecaster.java",
        OWN + "EncoderDecoders.java", OWN + "ShapePrograms.java", CELLS + "CellKind.java",
        CELLS + "GruCell.java", CELLS + "GruParameters.java", CORE + "data/SunspotPeriod.java")
        .columns(HorizonExperiments.COLUMNS).rows(() ->
        HorizonExperiments.search().stream().map(HorizonExperiments.Score::row).toList());
  }

  /** Returns ten networks that were trained one year ahead. */
  static RecordedRows fedBack() {
    return record("shapes-horizon-fed-back", "1 to " + HorizonExperiments.SEEDS,
        OWN + "HorizonExperiments.java", CELLS + "GruCell.java", CELLS + "GruParameters.java",
        CELLS + "GruNetworks.java",
        "../07-lstm/src/main/java/unrolled/lstm/SunspotCellExperiments.java",
        CORE + "data/SunspotPeriod.java")
        .columns(HorizonExperiments.COLUMNS).rows(() ->
        LongStream.rangeClosed(1, HorizonExperiments.SEEDS).mapToObj(HorizonExperiments::fedBack)
            .map(HorizonExperiments.Score::row).toList());
  }

  /** Returns how long the chosen network trains: one run, after another that warms up. */
  static RecordedRows time(HorizonExperiments.Design design, String model) {
    return record("shapes-horizon-time", "1", OWN + "HorizonExperiments.java",
        OWN + "DelayedForecaster.java").columns("model", "seconds").rows(() -> {
          HorizonExperiments.trained(design, 2);
          long start = System.nanoTime();
          HorizonExperiments.trained(design, 1);
          return List.of(List.of(model,
              String.format(Locale.ROOT, "%.1e", (System.nanoTime() - start) / 1e9)));
        });
  }

  /** Returns what both kinds score when what they read is brought to the level of training. */
  static RecordedRows leveled(HorizonExperiments.Design design) {
    return record("shapes-horizon-level", "1 to " + HorizonExperiments.SEEDS,
        OWN + "LevelExperiments.java", OWN + "HorizonExperiments.java",
        OWN + "DelayedForecaster.java", OWN + "EncoderDecoders.java", OWN + "ShapePrograms.java",
        CELLS + "CellKind.java", CELLS + "GruCell.java", CELLS + "GruParameters.java",
        CELLS + "GruNetworks.java",
        "../07-lstm/src/main/java/unrolled/lstm/SunspotCellExperiments.java")
        .columns(LevelExperiments.COLUMNS).rows(() -> Stream.of(true, false).flatMap(inOneGo ->
        LongStream.rangeClosed(1, HorizonExperiments.SEEDS).mapToObj(
            seed -> LevelExperiments.row(inOneGo, design, seed))).toList());
  }
}
