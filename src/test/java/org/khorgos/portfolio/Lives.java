package org.khorgos.portfolio;

import java.util.UUID;
import org.khorgos.access.ProposalId;
import org.khorgos.committee.Motion;
import org.khorgos.committee.Vote;
import org.khorgos.content.ProposalContent;
import org.khorgos.content.ProposalContent.Basics;
import org.khorgos.demo.Cast;
import org.khorgos.demo.DecisionLife;
import org.khorgos.demo.ProposalLife;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.panel.AssignmentId;
import org.khorgos.review.OverallJudgement;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.testing.DemoEnsemble;
import org.khorgos.testing.Proposals;
import org.springframework.stereotype.Component;

/** Brings a proposal of the demo people through the real process, with reviews that nobody outside may read. */
@Component
public class Lives {
    static final String[] EXPERTS = {"expert-cn", "expert-kz", "expert-de"};
    private final ProposalLife life;
    private final DecisionLife decisions;
    private final Cast cast;
    private final DemoEnsemble ensemble;
    private final Proposals proposals;
    private final ReviewService reviews;

    Lives(
            ProposalLife life,
            DecisionLife decisions,
            Cast cast,
            DemoEnsemble ensemble,
            Proposals proposals,
            ReviewService reviews) {
        this.life = life;
        this.decisions = decisions;
        this.cast = cast;
        this.ensemble = ensemble;
        this.proposals = proposals;
        this.reviews = reviews;
    }

    public Cast cast() {
        return cast;
    }

    /** The demo people, who alone sit in the committee. */
    public void people() {
        ensemble.enter();
    }

    /** Filed, with three experts asked; the title ends with the word. */
    public ProposalId inReview(String word) {
        return inReview(word, proposals.call(), Proposals.content());
    }

    /** The same in that call with that content. */
    public ProposalId inReview(String word, UUID call, ProposalContent content) {
        Basics basics = content.basics();
        Basics marked = new Basics(
                basics.title() + " " + word,
                basics.acronym(),
                basics.language(),
                basics.summary(),
                basics.problem(),
                basics.suggestion());
        ProposalId id = life.draft("proposer", call, content.with(marked), "cosignatory");
        life.send(id, "proposer");
        life.sign(id, "cosignatory");
        life.check(id);
        life.proposeFiling(id, FilingOutcome.FILED, null);
        life.confirmFiling(id);
        decisions.assignExperts(id, EXPERTS);
        return id;
    }

    /** All experts accept. */
    public void accept(ProposalId id) {
        for (String expert : EXPERTS) {
            decisions.answerInvitation(id, expert, true);
        }
    }

    /** All experts write these two comments. */
    public void review(ProposalId id, String toProposers, String toCommittee) {
        for (String expert : EXPERTS) {
            AssignmentId assignment = decisions.assignment(id, expert);
            ReviewDraft draft =
                    new ReviewDraft(Scores.of("4.0", "4.0", "3.5"), 4, toProposers, toCommittee, OverallJudgement.FUND);
            cast.run(expert, () -> reviews.write(id, assignment, draft));
        }
    }

    /** The committee's vote is open. */
    public void meet(ProposalId id) {
        life.prepareMeeting(id, Motion.RECOMMEND);
    }

    /** One member votes. */
    public void vote(ProposalId id, String member, Vote vote) {
        life.vote(id, member, vote);
    }

    /** Everybody who may vote does so in favour; the decision is kept. */
    public void keep(ProposalId id) {
        life.voteAll(id, Vote.YES);
    }

    /** The same, and the decision is released. */
    public void recommend(ProposalId id) {
        keep(id);
        life.release(id);
    }
}
