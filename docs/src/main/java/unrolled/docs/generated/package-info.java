/** Make the book's own tables: ladder, ledger, indexes. */
package unrolled.docs.generated;
