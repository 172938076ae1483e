package unrolled.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Gives the four real series of the book. Where each comes from, and how it was checked, is in
 * {@code PROVENANCE.md} beside the data.
 */
public final class RealSeries {

  private RealSeries() {}

  /** Returns the yearly mean sunspot number (version 1 of the record), 1700 to 2008. */
  public static TimeSeries sunspots() {
    return load("sunspots_yearly_1700_2008.csv", "Sunspots", "yearly mean number");
  }

  /** Returns Wolfer's sunspot numbers as Yule printed them in his Table A, 1749 to 1924. */
  public static TimeSeries sunspotsOfYule() {
    return load("sunspots_yule_1927_table_a.csv", "Yule's Table A", "yearly mean number");
  }

  /** Returns the yearly flow of the Nile at Aswan in 10^8 cubic meters, 1871 to 1970. */
  public static TimeSeries nile() {
    return load("nile_flow_1871_1970.csv", "Nile", "10^8 m^3 a year");
  }

  /** Returns international airline passengers in thousands a month, 1949 to 1960. */
  public static TimeSeries airline() {
    return load("airline_passengers_1949_1960.csv", "Airline passengers", "thousands a month");
  }

  private static TimeSeries load(String file, String name, String unit) {
    try (InputStream in = RealSeries.class.getResourceAsStream(file)) {
      return SeriesCsv.parse(file, new InputStreamReader(in, StandardCharsets.UTF_8), name, unit);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
