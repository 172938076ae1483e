package unrolled.deep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import unrolled.gru.CellKind;
import unrolled.lstm.SunspotCellExperiments;

/** Trains the chapter's rung of the ladder on sunspots: two layers of LSTMs. */
public final class DeepLadderExperiments {

  /** Layers of this rung and of that on names. */
  static final int LAYERS = 2;

  /** Two layers on sunspots, trained and searched as the cells of one layer were. */
  static final SunspotCellExperiments SUNSPOTS =
      new SunspotCellExperiments(StackedNetworks.of(CellKind.LSTM, LAYERS));

  /** Units of each layer that are tried on sunspots. */
  static final int[] UNITS = {2, 4, 8};

  /** Learning rates that are tried on sunspots with the units that were chosen. */
  static final double[] RATES = {0.03, 0.1};

  private DeepLadderExperiments() {}

  /** Tries units, then learning rates, then no weight decay, each with seeds 1 to 10. */
  static List<SunspotCellExperiments.Score> sunspots() {
    double decay = SunspotCellExperiments.START.weightDecay();
    Map<SunspotCellExperiments.Design, List<SunspotCellExperiments.Score>> trials =
        new LinkedHashMap<>();
    for (int units : UNITS) {
      trials.computeIfAbsent(new SunspotCellExperiments.Design(
          units, decay, SunspotCellExperiments.START.learningRate()), SUNSPOTS::scores);
    }
    int units = SunspotCellExperiments.chosen(trials).units();
    for (double rate : RATES) {
      trials.computeIfAbsent(
          new SunspotCellExperiments.Design(units, decay, rate), SUNSPOTS::scores);
    }
    trials.computeIfAbsent(new SunspotCellExperiments.Design(
        units, 0, SunspotCellExperiments.chosen(trials).learningRate()), SUNSPOTS::scores);
    List<SunspotCellExperiments.Score> all = new ArrayList<>();
    trials.values().forEach(all::addAll);
    return all;
  }
}
