package org.khorgos.proposal.ui;

import org.khorgos.proposal.ProposalContent;

/** One section of the form; it shows and reads its own part of the content. */
interface FormSection {
    /** The first word of the paths of its fields. */
    String key();

    /** Its fields, to say what is wrong at them. */
    Fields fields();

    void show(ProposalContent content);

    /** The content with this section's part as it stands in the fields. */
    ProposalContent write(ProposalContent content);

    /** Brings sums and the like up to date after a field changed. */
    default void refresh() {}
}
