/**
 * What if the cell decides what it keeps?
 *
 * <p>A recurrent network passes all that it knows through a matrix and a tanh at every step. This
 * cell has a second state, which is multiplied by a gate and added to, element by element: kept
 * where the forget gate is near 1, dropped where it is near 0, and shown to others only as far as
 * the output gate lets it. The gradient goes back along it with no matrix and no slope between, and
 * on other ways, through gates, that carry more than is often said.
 *
 * <p>In reading order: {@link unrolled.lstm.LstmCell} does a step forward and backward, with
 * {@link unrolled.lstm.LstmParameters} and, if wanted, {@link unrolled.lstm.Peephole}s;
 * {@link unrolled.lstm.StoreHoldShow} is a cell to work with a pencil;
 * {@link unrolled.lstm.DirectPath} says what a forget gate leaves of a gradient and
 * {@link unrolled.lstm.StepJacobian} what all ways together do;
 * {@link unrolled.lstm.WeightCount} counts the weights of the networks of 1997. The experiments
 * begin with {@link unrolled.lstm.LstmExperiments}.
 *
 * <p>S. Hochreiter, J. Schmidhuber, "Long short-term memory", Neural Computation 9 (1997),
 * 1735–1780; F. A. Gers, J. Schmidhuber, F. Cummins, "Learning to forget: continual prediction with
 * LSTM", Neural Computation 12 (2000), 2451–2471.
 */
package unrolled.lstm;
