package org.khorgos.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.AssignmentRow;
import org.khorgos.panel.AssignmentStatus;
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

    /** Keeps a new review, or in the place of a recalled one what it has become. */
    void add(AssignmentRow assignment, ReviewDraft draft) {
        Instant now = clock.instant();
        reviews.findById(assignment.id().value())
                .ifPresentOrElse(
                        recalled -> recalled.write(draft, now), () -> reviews.save(new Review(assignment, draft, now)));
    }

    Consensus consensus(ProposalId id) {
        return Consensus.of(submitted(id).stream().map(Review::scores).toList());
    }

    void record(ProposalId id, ReviewResult outcome) {
        Consensus consensus = consensus(id);
        results.saveAndFlush(new Result(id, outcome, consensus, clock.instant()));
        events.publishEvent(
                new ReviewRecorded(id, outcome, consensus.summary(), consensus.ascending(), clock.instant()));
    }

    /** Those that count for the proposal now. */
    List<Review> submitted(ProposalId id) {
        return submitted(panel.of(id), reviews.findByProposal(id.value()));
    }

    /** Of the reviews only those that are submitted now: neither recalled, late, cancelled nor declined ones count. */
    static List<Review> submitted(List<AssignmentRow> assignments, List<Review> written) {
        Set<UUID> submitted = assignments.stream()
                .filter(assignment -> assignment.status() == AssignmentStatus.SUBMITTED)
                .map(assignment -> assignment.id().value())
                .collect(Collectors.toSet());
        return written.stream()
                .filter(review -> submitted.contains(review.assignment()))
                .toList();
    }

    /** Everybody's reviews, each only while it is submitted. */
    ReviewDetails details(ProposalId id, Weights weights) {
        List<AssignmentRow> all = panel.of(id);
        List<Review> written = reviews.findByProposal(id.value());
        List<Review> valid = submitted(all, written);
        return new ReviewDetails(
                rows(all, valid),
                results.findById(id.value()).map(Result::row).orElse(null),
                weights,
                ReviewFigures.of(valid.stream().map(Review::scores).toList(), weights),
                Map.of());
    }

    List<ReviewRow> of(ProposalId id, UserId expert) {
        return rows(
                panel.of(id).stream()
                        .filter(assignment -> assignment.expert().equals(expert))
                        .toList(),
                reviews.findByProposal(id.value()));
    }

    private List<ReviewRow> rows(List<AssignmentRow> shown, List<Review> reviewed) {
        Map<UUID, Review> written =
                reviewed.stream().collect(Collectors.toMap(Review::assignment, Function.identity()));
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
                assignment.declined(),
                assignment.reason(),
                review == null ? null : review.draft(),
                review == null ? null : review.submittedAt());
    }

    private static String name(Map<UserId, UserRow> people, UserId id) {
        UserRow row = people.get(id);
        return row == null ? id.toString() : row.displayName();
    }
}
