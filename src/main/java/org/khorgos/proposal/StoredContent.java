package org.khorgos.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Side;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.content.ProposalContent.Cooperation;
import org.khorgos.content.ProposalContent.Effects;
import org.khorgos.content.ProposalContent.Finance;
import org.khorgos.content.ProposalContent.Partners;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Mechanism;
import org.khorgos.content.Rows.Organisation;

/** The content as the table holds it: what is searched, compared and joined in columns, the rest in one document. */
@Embeddable
class StoredContent {
    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String acronym;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String problem;

    @Column(nullable = false)
    private String suggestion;

    @Column(name = "home_region", nullable = false, length = 100)
    private String homeRegion;

    @Column(name = "partner_country", nullable = false, columnDefinition = "char(2)")
    private String partnerCountry;

    @Column(name = "home_organisation_name", nullable = false)
    private String homeName;

    @Column(name = "home_organisation_city", nullable = false)
    private String homeCity;

    @Column(name = "home_organisation_country", nullable = false, columnDefinition = "char(2)")
    private String homeCountry;

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

    @Column(name = "requested_home")
    private @Nullable BigDecimal requestedHome;

    @Column(name = "requested_partner")
    private @Nullable BigDecimal requestedPartner;

    @Column(name = "details", nullable = false, columnDefinition = "longtext")
    @Convert(converter = StoredDetails.Json.class)
    private StoredDetails details;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StoredContent() {}

    @SuppressWarnings("NullAway.Init") // write() sets all
    StoredContent(ProposalContent content) {
        write(content);
    }

    final void write(ProposalContent content) {
        Basics basics = content.basics();
        title = basics.title();
        acronym = basics.acronym();
        language = basics.language();
        summary = basics.summary();
        problem = basics.problem();
        suggestion = basics.suggestion();
        homeRegion = content.partners().homeRegion();
        partnerCountry = content.partners().partnerCountry();
        Organisation home = content.partners().homeOrganisation();
        homeName = home.name();
        homeCity = home.city();
        homeCountry = home.country();
        startDate = content.plan().startDate();
        endDate = content.plan().endDate();
        trlNow = content.plan().trlNow();
        trlTarget = content.plan().trlTarget();
        mechanism = content.cooperation().mechanism();
        freeTradeZone = content.effects().freeTradeZone();
        energyEffect = content.effects().energyEffect();
        diplomaticEffect = content.effects().diplomaticEffect();
        otherFunding = content.finance().otherFunding();
        requestedHome = requested(content.finance(), Side.HOME);
        requestedPartner = requested(content.finance(), Side.PARTNER);
        details = StoredDetails.of(content);
    }

    private static @Nullable BigDecimal requested(Finance finance, Side side) {
        return finance.budget().stream()
                .filter(line -> line.side() == side)
                .map(BudgetLine::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    ProposalContent read() {
        return new ProposalContent(
                new Basics(title, acronym, language, summary, problem, suggestion, details.translations()),
                new Partners(
                        homeRegion,
                        partnerCountry,
                        details.otherCountries(),
                        new Organisation(homeName, homeCity, homeCountry, details.homeRor()),
                        details.partnerOrganisations()),
                new Plan(startDate, endDate, trlNow, trlTarget, details.sectors(), details.milestones()),
                new Cooperation(details.bases(), mechanism, details.flows(), details.talents()),
                new Effects(details.supports(), freeTradeZone, energyEffect, diplomaticEffect),
                new Finance(details.budget(), otherFunding));
    }
}
