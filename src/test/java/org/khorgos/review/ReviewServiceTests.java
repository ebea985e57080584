package org.khorgos.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.Mockito.verify;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.WrongState;
import org.khorgos.base.NotFound;
import org.khorgos.call.CriterionKind;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.AssignmentStatus;
import org.khorgos.panel.DeclineKind;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.Panels;
import org.khorgos.proposal.ProposalLifecycle;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ReviewServiceTests {
    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewFeedbackService feedback;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    UserDirectory directory;

    @Autowired
    ReviewProcess process;

    @Autowired
    ProposalLifecycle lifecycle;

    @Autowired
    People people;

    @Autowired
    Panels panels;

    @Autowired
    JdbcClient jdbc;

    UserRow secretary;
    List<UserRow> experts;
    ProposalId id;

    @BeforeEach
    void assign() {
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        experts = panels.experts();
        id = panels.opened();
        people.as(secretary, () -> assignments.assign(id, Panels.ids(experts)));
    }

    @Test
    void three_reviews_come_to_a_result() {
        experts.forEach(expert -> panels.accept(id, expert));
        panels.write(id, experts.get(0), "4.0", "3.0", "3.0");
        panels.write(id, experts.get(1), "4.5", "3.5", "2.5");
        panels.write(id, experts.get(2), "4.0", "4.0", "3.0");
        ReviewSummary summary = SystemUser.call(() -> reviews.summariseReviews(id));
        assertThat(summary)
                .isEqualTo(new ReviewSummary(3, new BigDecimal("3.0"), new BigDecimal("10.5"), new BigDecimal("1.0")));
        SystemUser.run(() -> reviews.recordReview(id, ReviewResult.PASS));
        assertThat(lifecycle.facts(id).state()).isEqualTo(ProposalState.REVIEWED);
        ReviewDetails.ResultRow result = Objects.requireNonNull(
                people.as(secretary, () -> reviews.details(id)).result());
        assertThat(result.result()).isEqualTo(ReviewResult.PASS);
        assertThat(result.scores()).isEqualTo(Scores.of("4.0", "3.5", "3.0"));
        assertThat(result.sum()).isEqualTo(new BigDecimal("10.5"));
    }

    @Test
    void a_review_tells_the_process_and_cannot_be_given_twice() {
        UserRow expert = experts.get(0);
        AssignmentId own = panels.of(id, expert);
        assertRefused("review.assignment.INVITED", () -> panels.write(id, expert, "3.0", "3.0", "3.0"));
        panels.accept(id, expert);
        panels.write(id, expert, "3.0", "3.0", "3.0");
        verify(process).reviewWritten(id, own, true);
        assertRefused("review.assignment.SUBMITTED", () -> panels.write(id, expert, "5.0", "5.0", "5.0"));
    }

    @Test
    void a_review_sent_twice_at_once_is_kept_once() throws InterruptedException {
        UserRow expert = experts.get(0);
        panels.accept(id, expert);
        AssignmentId own = panels.of(id, expert);
        ReviewDraft draft = Panels.draft(Scores.of("3.0", "3.0", "3.0"));
        Runnable submit = () -> people.as(expert, () -> reviews.write(id, own, draft));
        List<Throwable> thrown = Race.run(List.of(submit, submit));
        assertThat(thrown.stream().filter(Objects::nonNull).toList()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from review_review where assignment_id = ?")
                        .param(own.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void declined_lapsed_and_overdue_ones_do_not_count() {
        AssignmentId declined = panels.of(id, experts.get(0));
        people.as(experts.get(0), () -> assignments.decline(id, declined, DeclineKind.NO_TIME, ""));
        panels.accept(id, experts.get(1));
        AssignmentId overdue = panels.of(id, experts.get(1));
        SystemUser.run(() -> reviews.lapseReview(overdue));
        panels.accept(id, experts.get(2));
        panels.write(id, experts.get(2), "4.0", "4.0", "4.0");
        assertThat(SystemUser.call(() -> reviews.summariseReviews(id)).valid()).isEqualTo(1);
        assertThat(people.as(secretary, () -> reviews.details(id)).reviews())
                .extracting(ReviewDetails.ReviewRow::status)
                .containsExactlyInAnyOrder(
                        AssignmentStatus.DECLINED, AssignmentStatus.OVERDUE, AssignmentStatus.SUBMITTED);
        assertThatThrownBy(() -> panels.write(id, experts.get(1), "1.0", "1.0", "1.0"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_expert_sees_only_the_own_review() {
        panels.accept(id, experts.get(0));
        panels.write(id, experts.get(0), "4.0", "4.0", "4.0");
        assertThat(people.as(experts.get(0), () -> reviews.own(id)))
                .singleElement()
                .extracting(ReviewDetails.ReviewRow::review)
                .isNotNull();
        assertThat(people.as(experts.get(1), () -> reviews.own(id)))
                .singleElement()
                .extracting(ReviewDetails.ReviewRow::review)
                .isNull();
        assertThatThrownBy(() -> people.as(experts.get(1), () -> reviews.details(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void proposers_read_the_comments_without_names_after_the_committees_decision() {
        UserRow proposer =
                SystemUser.call(() -> directory.get(lifecycle.facts(id).firstSignatory()));
        panels.accept(id, experts.get(0));
        panels.write(id, experts.get(0), "4.0", "4.0", "4.0");
        assertThat(people.as(proposer, () -> feedback.comments(id))).isEmpty();
        SystemUser.call(() -> assignments.openAssignments(id))
                .forEach(open -> SystemUser.run(() -> assignments.lapseInvitation(open)));
        jdbc.sql("update proposal set state = 'REJECTED' where proposal_id = ?")
                .param(id.value())
                .update();
        assertThat(people.as(proposer, () -> feedback.comments(id))).containsExactly("Sound, but name the stations.");
        assertThat(people.as(secretary, () -> feedback.comments(id))).isEmpty();
    }

    @Test
    void a_review_without_words_for_the_proposers_is_not_taken() {
        panels.accept(id, experts.get(0));
        AssignmentId own = panels.of(id, experts.get(0));
        ReviewDraft silent = new ReviewDraft(Scores.of("3.0", "3.0", "3.0"), 3, " ", "", OverallJudgement.DO_NOT_FUND);
        assertThatThrownBy(() -> people.as(experts.get(0), () -> reviews.write(id, own, silent)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void the_database_itself_takes_half_steps_only() {
        panels.accept(id, experts.get(0));
        panels.write(id, experts.get(0), "4.0", "4.0", "4.0");
        AssignmentId own = panels.of(id, experts.get(0));
        assertThatThrownBy(() -> jdbc.sql("update review_review set impact = 3.2 where assignment_id = ?")
                        .param(own.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_criterion_without_a_score_is_kept_with_its_reason_and_makes_the_result_undecidable() {
        experts.forEach(expert -> panels.accept(id, expert));
        panels.write(id, experts.get(0), "4.0", "3.0", "3.0");
        panels.write(id, experts.get(1), "4.0", "4.0", "3.0");
        write(experts.get(2), Scores.of("4.0", "", "3.0"), Map.of(CriterionKind.IMPACT, "Not my field."));
        assertThat(SystemUser.call(() -> reviews.summariseReviews(id)))
                .isEqualTo(new ReviewSummary(2, new BigDecimal("3.0"), new BigDecimal("10.5"), new BigDecimal("1.0")));
        ReviewDetails details = people.as(secretary, () -> reviews.details(id));
        assertThat(details.reviews())
                .extracting(row -> Objects.requireNonNull(row.review()).unscored())
                .contains(Map.of(CriterionKind.IMPACT, "Not my field."));
        assertThat(details.figures().totals().count()).isEqualTo(3);
    }

    @Test
    void a_criterion_without_score_and_reason_is_refused_and_so_is_a_reason_beside_a_score() {
        panels.accept(id, experts.get(0));
        for (Map<CriterionKind, String> reasons : List.of(
                Map.of(CriterionKind.IMPACT, " "),
                Map.<CriterionKind, String>of(),
                Map.of(CriterionKind.EXCELLENCE, "Why?", CriterionKind.IMPACT, "Not my field."))) {
            assertThatThrownBy(() -> write(experts.get(0), Scores.of("4.0", "", "3.0"), reasons))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        assertThatThrownBy(() -> write(
                        experts.get(0),
                        Scores.of("", "", ""),
                        Map.of(
                                CriterionKind.EXCELLENCE, "No.",
                                CriterionKind.IMPACT, "No.",
                                CriterionKind.IMPLEMENTATION, "No.")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void the_database_itself_wants_a_reason_for_exactly_what_has_no_score() {
        panels.accept(id, experts.get(0));
        panels.write(id, experts.get(0), "4.0", "4.0", "4.0");
        for (String change : List.of(
                "impact = null", "impact_reason = 'Why?'", "impact = null, excellence = null, implementation = null")) {
            assertThatThrownBy(() -> jdbc.sql("update review_review set " + change + " where assignment_id = ?")
                            .param(panels.of(id, experts.get(0)).value())
                            .update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void the_history_keeps_the_inputs_of_the_result_without_names() {
        experts.forEach(expert -> panels.accept(id, expert));
        panels.write(id, experts.get(0), "5.0", "3.0", "3.0");
        panels.write(id, experts.get(1), "4.5", "3.5", "2.5");
        panels.write(id, experts.get(2), "4.0", "4.0", "3.0");
        SystemUser.run(() -> {
            reviews.summariseReviews(id);
            reviews.recordReview(id, ReviewResult.PASS);
        });
        String facts = jdbc.sql("select facts from audit_entry where subject = ? and action = 'ReviewRecorded'")
                .param(id.toString())
                .query(String.class)
                .single();
        assertThat(facts)
                .contains("\"excellence\":\"4.0 4.5 5.0\"", "\"scoreSum\":\"11.0\"", "\"lowestCriterion\":\"3.0\"")
                .doesNotContain(experts.get(0).id().toString());
    }

    @Test
    void before_the_decision_is_out_a_proposer_learns_neither_number_nor_content_of_reviews() {
        UserRow proposer =
                SystemUser.call(() -> directory.get(lifecycle.facts(id).firstSignatory()));
        panels.accept(id, experts.get(0));
        AssignmentId own = panels.of(id, experts.get(0));
        ReviewDraft first = new ReviewDraft(
                Scores.of("4.0", "4.0", "4.0"),
                Map.of(),
                4,
                "Timely.",
                "Name the stations.",
                "Weak.",
                OverallJudgement.FUND);
        people.as(experts.get(0), () -> reviews.write(id, own, first));
        for (ProposalState state : ProposalState.values()) {
            if (state.stage() == ProposalState.Stage.REVIEW || state == ProposalState.IN_COMMITTEE) {
                move(state);
                assertThat(people.as(proposer, () -> feedback.comments(id)))
                        .as(state.name())
                        .isEmpty();
            }
        }
        SystemUser.call(() -> assignments.openAssignments(id))
                .forEach(open -> SystemUser.run(() -> assignments.lapseInvitation(open)));
        move(ProposalState.RECOMMENDED);
        assertThat(people.as(proposer, () -> feedback.comments(id))).containsExactly("Timely.\n\nName the stations.");
        assertThat(people.as(proposer, () -> reviews.own(id))).isEmpty();
        assertThatThrownBy(() -> people.as(proposer, () -> reviews.details(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void after_the_result_no_review_is_taken() {
        experts.forEach(expert -> panels.accept(id, expert));
        SystemUser.run(() -> {
            reviews.summariseReviews(id);
            lifecycle.advance(id, ProposalState.REVIEWED);
        });
        assertThatThrownBy(() -> panels.write(id, experts.get(0), "4.0", "4.0", "4.0"))
                .isInstanceOf(WrongState.class);
        SystemUser.call(() -> assignments.openAssignments(id))
                .forEach(open -> SystemUser.run(() -> reviews.lapseReview(open)));
    }

    private void move(ProposalState state) {
        jdbc.sql("update proposal set state = ? where proposal_id = ?")
                .params(state.name(), id.value())
                .update();
    }

    private void write(UserRow expert, Scores scores, Map<CriterionKind, String> unscored) {
        AssignmentId own = panels.of(id, expert);
        ReviewDraft draft =
                new ReviewDraft(scores, unscored, 4, "", "Sound, but name the stations.", "", OverallJudgement.FUND);
        people.as(expert, () -> reviews.write(id, own, draft));
    }
}
