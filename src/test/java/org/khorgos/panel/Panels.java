package org.khorgos.panel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.DeclarationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.review.OverallJudgement;
import org.khorgos.review.ReviewDraft;
import org.khorgos.review.ReviewService;
import org.khorgos.review.Scores;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.springframework.stereotype.Component;

/** Makes proposals under review with their experts. */
@Component
public class Panels {
    private final People people;
    private final Proposals proposals;
    private final ReviewService reviews;
    private final ExpertAssignmentService assignments;
    private final DeclarationService declarations;

    Panels(
            People people,
            Proposals proposals,
            ReviewService reviews,
            ExpertAssignmentService assignments,
            DeclarationService declarations) {
        this.people = people;
        this.proposals = proposals;
        this.reviews = reviews;
        this.assignments = assignments;
        this.declarations = declarations;
    }

    /** A proposal with the partner country Kazakhstan that waits for its experts. */
    public ProposalId opened() {
        ProposalId id = proposals.in(ProposalState.FILED);
        SystemUser.run(() -> reviews.openReview(id));
        return id;
    }

    /** The same to that call. */
    public ProposalId opened(UUID call) {
        ProposalId id = proposals.in(ProposalState.FILED, people.someone(Role.PROPOSER), call);
        SystemUser.run(() -> reviews.openReview(id));
        return id;
    }

    /** One expert each of China, Kazakhstan and Germany, who have declared their interests. */
    public List<UserRow> experts() {
        return Stream.of("CN", "KZ", "DE").map(this::expert).toList();
    }

    /** An expert of that country who has declared that there are no interests. */
    public UserRow expert(String country) {
        UserRow expert = people.someone(country, Role.EXPERT);
        people.as(expert, () -> declarations.declare(new DeclarationDraft(List.of(), true)));
        return expert;
    }

    public static Set<UserId> ids(List<UserRow> experts) {
        return experts.stream().map(UserRow::id).collect(Collectors.toSet());
    }

    public AssignmentId of(ProposalId id, UserRow expert) {
        return people.as(expert, () -> reviews.own(id)).get(0).assignment();
    }

    public void accept(ProposalId id, UserRow expert) {
        AssignmentId assignment = of(id, expert);
        people.as(expert, () -> assignments.accept(id, assignment));
    }

    public void write(ProposalId id, UserRow expert, String excellence, String impact, String implementation) {
        AssignmentId assignment = of(id, expert);
        Scores scores = Scores.of(excellence, impact, implementation);
        people.as(expert, () -> reviews.write(id, assignment, draft(scores)));
    }

    public static ReviewDraft draft(Scores scores) {
        return new ReviewDraft(scores, 4, "Sound, but name the stations.", "Solid team.", OverallJudgement.FUND);
    }
}
