package org.khorgos.print;

import java.time.Instant;
import java.util.List;
import org.khorgos.base.Currencies;
import org.khorgos.content.ProposalContent;
import org.khorgos.print.Outline.Section;

/**
 * A version as far as its reader may see it.
 *
 * @param currencies those in which each side pays in its call
 * @param sha256 of the whole text and the documents, whatever the reader may see
 */
record PrintedVersion(
        int number,
        Instant submittedAt,
        String writtenBy,
        String sha256,
        ProposalContent content,
        Currencies currencies,
        List<Section> outline) {
    String title() {
        return content.basics().title();
    }
}
