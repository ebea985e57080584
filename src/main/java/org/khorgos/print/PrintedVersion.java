package org.khorgos.print;

import java.time.Instant;
import java.util.List;
import org.khorgos.print.Outline.Section;
import org.khorgos.proposal.ProposalContent;

/**
 * A version as far as its reader may see it.
 *
 * @param sha256 of the whole content, whatever the reader may see
 */
record PrintedVersion(
        int number,
        Instant submittedAt,
        String writtenBy,
        String sha256,
        ProposalContent content,
        List<Section> outline) {
    String title() {
        return content.basics().title();
    }
}
