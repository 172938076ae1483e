/**
 * What the models learn from: real series, a corpus, and how both are cut in time.
 *
 * <p>A {@link unrolled.core.data.TimeSeries} holds numbers observed at equal steps; it has no gap,
 * because {@link unrolled.core.data.SeriesCsv} refuses a file that has one and says in which line.
 * {@link unrolled.core.data.RealSeries} gives the four series of the book, and
 * {@link unrolled.core.data.SunspotPeriod} the years to fit, to choose and to report on.
 * {@link unrolled.core.data.ClassNames} is the corpus, made by
 * {@link unrolled.core.data.ClassNamesHarvester}, and {@link unrolled.core.data.Vocabulary} turns
 * its characters into numbers.
 *
 * <p>A recurrent network reads an {@link unrolled.core.data.Input} a step, for several sequences
 * side by side; a {@link unrolled.core.data.Mask} says which of them have ended. A
 * {@link unrolled.core.data.SequenceBatch} holds the inputs with what should come out
 * ({@link unrolled.core.data.SymbolBatch}, {@link unrolled.core.data.SeriesBatch},
 * {@link unrolled.core.data.LabelBatch}), and {@link unrolled.core.data.Batches} gives those of an
 * epoch.
 *
 * <p>{@code PROVENANCE.md} among the resources says where each comes
 * from and how it was checked.
 */
package unrolled.core.data;
