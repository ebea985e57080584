package org.khorgos.base.ui.form;

/** A field that can be filled from a cell of a spreadsheet. */
interface Pasteable {
    /** How the cell's text is read. */
    Cell cell();
}
