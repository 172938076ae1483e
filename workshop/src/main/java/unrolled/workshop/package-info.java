/**
 * What turns the chapters' pages and folders into things that run.
 *
 * <p>For the build: {@code listing} runs the JShell listings of a page, {@code exercise} reads the
 * exercises of a chapter, {@code rules} holds core and chapters to the design. For learners:
 * {@code command} is the command line and {@code shell} the JShell that it opens; {@code course}
 * knows all chapters and exercises, {@code progress} keeps what a learner has, {@code practice}
 * watches it, {@code check} judges answers, which {@code sandbox} runs; {@code read} shows the
 * book.
 */
package unrolled.workshop;
