package org.khorgos.draft;

import java.util.List;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Acting;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft said before, and the way back to it. */
@Service
@Transactional(readOnly = true)
public class DraftHistoryService {
    private final ProposalTexts texts;
    private final DraftWriter writer;
    private final DraftLog log;
    private final Acting acting;

    DraftHistoryService(ProposalTexts texts, DraftWriter writer, DraftLog log, Acting acting) {
        this.texts = texts;
        this.writer = writer;
        this.acting = acting;
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
        return content(texts.read(id), revision);
    }

    /**
     * Writes what the draft said at that revision as a new one and returns its number; nothing is lost, since the present
     * text stays in the history. Throws NotFound for a revision that is yet to come.
     */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public long restore(ProposalId id, long revision) {
        ProposalText text = texts.take(id);
        long written =
                writer.write(text, ContentFields.ALL, content(text, revision)).revision();
        acting.tell(new DraftRestored(id, revision, written, acting.now()));
        return written;
    }

    private ProposalContent content(ProposalText text, long revision) {
        if (revision < 0 || revision > text.revision()) {
            throw new NotFound("revision " + revision + " of " + text.id());
        }
        ProposalContent content = text.content();
        for (DraftLog.Entry later : log.after(text.id(), revision)) {
            content = ContentFields.with(content, later.path(), later.before());
        }
        return content;
    }
}
