/** Arithmetic for the whole book: matrices, element-wise functions, random numbers. */
package unrolled.core.math;
