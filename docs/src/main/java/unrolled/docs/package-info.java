/**
 * Make the book: read the chapters' pages, hold them to the truth, write HTML.
 *
 * <p>Read {@link unrolled.docs.BookBuild} first; it names the steps in order.
 */
package unrolled.docs;
