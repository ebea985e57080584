package org.khorgos.panel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.Outcome;
import org.khorgos.base.Refused;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.expert.ProfileDraft;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.ExpertRow;
import org.khorgos.panel.PanelProcess;
import org.khorgos.panel.Panels;
import org.khorgos.panel.Unfitness;
import org.khorgos.review.ReviewService;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class RoundPlanServiceTests {
    private static final Instant OPENS = Instant.parse("2025-03-01T00:00:00Z");

    @Autowired
    RoundPlanService plans;

    @Autowired
    PlanRelease releases;

    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    ExpertProfileService profiles;

    @Autowired
    ReviewService reviews;

    @Autowired
    PanelProcess process;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Panels panels;

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient jdbc;

    UserRow secretary;
    UUID call;

    @BeforeEach
    void open() {
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        panels.experts();
        call = calls.publish(2027, Calls.rules(OPENS, OPENS.plus(Duration.ofDays(3000)), "1000000", "200000"));
    }

    @Test
    void a_plan_is_proposed_changed_by_hand_and_proposed_again() {
        ProposalId id = panels.opened(call);
        assertThat(people.as(secretary, () -> plans.waiting())).containsEntry(call, 1);
        assertThat(read().head()).isNull();
        propose();
        RoundPlan first = read();
        assertThat(first.ready()).hasSize(1);
        assertThat(first.invitations()).isEqualTo(3);
        assertThat(first.loads()).allMatch(load -> load.planned() == 0 || load.total() <= load.limit());

        ExpertRow kept = first.rows().get(0).seats().get(0).expert();
        ExpertRow out = first.rows().get(0).seats().get(1).expert();
        people.as(secretary, () -> plans.keep(call, read().version(), id, kept.id()));
        people.as(secretary, () -> plans.takeOut(call, read().version(), id, out.id()));
        assertThat(read().ready()).isEmpty();
        assertThat(read().rows().get(0).gaps()).anyMatch(gap -> gap.out() == 1);

        panels.experts();
        propose();
        List<PlannedSeat> seats = read().rows().get(0).seats();
        assertThat(seats).hasSize(3);
        assertThat(seats).anyMatch(seat -> seat.expert().id().equals(kept.id()) && seat.status() == SeatStatus.KEPT);
        assertThat(seats).noneMatch(seat -> seat.expert().id().equals(out.id()));

        ExpertRow added = read().rows().get(0).others().stream()
                .filter(other -> other.side().isForeign())
                .findFirst()
                .orElseThrow();
        people.as(secretary, () -> plans.keep(call, read().version(), id, added.id()));
        assertThat(read().ready().get(0).seats()).hasSize(4);
    }

    @Test
    void who_saw_an_older_plan_changes_and_releases_nothing() {
        ProposalId id = panels.opened(call);
        propose();
        long seen = read().version();
        propose();
        UserId expert = read().rows().get(0).seats().get(0).expert().id();
        assertRefused("review.plan.changed", () -> plans.propose(call, PlanHead.NONE));
        assertRefused("review.plan.changed", () -> plans.propose(call, seen));
        assertRefused("review.plan.changed", () -> plans.keep(call, seen, id, expert));
        assertRefused("review.plan.changed", () -> releases.release(call, seen, ready()));
        assertThat(read().head()).isNotNull();
    }

    @Test
    void a_release_invites_all_panels_but_the_one_that_is_refused() {
        ProposalId done = panels.opened(call);
        ProposalId refused = panels.opened(call);
        propose();
        doThrow(new Refused("workflow.task.notOpen")).when(process).expertsAssigned(refused);
        long version = read().version();
        List<Waiting> seen = ready();
        List<Outcome<ChosenPanel>> results = people.as(secretary, () -> releases.release(call, version, seen));

        assertThat(results).hasSize(2);
        for (Outcome<ChosenPanel> result : results) {
            assertThat(result.isDone()).isEqualTo(result.subject().proposal().equals(done));
        }
        assertThat(open(done)).isEqualTo(3);
        assertThat(open(refused)).isZero();
        assertThat(read().head()).isNull();
        assertThat(read().rows()).extracting(row -> row.waiting().id()).containsExactly(refused);
        assertThat(outcomes(results.get(0).subject().plan())).containsExactlyInAnyOrder("INVITED", "REFUSED");
    }

    @Test
    void a_panel_whose_expert_has_no_room_any_more_is_refused_in_words_and_the_others_are_invited() {
        ProposalId first = panels.opened(call);
        ProposalId second = panels.opened(call);
        UserRow expert = people.someone("KZ", Role.EXPERT);
        propose();
        people.as(secretary, () -> plans.keep(call, read().version(), first, expert.id()));
        people.as(secretary, () -> plans.takeOut(call, read().version(), second, expert.id()));
        propose();
        long version = read().version();
        List<Waiting> seen = ready();
        assertThat(seen).hasSize(2);
        people.as(
                expert, () -> profiles.keep(new ProfileDraft(Set.of("4.1"), Set.of(), Set.of("en"), Set.of(), "", 0)));
        assertThat(read().rows())
                .anyMatch(row -> row.seats().stream().anyMatch(seat -> seat.problem() == Unfitness.FULL));

        List<Outcome<ChosenPanel>> results = people.as(secretary, () -> releases.release(call, version, seen));
        assertThat(results.stream().filter(Outcome::isDone))
                .extracting(result -> result.subject().proposal())
                .containsExactly(second);
        assertThat(results.stream().filter(result -> !result.isDone()))
                .extracting(result -> Objects.requireNonNull(result.refusal()).messageKey())
                .containsExactly("review.expert.unfit");
        assertThat(open(first)).isZero();
    }

    @Test
    void two_secretaries_release_at_once_and_every_expert_is_invited_once() throws InterruptedException {
        List<ProposalId> ids = List.of(panels.opened(call), panels.opened(call));
        UserRow colleague = people.someone(Role.COMMITTEE_SECRETARY);
        propose();
        long version = read().version();
        List<Waiting> seen = ready();
        List<Throwable> thrown = Race.run(Stream.of(secretary, colleague)
                .<Runnable>map(one -> () -> people.as(one, () -> releases.release(call, version, seen)))
                .toList());
        assertThat(thrown.stream().filter(Objects::nonNull)).singleElement().satisfies(failure -> assertThat(failure)
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("review.plan.changed")));
        for (ProposalId id : ids) {
            verify(process, times(1)).expertsAssigned(id);
            assertThat(open(id)).isEqualTo(3);
        }
    }

    @Test
    void what_was_decided_by_hand_is_not_forgotten_by_a_release_that_left_the_proposal_out() {
        ProposalId left = panels.opened(call);
        panels.opened(call);
        propose();
        UserId out = read().rows().stream()
                .filter(row -> row.waiting().id().equals(left))
                .flatMap(row -> row.seats().stream())
                .map(seat -> seat.expert().id())
                .findFirst()
                .orElseThrow();
        people.as(secretary, () -> plans.takeOut(call, read().version(), left, out));
        people.as(secretary, () -> releases.release(call, read().version(), ready()));
        verify(process, never()).expertsAssigned(left);
        panels.experts();
        propose();
        assertThat(read().rows()).hasSize(1);
        assertThat(read().rows().get(0).seats())
                .isNotEmpty()
                .noneMatch(seat -> seat.expert().id().equals(out));
    }

    @Test
    void a_secretary_plans_nothing_for_what_they_signed_and_others_plan_nothing() {
        UserRow signatory = people.someone(Role.PROPOSER, Role.COMMITTEE_SECRETARY);
        ProposalId signed = proposals.in(ProposalState.FILED, signatory, call);
        SystemUser.run(() -> reviews.openReview(signed));
        ProposalId other = panels.opened(call);
        assertThat(people.as(signatory, () -> plans.read(call)).rows())
                .extracting(row -> row.waiting().id())
                .containsExactly(other);
        assertThat(people.as(signatory, () -> plans.waiting())).containsEntry(call, 1);
        propose();
        UserId expert = read().rows().get(0).seats().get(0).expert().id();
        long version = read().version();
        assertThatThrownBy(() -> people.as(signatory, () -> plans.keep(call, version, signed, expert)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(people.someone(Role.COMMITTEE_CHAIR), () -> plans.read(call)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_longer_list_needs_no_more_statements() {
        panels.opened(call);
        propose();
        int one = people.as(secretary, () -> Statements.count("plan of one proposal", () -> plans.read(call))
                .count());
        panels.opened(call);
        panels.opened(call);
        propose();
        int three = people.as(secretary, () -> Statements.count("plan of three proposals", () -> plans.read(call))
                .count());
        assertThat(three).isEqualTo(one).isLessThanOrEqualTo(19);
    }

    private void propose() {
        people.as(secretary, () -> plans.propose(call, plans.read(call).version()));
    }

    private RoundPlan read() {
        return people.as(secretary, () -> plans.read(call));
    }

    private List<Waiting> ready() {
        return read().ready().stream().map(PlanRow::waiting).toList();
    }

    private int open(ProposalId id) {
        return SystemUser.call(() -> assignments.openAssignments(id)).size();
    }

    private List<String> outcomes(PlanId plan) {
        return jdbc.sql("select outcome from panel_plan_result where plan_id = ?")
                .param(plan.value())
                .query(String.class)
                .list();
    }

    private void assertRefused(String key, Runnable act) {
        Refusals.assertRefused(key, () -> people.as(secretary, act));
    }
}
