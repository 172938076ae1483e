package unrolled.docs.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

import unrolled.core.report.Figure;
import unrolled.core.report.LadderRow;
import unrolled.docs.Book;
import unrolled.docs.Chapter;
import unrolled.docs.Problems;

/** Make the ladder: every model so far on sunspots and on names, one more row a chapter. */
public final class Ladder {

  private record Score(String title, Function<LadderRow, OptionalDouble> value) {}

  private static final List<Score> SCORES = List.of(
      new Score("1700–1920", LadderRow::arvTrain),
      new Score("1921–55", LadderRow::arvValidation),
      new Score("1956–79", LadderRow::arvTest),
      new Score("1980–2008", LadderRow::arvUntouched),
      new Score("validation", LadderRow::bitsValidation),
      new Score("test", LadderRow::bitsTest));

  private static final String FILE = "ladder.csv";
  private static final int DECIMALS = 3;

  private Ladder() {
  }

  /**
   * Draw for each chapter that adds a row the ladder up to it: {@code <chapter>-ladder-sunspots.svg} and
   * {@code <chapter>-ladder-names.svg}, each with its data.
   *
   * @param book     the book
   * @param folder   where the charts go
   * @param problems receives malformed rows
   */
  public static void draw(Book book, Path folder, Problems problems) {
    for (Chapter last : book.chapters()) {
      if (!Files.isRegularFile(last.results().resolve(FILE))) {
        continue;
      }
      List<LadderRow> rows = rows(book, last, problems);
      if (rows.stream().anyMatch(row -> row.arvTest().isPresent())) {
        write(folder, unrolled.core.report.Ladder.of(rows)
            .sunspots(last.name() + "-ladder-sunspots")
            .title("The ladder: sunspots")
            .description("Average relative variance of every model so far, one year ahead. "
                + best(rows, "test years", LadderRow::arvTest)));
      }
      if (rows.stream().anyMatch(row -> row.bitsTest().isPresent())) {
        write(folder, unrolled.core.report.Ladder.of(rows)
            .names(last.name() + "-ladder-names")
            .title("The ladder: class names")
            .description("Bits per character of every model so far on class names. "
                + best(rows, "test names", LadderRow::bitsTest)));
      }
    }
  }

  private static void write(Path folder, Figure<?> figure) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(figure.id() + ".svg"), figure.svg());
      Files.writeString(folder.resolve(figure.id() + ".csv"), figure.csv());
    } catch (IOException e) {
      throw new UncheckedIOException("can't write to " + folder, e);
    }
  }

  private static String best(
      List<LadderRow> rows, String where, Function<LadderRow, OptionalDouble> value) {
    LadderRow best = rows.stream().filter(row -> value.apply(row).isPresent())
        .min((a, b) -> Double.compare(
            value.apply(a).getAsDouble(), value.apply(b).getAsDouble()))
        .orElseThrow();
    return "Best on the " + where + ": " + best.model() + ", " + shown(value.apply(best)) + ".";
  }

  static Element whole(Book book, Problems problems) {
    Chapter last = book.chapters().get(book.chapters().size() - 1);
    return table(book, last, "tab-ladder", "The whole ladder", problems);
  }

  static Element upTo(Book book, Chapter last, Problems problems) {
    return table(book, last, "tab-" + last.name() + "-ladder", "The ladder up to here", problems);
  }

  private static Element table(
      Book book, Chapter last, String id, String title, Problems problems) {
    Element table = new Element("table").addClass("tableblock").addClass("ladder").id(id);
    table.appendElement("caption").html(title + ": one-step forecasts of sunspots,"
        + " and class names. Lower is better; the best value of each column is bold."
        + " Training times come from a recorded run.");
    Element head = table.appendElement("thead");
    head.append("<tr><th rowspan=\"2\">Model</th><th rowspan=\"2\" class=\"halign-right\">"
        + "Parameters</th><th rowspan=\"2\" class=\"halign-right\">Training</th>"
        + "<th colspan=\"4\" class=\"group\">Sunspots: average relative variance"
        + "</th><th colspan=\"2\" class=\"group\">Names: bits per character</th></tr>");
    Element second = head.appendElement("tr");
    SCORES.forEach(score ->
        second.appendElement("th").addClass("halign-right").text(score.title()));
    List<LadderRow> rows = rows(book, last, problems);
    Element body = table.appendElement("tbody");
    for (LadderRow row : rows) {
      Element line = body.appendElement("tr");
      if (row.chapter().equals(last.name()) && last.number() > 1 && !id.equals("tab-ladder")) {
        line.addClass("new");
      }
      line.appendElement("th").attr("scope", "row").html(Entities.escape(row.model()));
      line.appendElement("td").addClass("halign-right").text(row.parameters().isPresent()
          ? String.format(Locale.ROOT, "%,d", row.parameters().getAsLong()) : "–");
      line.appendElement("td").addClass("halign-right").text(time(row.seconds()));
      for (Score score : SCORES) {
        OptionalDouble value = score.value().apply(row);
        Element cell = line.appendElement("td").addClass("halign-right");
        cell.appendElement(isBest(rows, score, value) ? "strong" : "span").text(shown(value));
      }
    }
    return table;
  }

  private static List<LadderRow> rows(Book book, Chapter last, Problems problems) {
    List<LadderRow> rows = new ArrayList<>();
    for (Chapter chapter : book.chapters()) {
      Path file = chapter.results().resolve(FILE);
      if (chapter.number() <= last.number() && Files.isRegularFile(file)) {
        try {
          rows.addAll(unrolled.core.report.Ladder.read(List.of(file)).rows());
        } catch (IllegalArgumentException e) {
          problems.add(file, 0, e.getMessage(), "Write the row with the report package of core.");
        }
      }
    }
    return rows;
  }

  private static boolean isBest(List<LadderRow> rows, Score score, OptionalDouble value) {
    return value.isPresent() && rows.stream().map(score.value())
        .filter(OptionalDouble::isPresent)
        .allMatch(other ->
            new BigDecimal(shown(value)).compareTo(new BigDecimal(shown(other))) <= 0);
  }

  private static String shown(OptionalDouble value) {
    return value.isEmpty() ? "–" : BigDecimal.valueOf(value.getAsDouble())
        .setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private static String time(OptionalDouble seconds) {
    if (seconds.isEmpty()) {
      return "–";
    }
    double time = seconds.getAsDouble();
    if (time >= 1) {
      return String.format(Locale.ROOT, "%.0f s", time);
    }
    return time >= 0.001 ? String.format(Locale.ROOT, "%.0f ms", 1000 * time) : "< 1 ms";
  }
}
