package org.khorgos.expert;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Experts write what they know; those who staff and oversee reviews read it. */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("hasRole('" + Role.Name.EXPERT + "')")
public class ExpertProfileService {
    private final ExpertProfiles profiles;
    private final ProfileTable table;
    private final UserDirectory directory;
    private final Acting acting;

    ExpertProfileService(ExpertProfiles profiles, ProfileTable table, UserDirectory directory, Acting acting) {
        this.profiles = profiles;
        this.table = table;
        this.directory = directory;
        this.acting = acting;
    }

    /** That of the signed-in expert; empty lists when it was never written. */
    public ExpertProfile own() {
        UserId me = acting.actor().id();
        return Objects.requireNonNull(profiles.of(List.of(me)).get(me));
    }

    /**
     * Keeps what the signed-in expert says of themselves; it holds for the next panel that is chosen. Throws
     * ConstraintViolationException for a draft outside its limits, Refused when another expert has that ORCID iD.
     */
    @Transactional
    public void keep(@Valid ProfileDraft draft) {
        UserId me = acting.actor().id();
        try {
            table.keep(me, draft, acting.now());
        } catch (DuplicateKeyException ofSomebodyElse) {
            throw new Refused("expert.problem.orcidTaken");
        }
        acting.tell(new ProfileChanged(me, draft.fields().size(), draft.loadLimit(), acting.now()));
    }

    /** All enabled experts by name, in two statements. */
    @PreAuthorize("hasAnyRole('" + Role.Name.COMMITTEE_SECRETARY + "', '" + Role.Name.COMMITTEE_CHAIR + "', '"
            + Role.Name.OFFICE + "', '" + Role.Name.SUPERVISOR + "', '" + Role.Name.AUDITOR + "', '"
            + Role.Name.ADMINISTRATOR + "')")
    public List<ExpertEntry> all() {
        List<UserRow> experts = directory.withRole(Role.EXPERT);
        Map<UserId, ExpertProfile> known =
                profiles.of(experts.stream().map(UserRow::id).toList());
        return experts.stream()
                .map(expert -> new ExpertEntry(expert, Objects.requireNonNull(known.get(expert.id()))))
                .toList();
    }
}
