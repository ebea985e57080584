package org.khorgos.draft.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.khorgos.access.ProposalId;
import org.khorgos.draft.ConflictRow;
import org.khorgos.draft.DraftHistoryService;
import org.khorgos.draft.DraftService;
import org.khorgos.draft.FieldEdit;
import org.khorgos.draft.OpenDraft;
import org.khorgos.draft.SavedField;
import org.khorgos.draft.SectionService;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.proposal.ProposalFacts;
import org.springframework.stereotype.Component;

/** What the form asks of the services about writing together. */
@Component
class DraftDesk {
    private final DraftService drafts;
    private final DraftHistoryService history;
    private final PeoplePickers pickers;
    private final SectionService assignments;
    private final DraftPresence presence;
    private final UserDirectory users;
    private final CurrentUser current;

    DraftDesk(
            DraftService drafts,
            DraftHistoryService history,
            PeoplePickers pickers,
            SectionService assignments,
            DraftPresence presence,
            UserDirectory users,
            CurrentUser current) {
        this.drafts = drafts;
        this.history = history;
        this.pickers = pickers;
        this.assignments = assignments;
        this.presence = presence;
        this.users = users;
        this.current = current;
    }

    /** Throws NotFound or WrongState when the signed-in user may not write it (any more). */
    OpenDraft open(ProposalId id) {
        return drafts.open(id);
    }

    SavedField save(ProposalId id, FieldEdit edit) {
        return drafts.save(id, edit);
    }

    SavedField settle(ProposalId id, ConflictRow row, ConflictRow.Choice choice, String seen) {
        return drafts.settle(id, row.id(), choice, seen);
    }

    List<ConflictRow> conflicts(ProposalId id) {
        return drafts.conflicts(id);
    }

    DraftHistoryService history() {
        return history;
    }

    SectionService assignments() {
        return assignments;
    }

    DraftPresence presence() {
        return presence;
    }

    Map<UserId, UserRow> people(Collection<UserId> ids) {
        return users.get(ids);
    }

    UserRow self() {
        return users.get(current.get().id());
    }

    boolean isSelf(UserId user) {
        return user.equals(current.get().id());
    }

    boolean isFirst(ProposalFacts facts) {
        return isSelf(facts.firstSignatory());
    }

    /** The fields for the people of the proposal. */
    PeoplePickers pickers() {
        return pickers;
    }
}
