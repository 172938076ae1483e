package unrolled.core.report;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What every picture of measured data has: an id, a title, a description, axis titles, its data.
 *
 * <p>A figure is drawn twice into one SVG: a wide drawing of 720 units for a page, and a narrow one
 * that a style sheet shows instead on a telephone, where the wide one's text would be too small.
 *
 * @param <F> the figure's own type, returned by the fluent methods
 */
public abstract sealed class Figure<F extends Figure<F>> permits Chart, RowChart, HeatMap {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final String id;
  private String title = "";
  private String description = "";
  private String xTitle = "";
  private String yTitle = "";

  Figure(String id) {
    this.id = requireId(id);
  }

  static String requireId(String id) {
    if (id == null || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException("A figure's id is lower-case words joined by hyphens, for"
          + " example naive-unseen; this is not: " + id);
    }
    return id;
  }

  abstract F self();

  /** Draws axes, marks and labels onto one canvas. */
  abstract void draw(Canvas canvas);

  /** Returns the data as rows of text, the header first. */
  abstract List<List<String>> data();

  /** Fails in one sentence if there is nothing to draw. */
  abstract void requireData();

  /** Returns the height of the wide drawing in units, for a width of 720. */
  abstract double wideHeight();

  /** Returns the height of the narrow drawing in units, for a width of 400. */
  abstract double narrowHeight();

  /** Returns the id, lower-case words joined by hyphens, which names the files as well. */
  public final String id() {
    return id;
  }

  /**
   * Sets the title, a claim in a few words.
   *
   * @param text plain text; mandatory
   * @return this figure
   */
  public final F title(String text) {
    title = requireText(text, "title");
    return self();
  }

  /**
   * Sets the description for those who do not see the picture.
   *
   * @param text what the figure shows, with its main numbers; mandatory
   * @return this figure
   */
  public final F description(String text) {
    description = requireText(text, "description");
    return self();
  }

  /**
   * Sets the title of the horizontal axis.
   *
   * @param text quantity and unit, for example {@code lag (years)}
   * @return this figure
   */
  public final F x(String text) {
    xTitle = requireText(text, "x axis title");
    return self();
  }

  /**
   * Sets the title of the vertical axis.
   *
   * @param text quantity and unit, for example {@code squared error}
   * @return this figure
   */
  public final F y(String text) {
    yTitle = requireText(text, "y axis title");
    return self();
  }

  final String title() {
    return title;
  }

  final String description() {
    return description;
  }

  final String xTitle() {
    return xTitle;
  }

  final String yTitle() {
    return yTitle;
  }

  /**
   * Returns the figure as an SVG document; equal figures give equal bytes.
   *
   * @throws IllegalStateException if title, description or data are missing
   */
  public final String svg() {
    requireComplete();
    return SvgPage.of(this);
  }

  /**
   * Returns the figure's data as comma-separated values, the header first.
   *
   * @throws IllegalStateException if title, description or data are missing
   */
  public final String csv() {
    requireComplete();
    return Csv.write(data());
  }

  /**
   * Writes the figure and its data beneath the results' folder.
   *
   * @param results where the chapter's results go
   */
  public final void write(Results results) {
    results.write(this);
  }

  private void requireComplete() {
    if (title.isEmpty() || description.isEmpty()) {
      throw new IllegalStateException("The figure " + id + " has no "
          + (title.isEmpty() ? "title" : "description") + ": call ."
          + (title.isEmpty() ? "title(…)" : "description(…)") + " before it is drawn.");
    }
    requireData();
  }

  private String requireText(String text, String what) {
    Objects.requireNonNull(text, what);
    if (text.isBlank()) {
      throw new IllegalArgumentException("The figure " + id + " has a blank " + what + ".");
    }
    return text;
  }
}
