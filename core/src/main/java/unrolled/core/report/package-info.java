/**
 * What experiments hand to the text: charts, tables, numbers, rungs of the ladder, ledger rows.
 *
 * <p>Nothing that the book shows is typed twice. An experiment's test asserts a claim and then
 * gives its evidence to {@link unrolled.core.report.Results}, which writes it beneath
 * {@code target/book}; the text quotes it from there, and the build stops where a quotation finds
 * nothing. Ids are one set of names for the whole book, so each starts with its chapter's package.
 *
 * <p>Charts come from {@link unrolled.core.report.Chart}: numeric axes for lines, bands, points,
 * stems and bars, {@link unrolled.core.report.RowChart} for named rows,
 * {@link unrolled.core.report.HeatMap} for matrices. A chart that compares errors draws the floor,
 * the best possible value, and the trivial baselines as rules. Three decisions shape them:
 *
 * <ul>
 *   <li>XChart places and draws the marks; every letter is written here. XChart draws text as the
 *       outlines of some font, which ties a picture to the machine that drew it, and can't be
 *       read aloud, searched or restyled. With its text switched off it needs no font at all, so
 *       a Java without fonts draws the same bytes. {@link unrolled.core.report.XChartMarks} is
 *       the only class that knows XChart.
 *   <li>Every figure is drawn twice, 720 and 400 units wide, and {@code chart.css} shows the one
 *       that fits the screen: letters that are right on a page are too small on a telephone.
 *   <li>Colors are variables of that style sheet, so that a chart follows the reader's theme. They
 *       are never the only sign: dashes, marker shapes and labels say the same.
 * </ul>
 *
 * <p>The same input gives the same bytes on every machine and every JDK: coordinates have two
 * decimals, text is measured by a table of widths instead of a font, long lines are thinned by a
 * rule that depends on the data only, and nothing depends on the time or the locale. What does
 * depend on them, such as training time, or takes longer than a build may, is
 * {@link unrolled.core.report.Recorded}: a committed file that names the command, seeds, JDK, date
 * and digests of the code and data it came from, and is refused once they have changed.
 *
 * <p>To read on: {@code Figure}, {@code Chart}, {@code ChartDrawing}, {@code LayerDrawing},
 * {@code XChartMarks}, {@code MarkRecorder}; then {@code Results} and {@code Recorded}.
 */
package unrolled.core.report;
