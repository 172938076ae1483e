/**
 * How models are scored and fitted.
 *
 * <p>{@link unrolled.core.train.Metrics} turns errors and likelihoods into the book's units, and
 * {@link unrolled.core.train.Evaluation} runs a model over data in the order of time. An
 * {@link unrolled.core.train.Optimizer} ({@link unrolled.core.train.GradientDescent},
 * {@link unrolled.core.train.Adam}) changes {@link unrolled.core.model.Parameters} against a
 * gradient; {@link unrolled.core.train.GradientCheck} holds a gradient derived by hand against
 * central differences.
 */
package unrolled.core.train;
