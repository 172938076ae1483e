/** Read the sources that the book is made from. */
package unrolled.docs.source;
