package unrolled.core.session;

import unrolled.core.train.History;
import unrolled.core.train.Progress;
import unrolled.core.train.Training;

/**
 * Trains with a line that shows the progress, and with a checkpoint to go on from after Ctrl-C.
 *
 * @param file where the snapshots go; if there is one, training goes on from it
 * @param stepsBetween how many steps are made between two snapshots, at least 1
 * @param line shows the progress
 */
public record TrainingSession(CheckpointFile file, int stepsBetween, ProgressLine line) {

  /** Checks the distance of the snapshots. */
  public TrainingSession {
    if (stepsBetween < 1) {
      throw new IllegalArgumentException(
          "a snapshot is taken after 1 step or more, not after " + stepsBetween);
    }
  }

  /**
   * Trains until so many steps have been made, those of earlier sessions included, or until the
   * user stops it; what was reached is in the file then.
   *
   * @param training as it was when it began: its parameters are replaced by those in the file
   * @param steps of all sessions together
   * @return the history of all sessions
   * @throws unrolled.core.data.MalformedDataException if the file is no whole checkpoint
   * @throws IllegalArgumentException if it is one of another model or of other data
   * @throws java.io.UncheckedIOException if the file can't be read, or can't be written, which is
   *     told before the first step
   * @throws unrolled.core.train.DivergenceException if training diverges; the file then has the
   *     last snapshot before
   */
  public History run(Training<?> training, long steps) {
    if (file.exists()) {
      training.resume(file.load());
      line.println("going on from " + file.file() + " after step " + training.history().steps());
    }
    file.requireWritable(); // rather than after the first steps
    training.watchedBy(line)
        .watchedBy(Progress.every(stepsBetween, step -> file.save(training.snapshot())));
    Interrupt interrupt = Interrupt.calling(training::stop);
    try {
      History history = training.run(steps);
      file.save(training.snapshot());
      if (interrupt.happened()) {
        line.println("stopped after step " + history.steps() + "; the same command goes on");
      }
      return history;
    } finally {
      interrupt.close();
    }
  }
}
