package org.khorgos.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.Decision;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingReason;

/** The steps that bring a story to its target; each is taken on a day of its own. */
final class DemoPlot {
    private static final List<String> ORDER = List.of(
            "DRAFT",
            "COSIGNING",
            "SUBMITTED",
            "FILING",
            "REVIEWING",
            "IN_COMMITTEE",
            "RECOMMENDED",
            "ASSIGNING",
            "HANDLING",
            "CO_OPINIONS",
            "IN_APPROVAL",
            "ALLOCATING",
            "ALLOCATED");
    private final ProposalLife life;
    private final DecisionLife decisions;
    private final DemoStory story;
    private final UUID call;
    private final List<Runnable> steps = new ArrayList<>();
    private @Nullable ProposalId id;
    private @Nullable DemoPlot lead;
    private int beforeSitting;

    DemoPlot(ProposalLife life, DecisionLife decisions, DemoStory story, UUID call) {
        this.life = life;
        this.decisions = decisions;
        this.story = story;
        this.call = call;
    }

    /** The proposal with which this one is merged, for a story that ends so. */
    DemoPlot mergedInto(DemoPlot other) {
        lead = other;
        return this;
    }

    /** True when the other story can be merged into this one: it tells of the same project and goes further. */
    boolean leads(DemoStory other) {
        return story.target().equals("IN_COMMITTEE")
                && story.content()
                        .basics()
                        .acronym()
                        .equals(other.content().basics().acronym());
    }

    /** The steps in their order. */
    List<Runnable> steps() {
        steps.clear();
        beforeSitting = 0;
        step(() -> id = life.draft(
                story.proposer(), call, story.content(), story.cosignatories().toArray(String[]::new)));
        if (reaches("COSIGNING")) {
            step(() -> life.send(id(), story.proposer()));
        }
        if (reaches("SUBMITTED")) {
            story.cosignatories().forEach(person -> step(() -> life.sign(id(), person)));
        }
        switch (story.target()) {
            case "RETURNED", "LAPSED" -> step(() -> life.check(id(), FilingReason.FORM));
            case "WITHDRAWN" -> step(() -> life.withdraw(id(), story.proposer()));
            case "CONVERTED" -> notFiled(FilingOutcome.CONVERTED, FilingReason.SCOPE);
            case "MERGED" -> notFiled(FilingOutcome.MERGED);
            default -> filed();
        }
        return List.copyOf(steps);
    }

    private void notFiled(FilingOutcome outcome, FilingReason... reasons) {
        step(() -> life.check(id(), story.proposerKind(), reasons));
        step(() -> life.proposeFiling(id(), outcome, lead == null ? null : lead.id()));
        step(() -> life.confirmFiling(id()));
    }

    private void filed() {
        if (reaches("FILING")) {
            step(() -> life.check(id(), story.proposerKind()));
        }
        if (reaches("REVIEWING")) {
            step(() -> life.file(id(), story.filingClass()));
            step(() -> life.confirmFiling(id()));
            step(() -> decisions.assignExperts(id(), story.experts().toArray(String[]::new)));
        }
        boolean old = story.daysInState() > 4;
        int answers = reaches("IN_COMMITTEE") ? 3 : !reaches("REVIEWING") ? 0 : old ? 3 : story.index() % 4;
        story.experts().stream().limit(answers).forEach(expert -> step(() -> answer(expert)));
        if (reaches("RECOMMENDED")) {
            committee();
        } else if (story.target().equals("IN_COMMITTEE") && story.index() % 2 == 0) {
            step(() -> {
                life.prepareMeeting(id(), Motion.RECOMMEND);
                ProposalLife.COMMITTEE.stream().limit(4).forEach(member -> life.vote(id(), member, Vote.YES));
            });
        }
        if (reaches("ASSIGNING")) {
            government();
        }
    }

    private void answer(String expert) {
        decisions.answerInvitation(id(), expert, true);
        boolean writes = reaches("IN_COMMITTEE") || (story.index() % 2 == 0 && expert.startsWith("expert-cn"));
        if (writes) {
            boolean weak = story.target().equals("REJECTED");
            decisions.review(id(), expert, weak ? "2.5" : "4.0", weak ? "3.0" : "4.5", weak ? "3.0" : "3.5");
        }
    }

    private void committee() {
        if (DemoSittings.holds(story)) {
            beforeSitting = steps.size();
        } else {
            Motion motion = story.target().equals("REVISE") ? Motion.REVISE : Motion.RECOMMEND;
            step(() -> life.prepareMeeting(id(), motion));
            step(() -> life.voteAll(id(), story.target().equals("REJECTED") ? Vote.NO : Vote.YES));
        }
        step(() -> life.release(id()));
    }

    private void government() {
        String[] helpers = story.helped() ? new String[] {"co-handler"} : new String[0];
        step(() -> decisions.assignHost(id(), helpers));
        if (story.target().equals("DISPUTED")) {
            step(() -> decisions.answerAssignment(id(), false));
        } else if (reaches("HANDLING")) {
            step(() -> decisions.answerAssignment(id(), true));
        }
        if (reaches("CO_OPINIONS")) {
            step(() -> decisions.handle(id()));
        }
        if (reaches("IN_APPROVAL")) {
            if (story.helped()) {
                step(() -> decisions.giveCoOpinion(id(), "co-handler"));
            }
            step(() -> decisions.approveOpinion(id(), true));
        }
        if (story.target().equals("IN_APPROVAL") && story.index() % 2 == 0) {
            step(() -> decisions.decideForHome(id(), Decision.APPROVE));
        }
        if (story.target().equals("DECLINED")) {
            step(() -> decisions.decideForHome(id(), Decision.APPROVE));
            step(() -> decisions.decideForPartner(id(), story.partner(), Decision.DECLINE));
        }
        if (reaches("ALLOCATING")) {
            money();
        }
    }

    private void money() {
        step(() -> decisions.decideForHome(id(), Decision.APPROVE));
        step(() -> decisions.decideForPartner(id(), story.partner(), Decision.APPROVE));
        boolean recommended = !story.target().equals("ALLOCATING") || story.index() % 2 == 0;
        if (recommended) {
            step(() -> decisions.recommend(id(), asked(Side.HOME), asked(Side.PARTNER)));
        }
        if (reaches("ALLOCATED") && !story.target().equals("RESERVE")) {
            step(() -> decisions.commit(id(), true));
        }
    }

    private Money asked(Side side) {
        return story.content().finance().total(side, side.currency());
    }

    private boolean reaches(String state) {
        return ORDER.indexOf(milestone()) >= ORDER.indexOf(state);
    }

    /** The last state of the straight way that the story passes. */
    private String milestone() {
        return switch (story.target()) {
            case "RETURNED", "LAPSED", "WITHDRAWN", "CONVERTED", "MERGED" -> "SUBMITTED";
            case "REVISE", "REJECTED" -> "RECOMMENDED";
            case "DISPUTED" -> "ASSIGNING";
            case "DECLINED" -> "IN_APPROVAL";
            case "RESERVE" -> "ALLOCATED";
            default -> story.target();
        };
    }

    /** How many of the steps come before the sitting that decides on it; 0 when none does. */
    int beforeSitting() {
        return beforeSitting;
    }

    boolean tells(String acronym) {
        return story.content().basics().acronym().equals(acronym);
    }

    /** Throws IllegalStateException before it is written. */
    ProposalId id() {
        if (id == null) {
            throw new IllegalStateException(
                    "not written yet: " + story.content().basics().title());
        }
        return id;
    }

    private void step(Runnable step) {
        steps.add(step);
    }
}
