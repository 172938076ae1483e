package unrolled.gru;

import java.util.List;
import java.util.stream.Stream;

import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.report.RowChart;
import unrolled.core.train.Spread;

/** Draws what three kinds of cell reach with equally many weights. */
final class EqualFigures {

  private EqualFigures() {}

  static Figure<?> sunspots(List<Spread> spreads, double eightLags, double persistence) {
    return ranges("gru-equal-sunspots", spreads)
        .title("Sunspots with about 700 weights")
        .description("Average relative variance of the test years, median and range of ten"
            + " networks of each cell, on a logarithmic axis. The ranges of LSTM and GRU overlap,"
            + " most of both lie below AR(8); the RNN's median lies above it.")
        .x("ARV on the test years, one year ahead")
        .xLog()
        .baseline("AR(8)", eightLags)
        .baseline("persistence", persistence);
  }

  static Figure<?> adding(List<Spread> spreads, double constant) {
    return ranges("gru-equal-adding", spreads)
        .title("Adding with about 730 weights")
        .description("Squared error on new sequences, median and range of ten networks of each"
            + " cell, on a logarithmic axis. The RNN is at the error of the constant one half;"
            + " the LSTM is far below it; the GRU's range reaches from below the LSTM's median to"
            + " the constant.")
        .x("squared error on new sequences")
        .xLog()
        .baseline("always ½", constant);
  }

  static Figure<?> names(List<Spread> spreads) {
    return ranges("gru-equal-names", spreads)
        .title("Class names with about 10,000 weights")
        .description("Bits per character on the test names, median and range of ten networks of"
            + " each cell. The GRU's range lies below the two others, which overlap.")
        .x("bits per character on the test names");
  }

  private static RowChart ranges(String id, List<Spread> spreads) {
    return Chart.rows(id)
        .rows(Stream.of(EqualExperiments.Cell.values()).map(Enum::name).toArray(String[]::new))
        .ranges("median and range of ten", spreads.stream().mapToDouble(Spread::low).toArray(),
            spreads.stream().mapToDouble(Spread::median).toArray(),
            spreads.stream().mapToDouble(Spread::high).toArray());
  }
}
