/**
 * Shows the book in a browser: as it lies on the disk, or while one writes it, when a server on this
 * machine makes a page anew as soon as its source is saved.
 */
package unrolled.workshop.read;
