/**
 * What if only the last item counts?
 */
package unrolled.markov;
