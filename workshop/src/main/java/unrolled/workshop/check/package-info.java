/**
 * Checks what a learner has written.
 *
 * <p>An exercise's folder holds, beside its task:
 *
 * <ul>
 * <li>{@code starter.jsh}, what the learner begins with: valid Java whose numbers are
 * {@code Double.NaN}, whose texts are empty and whose methods throw
 * {@code UnsupportedOperationException}; all three count as not answered yet;
 * <li>{@code check.txt}, the probes, in blocks with a blank line between them: what is asked, in
 * words; if needed a line {@code within 0.005}, {@code within 1%}, {@code between 0.2 and 0.4} or
 * {@code one of this, that}; and an expression in Java, which is evaluated in the learner's session. Blocks that begin with
 * {@code #} are comments; {@code limit 30 s} gives the answer more time; a block that begins with a
 * line {@code setup} holds Java that runs before the first probe;
 * <li>{@code solution.jsh}, whose values are the right ones;
 * <li>{@code wrong/NAME.jsh}, two or more known wrong answers, each beginning with
 * {@code // diagnosis:} and the words for whoever gives it (lines that go on begin with {@code //}
 * and three blanks), followed by nothing but what is mistaken: it is run after the solution and
 * declares that part anew. Where the learner's value of a probe is that of a wrong answer, its
 * diagnosis is told;
 * <li>{@code given.jsh}, if there is one: Java that runs before all of these, such as the numbers
 * of the task, which may depend on the variable {@code seed};
 * <li>{@code hints.txt}, hints in steps with lines {@code ---} between them.
 * </ul>
 *
 * <p>In reading order: {@link unrolled.workshop.check.Checker} (what happens),
 * {@link unrolled.workshop.check.Session} (a script is run and an expression evaluated),
 * {@link unrolled.workshop.check.Diagnosis} (what is told), {@link unrolled.workshop.check.Verdict}.
 */
package unrolled.workshop.check;
