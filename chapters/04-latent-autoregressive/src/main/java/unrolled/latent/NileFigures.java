package unrolled.latent;

import java.util.Arrays;

import unrolled.core.data.TimeSeries;
import unrolled.core.report.Chart;
import unrolled.core.report.Figure;

/** Draws the chapter's charts of the Nile from what its experiments measured. */
final class NileFigures {

  private NileFigures() {}

  static Figure<?> smoothed(TimeSeries nile, FilteredLevel filtered, SmoothedLevel smoothed) {
    double[][] band = NileExperiments.band(smoothed.level(), smoothed.variance());
    return Chart.line("latent-nile-smoother")
        .title("What the whole record knows")
        .description("Yearly flow of the Nile from 1871 to 1970, the smoothed level with a band"
            + " that holds it with a probability of nine in ten, and the filtered level. The smoothed"
            + " level is calmer than the filtered one, begins to sink some years before 1899 and"
            + " has done so by 1902. Both end at the same place in 1970.")
        .x("year")
        .y("10^8 m^3 a year")
        .observed("flow", nile.times(), nile.values())
        .band("smoothed level", nile.times(), band[0], smoothed.level(), band[1])
        .series("filtered level", nile.times(), filtered.level())
        .yRange(400, 1400);
  }

  static Figure<?> likelihood(
      double[] ratios, double[] logLikelihoods, double best, double limit) {
    return Chart.line("latent-nile-likelihood")
        .title("How much of the year's change stays?")
        .description("Log-likelihood of the Nile against the ratio of level to observation"
            + " variance on a logarithmic axis from a thousandth to ten. It rises steeply from the"
            + " left, is flat around its maximum near a tenth and falls to the right.")
        .x("ratio λ of level variance to observation variance")
        .y("log-likelihood (nats)")
        .series("likelihood", ratios, logLikelihoods)
        .mark("maximum", best)
        .baseline("1.92 below", limit)
        .xLog();
  }

  static Figure<?> gaps(TimeSeries nile, FilteredLevel filtered, SmoothedLevel smoothed,
      double[] seen) {
    double[] years = new double[filtered.length()];
    Arrays.setAll(years, t -> nile.firstYear() + t);
    double[][] band = NileExperiments.band(filtered.level(), filtered.variance());
    return Chart.line("latent-nile-gaps")
        .title("Forty years hidden, twenty not yet come")
        .description("The flow with the years 1891 to 1910 and 1931 to 1950 hidden, and twenty years"
            + " after 1970. In a gap the filtered level stays where it was and its band opens like"
            + " a trumpet; the first observation after the gap closes it. The smoothed level"
            + " crosses each gap on a straight line.")
        .x("year")
        .y("10^8 m^3 a year")
        .observed("flow", years, seen)
        .band("filtered level", years, band[0], filtered.level(), band[1])
        .series("smoothed level", years, smoothed.level())
        .yRange(400, 1400);
  }
}
