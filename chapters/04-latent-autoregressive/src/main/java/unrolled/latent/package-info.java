/**
 * What if the past is summed up in a state that nobody sees?
 */
package unrolled.latent;
