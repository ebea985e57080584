package org.khorgos.draft;

import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Acting;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.stereotype.Component;

/** Changes a draft and keeps in its history what stood there before. */
@Component
class DraftWriter {
    private final ProposalTexts texts;
    private final DraftLog log;
    private final Acting acting;

    DraftWriter(ProposalTexts texts, DraftLog log, Acting acting) {
        this.texts = texts;
        this.log = log;
        this.acting = acting;
    }

    /**
     * Returns how the draft stands afterwards.
     *
     * @param taken the draft, locked by this transaction
     * @param path the field that changes, or {@link org.khorgos.content.ContentFields#ALL}
     */
    ProposalText write(ProposalText taken, String path, ProposalContent content) {
        log.note(taken, path, acting.actor().id(), acting.now());
        return texts.write(taken.id(), path, content);
    }
}
