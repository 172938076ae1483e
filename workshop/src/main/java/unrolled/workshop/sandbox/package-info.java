/**
 * Runs code that nobody has read, in a process of its own.
 *
 * <p>{@link unrolled.workshop.sandbox.Sandbox} starts the process and ends it,
 * {@link unrolled.workshop.sandbox.SandboxMain} is the program in it,
 * {@link unrolled.workshop.sandbox.SandboxEngine} the pipe between them,
 * {@link unrolled.workshop.sandbox.AllowedCode} the list of what the code may use, and
 * {@link unrolled.workshop.sandbox.Value} the way back of what it has computed.
 */
package unrolled.workshop.sandbox;
