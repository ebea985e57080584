package org.khorgos.draft;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.khorgos.content.ContentFields;
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
    private final Validator validator;
    private final Acting acting;

    DraftWriter(ProposalTexts texts, DraftLog log, Validator validator, Acting acting) {
        this.texts = texts;
        this.log = log;
        this.validator = validator;
        this.acting = acting;
    }

    /**
     * The content with another value in one field. Throws ConstraintViolationException when it would exceed its limits,
     * IllegalArgumentException for an unknown field.
     */
    ProposalContent with(ProposalContent content, String path, String value) {
        ProposalContent changed = ContentFields.with(content, path, value);
        var violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    /**
     * Returns how the draft stands afterwards.
     *
     * @param taken the draft, locked by this transaction
     * @param path the field that changes, or {@link ContentFields#ALL}
     */
    ProposalText write(ProposalText taken, String path, ProposalContent content) {
        log.note(taken, path, acting.actor().id(), acting.now());
        return texts.write(taken.id(), path, content);
    }
}
