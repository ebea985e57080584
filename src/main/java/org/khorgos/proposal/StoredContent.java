package org.khorgos.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.proposal.ProposalContent.Basics;
import org.khorgos.proposal.ProposalContent.Cooperation;
import org.khorgos.proposal.ProposalContent.Effects;
import org.khorgos.proposal.ProposalContent.Finance;
import org.khorgos.proposal.ProposalContent.Partners;
import org.khorgos.proposal.ProposalContent.Plan;
import org.khorgos.proposal.Rows.Base;
import org.khorgos.proposal.Rows.BudgetLine;
import org.khorgos.proposal.Rows.Flow;
import org.khorgos.proposal.Rows.Mechanism;
import org.khorgos.proposal.Rows.Milestone;
import org.khorgos.proposal.Rows.Organisation;
import org.khorgos.proposal.Rows.SectorShare;
import org.khorgos.proposal.Rows.Support;
import org.khorgos.proposal.Rows.Talent;

/** The content as the tables hold it. */
@Embeddable
class StoredContent {
    @Embedded
    private Basics basics;

    @Column(name = "home_region", nullable = false, length = 100)
    private String homeRegion;

    @Column(name = "partner_country", nullable = false, columnDefinition = "char(2)")
    private String partnerCountry;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "home_organisation_name", nullable = false))
    @AttributeOverride(name = "city", column = @Column(name = "home_organisation_city", nullable = false))
    @AttributeOverride(
            name = "country",
            column = @Column(name = "home_organisation_country", nullable = false, columnDefinition = "char(2)"))
    private Organisation homeOrganisation;

    @Column(name = "start_date")
    private @Nullable LocalDate startDate;

    @Column(name = "end_date")
    private @Nullable LocalDate endDate;

    @Column(name = "trl_now")
    private @Nullable Integer trlNow;

    @Column(name = "trl_target")
    private @Nullable Integer trlTarget;

    @Embedded
    private Mechanism mechanism;

    @Column(name = "free_trade_zone", nullable = false, length = 2000)
    private String freeTradeZone;

    @Column(name = "energy_effect", nullable = false, length = 2000)
    private String energyEffect;

    @Column(name = "diplomatic_effect", nullable = false, length = 2000)
    private String diplomaticEffect;

    @Column(name = "other_funding", nullable = false, length = 1000)
    private String otherFunding;

    @ElementCollection
    @CollectionTable(name = "proposal_other_country", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    @Column(name = "country", nullable = false, columnDefinition = "char(2)")
    private List<String> otherCountries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_partner_organisation", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Organisation> partnerOrganisations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_sector", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<SectorShare> sectors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_milestone", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_base", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Base> bases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_flow", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Flow> flows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_talent", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Talent> talents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_support", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Support> supports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_budget_line", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<BudgetLine> budget = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StoredContent() {}

    @SuppressWarnings("NullAway.Init") // write() sets all
    StoredContent(ProposalContent content) {
        write(content);
    }

    final void write(ProposalContent content) {
        basics = content.basics();
        homeRegion = content.partners().homeRegion();
        partnerCountry = content.partners().partnerCountry();
        homeOrganisation = content.partners().homeOrganisation();
        startDate = content.plan().startDate();
        endDate = content.plan().endDate();
        trlNow = content.plan().trlNow();
        trlTarget = content.plan().trlTarget();
        mechanism = content.cooperation().mechanism();
        freeTradeZone = content.effects().freeTradeZone();
        energyEffect = content.effects().energyEffect();
        diplomaticEffect = content.effects().diplomaticEffect();
        otherFunding = content.finance().otherFunding();
        replace(otherCountries, content.partners().otherCountries());
        replace(partnerOrganisations, content.partners().partnerOrganisations());
        replace(sectors, content.plan().sectors());
        replace(milestones, content.plan().milestones());
        replace(bases, content.cooperation().bases());
        replace(flows, content.cooperation().flows());
        replace(talents, content.cooperation().talents());
        replace(supports, content.effects().supports());
        replace(budget, content.finance().budget());
    }

    private static <T> void replace(List<T> stored, List<T> written) {
        stored.clear();
        stored.addAll(written);
    }

    ProposalContent read() {
        return new ProposalContent(
                basics,
                new Partners(homeRegion, partnerCountry, otherCountries, homeOrganisation, partnerOrganisations),
                new Plan(startDate, endDate, trlNow, trlTarget, sectors, milestones),
                new Cooperation(bases, mechanism, flows, talents),
                new Effects(supports, freeTradeZone, energyEffect, diplomaticEffect),
                new Finance(budget, otherFunding));
    }
}
