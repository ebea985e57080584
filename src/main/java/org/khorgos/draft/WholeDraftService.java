package org.khorgos.draft;

import jakarta.validation.Valid;
import java.time.format.DateTimeFormatter;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.Requires;
import org.khorgos.base.Refused;
import org.khorgos.content.ContentFields;
import org.khorgos.identity.Acting;
import org.khorgos.identity.UserDirectory;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.khorgos.signature.Cosignatories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Writing all of a draft at once, as something does that has the whole text already. */
@Service
@Transactional(readOnly = true)
@Validated
public class WholeDraftService {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final ProposalTexts texts;
    private final DraftWriter writer;
    private final Cosignatories cosignatories;
    private final UserDirectory users;
    private final Acting acting;

    WholeDraftService(
            ProposalTexts texts, DraftWriter writer, Cosignatories cosignatories, UserDirectory users, Acting acting) {
        this.texts = texts;
        this.writer = writer;
        this.cosignatories = cosignatories;
        this.users = users;
        this.acting = acting;
    }

    /** The draft to be written on. */
    @Requires(Operation.EDIT_PROPOSAL)
    public ProposalDraft draft(ProposalId id) {
        ProposalText text = texts.read(id);
        return new ProposalDraft(text.revision(), text.content(), cosignatories.chosen(id));
    }

    /**
     * Keeps the draft, complete or not, and returns its new version; co-signatories are kept only before it is sent.
     * Throws Refused when somebody saved after the draft's version was read, ConstraintViolationException for content
     * outside its limits.
     */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public long save(ProposalId id, @Valid ProposalDraft draft) {
        ProposalText text = texts.takeAsFirst(id);
        if (text.revision() != draft.version()) {
            throw new Refused(
                    "proposal.stale",
                    users.get(text.savedBy()).displayName(),
                    MINUTE.format(text.savedAt().atZone(acting.actor().zone())));
        }
        long version = writer.write(text, ContentFields.ALL, draft.content()).revision();
        if (text.state() == ProposalState.DRAFT) {
            cosignatories.choose(text, draft.cosignatories());
        }
        return version;
    }
}
