/**
 * JShell with a chapter's classes at hand: the shell that {@code ./book shell lstm} opens.
 *
 * <p>Snippets run in a JVM of their own, so that an endless loop, {@code System.exit} or a lack of
 * memory costs that JVM and not the session: another one is started, and the snippets that had
 * succeeded are run again in it. Answers are those of the {@code jshell} tool in its normal
 * feedback mode; on a terminal, values that one line can't hold are laid out in lines.
 *
 * <p>Two JVMs, two halves. In ours: {@link unrolled.workshop.shell.Shell} reads and answers, with
 * {@link unrolled.workshop.shell.ShellOptions}, and asks {@link unrolled.workshop.shell.Practice}
 * about exercises. In that of the snippets: {@link unrolled.workshop.shell.Agent} runs them,
 * {@link unrolled.workshop.shell.Workbench} has the calls that a session imports, and
 * {@link unrolled.workshop.shell.Screen} knows how wide lines may be.
 */
package unrolled.workshop.shell;
