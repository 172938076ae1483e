package unrolled.core.train;

/**
 * Says what a step of training did.
 *
 * @param number counted from 1 since training began
 * @param total the number of the last step to come in this run
 * @param epoch counted from 1
 * @param loss of the step's batch, before the step
 * @param gradientNorm before clipping
 */
public record TrainingStep(
    long number, long total, long epoch, double loss, double gradientNorm) {}
