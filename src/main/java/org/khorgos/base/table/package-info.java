/** Tables as files that spreadsheets open, and that cannot make a spreadsheet do anything. */
@org.jspecify.annotations.NullMarked
package org.khorgos.base.table;
