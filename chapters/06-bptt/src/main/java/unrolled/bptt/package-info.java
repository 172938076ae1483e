/**
 * How does an error find the steps that caused it?
 *
 * <p>Unrolled, a recurrent network is a deep network whose layers share their weights. The gradient
 * of a shared weight is the sum over its uses, and one sweep from the last step to the first
 * collects it: at each step, what the loss of the step says of the state, and what the next step
 * says of it. The sweep multiplies by a Jacobian a step, so that what it says of far steps shrinks
 * or grows exponentially. The way back itself lives where the way forward does, in
 * {@link unrolled.rnn.RnnCell}, {@link unrolled.core.model.Recurrence} and
 * {@link unrolled.core.train.CrossEntropy}; this package derives it, checks it and measures it.
 *
 * <p>In reading order: {@link unrolled.bptt.OneUnit} is the whole method for one unit, number by
 * number; {@link unrolled.bptt.SoftmaxDerivatives} takes apart what training takes together;
 * {@link unrolled.bptt.Tape} differentiates anything, and {@link unrolled.bptt.TapedNetwork} writes
 * the network onto it. {@link unrolled.bptt.LagContributions} splits a gradient by the steps that
 * caused it, {@link unrolled.bptt.StateJacobian} and {@link unrolled.bptt.SpectralRadius} say how
 * fast it shrinks, {@link unrolled.bptt.GradientBias} and {@link unrolled.bptt.KeptNumbers} what a
 * cut costs and saves.
 *
 * <p>P. J. Werbos, "Backpropagation through time: what it does and how to do it", Proceedings of
 * the IEEE 78 (1990), 1550–1560.
 */
package unrolled.bptt;
