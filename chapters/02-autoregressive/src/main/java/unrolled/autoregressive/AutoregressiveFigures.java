package unrolled.autoregressive;

import java.util.Arrays;

import unrolled.core.data.RealSeries;
import unrolled.core.data.SunspotPeriod;
import unrolled.core.data.TimeSeries;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;

/** Draws the chapter's charts from what its experiments measured. */
final class AutoregressiveFigures {

  private AutoregressiveFigures() {}

  static Figure<?> orders(AutoregressiveExperiments.Orders orders, double[] baselines) {
    double[] taus = count(1, AutoregressiveExperiments.LONGEST);
    return Chart.line("autoregressive-order")
        .title("How far back is worth looking?")
        .description("Average relative variance one year ahead against τ from 1 to 20. On the"
            + " training years, each τ scored on those with a full window, it falls but for small"
            + " steps up. On the validation years it falls until eight and then stays level. The"
            + " test years are about three times as hard throughout. All lie below persistence on"
            + " the same years.")
        .x("τ, years looked back")
        .y("average relative variance")
        .markedSeries("test 1956–79", taus, orders.arv()[SunspotPeriod.TEST.ordinal()])
        .markedSeries("validation 1921–55", taus,
            orders.arv()[SunspotPeriod.VALIDATION.ordinal()])
        .markedSeries("training 1700–1920", taus, orders.arv()[SunspotPeriod.TRAIN.ordinal()])
        .baseline("persistence, test years", baselines[1])
        .baseline("persistence, validation", baselines[0])
        .mark("chosen", orders.chosen())
        .yRange(0, 1.05);
  }

  static Figure<?> aic(double[] aic) {
    double least = aic[AutoregressiveExperiments.indexOfLeast(aic)];
    double[] above = Arrays.stream(aic).map(value -> value - least).toArray();
    double[] taus = count(2, AutoregressiveExperiments.LONGEST);
    return Chart.line("autoregressive-aic")
        .title("Akaike's criterion has two equal lows")
        .description("Akaike's criterion above its least value, against τ from 2 to 20. It starts"
            + " at nine, has a high of eleven at five, falls to about a half at eight and nine,"
            + " rises to nearly eight at 16 and falls to zero at 18. One lag, at 126, is outside"
            + " the chart.")
        .x("τ, years looked back")
        .y("AIC above its least value")
        .markedSeries("1720–1920", taus, Arrays.copyOfRange(above, 1, above.length))
        .floor("best", 0)
        .yRange(-1, 14);
  }

  static Figure<?> simulatedOrders(double[][] train, double[][] test, double persistence) {
    double[] taus = count(1, AutoregressiveExperiments.LONGEST);
    return Chart.line("autoregressive-order-simulated")
        .title("When the truth looks back two steps")
        .description("Mean squared error one step ahead on series made by Yule's equation, in"
            + " units of what the true equation scores: median and range of ten seeds against τ."
            + " On later values the error is least at two, close to the floor of one, and rises"
            + " slowly; on the values fitted to it falls below the floor.")
        .x("τ, steps looked back")
        .y("squared error, true equation = 1")
        .band("later values", taus, test[0], test[1], test[2])
        .band("values fitted to", taus, train[0], train[1], train[2])
        .floor("the true equation", 1)
        .baseline("persistence", persistence)
        .yRange(0.7, 2.05);
  }

  static Figure<?> horizons(
      double[] persistence, double[] mean, double[] two, double[] chosen, double[] expected) {
    double[] steps = count(1, AutoregressiveExperiments.LONGEST);
    return Chart.line("autoregressive-horizon")
        .title("Errors that are fed back grow")
        .description("Average relative variance on the test years 1 to 20 years ahead. Persistence"
            + " swings between one and seven with the cycle. The model with two lags climbs to the"
            + " training mean's error within four years; the one with eight stays well below."
            + " Both lie above what two lags would expect if their equation were the truth.")
        .x("years ahead")
        .y("average relative variance")
        .series("persistence", steps, persistence)
        .markedSeries("AR(2)", steps, two)
        .markedSeries("AR(8)", steps, chosen)
        .series("mean of training", steps, mean)
        .series("AR(2) if true", steps, expected)
        .yRange(0, 7.5);
  }

  static Figure<?> fan(double[] two, double[] chosen, double[] deviation) {
    TimeSeries shown = RealSeries.sunspots().between(1950, 2008);
    double[] years = RealSeries.sunspots().between(1980, 2008).times();
    double[] lows = chosen.clone();
    double[] highs = chosen.clone();
    for (int h = 0; h < chosen.length; h++) {
      lows[h] -= 1.645 * deviation[h];
      highs[h] += 1.645 * deviation[h];
    }
    return Chart.line("autoregressive-fan")
        .title("Twenty-nine years from one starting point")
        .description("Sunspot numbers from 1950 to 2008, and what the two models say from 1980 on"
            + " when their own forecasts are fed back. Both die out toward the mean of about 45,"
            + " two lags within one cycle, eight lags within three. The band around the latter,"
            + " 90 percent for normal noise, holds all but one year.")
        .x("year")
        .y("sunspot number")
        .observed("observed", shown.times(), shown.values())
        .band("AR(8), 90% for normal noise", years, lows, chosen, highs)
        .series("AR(2)", years, two)
        .mark("last year known", 1979);
  }

  static Figure<?> stationarity(double[] stationary, double[] walk, double[] explosive) {
    double[] steps = count(1, stationary.length);
    return Chart.line("autoregressive-unit-root")
        .title("Three fates of the same noise")
        .description("Three series made with one weight of 0.9, 1 and 1.02 from the same noise."
            + " The first keeps crossing zero, the second wanders, the third leaves for good.")
        .x("step")
        .y("value, noise of s.d. 1")
        .series("φ = 1.02", steps, explosive)
        .series("φ = 1", steps, walk)
        .series("φ = 0.9", steps, stationary);
  }

  static Figure<?> roots(double[] two, double[] chosen, double[] oneCycle) {
    return Chart.scatter("autoregressive-roots")
        .title("Roots decide")
        .description("Roots in the complex plane. All roots of the models with two and eight lags"
            + " lie inside the unit circle, the outermost pair of each at about 34 degrees. The"
            + " pair of the model fitted to the ten years 1850 to 1859 lies outside.")
        .x("real part")
        .y("imaginary part")
        .points("AR(2), 1700–1920", rootParts(two, true), rootParts(two, false))
        .points("AR(8), 1700–1920", rootParts(chosen, true), rootParts(chosen, false))
        .points("AR(2), 1850–1859", rootParts(oneCycle, true), rootParts(oneCycle, false))
        .unitCircle();
  }

  private static double[] rootParts(double[] phi, boolean real) {
    return new CharacteristicPolynomial(phi).roots().stream()
        .mapToDouble(z -> real ? z.re() : z.im()).toArray();
  }

  static Figure<?> spectrum(AutoregressiveModel yule, AutoregressiveModel chosen) {
    double[] frequencies = new double[301];
    Arrays.setAll(frequencies, i -> i / 1000.0);
    return Chart.line("autoregressive-spectrum")
        .title("Where the variance is")
        .description("Density of the variance over frequencies from 0 to 0.3 cycles a year. Yule's"
            + " model has one broad peak at a period of 11.25 years, left of the period of its"
            + " roots, 10.60 years. Eight lags give a peak that is three times as high.")
        .x("cycles a year")
        .y("density (thousands)")
        .series("AR(8)", frequencies, densities(chosen, frequencies))
        .series("Yule", frequencies, densities(yule, frequencies))
        .mark("roots", 1 / new CharacteristicPolynomial(yule.phi()).period())
        .mark("peak", new Spectrum(1, yule.phi()).peakOfTwoLags());
  }

  private static double[] densities(AutoregressiveModel model, double[] frequencies) {
    Spectrum spectrum = new Spectrum(model.noise(), model.phi());
    return Arrays.stream(frequencies).map(f -> spectrum.density(f) / 1000).toArray();
  }

  static Figure<?> correlations(double[] series, double[] two, double[] chosen) {
    double[] lags = count(0, series.length - 1);
    return Chart.stem("autoregressive-correlation")
        .title("Two lags forget the next cycle")
        .description("Stems show the correlations of the training years with themselves up to 30"
            + " years back; they swing with a period of eleven years and fade slowly. The model"
            + " with eight lags follows them, the one with two lags is near zero after one cycle.")
        .x("lag (years)")
        .y("correlation")
        .stems("sunspots 1700–1920", lags, series)
        .markedSeries("AR(2)", lags, two)
        .markedSeries("AR(8)", lags, chosen);
  }

  static Figure<?> conditioning(double[] qr, double[] normal) {
    double[] powers = count(0, qr.length - 1);
    double[] offsets = Arrays.stream(powers).map(k -> StrictMath.pow(10, k)).toArray();
    return Chart.line("autoregressive-conditioning")
        .title("Normal equations lose digits twice as fast")
        .description("Relative error of the two coefficients against the number added to every"
            + " value, both logarithmic. The normal equations' error rises with the square of the"
            + " offset until they fail at a billion; that of QR rises with the offset itself.")
        .x("added to every value")
        .y("relative error of φ")
        .markedSeries("normal equations", offsets, normal)
        .markedSeries("QR", offsets, qr)
        .floor("rounding of a double", 0x1.0p-53)
        .xLog()
        .yLog();
  }

  static Figure<?> airline(double[] seasonal, double[] two, double[] naive) {
    TimeSeries shown = RealSeries.airline().between(1956, 1960);
    double[] months = RealSeries.airline().between(1959, 1960).times();
    return Chart.line("autoregressive-airline")
        .title("Two years of months, forecast at once")
        .description("Airline passengers from 1956 to 1960 and three forecasts from the end of"
            + " 1958. The lags 1, 12 and 13 give the season and a growth that is a little too"
            + " slow. The seasonal naive forecast repeats 1958. Lags 1 and 2 sink toward the"
            + " mean of the past.")
        .x("year")
        .y("thousand passengers a month")
        .observed("observed", shown.times(), shown.values())
        .series("lags 1, 12, 13", months, seasonal)
        .series("a year ago", months, naive)
        .series("lags 1, 2", months, two)
        .mark("last month known", 1958 + 11 / 12.0);
  }

  private static double[] count(int from, int to) {
    double[] numbers = new double[to - from + 1];
    Arrays.setAll(numbers, i -> from + i);
    return numbers;
  }
}
