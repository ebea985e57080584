package org.khorgos.pastproject;

import java.util.List;
import java.util.function.ToLongFunction;
import org.khorgos.cordis.FileKind;

/** What became of the rows of all files of an import. */
public record ImportSummary(List<FileSummary> files) {
    public ImportSummary {
        files = List.copyOf(files);
    }

    /** Rows that were not taken over. */
    public long rejected() {
        return files.stream().mapToLong(FileSummary::rejected).sum();
    }

    /** The sum of a figure over all files of a kind. */
    public long of(FileKind kind, ToLongFunction<FileSummary> figure) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .mapToLong(figure)
                .sum();
    }
}
