/** Write the finished pages with their frame. */
package unrolled.docs.site;
