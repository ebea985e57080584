package org.khorgos.pastproject;

import org.khorgos.cordis.FileKind;

/**
 * What became of the rows of a file.
 *
 * @param added rows that were new
 * @param changed rows that were known with other content
 * @param unchanged rows that were known as they are
 * @param rejected rows that were not taken over
 */
public record FileSummary(FileKind kind, String name, long added, long changed, long unchanged, long rejected) {
    /** The rows that were taken over, whether they changed anything or not. */
    public long imported() {
        return added + changed + unchanged;
    }

    FileSummary plus(Stored stored, long flawed) {
        return new FileSummary(
                kind,
                name,
                added + stored.added(),
                changed + stored.changed(),
                unchanged + stored.unchanged(),
                rejected + flawed + stored.rejections().size());
    }
}
