package org.khorgos.document;

import org.khorgos.proposal.ProposalRevised;
import org.khorgos.proposal.ProposalSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in the same transaction what was attached when a version of a proposal was submitted. */
@Component
class SubmittedDocuments {
    private final SubmittedTable table;

    SubmittedDocuments(SubmittedTable table) {
        this.table = table;
    }

    @EventListener
    void on(ProposalSubmitted submitted) {
        table.keep(submitted.proposal(), submitted.version());
    }

    @EventListener
    void on(ProposalRevised revised) {
        table.keep(revised.proposal(), revised.version());
    }
}
