package org.khorgos.conflict;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khorgos.access.Capacity;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.AlreadyDone;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People say that they are in conflict; secretary and chair watch all conflicts, the chair waives one. */
@Service
@Transactional(readOnly = true)
public class ConflictService {
    /** Longest reason of a waiver in characters. */
    public static final int REASON_MAX = 1000;

    private static final Set<Capacity> OWN = Set.of(Capacity.SIGNATORY, Capacity.EDITOR, Capacity.READER);
    private final ConflictTable table;
    private final ConflictRows rows;
    private final ConflictRegister register;
    private final Involvement involvement;
    private final CurrentUser current;

    ConflictService(
            ConflictTable table,
            ConflictRows rows,
            ConflictRegister register,
            Involvement involvement,
            CurrentUser current) {
        this.table = table;
        this.rows = rows;
        this.register = register;
        this.involvement = involvement;
        this.current = current;
    }

    /** Conflicts of others with proposals that the reader may see, the latest first and at most 1000, in one statement. */
    @PreAuthorize("hasAnyRole('" + Role.Name.COMMITTEE_SECRETARY + "', '" + Role.Name.COMMITTEE_CHAIR + "')")
    public List<ConflictRow> all() {
        return rows.seenBy(current.get());
    }

    /** True when the reader may say so: everybody who sees the proposal without being one of its own people. */
    @Requires(Operation.VIEW)
    public boolean mayDeclare(ProposalId id) {
        Actor actor = current.get();
        return OWN.stream().noneMatch(capacity -> involvement.isInvolved(id, actor, capacity));
    }

    /**
     * The reader is in conflict with the proposal and from now on neither sees nor decides it. Throws Refused for the
     * proposal's own people, and for a reason that is missing or too long.
     */
    @Transactional
    @Requires(Operation.VIEW)
    public void declare(ProposalId id, String reason) {
        checkReason(reason);
        if (!mayDeclare(id)) {
            throw new Refused("conflict.own");
        }
        Actor actor = current.get();
        register.declare(new Conflicts.Pair(id, actor.id()), reason.strip(), actor.id());
    }

    /**
     * Lets the person judge in spite of that conflict. Throws NotFound when the proposal has none such, Refused for one's
     * own, for a reason that is missing or too long, and when it is waived or has ended already.
     */
    @Transactional
    @Requires(Operation.WAIVE_CONFLICT)
    public void waive(ProposalId id, UUID conflict, String reason) {
        checkReason(reason);
        RecordedConflict found = table.lock(conflict)
                .filter(row -> row.proposal().equals(id))
                .orElseThrow(() -> new NotFound("conflict " + conflict));
        Actor actor = current.get();
        if (found.person().equals(actor.id())) {
            throw new Refused("conflict.waiver.own");
        }
        if (!register.waive(found, actor.id(), reason.strip())) {
            throw new AlreadyDone("conflict.waiver.done");
        }
    }

    private static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new Refused("conflict.reason", REASON_MAX);
        }
    }
}
