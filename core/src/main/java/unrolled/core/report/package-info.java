/** Charts, tables, numbers and ledger rows: what experiments hand to the text. */
package unrolled.core.report;
