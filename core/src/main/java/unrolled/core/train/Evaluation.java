package unrolled.core.train;

import java.util.Arrays;
import java.util.Collection;

import unrolled.core.data.TimeSeries;
import unrolled.core.data.Vocabulary;
import unrolled.core.model.Forecaster;
import unrolled.core.model.SequenceModel;

/**
 * Runs a model over data in the order of time and scores it. No forecast ever sees the value it
 * forecasts, nor a later one.
 */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Forecasts each value of some years from everything up to {@code steps} before it.
   *
   * @param model fitted beforehand; not fitted again on the way
   * @param series the record, from which the histories are taken
   * @param from the first year to forecast
   * @param to the last year to forecast, included
   * @param steps how far ahead, at least 1; above 1 the model feeds its forecasts back
   * @return one forecast for each observation of these years
   * @throws IllegalArgumentException if the years are not in the series or no history is left
   */
  public static double[] forecasts(
      Forecaster model, TimeSeries series, int from, int to, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("steps must be at least 1, not " + steps);
    }
    int first = series.indexOf(from);
    int count = series.between(from, to).size();
    if (first - steps < 0) {
      throw new IllegalArgumentException("no history is left " + steps + " steps before " + from
          + "; " + series + " starts too late");
    }
    double[] values = series.values();
    double[] forecasts = new double[count];
    for (int i = 0; i < count; i++) {
      double[] history = Arrays.copyOf(values, first + i - steps + 1);
      forecasts[i] = steps == 1
          ? model.forecast(history) : model.forecast(history, steps)[steps - 1];
    }
    return forecasts;
  }

  /**
   * Returns the mean squared error of {@link #forecasts}, in the squared unit of the series.
   *
   * @param model fitted beforehand
   * @param series the record
   * @param from the first year to forecast
   * @param to the last year to forecast, included
   * @param steps how far ahead, at least 1
   */
  public static double meanSquaredError(
      Forecaster model, TimeSeries series, int from, int to, int steps) {
    return Metrics.meanSquaredError(forecasts(model, series, from, to, steps),
        series.between(from, to).values());
  }

  /**
   * Returns the bits per character on texts, end symbols counted as characters.
   *
   * @param model over the symbols of the vocabulary
   * @param vocabulary which turns each text into symbols
   * @param texts at least one
   * @throws IllegalArgumentException if there is no text, or the sizes of the vocabularies differ
   */
  public static double bitsPerCharacter(
      SequenceModel model, Vocabulary vocabulary, Collection<String> texts) {
    if (model.vocabularySize() != vocabulary.size()) {
      throw new IllegalArgumentException("the model knows " + model.vocabularySize()
          + " symbols, the vocabulary " + vocabulary.size() + "; build both from one corpus");
    }
    double logLikelihood = 0;
    long symbols = 0;
    for (String text : texts) {
      int[] sequence = vocabulary.encode(text);
      logLikelihood += model.logLikelihood(sequence);
      symbols += sequence.length;
    }
    return Metrics.bitsPerSymbol(logLikelihood, symbols);
  }
}
