package org.khorgos.expert;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Actor;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Experts declare their interests once a year; who staffs and watches reviews reads them. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("hasRole('" + Role.Name.EXPERT + "')")
public class DeclarationService {
    private final Declarations declarations;
    private final DeclarationTable table;
    private final Acting acting;

    DeclarationService(Declarations declarations, DeclarationTable table, Acting acting) {
        this.declarations = declarations;
        this.table = table;
        this.acting = acting;
    }

    /** The latest of the signed-in expert, an empty one before the first. */
    public Declaration own() {
        return one(acting.actor().id());
    }

    /**
     * Declares all interests of the signed-in expert for a year from today in their zone; what was declared before counts
     * no more. Throws ConstraintViolationException for a draft outside its limits or not said to be complete.
     */
    @Transactional
    public void declare(@Valid DeclarationDraft draft) {
        Actor me = acting.actor();
        LocalDate until =
                acting.now().atZone(me.zone()).toLocalDate().plusYears(1).minusDays(1);
        table.add(me.id(), draft.interests(), until, acting.now());
        acting.tell(new InterestsDeclared(me.id(), draft.interests().size(), until, acting.now()));
    }

    /** The latest of that expert, an empty one before the first. */
    @PreAuthorize("hasAnyRole('" + Role.Name.COMMITTEE_SECRETARY + "', '" + Role.Name.COMMITTEE_CHAIR + "', '"
            + Role.Name.AUDITOR + "')")
    public Declaration of(UserId expert) {
        return one(expert);
    }

    private Declaration one(UserId expert) {
        return Objects.requireNonNull(declarations.of(List.of(expert)).get(expert));
    }
}
