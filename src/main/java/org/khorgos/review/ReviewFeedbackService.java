package org.khorgos.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khorgos.access.Involvement;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.ProposalState.Stage;
import org.khorgos.access.Requires;
import org.khorgos.identity.CurrentUser;
import org.khorgos.proposal.ProposalLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells proposers what the experts wrote for them, without saying who did. */
@Service
@Transactional(readOnly = true)
public class ReviewFeedbackService {
    private static final Set<ProposalState> DECIDED = EnumSet.of(
            ProposalState.REVISE,
            ProposalState.RECOMMENDED,
            ProposalState.REJECTED,
            ProposalState.DECLINED,
            ProposalState.DECLINED_NO_FUNDS,
            ProposalState.ALLOCATED);

    private final Reviews reviews;
    private final ProposalLifecycle lifecycle;
    private final Involvement involvement;
    private final CurrentUser current;

    ReviewFeedbackService(Reviews reviews, ProposalLifecycle lifecycle, Involvement involvement, CurrentUser current) {
        this.reviews = reviews;
        this.lifecycle = lifecycle;
        this.involvement = involvement;
        this.current = current;
    }

    /**
     * What submitted reviews say to the proposers, the overall judgement before the comments, in alphabetical order,
     * which says nothing about who wrote them; empty before the committee's decision is out and for anybody who did not
     * sign.
     */
    @Requires(Operation.VIEW)
    public List<String> comments(ProposalId id) {
        if (!isDecided(lifecycle.facts(id).state())
                || !involvement.isSignatory(id, current.get().id())) {
            return List.of();
        }
        return texts(id);
    }

    /** The same, for the letter that tells the proposers what the committee decided. */
    @Requires(Operation.RELEASE_DECISION)
    public List<String> commentsForLetter(ProposalId id) {
        return texts(id);
    }

    private List<String> texts(ProposalId id) {
        return reviews.submitted(id).stream()
                .map(Review::draft)
                .map(ReviewFeedbackService::text)
                .sorted()
                .toList();
    }

    private static String text(ReviewDraft review) {
        return review.summary().isEmpty()
                ? review.commentProposers()
                : review.summary() + "\n\n" + review.commentProposers();
    }

    private static boolean isDecided(ProposalState state) {
        return DECIDED.contains(state) || (!state.ended() && state.stage().compareTo(Stage.ASSIGNMENT) >= 0);
    }
}
