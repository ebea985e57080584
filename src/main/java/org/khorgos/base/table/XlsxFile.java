package org.khorgos.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet; texts are stored as texts, so no cell can be taken for a formula. */
final class XlsxFile implements TableFile {
    private static final int FLUSH_EVERY = 1000;
    private static final int TEXT_MAX = 32_767;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxFile(OutputStream out, String sheetName) {
        book = new Workbook(out, "Khorgos", null);
        sheet = book.newWorksheet(sheetName);
    }

    @Override
    public void line(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.inlineString(row, column, shortened(cell.toString()));
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private static String shortened(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
