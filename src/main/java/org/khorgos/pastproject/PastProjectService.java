package org.khorgos.pastproject;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.Requires;
import org.khorgos.base.NotFound;
import org.khorgos.content.ProposalContent;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.proposal.ProposalVersions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads past projects: staff all of them, others those of their own organisation and, beside a proposal that they may
 * see, those of the organisations in it.
 */
@Service
@Transactional(readOnly = true)
public class PastProjectService {
    /** For how long a joint project stands against judging one another (decision D5). */
    public static final int JOINT_MONTHS = 48;

    private final PastProjectRows projects;
    private final ParticipationRows participations;
    private final OrganisationService organisations;
    private final ProposalVersions proposals;
    private final CurrentUser current;
    private final Clock clock;

    PastProjectService(
            PastProjectRows projects,
            ParticipationRows participations,
            OrganisationService organisations,
            ProposalVersions proposals,
            CurrentUser current,
            Clock clock) {
        this.projects = projects;
        this.participations = participations;
        this.organisations = organisations;
        this.proposals = proposals;
        this.current = current;
        this.clock = clock;
    }

    /** One page of what the reader may see. */
    @PreAuthorize("isAuthenticated()")
    public List<PastProjectRow> page(PastProjectFilter filter, PastProjectSort sort, int offset, int limit) {
        return projects.page(filter, limit(), sort, offset, limit);
    }

    /** How many the reader may see. */
    @PreAuthorize("isAuthenticated()")
    public long count(PastProjectFilter filter) {
        return projects.count(filter, limit());
    }

    /** Who took part in a project; throws NotFound when it is unknown or the reader may not see it. */
    @PreAuthorize("isAuthenticated()")
    public List<ParticipationRow> participations(String project) {
        if (!projects.exists(project, limit())) {
            throw new NotFound("past project " + project);
        }
        return participations.in(project);
    }

    /** Countries of those who took part in anything, as ISO 3166-1 alpha-2. */
    @PreAuthorize("isAuthenticated()")
    public List<String> countries() {
        return participations.countries();
    }

    /**
     * What an organisation took part in, the latest first and at most 500; throws AccessDeniedException when the reader
     * is not staff and asks for another organisation than their own.
     */
    @PreAuthorize("isAuthenticated()")
    public List<ParticipationRow> ofOrganisation(OrganisationName organisation) {
        OrganisationName own = limit();
        if (own != null && !own.identity().equals(organisation.identity())) {
            throw new AccessDeniedException("not the reader's organisation");
        }
        return participations.of(List.of(organisation));
    }

    /**
     * What the organisations of a proposal took part in, the latest first and at most 500; throws AccessDeniedException
     * when the reader may not know who proposes.
     */
    @Requires(Operation.VIEW_IDENTITY)
    public List<ParticipationRow> ofProposal(ProposalId id) {
        ProposalContent.Partners partners = proposals.current(id).partners();
        Set<OrganisationName> names = new LinkedHashSet<>();
        names.add(OrganisationName.of(
                partners.homeOrganisation().name(), partners.homeOrganisation().country()));
        partners.partnerOrganisations()
                .forEach(partner -> names.add(OrganisationName.of(partner.name(), partner.country())));
        return participations.of(names);
    }

    /**
     * Projects of both organisations that were under way within the last 48 months, for conflicts of interest; throws
     * AccessDeniedException when the reader is not staff.
     */
    @PreAuthorize("isAuthenticated()")
    public List<PastProjectRow> joint(OrganisationName one, OrganisationName other) {
        if (limit() != null) {
            throw new AccessDeniedException("joint projects are for staff");
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return participations.joint(one, other, today.minusMonths(JOINT_MONTHS), today);
    }

    /** The organisation to which the reader is limited, null for staff. */
    private @Nullable OrganisationName limit() {
        Actor actor = current.get();
        if (Readers.isStaff(actor)) {
            return null;
        }
        OrganisationRow own = organisations.get(actor.organisation());
        return OrganisationName.of(own.name(), own.country());
    }
}
