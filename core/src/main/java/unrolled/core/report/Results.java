package unrolled.core.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a chapter's experiments hand to its text: numbers, charts, tables, ladder and ledger rows.
 *
 * <p>All of it goes beneath {@code target/book} of the module that runs. The first use in a
 * process forgets what an earlier build left there, so that no stale number survives; after that
 * every call writes at once, each file beside its place first and then moved. Numbers and tables
 * are sorted by id, ladder and ledger rows keep the order in which they came.
 */
public final class Results {

  private static final Map<Path, Results> OPEN = new ConcurrentHashMap<>();

  private final String prefix;
  private final BookFolder folder;
  private final Map<String, String> numbers = new TreeMap<>();
  private final Map<String, String> drawn = new TreeMap<>();
  private final Map<String, LadderRow> ladder = new LinkedHashMap<>();
  private final Map<String, LedgerRow> ledger = new LinkedHashMap<>();

  private Results(String prefix, Path folder) {
    this.prefix = prefix;
    this.folder = new BookFolder(folder);
  }

  /**
   * Returns the results of the running module.
   *
   * @param packageName last part of the chapter's package; every id starts with it
   * @throws IllegalStateException if the process does not run in a module's folder
   */
  public static Results of(String packageName) {
    return in(ModuleFolder.running().resolve("target").resolve("book"), packageName);
  }

  /**
   * Returns the results beneath a folder.
   *
   * @param folder where the files go; made if it is not there
   * @param packageName last part of the chapter's package; every id starts with it
   */
  public static Results in(Path folder, String packageName) {
    if (!packageName.matches("[a-z][a-z0-9]*")) {
      throw new IllegalArgumentException("Results belong to a chapter's package, one lower-case"
          + " word such as naive; this is not: " + packageName);
    }
    Path key = folder.toAbsolutePath().normalize();
    Results results = OPEN.computeIfAbsent(key, path -> {
      Results fresh = new Results(packageName, path);
      fresh.folder.clear();
      return fresh;
    });
    if (!results.prefix.equals(packageName)) {
      throw new IllegalArgumentException("The folder " + key + " holds the results of "
          + results.prefix + " already; " + packageName + " needs its own module.");
    }
    return results;
  }

  /**
   * Records a number for the text.
   *
   * @param id attribute name, for example {@code naive-unseen-at-8}
   * @param value finite
   * @param decimals digits after the point, 0 to 12; halves round away from zero
   */
  public void number(String id, double value, int decimals) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("The number " + id + " is " + value
          + "; the text can only quote a finite one.");
    }
    if (decimals < 0 || decimals > 12) {
      throw new IllegalArgumentException(
          "The number " + id + " can have 0 to 12 decimals, not " + decimals + ".");
    }
    text(id, Decimals.fixed(value, decimals));
  }

  /**
   * Records a whole number for the text, with a comma between thousands.
   *
   * @param id attribute name
   * @param value any
   */
  public void number(String id, long value) {
    text(id, String.format(Locale.ROOT, "%,d", value));
  }

  /**
   * Records a share as a percentage for the text, without the sign.
   *
   * @param id attribute name
   * @param share 0.125 stands for 12.5 %
   * @param decimals digits after the point, 0 to 12
   */
  public void percent(String id, double share, int decimals) {
    number(id, 100 * share, decimals);
  }

  /**
   * Records words for the text.
   *
   * @param id attribute name
   * @param value one line
   */
  public synchronized void text(String id, String value) {
    requireOwn(id);
    if (value.isBlank() || value.contains("\n")) {
      throw new IllegalArgumentException("The text " + id + " must be one line with text.");
    }
    String before = numbers.putIfAbsent(id, value);
    if (before != null && !before.equals(value)) {
      throw new IllegalArgumentException("The text quotes " + id + " as " + before
          + " already; another experiment says " + value + ".");
    }
    StringBuilder attributes = new StringBuilder();
    numbers.forEach((name, text) ->
        attributes.append(':').append(name).append(": ").append(text).append('\n'));
    folder.write("numbers.adoc", attributes.toString());
  }

  /**
   * Writes a figure and its data.
   *
   * @param figure complete, with an id that starts with the chapter's package
   */
  public synchronized void write(Figure<?> figure) {
    String svg = figure.svg();
    once(figure.id(), svg);
    folder.write("charts/" + figure.id() + ".svg", svg);
    folder.write("charts/" + figure.id() + ".csv", figure.csv());
  }

  /**
   * Writes a table and its data.
   *
   * @param table with an id that starts with the chapter's package
   */
  public synchronized void write(Table table) {
    String block = table.asciidoc();
    once(table.id(), block);
    folder.write("tables/" + table.id() + ".adoc", block);
    folder.write("tables/" + table.id() + ".csv", table.csv());
  }

  /**
   * Adds a row to the ladder.
   *
   * @param row one model
   */
  public synchronized void ladder(LadderRow row) {
    same(ladder.putIfAbsent(row.model(), row), row, "ladder row " + row.model());
    List<List<String>> rows = new ArrayList<>(List.of(LadderRow.HEADER));
    ladder.values().forEach(r -> rows.add(r.fields()));
    folder.write("ladder.csv", Csv.write(rows));
  }

  /**
   * Adds a row to the ledger.
   *
   * @param row one published result, with an id that starts with the chapter's package
   */
  public synchronized void ledger(LedgerRow row) {
    requireOwn(row.id());
    same(ledger.putIfAbsent(row.id(), row), row, "ledger row " + row.id());
    List<List<String>> rows = new ArrayList<>(List.of(LedgerRow.HEADER));
    ledger.values().forEach(r -> rows.add(r.fields()));
    folder.write("ledger.csv", Csv.write(rows));
  }

  private void once(String id, String content) {
    requireOwn(id);
    same(drawn.putIfAbsent(id, content), content, "id " + id);
  }

  private static void same(Object before, Object now, String what) {
    if (before != null && !before.equals(now)) {
      throw new IllegalArgumentException("The " + what
          + " is written twice with different contents; give each its own.");
    }
  }

  private void requireOwn(String id) {
    Figure.requireId(id);
    if (!id.startsWith(prefix + "-")) {
      throw new IllegalArgumentException("The id " + id + " must start with the chapter's package,"
          + " \"" + prefix + "-\", because all chapters share one set of names.");
    }
  }
}
