/** Color code at build time. */
package unrolled.docs.code;
