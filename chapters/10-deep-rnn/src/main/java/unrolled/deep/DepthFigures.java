package unrolled.deep;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.report.RowChart;
import unrolled.core.train.Spread;
import unrolled.gru.CellKind;

/** Draws what becomes of gradients in high stacks, and what equally many weights reach in them. */
final class DepthFigures {

  private DepthFigures() {}

  /** Draws what arrives at the lowest layer, one row for each number of layers. */
  static Figure<?> height(Map<DepthGradientExperiments.Kind, List<Spread>> ratios) {
    int[] layers = DepthGradientExperiments.LAYERS;
    RowChart chart = Chart.rows("deep-height")
        .title("What arrives at the lowest layer")
        .description("Norm of the gradient at what the lowest layer gives, relative to the top,"
            + " median and range of ten stacks of 2, 4 and 8 layers, on a logarithmic axis. With"
            + " Glorot's weights it grows to about 2, with small weights it falls to about a"
            + " fifteenth; with small weights and residual connections it grows to 3.5, with layer"
            + " normalization to 1.6.")
        .x("norm at the lowest layer, relative to the top layer")
        .xLog()
        .rows(IntStream.of(layers).mapToObj(l -> l + " layers").toArray(String[]::new));
    ratios.forEach((kind, spreads) -> ranges(chart, kind.text(), spreads));
    return chart;
  }

  /** Draws the scores of one, two and three layers, a row for each number of layers and cell. */
  static RowChart equal(String id, Map<CellKind, List<Spread>> spreads) {
    List<String> rows = new ArrayList<>();
    for (CellKind kind : CellKind.values()) {
      for (int layers = 1; layers <= DepthExperiments.LAYERS; layers++) {
        rows.add(kind + ", " + layers + (layers == 1 ? " layer" : " layers"));
      }
    }
    List<Spread> all = new ArrayList<>();
    new EnumMap<>(spreads).values().forEach(all::addAll);
    return ranges(Chart.rows(id).rows(rows.toArray(String[]::new)), "median and range", all);
  }

  private static RowChart ranges(RowChart chart, String name, List<Spread> spreads) {
    return chart.ranges(name, spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray());
  }
}
