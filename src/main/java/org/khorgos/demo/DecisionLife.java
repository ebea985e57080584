package org.khorgos.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.AssignmentService;
import org.khorgos.approval.CoOpinion;
import org.khorgos.approval.Decision;
import org.khorgos.approval.FilingClass;
import org.khorgos.approval.GovernmentDecisionService;
import org.khorgos.approval.HandlingService;
import org.khorgos.approval.HostAssignment;
import org.khorgos.approval.Stance;
import org.khorgos.base.Money;
import org.khorgos.funding.AllocationService;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.DeclineKind;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.review.OverallJudgement;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What experts, agencies, governments and funders decide on a proposal, each step taken by the demo person for it. */
@Component
@Profile({"demo", "test"})
public class DecisionLife {
    private final Cast cast;
    private final ExpertAssignmentService experts;
    private final ReviewService reviews;
    private final AssignmentService assignments;
    private final HandlingService handling;
    private final GovernmentDecisionService governments;
    private final AllocationService allocations;

    DecisionLife(
            Cast cast,
            ExpertAssignmentService experts,
            ReviewService reviews,
            AssignmentService assignments,
            HandlingService handling,
            GovernmentDecisionService governments,
            AllocationService allocations) {
        this.cast = cast;
        this.experts = experts;
        this.reviews = reviews;
        this.assignments = assignments;
        this.handling = handling;
        this.governments = governments;
        this.allocations = allocations;
    }

    public void assignExperts(ProposalId id, String... names) {
        Set<UserId> chosen = Arrays.stream(names).map(cast::id).collect(Collectors.toSet());
        cast.run("secretary", () -> experts.assign(id, chosen));
    }

    public void answerInvitation(ProposalId id, String expert, boolean accepted) {
        AssignmentId assignment = assignment(id, expert);
        cast.run(expert, () -> {
            if (accepted) {
                experts.accept(id, assignment);
            } else {
                experts.decline(id, assignment, DeclineKind.NO_TIME, "I have no time in this month.");
            }
        });
    }

    /** Reviews with one score per criterion, such as 4.0. */
    public void review(ProposalId id, String expert, String excellence, String impact, String implementation) {
        AssignmentId assignment = assignment(id, expert);
        ReviewDraft draft = new ReviewDraft(
                Scores.of(excellence, impact, implementation),
                4,
                "The plan is clear and both teams bring what the other lacks; the second year needs firmer milestones.",
                "",
                OverallJudgement.FUND_WITH_CHANGES);
        cast.run(expert, () -> reviews.write(id, assignment, draft));
    }

    /** The open assignment of that expert; throws NoSuchElementException when there is none. */
    public AssignmentId assignment(ProposalId id, String expert) {
        UserId user = cast.id(expert);
        return SystemUser.call(() -> experts.openAssignments(id).stream()
                .filter(open -> experts.expert(open).equals(user))
                .findFirst()
                .orElseThrow());
    }

    /**
     * The office puts the science department in charge.
     *
     * @param coHandlers user names of people in the units that help
     */
    public void assignHost(ProposalId id, String... coHandlers) {
        OrganisationId host = cast.get("host-handler").organisation();
        Set<OrganisationId> helpers = List.of(coHandlers).stream()
                .map(name -> cast.get(name).organisation())
                .collect(Collectors.toSet());
        cast.run("office", () -> assignments.assign(id, new HostAssignment(host, helpers, FilingClass.ECONOMIC)));
    }

    public void answerAssignment(ProposalId id, boolean accepted) {
        String objection = accepted ? "" : "The matter belongs to the Department of Energy.";
        cast.run("host-handler", () -> assignments.answer(id, accepted, objection));
    }

    public void handle(ProposalId id) {
        cast.run(
                "host-handler", () -> handling.handle(id, "The department supports the proposal and names a contact."));
    }

    public void giveCoOpinion(ProposalId id, String coHandler) {
        OrganisationId unit = cast.get(coHandler).organisation();
        cast.run(coHandler, () -> handling.giveCoOpinion(id, unit, new CoOpinion(Stance.AGREE, "Agreed.")));
    }

    public void approveOpinion(ProposalId id, boolean approved) {
        String note = approved ? "" : "Name the budget line.";
        cast.run("host-approver", () -> handling.approveOpinion(id, approved, note));
    }

    public void decideForHome(ProposalId id, Decision decision) {
        cast.run("approver-cn", () -> governments.decideForHome(id, decision, "In line with the annual plan."));
    }

    public void decideForPartner(ProposalId id, String country, Decision decision) {
        cast.run(
                "focal-" + country.toLowerCase(Locale.ROOT),
                () -> governments.decideForPartner(id, decision, "Decided after consulting the ministries."));
    }

    public void recommend(ProposalId id, Money home, Money partner) {
        cast.run(
                "funding-officer",
                () -> allocations.recommend(id, home, partner, "Scientific quality and costs are in balance."));
    }

    public void commit(ProposalId id, boolean committed) {
        String reason = committed ? "" : "The cost plan needs another look.";
        cast.run("finance-controller", () -> allocations.commit(id, committed, reason));
    }
}
