package org.khorgos.draft;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.content.ContentFields;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Acting;
import org.khorgos.identity.UserId;
import org.khorgos.proposal.ProposalText;
import org.khorgos.proposal.ProposalTexts;
import org.khorgos.signature.Cosignatories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Writing together on a draft, field by field: changes to different fields go side by side; when two people change the
 * same one, the first stands and the second is kept beside it until somebody chooses.
 */
@Service
@Transactional(readOnly = true)
@Validated
public class DraftService {
    private final ProposalTexts texts;
    private final DraftWriter writer;
    private final Cosignatories cosignatories;
    private final DraftLog log;
    private final ConflictStore conflicts;
    private final SectionTable assignments;
    private final Acting acting;

    DraftService(
            ProposalTexts texts,
            DraftWriter writer,
            Cosignatories cosignatories,
            DraftLog log,
            ConflictStore conflicts,
            SectionTable assignments,
            Acting acting) {
        this.texts = texts;
        this.writer = writer;
        this.cosignatories = cosignatories;
        this.log = log;
        this.conflicts = conflicts;
        this.assignments = assignments;
        this.acting = acting;
    }

    /** The draft with what its writer needs to go on where they were. */
    @Requires(Operation.EDIT_PROPOSAL)
    public OpenDraft open(ProposalId id) {
        ProposalText text = texts.read(id);
        ProposalDraft draft = new ProposalDraft(text.revision(), text.content(), cosignatories.chosen(id));
        String section = log.lastPath(id, acting.actor().id())
                .map(ContentFields::section)
                .orElse("");
        return new OpenDraft(draft, conflicts.open(id), assignments.open(id), section);
    }

    /**
     * Saves one field. Throws ConstraintViolationException when the draft would exceed its limits,
     * IllegalArgumentException for an unknown field.
     */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public SavedField save(ProposalId id, @Valid FieldEdit edit) {
        ProposalText text = texts.take(id);
        ProposalContent now = text.content();
        ProposalContent merged = writer.with(now, edit.path(), edit.after());
        String theirs = ContentFields.value(now, edit.path());
        if (theirs.equals(edit.after())) {
            return saved(text);
        }
        if (!theirs.equals(edit.before())) {
            conflicts.keep(id, conflict(text, edit, theirs));
            return new SavedField(SavedField.Outcome.CONFLICT, text.revision(), now);
        }
        return saved(writer.write(text, edit.path(), merged));
    }

    /** The conflicts that nobody has settled yet, the oldest first. */
    @Requires(Operation.EDIT_PROPOSAL)
    public List<ConflictRow> conflicts(ProposalId id) {
        return conflicts.open(id);
    }

    /**
     * Lets one of the two texts stand; a conflict again when the field has changed once more since it was looked at.
     * Throws Refused when somebody settled it already.
     *
     * @param seen what stood in the draft when the choice was made, as JSON
     */
    @Transactional
    @Requires(Operation.EDIT_PROPOSAL)
    public SavedField settle(ProposalId id, UUID conflict, ConflictRow.Choice choice, String seen) {
        ProposalText text = texts.take(id);
        ConflictRow row = conflicts.require(id, conflict);
        ProposalContent now = text.content();
        if (choice == ConflictRow.Choice.MINE) {
            ProposalContent merged = writer.with(now, row.path(), row.mine());
            String theirs = ContentFields.value(now, row.path());
            if (!theirs.equals(seen)) {
                FieldEdit again = new FieldEdit(row.path(), row.baseRevision(), seen, row.mine());
                conflicts.keep(id, conflict(text, again, theirs, row.mineBy(), row.mineAt()));
                return new SavedField(SavedField.Outcome.CONFLICT, text.revision(), now);
            }
            text = writer.write(text, row.path(), merged);
        }
        conflicts.settle(row, choice, acting.actor().id(), acting.now());
        return saved(text);
    }

    private ConflictRow conflict(ProposalText text, FieldEdit edit, String theirs) {
        return conflict(text, edit, theirs, acting.actor().id(), acting.now());
    }

    private ConflictRow conflict(ProposalText text, FieldEdit edit, String theirs, UserId mineBy, Instant mineAt) {
        var last = log.last(text.id(), edit.path());
        return new ConflictRow(
                UUID.randomUUID(),
                edit.path(),
                edit.baseRevision(),
                edit.after(),
                mineBy,
                mineAt,
                theirs,
                last.map(DraftLog.Entry::by).orElse(text.savedBy()),
                last.map(DraftLog.Entry::at).orElse(text.savedAt()));
    }

    private static SavedField saved(ProposalText text) {
        return new SavedField(SavedField.Outcome.SAVED, text.revision(), text.content());
    }
}
