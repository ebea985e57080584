package org.khorgos.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.ReviewPanel;
import org.khorgos.review.ReviewDetails.ReviewRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps submitted reviews and what they came to. */
@Component
class Reviews {
    private final ReviewPanel panel;
    private final ReviewRepository reviews;
    private final ResultRepository results;
    private final UserDirectory users;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reviews(
            ReviewPanel panel,
            ReviewRepository reviews,
            ResultRepository results,
            UserDirectory users,
            Clock clock,
            ApplicationEventPublisher events) {
        this.panel = panel;
        this.reviews = reviews;
        this.results = results;
        this.users = users;
        this.clock = clock;
        this.events = events;
    }

    void add(AssignmentRow assignment, ReviewDraft draft) {
        reviews.save(new Review(assignment, draft, clock.instant()));
    }

    Consensus consensus(ProposalId id) {
        return Consensus.of(
                reviews.findByProposal(id.value()).stream().map(Review::scores).toList());
    }

    void record(ProposalId id, ReviewResult outcome) {
        Consensus consensus = consensus(id);
        results.saveAndFlush(new Result(id, outcome, consensus, clock.instant()));
        events.publishEvent(new ReviewRecorded(
                id, outcome, consensus.valid(), consensus.scores().sum(), clock.instant()));
    }

    ReviewDetails details(ProposalId id, Weights weights) {
        List<AssignmentRow> all = panel.of(id);
        return new ReviewDetails(
                rows(id, all), results.findById(id.value()).map(Result::row).orElse(null), weights);
    }

    List<ReviewRow> of(ProposalId id, UserId expert) {
        return rows(
                id,
                panel.of(id).stream()
                        .filter(assignment -> assignment.expert().equals(expert))
                        .toList());
    }

    private List<ReviewRow> rows(ProposalId id, List<AssignmentRow> shown) {
        Map<UUID, Review> written = reviews.findByProposal(id.value()).stream()
                .collect(Collectors.toMap(Review::assignment, Function.identity()));
        Map<UserId, UserRow> people =
                users.get(shown.stream().map(AssignmentRow::expert).toList());
        return shown.stream()
                .map(assignment -> row(
                        assignment,
                        name(people, assignment.expert()),
                        written.get(assignment.id().value())))
                .toList();
    }

    private static ReviewRow row(AssignmentRow assignment, String expert, @Nullable Review review) {
        return new ReviewRow(
                assignment.id(),
                expert,
                assignment.side(),
                assignment.round(),
                assignment.status(),
                assignment.invitedAt(),
                assignment.reason(),
                review == null ? null : review.draft(),
                review == null ? null : review.submittedAt());
    }

    private static String name(Map<UserId, UserRow> people, UserId id) {
        UserRow row = people.get(id);
        return row == null ? id.toString() : row.displayName();
    }
}
