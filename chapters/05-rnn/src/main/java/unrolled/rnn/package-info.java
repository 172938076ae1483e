/**
 * What if the state that sums up the past is learned?
 *
 * <p>A recurrent network reads one item after the other and keeps a hidden state of fixed size:
 * {@code H_t = tanh(X_t·Wxh + H_{t−1}·Whh + bh)}, with the same weights at every step. So it takes
 * sequences of any length with a fixed number of weights, and its state is a summary that loses
 * something; training decides what. Unrolled, it is a network as deep as the sequence is long,
 * whose layers are all the same.
 *
 * <p>In reading order: {@link unrolled.rnn.HandExample} is one unit that can be worked with a
 * pencil, {@link unrolled.rnn.RnnCell} is the cell, forward and backward, with its
 * {@link unrolled.rnn.RnnParameters} and what one {@link unrolled.rnn.RnnStep} leaves;
 * {@link unrolled.core.model.Recurrence} is the loop over time that all cells share, and
 * {@link unrolled.rnn.RnnNetworks} joins cell and output layer.
 * {@link unrolled.rnn.SequenceShapes} runs one network in the shapes that such a loop allows,
 * {@link unrolled.rnn.ParameterCount} counts weights, and {@link unrolled.rnn.SoftmaxTwice} says
 * what a softmax too many costs. {@link unrolled.rnn.XorExperiments},
 * {@link unrolled.rnn.SunspotExperiments} and {@link unrolled.rnn.NameExperiments} train.
 *
 * <p>J. L. Elman, "Finding structure in time", Cognitive Science 14 (1990), 179–211.
 */
package unrolled.rnn;
