/** Turns one sequence into another of another length. */
package unrolled.shapes;
