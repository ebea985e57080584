package org.khorgos.proposal;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft said before, and the way back to it. */
@Service
@Transactional(readOnly = true)
public class DraftHistoryService {
    private final Desk desk;
    private final DraftLog log;

    DraftHistoryService(Desk desk, DraftLog log) {
        this.desk = desk;
        this.log = log;
    }

    /** Who changed what and when, the newest first. */
    @Requires(Operation.EDIT_PROPOSAL)
    public List<ChangeRow> changes(ProposalId id) {
        return log.all(id).stream()
                .map(entry -> new ChangeRow(entry.revision(), entry.path(), entry.by(), entry.at()))
                .toList();
    }

    /** What the draft said at that revision, 0 being its beginning; throws NotFound for one that is yet to come. */
    @Requires(Operation.EDIT_PROPOSAL)
    public ProposalContent content(ProposalId id, long revision) {
        return content(desk.read(id), revision);
    }

    /**
     * Writes what the draft said at that revision as a new one and returns its number; nothing is lost, since the present
     * text stays in the history. Throws NotFound for a revision that is yet to come.
     */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public long restore(ProposalId id, long revision) {
        Proposal proposal = desk.take(id);
        desk.write(proposal, ContentFields.ALL, content(proposal, revision));
        desk.flush();
        desk.tell(new DraftRestored(id, revision, proposal.draftVersion(), desk.now()));
        return proposal.draftVersion();
    }

    private ProposalContent content(Proposal proposal, long revision) {
        if (revision < 0 || revision > proposal.draftVersion()) {
            throw new NotFound("revision " + revision + " of " + proposal.id());
        }
        ProposalContent content = proposal.content();
        for (DraftLog.Entry later : log.after(proposal.id(), revision)) {
            content = ContentFields.with(content, later.path(), later.before());
        }
        return content;
    }
}
