package org.khorgos.base.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written line by line; a cell is a text, a number or null. */
public interface TableFile extends Closeable {
    /** Adds a line; throws IOException when the reader goes away. */
    void line(List<? extends @Nullable Object> cells) throws IOException;
}
