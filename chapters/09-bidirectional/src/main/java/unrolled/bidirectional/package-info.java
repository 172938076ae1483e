/**
 * What can the future tell about the present?
 *
 * <p>A recurrent network that reads a whole sequence before it answers need not decide on each step
 * by what came before. A second loop, with parameters of its own, reads from the last step to the
 * first, and the output of a step is read off both states. No state of one loop enters the other,
 * so each half learns by backpropagation through time as it is, and only the output layer and the
 * inputs are shared. What has to be got right is the order: each sequence of a padded batch is
 * reversed by its own length. And the price is the present, since no output is there before the
 * last input; a network that looks ahead neither generates nor follows a stream.
 *
 * <p>In reading order: {@link unrolled.bidirectional.BidirectionalHandExample} is one unit each way
 * over three steps, number by number; {@link unrolled.bidirectional.Reversal} turns padded batches
 * around, and {@link unrolled.bidirectional.FromTheEnd} any layer;
 * {@link unrolled.bidirectional.Bidirectional} lays a layer beside another that is turned around,
 * and {@link unrolled.bidirectional.BothWays} holds what both learn.
 * {@link unrolled.bidirectional.CapitalExperiments} restores the capitals of class names with each
 * of them, beside {@link unrolled.bidirectional.LetterCounts} and
 * {@link unrolled.bidirectional.WordList}, which need no network.
 *
 * <p>The network is that of M. Schuster and K. K. Paliwal, Bidirectional recurrent neural networks,
 * IEEE Transactions on Signal Processing 45(11), 1997, as later works describe it.
 */
package unrolled.bidirectional;
