package org.khorgos.draft;

import java.util.EnumSet;
import java.util.Set;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalStateChanged;
import org.khorgos.identity.Acting;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends assignments in the same transaction as what makes them void: their holder writes no more, or nobody does. */
@Component
class SectionKeeper {
    /** The states in which the draft is written or, while it is being signed, can be taken back to be written. */
    private static final Set<ProposalState> WRITING =
            EnumSet.of(ProposalState.DRAFT, ProposalState.COSIGNING, ProposalState.RETURNED, ProposalState.REVISE);

    private final SectionTable table;
    private final ProposalTexts texts;
    private final Acting acting;

    SectionKeeper(SectionTable table, ProposalTexts texts, Acting acting) {
        this.table = table;
        this.texts = texts;
        this.acting = acting;
    }

    @EventListener
    void end(ProposalStateChanged event) {
        if (WRITING.contains(event.from()) && !WRITING.contains(event.to())) {
            table.endAll(event.proposal(), event.at());
        }
    }

    @EventListener
    void end(EditorChosen event) {
        if (event.writes()) {
            return;
        }
        for (SectionAssignment one : table.open(event.proposal())) {
            if (one.assignee().equals(event.editor())) {
                table.end(one, event.at());
                acting.tell(SectionTakenAway.of(texts.read(event.proposal()), one, event.at()));
            }
        }
    }
}
