/**
 * What if only the last item counts?
 *
 * <p>A Markov chain is a square matrix of probabilities: row i says what follows state i. It makes
 * poor forecasts, and nearly everything about it can be computed: the matrix that makes a record
 * likeliest (the shares of its counts), the distribution that a step leaves as it is, how fast the
 * start is forgotten, and how well anybody can predict it. That last number, the entropy rate, is a
 * floor for every model of the book. States may hold several items, so n-grams are chains; and a
 * network with one matrix and a softmax is a chain too, whose training ends where counting begins.
 *
 * <p>In reading order: {@link unrolled.markov.MarkovChain} steps and draws,
 * {@link unrolled.markov.TransitionCounts} estimates, {@link unrolled.markov.ChainStructure} tells
 * which states lead where, {@link unrolled.markov.StationaryLaw} finds the law in two ways,
 * {@link unrolled.markov.Mixing} measures forgetting (with {@link unrolled.markov.TwoStates} as its
 * closed form) and {@link unrolled.markov.EntropyRate} what cannot be known.
 * {@link unrolled.markov.TupleStates} gives a chain a longer memory,
 * {@link unrolled.markov.MarkovModel} predicts symbols, {@link unrolled.markov.LevelChain} forecasts
 * numbers, and {@link unrolled.markov.SoftmaxRegression} is the smallest network.
 *
 * <p>Markov's own paper has classes of its own: {@link unrolled.markov.VowelSequence} reads a text
 * through an {@link unrolled.markov.Alphabet} (and {@link unrolled.markov.Hangul} takes syllables
 * apart), {@link unrolled.markov.PairCounts} holds his four counts,
 * {@link unrolled.markov.ConnectedTrials} and {@link unrolled.markov.Dispersion} say how much a
 * count of dependent trials varies.
 *
 * <p>A. A. Markov, "An example of statistical investigation of the text Eugene Onegin concerning the
 * connection of samples in chains", 1913; C. E. Shannon, "A mathematical theory of communication",
 * Bell System Technical Journal 27 (1948), 379–423 and 623–656 (secondhand).
 */
package unrolled.markov;
