package unrolled.core.train;

import java.util.List;

import unrolled.core.math.Matrix;

/**
 * Holds what a loss says of the outputs of a network.
 *
 * @param value the mean over the steps that count; nats for {@link CrossEntropy}
 * @param dO its gradient with respect to each output (n, q), zero in the padding; null at a step
 *     that the loss does not look at
 * @param count how many steps of all sequences count
 */
public record SequenceLoss(double value, List<Matrix> dO, int count) {}
