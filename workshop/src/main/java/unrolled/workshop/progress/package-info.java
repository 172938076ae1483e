/**
 * Keeps what a learner has: the files with answers, and which exercises have passed.
 *
 * <p>Both lie in one folder, {@code work} beside the chapters unless the learner names another.
 * {@code work/rnn/one-step.jsh} is the answer to the exercise {@code rnn/one-step}, copied from its
 * starter when it is first opened and never overwritten. {@code work/progress.txt} has one line for
 * each exercise that was ever opened:
 *
 * <pre>
 * rnn/count     passed  tries=3  hints=1  passed=2026-11-21T20:15:02Z  seen=2026-11-21T20:14:40Z
 * rnn/one-step  open    tries=1  seen=2026-11-21T20:15:02Z
 * </pre>
 *
 * <p>The lines are sorted, and any two files are merged by putting their lines together: an exercise
 * that passed in one of them has passed, the numbers are the greater ones. So the file can be kept
 * under version control, carried to another machine and mended by hand. Facts and states that a
 * later version may write are kept as they are. A line that is nothing of the kind is damage: the
 * file is then set aside under another name, and all its good lines live on.
 *
 * <p>The file is written beside and moved, so that there is a whole one whenever the machine stops.
 * Each change reads the file anew, under a lock, so that two programs lose nothing of each other.
 */
package unrolled.workshop.progress;
