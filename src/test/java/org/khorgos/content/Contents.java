package org.khorgos.content;

import org.khorgos.testing.Proposals;

/** Complete contents with one thing changed. */
public final class Contents {
    private Contents() {}

    public static ProposalContent titled(String title) {
        ProposalContent content = Proposals.content();
        ProposalContent.Basics basics = content.basics();
        return content.with(new ProposalContent.Basics(
                title, basics.acronym(), basics.language(), basics.summary(), basics.problem(), basics.suggestion()));
    }
}
