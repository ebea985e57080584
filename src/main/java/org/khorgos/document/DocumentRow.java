package org.khorgos.document;

import java.util.List;

/**
 * A document of a proposal.
 *
 * @param current the version that is attached now
 * @param earlier those that it took the place of, as far as the reader may see them, the newest first
 */
public record DocumentRow(AttachmentRow current, List<AttachmentRow> earlier) {
    public DocumentRow {
        earlier = List.copyOf(earlier);
    }
}
