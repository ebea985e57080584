package org.khorgos.portfolio.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written line by line; a cell is a text, a number or null. */
interface TableFile extends Closeable {
    void line(List<? extends @Nullable Object> cells) throws IOException;
}
