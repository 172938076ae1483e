/**
 * Predict what comes next from everything that came before.
 *
 * <p>The probability of a sequence is a product of conditional probabilities, each given all the
 * symbols before it. {@link unrolled.naive.FullHistoryModel} estimates them by counting, and turns
 * out to have learned its training sequences by heart; {@link unrolled.naive.BackOffModel} forgets
 * the oldest symbols until it has seen the rest. {@link unrolled.naive.RunningMean} and
 * {@link unrolled.naive.Persistence} do for numbers what counting does for symbols: all of the past
 * with equal weight, and none of it but the last. {@link unrolled.naive.OneHotWindow} is what a
 * network of fixed size would have to read, and {@link unrolled.naive.SymbolFrequencies} the
 * baseline that reads nothing.
 *
 * <p>Read the classes in this order; {@link unrolled.naive.NaiveExperiments} measures them. The
 * view of language as a sequence predicted symbol by symbol is that of C. E. Shannon, "A
 * Mathematical Theory of Communication", Bell System Technical Journal 27 (1948).
 */
package unrolled.naive;
