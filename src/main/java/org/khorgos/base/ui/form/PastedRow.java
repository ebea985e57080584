package org.khorgos.base.ui.form;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of what was pasted.
 *
 * @param cells as they were read, in the order of the columns
 * @param problems what is wrong with it
 * @param value what shall be added; null when something is wrong
 */
record PastedRow<T>(
        List<String> cells, List<String> problems, @Nullable T value) implements Serializable {
    PastedRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
