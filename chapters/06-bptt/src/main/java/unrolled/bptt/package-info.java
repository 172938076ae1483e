/**
 * How does an error find the steps that caused it?
 */
package unrolled.bptt;
