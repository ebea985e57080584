package org.khorgos.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.base.FieldChecks;
import org.khorgos.base.Problem;
import org.khorgos.base.codes.Classification;
import org.khorgos.call.CallRow;
import org.khorgos.content.ProposalContent.Plan;
import org.khorgos.content.Rows.Base;
import org.khorgos.content.Rows.BudgetLine;
import org.khorgos.content.Rows.Milestone;
import org.khorgos.content.Rows.Organisation;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.Rows.Talent;

/** What a proposal must say before it may be sent; the list keeps the order of the form. */
public final class Completeness extends FieldChecks {
    private Completeness() {
        super("proposal.problem");
    }

    public static List<Problem> problems(ProposalContent content, CallRow call) {
        Completeness check = new Completeness();
        check.basics(content.basics());
        check.partners(content.partners());
        check.plan(content.plan());
        check.cooperation(content.cooperation());
        check.effects(content.effects());
        check.finance(content);
        new TextCheck(check::add).check(content);
        return Stream.concat(check.found().stream(), CallFit.problems(content, call).stream())
                .sorted(Comparator.comparing(problem -> ContentFields.SECTIONS.indexOf(problem.section())))
                .toList();
    }

    private void basics(ProposalContent.Basics basics) {
        text("basics.title", basics.title());
        text("basics.summary", basics.summary());
        text("basics.problem", basics.problem());
        text("basics.suggestion", basics.suggestion());
        Set<String> languages = new HashSet<>(Set.of(basics.language()));
        for (int i = 0; i < basics.translations().size(); i++) {
            String field = "basics.translations[" + i + "]";
            text(field + ".title", basics.translations().get(i).title());
            if (!languages.add(basics.translations().get(i).language())) {
                add(field + ".language", "languageTwice");
            }
        }
    }

    private void partners(ProposalContent.Partners partners) {
        text("partners.homeRegion", partners.homeRegion());
        text("partners.partnerCountry", partners.partnerCountry());
        if (partners.otherCountries().contains(partners.partnerCountry())) {
            add("partners.otherCountries", "countryTwice");
        }
        organisation("partners.homeOrganisation", partners.homeOrganisation());
        List<Organisation> others = partners.partnerOrganisations();
        if (others.stream().noneMatch(partner -> partner.country().equals(partners.partnerCountry()))) {
            add("partners.partnerOrganisations", "partnerNeeded");
        }
        for (int i = 0; i < others.size(); i++) {
            organisation("partners.partnerOrganisations[" + i + "]", others.get(i));
        }
    }

    private void organisation(String field, Organisation organisation) {
        text(field + ".name", organisation.name());
        text(field + ".city", organisation.city());
        text(field + ".country", organisation.country());
    }

    private void plan(Plan plan) {
        present("plan.startDate", plan.startDate());
        present("plan.endDate", plan.endDate());
        present("plan.trlNow", plan.trlNow());
        present("plan.trlTarget", plan.trlTarget());
        sectors(plan.sectors());
        for (int i = 0; i < plan.milestones().size(); i++) {
            milestone("plan.milestones[" + i + "]", plan.milestones().get(i), plan);
        }
    }

    private void sectors(List<SectorShare> sectors) {
        for (int i = 0; i < sectors.size(); i++) {
            present("plan.sectors[" + i + "].share", sectors.get(i).share());
            current(
                    "plan.sectors[" + i + "].dac",
                    Classification.DAC,
                    sectors.get(i).dac());
            current(
                    "plan.sectors[" + i + "].ford",
                    Classification.FORD,
                    sectors.get(i).ford());
        }
        if (sectors.stream().map(SectorShare::code).distinct().count() < sectors.size()) {
            add("plan.sectors", "sectorTwice");
        }
        int sum = sectors.stream()
                .map(SectorShare::share)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        if (sum != 100) {
            add("plan.sectors", "sharesSum", sum);
        }
    }

    private void current(String field, Classification list, String code) {
        if (list.status(code) == Classification.Status.WITHDRAWN) {
            add(field, "codeWithdrawn", code);
        }
    }

    private void milestone(String field, Milestone milestone, Plan plan) {
        text(field + ".title", milestone.title());
        LocalDate due = milestone.due();
        if (due == null) {
            add(field + ".due", "required");
        } else if ((plan.startDate() != null && due.isBefore(plan.startDate()))
                || (plan.endDate() != null && due.isAfter(plan.endDate()))) {
            add(field + ".due", "outsidePeriod");
        }
    }

    private void cooperation(ProposalContent.Cooperation cooperation) {
        for (int i = 0; i < cooperation.bases().size(); i++) {
            Base base = cooperation.bases().get(i);
            text("cooperation.bases[" + i + "].name", base.name());
            text("cooperation.bases[" + i + "].city", base.city());
            text("cooperation.bases[" + i + "].country", base.country());
        }
        for (int i = 0; i < cooperation.flows().size(); i++) {
            text(
                    "cooperation.flows[" + i + "].technology",
                    cooperation.flows().get(i).technology());
        }
        for (int i = 0; i < cooperation.talents().size(); i++) {
            talent("cooperation.talents[" + i + "]", cooperation.talents().get(i));
        }
    }

    private void talent(String field, Talent talent) {
        text(field + ".role", talent.role());
        present(field + ".people", talent.people());
        text(field + ".from", talent.from());
        text(field + ".to", talent.to());
        if (!talent.from().isEmpty() && talent.from().equals(talent.to())) {
            add(field + ".to", "sameCountry");
        }
        present(field + ".months", talent.months());
    }

    private void effects(ProposalContent.Effects effects) {
        for (int i = 0; i < effects.supports().size(); i++) {
            text("effects.supports[" + i + "].text", effects.supports().get(i).text());
        }
    }

    private void finance(ProposalContent content) {
        List<BudgetLine> budget = content.finance().budget();
        for (int i = 0; i < budget.size(); i++) {
            present("finance.budget[" + i + "].amount", budget.get(i).amount());
            if (isOutside(budget.get(i).year(), content.plan())) {
                add("finance.budget[" + i + "].year", "outsidePeriod");
            }
        }
    }

    private static boolean isOutside(int year, Plan plan) {
        return (plan.startDate() != null && year < plan.startDate().getYear())
                || (plan.endDate() != null && year > plan.endDate().getYear());
    }
}
