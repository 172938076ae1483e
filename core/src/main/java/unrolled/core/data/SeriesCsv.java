package unrolled.core.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a time series from a CSV file: a header, then one observation a line, oldest first, none
 * missing.
 *
 * <p>The header is {@code year,value} for one observation a year and {@code year,month,value} for
 * one a month. Whatever else is found is refused with the file, the line and the mend.
 */
public final class SeriesCsv {

  /** The largest file that is read, in bytes. */
  static final long LARGEST_FILE = 16L << 20;

  /** Java would also read 12f and 0x1p3, which no table means. */
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String YEARLY = "year,value";
  private static final String MONTHLY = "year,month,value";

  private final String source;
  private final String name;
  private final String unit;
  private final List<Double> values = new ArrayList<>();
  private int perYear;
  private int firstStep;
  private int line;

  private SeriesCsv(String source, String name, String unit) {
    this.source = source;
    this.name = name;
    this.unit = unit;
  }

  /**
   * Reads a file in UTF-8.
   *
   * @param file the CSV file
   * @param name what was observed, for titles and messages
   * @param unit the unit of the values
   * @throws MalformedDataException if the file is missing, too large, or not such a series
   */
  public static TimeSeries read(Path file, String name, String unit) {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new MalformedDataException(file.toString(), 0,
            "larger than " + (LARGEST_FILE >> 20) + " MiB; cut it to the years you need");
      }
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        return parse(file.toString(), reader, name, unit);
      }
    } catch (NoSuchFileException e) {
      throw new MalformedDataException(file.toString(), 0, "there is no such file; check the path");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }

  /**
   * Reads a series from text.
   *
   * @param source what to call the text in messages, such as its file name
   * @param reader the text; not closed
   * @param name what was observed, for titles and messages
   * @param unit the unit of the values
   * @throws MalformedDataException if the text is not such a series
   */
  public static TimeSeries parse(String source, Reader reader, String name, String unit) {
    return new SeriesCsv(source, name, unit).parse(reader);
  }

  private TimeSeries parse(Reader reader) {
    BufferedReader lines = new BufferedReader(reader);
    try {
      readHeader(nextLine(lines));
      for (String text = nextLine(lines); text != null; text = nextLine(lines)) {
        readRow(text.split(",", -1));
      }
    } catch (CharacterCodingException e) {
      throw malformed("not UTF-8 text; save the file as UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(source + " can't be read", e);
    }
    if (values.isEmpty()) {
      throw malformed("a header and no rows; add one row an observation");
    }
    int firstYear = Math.floorDiv(firstStep, perYear);
    if (firstStep != firstYear * perYear) {
      throw new MalformedDataException(source, 2,
          "the series starts with month " + (firstStep - firstYear * perYear + 1)
              + "; start it with month 1");
    }
    return new TimeSeries(name, unit, firstYear, perYear,
        values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private String nextLine(BufferedReader lines) throws IOException {
    line++;
    return lines.readLine();
  }

  private void readHeader(String header) {
    String text = header == null ? "" : header;
    String found = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip();
    perYear = switch (found) {
      case YEARLY -> 1;
      case MONTHLY -> 12;
      default -> throw malformed("the header is \"" + found + "\"; make it \"" + YEARLY
          + "\" or \"" + MONTHLY + "\"");
    };
  }

  private void readRow(String[] cells) {
    int columns = perYear == 1 ? 2 : 3;
    if (cells.length != columns) {
      throw malformed(cells.length + " columns where the header has " + columns
          + "; write one observation a line, decimals with a point, and no empty line");
    }
    int step = whole(cells[0], "year") * perYear;
    if (perYear > 1) {
      int month = whole(cells[1], "month");
      if (month < 1 || month > perYear) {
        throw malformed("month " + month + "; months run from 1 to " + perYear);
      }
      step += month - 1;
    }
    if (values.isEmpty()) {
      firstStep = step;
    } else if (step != firstStep + values.size()) {
      throw malformed("expected " + nameOf(firstStep + values.size()) + " here but found "
          + nameOf(step) + "; sort the rows by time, each step once, none left out");
    }
    values.add(number(cells[columns - 1]));
  }

  private String nameOf(int step) {
    int year = Math.floorDiv(step, perYear);
    return perYear == 1 ? "year " + year : "month " + (step - year * perYear + 1) + " of " + year;
  }

  private int whole(String cell, String column) {
    try {
      int number = Integer.parseInt(cell.strip());
      if (Math.abs((long) number) <= 1_000_000) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the one message for both.
    }
    throw malformed("\"" + cell + "\" is not a " + column + "; write it like "
        + (column.equals("year") ? "1749" : "7"));
  }

  private double number(String cell) {
    if (cell.isBlank()) {
      throw malformed("the value is missing; fill the gap or cut the series there");
    }
    if (DECIMAL.matcher(cell.strip()).matches()) {
      double number = Double.parseDouble(cell.strip());
      if (Double.isFinite(number)) {
        return number;
      }
    }
    throw malformed("\"" + cell.strip() + "\" is not a finite number; write it like 104.5");
  }

  private MalformedDataException malformed(String problem) {
    return new MalformedDataException(source, line, problem);
  }
}
