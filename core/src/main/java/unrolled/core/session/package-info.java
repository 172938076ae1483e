/**
 * What training needs where there are a terminal and a disk: a line that shows how it goes, a file
 * to go on from, and a way to stop it by hand.
 *
 * <p>{@link unrolled.core.session.TrainingSession} joins the three:
 * {@link unrolled.core.session.ProgressLine}, {@link unrolled.core.session.CheckpointFile} and
 * {@link unrolled.core.session.Interrupt}. They are kept apart from
 * {@link unrolled.core.train.Training}, because a web page trains too, and has neither.
 *
 * <p>{@link unrolled.core.session.TensorFile} is how trained weights leave for other programs and
 * come from there, in the format safetensors.
 */
package unrolled.core.session;
