/** Typeset formulas at build time. */
package unrolled.docs.math;
