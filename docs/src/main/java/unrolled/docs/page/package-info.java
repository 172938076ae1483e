/** Work on converted pages: number, check, resolve, typeset. */
package unrolled.docs.page;
