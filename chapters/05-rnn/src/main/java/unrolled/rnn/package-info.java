/**
 * What if the state that sums up the past is learned?
 */
package unrolled.rnn;
