package org.khorgos.invitation;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.khorgos.base.Languages;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Acting;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.Purpose.Reviewing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Inviting people to be experts, which committee secretaries do together. Beyond experts, whom they see anyway, nothing here
 * depends on whether an address belongs to an account.
 */
@Service
@Transactional(readOnly = true)
@Validated
@PreAuthorize("hasRole('" + Role.Name.COMMITTEE_SECRETARY + "')")
public class ExpertInvitationService {
    private final InvitationTable table;
    private final UserDirectory users;
    private final OrganisationService organisations;
    private final InvitationSettings settings;
    private final Acting acting;

    ExpertInvitationService(
            InvitationTable table,
            UserDirectory users,
            OrganisationService organisations,
            InvitationSettings settings,
            Acting acting) {
        this.table = table;
        this.users = users;
        this.organisations = organisations;
        this.settings = settings;
        this.acting = acting;
    }

    /** Those that nobody has accepted, the oldest first. */
    public List<ExpertInvitationRow> open() {
        return table.openToReview().stream().map(this::row).toList();
    }

    /** The organisations in which invited people may work. */
    public List<OrganisationRow> organisations() {
        return organisations.all();
    }

    /**
     * Sends an invitation and returns its id. Throws Refused for what is no address, one's own one, one of an expert and one
     * that is invited already, NotFound for an unknown organisation, ConstraintViolationException for what exceeds its
     * limits.
     */
    @Transactional
    public InvitationId invite(@Valid ExpertInvitationDraft draft) {
        String address = Addresses.require(draft.address());
        table.lock(address);
        checkAddress(address);
        if (draft.organisation() != null) {
            organisations.get(draft.organisation());
        }
        Instant now = acting.now();
        Invitation<Reviewing> invitation = new Invitation<>(
                InvitationId.next(),
                new Reviewing(
                        draft.name().strip(),
                        Languages.of(draft.language()),
                        draft.organisation(),
                        draft.words().strip()),
                address,
                acting.actor().id(),
                InvitationStatus.OPEN,
                now,
                now.plus(settings.validFor()));
        replaceEnded(address, now);
        add(invitation);
        acting.tell(new ExpertInvited(invitation.id(), false, now));
        return invitation.id();
    }

    /**
     * Sends the mail again with a new link and the full time; the old link is dead. Throws Refused when the last mail was
     * sent too short a time ago, NotFound for one that is not open.
     */
    @Transactional
    public void remind(InvitationId id) {
        Invitation<Reviewing> open = take(id);
        Instant now = acting.now();
        if (now.isBefore(remindableFrom(open))) {
            throw new Refused("invitation.expert.early");
        }
        table.renew(id, now, now.plus(settings.validFor()));
        acting.tell(new ExpertInvited(id, true, now));
    }

    /** Makes its link dead; throws NotFound for one that is not open. */
    @Transactional
    public void withdraw(InvitationId id) {
        take(id);
        table.withdraw(id, acting.now());
        acting.tell(new ExpertInvitationWithdrawn(id, acting.now()));
    }

    private void checkAddress(String address) {
        Predicate<UserRow> has = person -> person.email().equalsIgnoreCase(address);
        if (has.test(users.get(acting.actor().id()))) {
            throw new Refused("invitation.address.self");
        }
        if (users.withRole(Role.EXPERT).stream().anyMatch(has)) {
            throw new Refused("invitation.expert.already");
        }
    }

    private void replaceEnded(String address, Instant now) {
        table.openToReview().stream()
                .filter(open -> open.address().equals(address) && open.ended(now))
                .forEach(ended -> table.withdraw(ended.id(), now));
    }

    /** The key of the table says who is invited already, also to whoever comes second at the same moment. */
    private void add(Invitation<Reviewing> invitation) {
        try {
            table.add(invitation);
        } catch (DuplicateKeyException invited) {
            throw new Refused("invitation.expert.invited");
        }
    }

    /** Read again now that nobody else can use it: everybody takes the address first. */
    private Invitation<Reviewing> take(InvitationId id) {
        table.find(id, Reviewing.class).ifPresent(found -> table.lock(found.address()));
        return table.find(id, Reviewing.class)
                .filter(Invitation::isOpen)
                .orElseThrow(() -> new NotFound("open invitation " + id));
    }

    private Instant remindableFrom(Invitation<?> invitation) {
        return invitation.sentAt().plus(settings.remindAfter());
    }

    private ExpertInvitationRow row(Invitation<Reviewing> invitation) {
        Instant now = acting.now();
        return new ExpertInvitationRow(
                invitation.id(),
                invitation.purpose().name(),
                invitation.address(),
                invitation.sentAt(),
                invitation.endsAt(),
                remindableFrom(invitation),
                invitation.ended(now),
                !now.isBefore(remindableFrom(invitation)));
    }
}
