package unrolled.core.data;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeriesCsvTest {

  @TempDir Path folder;

  @Test
  void reads_years_and_values() {
    TimeSeries series = parse("year,value\n1900,1.5\n1901,-2\n");
    assertThat(series.values()).containsExactly(1.5, -2);
    assertThat(series.firstYear()).isEqualTo(1900);
    assertThat(series.lastYear()).isEqualTo(1901);
  }

  @Test
  void a_byte_order_mark_as_spreadsheets_write_it_is_passed_over() {
    assertThat(parse("\uFEFFyear,value\n1900,1.5e1\n").values()).containsExactly(15);
  }

  @Test
  void reads_months() {
    TimeSeries series = parse("year,month,value\n1949,1,112\n1949,2,118\n");
    assertThat(series.perYear()).isEqualTo(12);
    assertThat(series.time(1)).isEqualTo(1949 + 1 / 12.0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
      "year,value/1900,1/1901,              | f.csv:3: | the value is missing; fill the gap or cut the series there",
      "year,value/1900,1/1901,1O4           | f.csv:3: | \"1O4\" is not a finite number; write it like 104.5",
      "year,value/1900,12f                  | f.csv:2: | \"12f\" is not a finite number",
      "year,value/1900,0x1p3                | f.csv:2: | \"0x1p3\" is not a finite number",
      "year,value/1900,104,5                | f.csv:2: | decimals with a point",
      "year,value/1900,1//                  | f.csv:3: | no empty line",
      "year,value/1900,NaN                  | f.csv:2: | \"NaN\" is not a finite number",
      "year,value/1900,1e999                | f.csv:2: | is not a finite number",
      "year,value/1900,1/1899,2             | f.csv:3: | expected year 1901 here but found year 1899",
      "year,value/1900,1/1902,2             | f.csv:3: | expected year 1901 here but found year 1902",
      "year,value/1900,1/1900,2             | f.csv:3: | each step once",
      "year,value/MCM,1                     | f.csv:2: | \"MCM\" is not a year; write it like 1749",
      "year,value/99999999,1                | f.csv:2: | \"99999999\" is not a year",
      "year,value/1900,1,2                  | f.csv:2: | 3 columns where the header has 2",
      "year,value/1900,1//1901,2            | f.csv:3: | 1 columns where the header has 2",
      "jahr,wert/1900,1                     | f.csv:1: | the header is \"jahr,wert\"; make it \"year,value\"",
      "''                                   | f.csv:1: | the header is \"\"",
      "year,value                           | f.csv:2: | a header and no rows",
      "year,month,value/1949,13,1           | f.csv:2: | month 13; months run from 1 to 12",
      "year,month,value/1949,2,1            | f.csv:2: | start it with month 1",
      "year,month,value/1949,1,1/1949,3,1   | f.csv:3: | expected month 2 of 1949 here but found month 3",
  })
  void says_where_what_and_how_to_mend(String text, String where, String what) {
    assertThatThrownBy(() -> parse(text.replace('/', '\n')))
        .isInstanceOf(MalformedDataException.class)
        .hasMessageStartingWith(where)
        .hasMessageContaining(what);
  }

  @Test
  void names_a_missing_file() {
    Path file = folder.resolve("absent.csv");
    assertThatThrownBy(() -> SeriesCsv.read(file, "x", "y"))
        .isInstanceOf(MalformedDataException.class)
        .hasMessage(file + ": there is no such file; check the path");
  }

  @Test
  void refuses_a_file_that_is_not_text() throws IOException {
    Path file = Files.write(folder.resolve("latin.csv"),
        "year,value\n1900,1é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> SeriesCsv.read(file, "x", "y"))
        .isInstanceOf(MalformedDataException.class)
        .hasMessageContaining("not UTF-8 text");
  }

  @Test
  void refuses_a_file_too_large_to_be_a_series_before_reading_it() throws IOException {
    Path file = folder.resolve("large.csv");
    try (var channel = FileChannel.open(file,
        StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]), SeriesCsv.LARGEST_FILE);
    }
    assertThatThrownBy(() -> SeriesCsv.read(file, "x", "y"))
        .isInstanceOf(MalformedDataException.class)
        .hasMessageContaining("larger than 16 MiB");
  }

  private static TimeSeries parse(String text) {
    return SeriesCsv.parse("f.csv", new StringReader(text), "x", "y");
  }
}
