package unrolled.core.report;

import java.util.ArrayList;
import java.util.List;

/** Charts of every kind, for the structural tests and for looking at. */
final class Gallery {

  private Gallery() {
  }

  static List<Figure<?>> all() {
    List<Figure<?>> figures = new ArrayList<>();
    double[] length = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    double[] unseen = {0, 0.3, 2.4, 11, 28, 47, 62, 74, 82, 87.5, 91, 93.6};
    double[] seen = {0, 0, 0, 0.1, 0.8, 2.9, 6.5, 11, 16, 22, 28, 33};
    figures.add(Chart.line("test-unseen")
        .title("Most long histories were never seen")
        .description("Share of histories never seen in training, by length: 0 at 1, 74 % at 8.")
        .x("length of the history (letters)")
        .y("histories never seen in training (%)")
        .markedSeries("test names", length, unseen)
        .markedSeries("training names", length, seen));
    double[] years = new double[309];
    double[] spots = new double[309];
    double[] forecast = new double[309];
    for (int i = 0; i < 309; i++) {
      years[i] = 1700 + i;
      spots[i] = 70 + 60 * StrictMath.sin(2 * Math.PI * i / 11.1)
          + 20 * StrictMath.sin(2 * Math.PI * i / 88);
      spots[i] = Math.max(0, spots[i]);
      forecast[i] = i < 256 ? Double.NaN : 50 + 60 * StrictMath.sin(2 * Math.PI * i / 10.6)
          * StrictMath.pow(0.97, i - 256);
    }
    figures.add(Chart.line("test-sunspots")
        .title("Sunspots and a forecast")
        .description("Yearly sunspot numbers, 1700 to 2008, with the years split in four.")
        .x("year")
        .y("sunspot number")
        .region("training 1700–1920", 1700, 1920)
        .region("validation", 1921, 1955)
        .region("test", 1956, 1979)
        .region("untouched", 1980, 2008)
        .observed("observed", years, spots)
        .series("AR(2)", years, forecast));
    double[] tau = new double[20];
    double[] train = new double[20];
    double[] valid = new double[20];
    double[] low = new double[20];
    double[] high = new double[20];
    for (int i = 0; i < 20; i++) {
      tau[i] = i + 1;
      train[i] = 0.13 + 0.3 / (i + 1) / (i + 1);
      valid[i] = 0.14 + 0.3 / (i + 1) / (i + 1) + 0.002 * i;
      low[i] = valid[i] - 0.01 - 0.001 * i;
      high[i] = valid[i] + 0.015 + 0.002 * i;
    }
    figures.add(Chart.line("test-tau")
        .title("How far to look back")
        .description("Error against the number of years looked back.")
        .x("years looked back, τ")
        .y("average relative variance")
        .series("training", tau, train)
        .band("validation, median and range of ten seeds", tau, low, valid, high)
        .baseline("persistence", 0.31)
        .baseline("constant mean", 1.0)
        .floor("noise floor", 0.12)
        .mark("chosen τ = 9", 9));
    figures.add(Chart.scatter("test-roots")
        .title("Roots inside the unit circle")
        .description("Two roots of the characteristic polynomial, 0.671 ± 0.452 i.")
        .x("real part")
        .y("imaginary part")
        .unitCircle()
        .points("Yule 1927", new double[] {0.67, 0.67}, new double[] {0.452, -0.452})
        .points("least squares", new double[] {0.66, 0.66}, new double[] {0.46, -0.46})
        .note("period 10.6 years", 0.67, 0.452));
    double[] lags = new double[25];
    double[] acf = new double[25];
    for (int i = 0; i < 25; i++) {
      lags[i] = i;
      acf[i] = StrictMath.cos(2 * Math.PI * i / 11) * StrictMath.pow(0.95, i);
    }
    figures.add(Chart.stem("test-acf")
        .title("Autocorrelation")
        .description("Autocorrelation of the sunspot numbers at lags 0 to 24.")
        .x("lag (years)")
        .y("correlation")
        .stems("autocorrelation", lags, acf)
        .baseline("95% of noise", 0.112)
        .baseline("−95%", -0.112));
    figures.add(Chart.line("test-log")
        .title("Counting costs")
        .description("Time a step against the step number, both on logarithmic axes.")
        .x("step t")
        .y("time a step (ns)")
        .xLog().yLog()
        .series("all of the past", new double[] {1, 10, 100, 1000, 10000},
            new double[] {20, 90, 800, 9000, 88000})
        .series("last two values", new double[] {1, 10, 100, 1000, 10000},
            new double[] {8, 8.5, 9, 8, 8.8}));
    figures.add(Chart.rows("test-ladder")
        .title("The ladder")
        .description("Average relative variance of each model on validation and test years.")
        .x("average relative variance (smaller is better)")
        .rows("constant mean", "persistence", "back-off on levels", "AR(2), Yule's recipe",
            "AR(9)", "network on windows")
        .dots("validation 1921–55", 1.02, 0.33, 0.4, 0.15, 0.11, 0.1)
        .dots("test 1956–79", 2.2, 0.72, Double.NaN, 0.41, 0.30, 0.33)
        .floor("constant predictor", 1));
    figures.add(Chart.rows("test-ranges")
        .title("Medians and ranges over ten seeds")
        .description("Median and range of the error of three models over ten seeds.")
        .x("average relative variance")
        .rows("AR(2)", "network, 4 units", "network, 16 units")
        .ranges("ten seeds", new double[] {0.15, 0.11, 0.1}, new double[] {0.15, 0.13, 0.16},
            new double[] {0.15, 0.19, 0.35}));
    figures.add(Chart.rows("test-bars")
        .title("Bits per character")
        .description("Bits per character of four models.")
        .x("bits per character")
        .rows("uniform", "letter frequencies", "bigrams", "trigrams")
        .bars("test names", 5.8, 4.5, 3.7, 3.1));
    figures.add(Chart.line("test-histogram")
        .title("Lengths of names")
        .description("How many names have each length.")
        .x("length (letters)").y("names")
        .bars("names", new double[] {4, 5, 6, 7, 8, 9, 10},
            new double[] {20, 80, 400, 1200, 11000, 900, 30}, 0.8));
    figures.add(heat());
    figures.add(Chart.heatMap("test-weights")
        .title("Weights of both signs")
        .description("A 3 by 4 matrix of weights between -0.8 and 0.6.")
        .x("to").y("from")
        .cells(List.of("h1", "h2", "h3"), List.of("a", "b", "c", "d"), new double[][] {
            {0.1, -0.8, 0.3, 0}, {0.6, 0.5, -0.2, Double.NaN}, {-0.4, 0.05, 0.2, 0.33}})
        .printed(2));
    figures.add(longLine());
    return figures;
  }

  private static Figure<?> heat() {
    String letters = "abcdefghijklmnopqrstuvwxyz";
    List<String> names = letters.chars().mapToObj(Character::toString).toList();
    double[][] cells = new double[26][26];
    for (int i = 0; i < 26; i++) {
      for (int j = 0; j < 26; j++) {
        cells[i][j] = ((i * 7 + j * 13) % 29) / 29.0 / (1 + (i + j) % 5);
      }
    }
    return Chart.heatMap("test-transitions")
        .title("From letter to letter")
        .description("Share of each next letter after each letter.")
        .x("next letter").y("letter")
        .cells(names, names, cells);
  }

  private static Figure<?> longLine() {
    int n = 100_000;
    double[] xs = new double[n];
    double[] ys = new double[n];
    for (int i = 0; i < n; i++) {
      xs[i] = i;
      ys[i] = (i * 7919L % 1000) / 1000.0 + i / 50_000.0;
    }
    ys[50_000] = 9;
    return Chart.line("test-long")
        .title("A long line")
        .description("A hundred thousand points, one of which stands out.")
        .x("step").y("loss")
        .series("loss", xs, ys);
  }
}
