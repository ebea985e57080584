package org.khorgos.expert;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    static final String READERS = "hasAnyRole('" + Role.Name.COMMITTEE_SECRETARY + "', '" + Role.Name.COMMITTEE_CHAIR
            + "', '" + Role.Name.OFFICE + "', '" + Role.Name.SUPERVISOR + "', '" + Role.Name.AUDITOR + "', '"
            + Role.Name.ADMINISTRATOR + "')";

    private final ExpertProfiles profiles;
    private final ProfileTable table;
    private final Declarations declarations;
    private final UserDirectory directory;
    private final Acting acting;

    ExpertProfileService(
            ExpertProfiles profiles,
            ProfileTable table,
            Declarations declarations,
            UserDirectory directory,
            Acting acting) {
        this.profiles = profiles;
        this.table = table;
        this.declarations = declarations;
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

    /** All enabled experts by name with the state of their declarations on this day (UTC), in three statements. */
    @PreAuthorize(READERS)
    public List<ExpertEntry> all() {
        List<UserRow> experts = directory.withRole(Role.EXPERT);
        List<UserId> ids = experts.stream().map(UserRow::id).toList();
        Map<UserId, ExpertProfile> known = profiles.of(ids);
        Map<UserId, Declaration> declared = declarations.of(ids);
        LocalDate today = acting.now().atZone(ZoneOffset.UTC).toLocalDate();
        return experts.stream()
                .map(expert -> {
                    Declaration latest = Objects.requireNonNull(declared.get(expert.id()));
                    return new ExpertEntry(
                            expert,
                            Objects.requireNonNull(known.get(expert.id())),
                            latest.state(today),
                            latest.validUntil());
                })
                .toList();
    }
}
