/** Teach Asciidoctor the book's own forms: included Java with its origin, index terms, generated tables. */
package unrolled.docs.asciidoc;
