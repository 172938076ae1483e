/** Reads sequences from both ends. */
package unrolled.bidirectional;
