package unrolled.rnn;

import java.util.Arrays;
import java.util.List;

import unrolled.core.data.TemporalXor;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;
import unrolled.core.train.Spread;

/** Draws what the chapter's experiments measured. */
final class RnnFigures {

  private RnnFigures() {}

  static Figure<?> handMemory(double[] one, double[] two, double[] erased, double[] whisper) {
    return Chart.line("rnn-hand-memory")
        .title("One bit, kept for good")
        .description("The state of the unit made by hand over 60 steps. After one pulse it stays"
            + " at one half. After two it begins at four fifths and sinks to one half. After a"
            + " pulse and its opposite it is zero. From a state of 0.02, without a pulse, it grows"
            + " and reaches one half too.")
        .x("step")
        .y("state")
        .series("two pulses", counted(two), two)
        .series("one pulse", counted(one), one)
        .series("no pulse, start 0.02", counted(whisper), whisper)
        .series("a pulse, then −1", counted(erased), erased)
        .yRange(-0.1, 1);
  }

  static Figure<?> xorByBit(double[] two, double[] eight) {
    double[] bits = new double[23];
    Arrays.setAll(bits, i -> i + 2);
    return Chart.line("rnn-xor-bits")
        .title("Both dip; only one is at a quarter between")
        .description("Mean squared error of the forecast of bits 2 to 24. The median of ten"
            + " networks of eight units is next to zero at bits 3, 6, 9 and so on and about a"
            + " quarter elsewhere. The best network of two units falls at the same bits, to about"
            + " a tenth, and is well above a quarter elsewhere.")
        .x("bit")
        .y("squared error")
        .markedSeries("2 units, best", bits, Arrays.copyOf(two, bits.length))
        .markedSeries("8 units, median", bits, Arrays.copyOf(eight, bits.length))
        .baseline("¼", 0.25)
        .yRange(0, 0.35);
  }

  /**
   * Draws the errors at the third bits after a late start.
   *
   * @param read how many bits were read before each of them
   */
  static Figure<?> wrongTime(
      double[] read, List<Spread> late, double[] observer, double[] home) {
    Chart chart = Chart.line("rnn-wrong-time");
    return band(chart, "started late", read, late)
        .title("Started at the wrong bit, they set themselves right")
        .description("Squared error at the third bits against the number of bits read. Networks"
            + " of eight units that were started at the second bit of a group begin at a quarter"
            + " and above, and their median falls to near zero within about twenty bits; the"
            + " slowest of ten takes about fifty. The observer, who knows the rule and has to find"
            + " the time, is below them and reaches zero after about twenty bits. Started at the"
            + " right bit, the same networks are near zero from the first third bit on.")
        .x("bits read")
        .y("squared error at the third bits")
        .series("observer", read, observer)
        .series("started right", read, home)
        .baseline("always ½", 0.25)
        .yRange(0, 0.3);
  }

  static Figure<?> xorByUnits(double[] units, List<Spread> errors) {
    return band(Chart.line("rnn-xor-units"), "median and range of ten", units, errors)
        .title("No memory, two bits, two bits and a clock")
        .description("Mean squared error on new bits against the number of tanh units, median and"
            + " range of ten networks. One unit stays near a quarter. Two units lie between a"
            + " quarter and below two ninths. Four and eight units come down towards a sixth, the"
            + " floor, which eight units nearly reach.")
        .x("tanh units")
        .y("squared error")
        .xLog()
        .baseline("¼", 0.25)
        .baseline("2/9", TemporalXor.floorWithoutClock())
        .floor("1/6", TemporalXor.floor())
        .yRange(0.15, 0.27);
  }

  static Figure<?> sunspotUnits(double[] units, List<Spread> validation, List<Spread> test,
      double linearValidation, double linearTest, double persistence, double mean) {
    Chart chart = Chart.line("rnn-sunspots-units");
    band(chart, "test", units, test);
    return band(chart, "validation", units, validation)
        .title("Better where it was chosen, not where it was tested")
        .description("Relative variance of the errors one year ahead against the number of hidden"
            + " units, median and range of ten networks. On the validation years the medians of"
            + " all sizes are below AR(8). On the test years the medians of all sizes are above AR(8), and the"
            + " ranges are wide.")
        .x("hidden units")
        .y("ARV, one year ahead")
        .xLog()
        .yLog()
        .baseline("mean, test", mean)
        .baseline("persistence, test", persistence)
        .baseline("AR(8), test", linearTest)
        .baseline("AR(8), validation", linearValidation)
        .yRange(0.05, 4);
  }

  static Figure<?> nameTraining(double[] epochs, List<Spread> train, List<Spread> validation,
      double letters, double counts) {
    Chart chart = Chart.line("rnn-names-training");
    band(chart, "validation", epochs, validation);
    return band(chart, "training", epochs, train)
        .title("Learning class names")
        .description("Bits per character against epochs, median and range of ten networks. Both"
            + " curves fall from above letter frequencies to about two bits, with a step down at"
            + " epoch 17, where the learning rate falls to a fifth. The training curve goes on"
            + " falling; the validation curve is flat at the end, above the 8-gram.")
        .x("epoch")
        .y("bits per character")
        .baseline("letter frequencies, validation", letters)
        .baseline("8-gram, validation", counts)
        .yRange(1, 5);
  }

  static Figure<?> states(List<String> units, String name, double[][] values) {
    List<String> letters = name.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    return Chart.heatMap("rnn-states")
        .title("What some units do while a name goes by")
        .description("Some of " + NameExperiments.CHOSEN + " hidden units, one a row, after each"
            + " letter of " + name + ". Values run from minus one to one and jump from letter to"
            + " letter; none of the rows grows steadily or marks the ends of words.")
        .cells(units, letters, values)
        .range(-1, 1);
  }

  private static Chart band(Chart chart, String name, double[] xs, List<Spread> spreads) {
    return chart.band(name, xs, spreads.stream().mapToDouble(Spread::low).toArray(),
        spreads.stream().mapToDouble(Spread::median).toArray(),
        spreads.stream().mapToDouble(Spread::high).toArray());
  }

  private static double[] counted(double[] values) {
    double[] steps = new double[values.length];
    Arrays.setAll(steps, t -> t);
    return steps;
  }
}
