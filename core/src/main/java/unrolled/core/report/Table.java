package unrolled.core.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A table of measured values for the text, written as AsciiDoc and as CSV. */
public final class Table {

  private final String id;
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private String alignment;
  private String caption = "";

  private Table(String id, List<String> header) {
    this.id = Figure.requireId(id);
    this.header = header;
    alignment = "<" + ">".repeat(header.size() - 1);
  }

  /**
   * Starts a table.
   *
   * @param id lower-case words joined by hyphens, the chapter's package first
   * @param header column titles with their units, one or more
   */
  public static Table of(String id, String... header) {
    if (header.length == 0) {
      throw new IllegalArgumentException("The table " + id + " needs at least one column title.");
    }
    return new Table(id, List.of(header));
  }

  /**
   * Sets the caption, shown above the table with its number.
   *
   * @param text one line of AsciiDoc
   */
  public Table caption(String text) {
    if (text.isBlank() || text.contains("\n")) {
      throw new IllegalArgumentException("The caption of the table " + id
          + " must be one line with text.");
    }
    caption = text;
    return this;
  }

  /**
   * Aligns the columns; without it the first is left and the others are right.
   *
   * @param marks one of {@code <}, {@code ^}, {@code >} a column, for example {@code "<>>"}
   */
  public Table align(String marks) {
    if (marks.length() != header.size() || !marks.matches("[<^>]+")) {
      throw new IllegalArgumentException("The table " + id + " has " + header.size()
          + " columns and needs as many of <, ^ and >, not \"" + marks + "\".");
    }
    alignment = marks;
    return this;
  }

  /**
   * Adds a row of text.
   *
   * @param cells one a column
   */
  public Table row(String... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException("The table " + id + " has " + header.size()
          + " columns; row " + (rows.size() + 1) + " has " + cells.length + " cells.");
    }
    for (String cell : cells) {
      Objects.requireNonNull(cell, () -> "a cell of row " + (rows.size() + 1) + " of table " + id);
    }
    rows.add(List.of(cells));
    return this;
  }

  /** Returns the id, which names the files as well. */
  public String id() {
    return id;
  }

  /** Returns the table as an AsciiDoc block. */
  public String asciidoc() {
    requireRows();
    StringBuilder text = new StringBuilder("[#" + id + ",cols=\"");
    for (int i = 0; i < alignment.length(); i++) {
      text.append(i == 0 ? "" : ",").append(alignment.charAt(i));
    }
    text.append("\",options=\"header,autowidth\"]\n");
    if (!caption.isEmpty()) {
      text.append('.').append(caption).append('\n');
    }
    text.append("|===\n");
    append(text, header);
    text.append('\n');
    rows.forEach(row -> append(text, row));
    return text.append("|===\n").toString();
  }

  /** Returns the table as comma-separated values, the header first. */
  public String csv() {
    requireRows();
    List<List<String>> all = new ArrayList<>(Collections.singletonList(header));
    all.addAll(rows);
    return Csv.write(all);
  }

  private static void append(StringBuilder text, List<String> cells) {
    for (String cell : cells) {
      text.append("| ").append(cell.replace("|", "\\|").replace("\n", " +\n")).append('\n');
    }
  }

  private void requireRows() {
    if (rows.isEmpty()) {
      throw new IllegalStateException("The table " + id + " has no rows.");
    }
  }
}
