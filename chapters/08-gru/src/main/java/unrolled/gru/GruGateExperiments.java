package unrolled.gru;

import java.util.List;

import unrolled.core.math.Matrix;
import unrolled.lstm.GateExperiments;
import unrolled.lstm.GateSeedsExperiments;

/** Watches the update and the reset gate of trained networks. */
final class GruGateExperiments {

  /** The gates of the GRU. */
  static final GateExperiments GRU = new GateExperiments(
      List.of("Z", "R"), step -> gates((GruStep) step));

  /** The same networks as for the LSTM but for the cell; on sunspots those of the ladder. */
  static final GateSeedsExperiments SEEDS =
      new GateSeedsExperiments(GRU, GruNetworks::random, TrainingTimes.SUNSPOTS);

  private GruGateExperiments() {}

  private static List<Matrix> gates(GruStep step) {
    return List.of(step.Z(), step.R());
  }
}
