/**
 * Makes products of matrices about twice as fast, with the same bits, where Java lets it.
 *
 * <p>The just-in-time compiler turns loops along rows into vector instructions by itself, but it
 * loads and stores the sums again and again. The Vector API can keep them in registers. It is
 * still incubating, so a program has to ask for it: put this module on the class path and start
 * Java with {@code --add-modules jdk.incubator.vector}. Without the flag the plain loops run.
 */
package unrolled.vector;
