/**
 * The command line of the book, {@code ./book}.
 *
 * <p>{@link unrolled.workshop.command.Book} reads the arguments; each command is a class that says
 * in its annotations what it does, and uses a {@link unrolled.workshop.command.Desk} for everything
 * outside itself: where the book and the learner's files are, what the terminal can do, who judges
 * an answer. What a command prints to the standard output is its answer; what is wrong goes to the
 * standard error.
 *
 * <p>Exit codes are the same for all: 0 done or passed, 1 not passed yet, 2 wrong usage, 3 could
 * not be done, 130 interrupted.
 */
package unrolled.workshop.command;
