package unrolled.core.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One rung of the ladder: a model, what it costs, and how well it predicts.
 *
 * <p>Build it with {@link #of}; what a model has no value for stays missing and is shown as a dash.
 *
 * @param model name of the model as the ladder prints it
 * @param chapter package name of the chapter that builds it
 * @param parameters number of fitted numbers
 * @param seconds training time in seconds, from a recorded run: an hour's figure never goes in here
 * @param arvTrain average relative variance, one step ahead, 1700–1920
 * @param arvValidation the same, 1921–1955
 * @param arvTest the same, 1956–1979
 * @param arvUntouched the same, 1980–2008
 * @param bitsValidation bits per character of class names, validation names
 * @param bitsTest the same, test names
 */
public record LadderRow(
    String model,
    String chapter,
    OptionalLong parameters,
    OptionalDouble seconds,
    OptionalDouble arvTrain,
    OptionalDouble arvValidation,
    OptionalDouble arvTest,
    OptionalDouble arvUntouched,
    OptionalDouble bitsValidation,
    OptionalDouble bitsTest) {

  static final List<String> HEADER = List.of("model", "chapter", "parameters", "seconds",
      "arvTrain", "arvValidation", "arvTest", "arvUntouched", "bitsValidation", "bitsTest");

  /** Checks that the row has names and no value that is not a number. */
  public LadderRow {
    if (model.isBlank() || chapter.isBlank()) {
      throw new IllegalArgumentException("A ladder row needs the model's and the chapter's name.");
    }
    for (OptionalDouble value : List.of(seconds, arvTrain, arvValidation, arvTest, arvUntouched,
        bitsValidation, bitsTest)) {
      double error = value.orElse(0);
      if (!(error >= 0 && Double.isFinite(error))) {
        throw new IllegalArgumentException("The ladder row of " + model + " has a value of "
            + error + "; each is a finite number from 0 up, or missing.");
      }
    }
  }

  /**
   * Starts a row without any value.
   *
   * @param model name of the model as the ladder prints it
   * @param chapter package name of the chapter
   */
  public static LadderRow of(String model, String chapter) {
    OptionalDouble no = OptionalDouble.empty();
    return new LadderRow(model, chapter, OptionalLong.empty(), no, no, no, no, no, no, no);
  }

  /**
   * Returns this row with the number of parameters.
   *
   * @param count number of fitted numbers, from 0
   */
  public LadderRow withParameters(long count) {
    return new LadderRow(model, chapter, OptionalLong.of(count), seconds, arvTrain, arvValidation,
        arvTest, arvUntouched, bitsValidation, bitsTest);
  }

  /**
   * Returns this row with the training time.
   *
   * @param time seconds, from a recorded run, because a book's pages must not depend on the hour
   */
  public LadderRow withSeconds(double time) {
    return new LadderRow(model, chapter, parameters, OptionalDouble.of(time), arvTrain,
        arvValidation, arvTest, arvUntouched, bitsValidation, bitsTest);
  }

  /**
   * Returns this row with the training time that was recorded for its model.
   *
   * @param times rows with the columns {@code model} and {@code seconds}
   * @throws IllegalStateException if no row names the model
   */
  public LadderRow timedBy(RecordedRows times) {
    for (int row = 0; row < times.size(); row++) {
      if (times.text(row, "model").equals(model)) {
        return withSeconds(times.number(row, "seconds"));
      }
    }
    throw new IllegalStateException("No training time is recorded for " + model
        + "; add it to the chapter's TrainingTimes and record them anew.");
  }

  /**
   * Returns this row with the errors on sunspots, one step ahead.
   *
   * @param train average relative variance of 1700–1920
   * @param validation of 1921–1955
   * @param test of 1956–1979
   * @param untouched of 1980–2008
   */
  public LadderRow withSunspots(double train, double validation, double test, double untouched) {
    return new LadderRow(model, chapter, parameters, seconds, OptionalDouble.of(train),
        OptionalDouble.of(validation), OptionalDouble.of(test), OptionalDouble.of(untouched),
        bitsValidation, bitsTest);
  }

  /**
   * Returns this row with the cost of class names.
   *
   * @param validation bits per character on the validation names
   * @param test on the test names
   */
  public LadderRow withNames(double validation, double test) {
    return new LadderRow(model, chapter, parameters, seconds, arvTrain, arvValidation, arvTest,
        arvUntouched, OptionalDouble.of(validation), OptionalDouble.of(test));
  }

  List<String> fields() {
    return List.of(model, chapter,
        parameters.isPresent() ? Long.toString(parameters.getAsLong()) : "",
        field(seconds), field(arvTrain), field(arvValidation), field(arvTest),
        field(arvUntouched), field(bitsValidation), field(bitsTest));
  }

  private static String field(OptionalDouble value) {
    return value.isPresent() ? Csv.number(value.getAsDouble()) : "";
  }

  static LadderRow parse(List<String> fields, String where) {
    try {
      return new LadderRow(fields.get(0), fields.get(1),
          fields.get(2).isEmpty() ? OptionalLong.empty()
              : OptionalLong.of(Long.parseLong(fields.get(2))),
          value(fields.get(3)), value(fields.get(4)), value(fields.get(5)), value(fields.get(6)),
          value(fields.get(7)), value(fields.get(8)), value(fields.get(9)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }

  private static OptionalDouble value(String field) {
    return field.isEmpty() ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(field));
  }
}
