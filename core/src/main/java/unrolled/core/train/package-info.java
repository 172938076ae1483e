/**
 * How models are scored and fitted.
 *
 * <p>{@link unrolled.core.train.Metrics} turns errors and likelihoods into the book's units, and
 * {@link unrolled.core.train.Evaluation} runs a model over data in the order of time. An
 * {@link unrolled.core.train.Optimizer} ({@link unrolled.core.train.GradientDescent},
 * {@link unrolled.core.train.Adam}) changes {@link unrolled.core.model.Parameters} against a
 * gradient; {@link unrolled.core.train.GradientCheck} holds a gradient derived by hand against
 * central differences.
 *
 * <p>{@link unrolled.core.train.Training} takes the batches of a network one after the other: a
 * {@link unrolled.core.train.Learner} computes the loss ({@link unrolled.core.train.CrossEntropy},
 * {@link unrolled.core.train.SquaredError}) and its gradient,
 * {@link unrolled.core.train.Clipping} shortens it, the optimizer makes the step. A
 * {@link unrolled.core.train.Progress} is told of each, a {@link unrolled.core.train.History} keeps
 * them, and a {@link unrolled.core.train.Snapshot} is enough to go on with the same bits.
 */
package unrolled.core.train;
