/** Puts recurrent layers on top of each other. */
package unrolled.deep;
