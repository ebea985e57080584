package org.khorgos.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.khorgos.testing.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.access.VisibilityRule;
import org.khorgos.access.WrongState;
import org.khorgos.base.MovableClock;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.call.CallRules;
import org.khorgos.call.Sector;
import org.khorgos.conflict.Conflict;
import org.khorgos.conflict.ConflictRule;
import org.khorgos.conflict.ConflictService;
import org.khorgos.conflict.Ground;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.DeclarationService;
import org.khorgos.expert.DeclarationState;
import org.khorgos.expert.ExpertProfileService;
import org.khorgos.expert.Interest;
import org.khorgos.expert.InterestKind;
import org.khorgos.expert.ProfileDraft;
import org.khorgos.identity.AbsenceDraft;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.review.ReviewDetails;
import org.khorgos.review.ReviewService;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ExpertAssignmentServiceTests {
    @Autowired
    ExpertAssignmentService assignments;

    @Autowired
    CancellationService cancellations;

    @Autowired
    ConflictService conflicts;

    @Autowired
    ReviewService reviews;

    @Autowired
    PanelProcess process;

    @Autowired
    ConflictRule rule;

    @Autowired
    VisibilityRule visibility;

    @Autowired
    OrganisationService organisations;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    Panels panels;

    @Autowired
    ExpertProfileService profiles;

    @Autowired
    DeclarationCallService calls;

    @Autowired
    Calls published;

    @Autowired
    DeclarationService declarations;

    @Autowired
    AbsenceService absences;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    UserRow secretary;
    List<UserRow> experts;
    ProposalId id;

    @BeforeEach
    void open() {
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        experts = panels.experts();
        id = panels.opened();
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void invited_experts_are_told_and_see_the_proposal() {
        assign(Panels.ids(experts));
        verify(process).expertsAssigned(id);
        assertThat(SystemUser.call(() -> assignments.openAssignments(id))).hasSize(3);
        for (UserRow expert : experts) {
            assertThat(visibility.mayView(expert.actor(), id, Operation.VIEW)).isTrue();
            AssignmentId own = panels.of(id, expert);
            assertThat(SystemUser.call(() -> assignments.expert(own))).isEqualTo(expert.id());
        }
    }

    @Test
    void the_pool_says_who_may_review_and_why_not() {
        UserRow near = people.someone(organisation("Institute of Ecology", "CN"), Role.EXPERT);
        UserRow partner = people.someone(organisation("INSTITUTE OF WATER", "KZ"), Role.EXPERT);
        UserRow signatory = people.someone(Role.PROPOSER, Role.EXPERT);
        ProposalId signed = proposals.in(ProposalState.FILED, signatory);
        SystemUser.run(() -> reviews.openReview(signed));
        assign(Panels.ids(experts));
        ExpertPool pool = people.as(secretary, () -> assignments.pool(signed));
        assertThat(pool.round()).isEqualTo(1);
        assertConflict(pool, near, Ground.SAME_ORGANISATION);
        assertConflict(pool, partner, Ground.SAME_ORGANISATION);
        assertConflict(pool, signatory, Ground.SIGNATORY);
        assertThat(row(pool, experts.get(0)).isEligible()).isTrue();
        assertThat(row(pool, experts.get(1)).side()).isEqualTo(ExpertSide.PARTNER);
        assertThat(row(pool, experts.get(2)).load()).isEqualTo(1);
        Set<UserId> chosen =
                Set.of(near.id(), experts.get(1).id(), experts.get(2).id());
        assertRefused("review.expert.unfit", () -> people.as(secretary, () -> assignments.assign(signed, chosen)));
    }

    @Test
    void who_fits_best_comes_first_and_among_equals_who_has_least_to_do() {
        UserRow farmer = people.someone("CN", Role.EXPERT);
        UserRow neighbour = people.someone("KZ", Role.EXPERT);
        profile(farmer, 20, "4.1", "en");
        profile(neighbour, 20, "4.3", "kk");
        ExpertPool pool = people.as(secretary, () -> assignments.pool(id));

        assertThat(row(pool, farmer).fits()).containsExactlyInAnyOrder(Fit.FIELD, Fit.SECTOR, Fit.LANGUAGE);
        assertThat(row(pool, neighbour).fits()).containsExactlyInAnyOrder(Fit.NEAR_FIELD, Fit.SECTOR);
        assertThat(row(pool, experts.get(0)).fits()).isEmpty();
        assertThat(pool.experts().indexOf(row(pool, farmer)))
                .isLessThan(pool.experts().indexOf(row(pool, neighbour)));
        assertThat(pool.experts().indexOf(row(pool, neighbour)))
                .isLessThan(pool.experts().indexOf(row(pool, experts.get(0))));
    }

    @Test
    void the_pool_takes_as_many_statements_for_many_experts_as_for_few() {
        int few = statements();
        panels.experts();
        panels.experts();
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(19);
    }

    private int statements() {
        return people.as(secretary, () -> Statements.count("pool of experts", () -> assignments.pool(id)))
                .count();
    }

    @Test
    void nobody_gets_more_than_they_can_take_on_or_is_asked_while_away() {
        UserRow busy = experts.get(0);
        profile(busy, 1, "4.1", "en");
        assign(Panels.ids(experts));
        ProposalId next = panels.opened();
        UserRow away = experts.get(1);
        LocalDate today = clock.instant().atZone(away.zone()).toLocalDate();
        people.as(away, () -> absences.enter(new AbsenceDraft(away.id(), today, today, null)));
        ExpertPool pool = people.as(secretary, () -> assignments.pool(next));

        assertThat(row(pool, busy).unfit()).isEqualTo(Unfitness.FULL);
        assertThat(row(pool, busy).limit()).isEqualTo(1);
        assertThat(row(pool, away).unfit()).isEqualTo(Unfitness.AWAY);
        assertRefused(
                "review.expert.unfit", () -> people.as(secretary, () -> assignments.assign(next, Panels.ids(experts))));
    }

    @Test
    void who_has_declared_ties_to_a_partner_is_not_asked() {
        UserRow expert = experts.get(2);
        assertThat(row(people.as(secretary, () -> assignments.pool(id)), expert).isEligible())
                .isTrue();
        Interest interest = new Interest(InterestKind.CONSULTING, "INSTITUTE of  Water", "", null, "");
        people.as(expert, () -> declarations.declare(new DeclarationDraft(List.of(interest), true)));

        assertConflict(people.as(secretary, () -> assignments.pool(id)), expert, Ground.DECLARED_TIE);
        assertRefused("review.expert.unfit", () -> assign(Panels.ids(experts)));
    }

    @Test
    void who_has_not_declared_interests_may_be_asked_but_accepts_only_afterwards() {
        UserRow silent = people.someone("CN", Role.EXPERT);
        assertThat(row(people.as(secretary, () -> assignments.pool(id)), silent))
                .satisfies(row -> assertThat(row.declaration()).isEqualTo(DeclarationState.MISSING))
                .satisfies(row -> assertThat(row.isEligible()).isTrue());
        AssignmentId own = invited(silent);
        assertThat(standing(silent, own)).isEqualTo(DeclarationCall.Standing.WANTED);
        assertRefused("review.declaration.WANTED", () -> accept(silent, own));

        clock.moveTo(clock.instant().plus(Duration.ofDays(2)).minusSeconds(60));
        people.as(silent, () -> declarations.declare(new DeclarationDraft(List.of(), true)));
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)));
        assertThat(standing(silent, own)).isEqualTo(DeclarationCall.Standing.GIVEN);
        accept(silent, own);
        verify(process).invitationAnswered(id, own, true);
    }

    @Test
    void who_declares_too_late_has_lost_the_seat_and_is_asked_again_only_after_declaring() {
        UserRow silent = people.someone("CN", Role.EXPERT);
        AssignmentId own = invited(silent);
        ProposalId next = panels.opened();
        Instant invited = clock.instant();
        clock.moveTo(invited.plus(Duration.ofHours(47)));
        assertThat(row(people.as(secretary, () -> assignments.pool(next)), silent)
                        .isEligible())
                .isTrue();
        clock.moveTo(invited.plus(Duration.ofDays(2)).plusSeconds(1));
        assertThat(row(people.as(secretary, () -> assignments.pool(next)), silent)
                        .unfit())
                .isEqualTo(Unfitness.UNDECLARED);
        people.as(silent, () -> declarations.declare(new DeclarationDraft(List.of(), true)));

        assertThat(standing(silent, own)).isEqualTo(DeclarationCall.Standing.LATE);
        assertRefused("review.declaration.LATE", () -> accept(silent, own));
        assertThat(row(people.as(secretary, () -> assignments.pool(next)), silent)
                        .isEligible())
                .isTrue();
        SystemUser.run(() -> assignments.lapseInvitation(own));
        assertThat(lapsedUndeclared(own)).isTrue();
    }

    @Test
    void who_declines_or_is_cancelled_in_time_is_not_late_and_who_declines_later_stays_so() {
        UserRow late = people.someone("CN", Role.EXPERT);
        UserRow cancelled = people.someone("KZ", Role.EXPERT);
        UserRow swift = people.someone("DE", Role.EXPERT);
        assign(Panels.ids(List.of(late, cancelled, swift)));
        AssignmentId ended = panels.of(id, cancelled);
        decline(swift, panels.of(id, swift), DeclineKind.NO_TIME, "");
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)).plusSeconds(1));
        when(process.canCancel(id, ended)).thenReturn(true);
        people.as(secretary, () -> cancellations.cancel(id, ended, "Travels."));
        decline(late, panels.of(id, late), DeclineKind.NO_TIME, "");

        ProposalId next = panels.opened();
        assertThat(row(people.as(secretary, () -> assignments.pool(next)), swift)
                        .isEligible())
                .isTrue();
        assertThat(row(people.as(secretary, () -> assignments.pool(next)), cancelled)
                        .isEligible())
                .isTrue();
        assertThat(row(people.as(secretary, () -> assignments.pool(next)), late).unfit())
                .isEqualTo(Unfitness.UNDECLARED);
        people.as(late, () -> declarations.declare(new DeclarationDraft(List.of(), true)));
        assertThat(row(people.as(secretary, () -> assignments.pool(next)), late).isEligible())
                .isTrue();
    }

    @Test
    void who_is_late_and_then_in_conflict_stays_late_elsewhere_and_who_is_in_conflict_in_time_is_not() {
        UserRow late = people.someone("CN", Role.EXPERT);
        UserRow swift = people.someone("KZ", Role.EXPERT);
        assign(Panels.ids(List.of(late, swift, experts.get(2))));
        when(process.canCancel(any(), any())).thenReturn(true);
        people.as(swift, () -> conflicts.declare(id, "A joint project."));
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)).plusSeconds(1));
        people.as(late, () -> conflicts.declare(id, "A joint project."));

        ExpertPool next = people.as(secretary, () -> assignments.pool(panels.opened()));
        assertThat(row(next, swift).isEligible()).isTrue();
        assertThat(row(next, late).unfit()).isEqualTo(Unfitness.UNDECLARED);
    }

    @Test
    void the_hours_to_declare_are_those_of_the_call_when_the_proposal_began_and_stay_with_the_invitation() {
        UUID call = proposals.call();
        giveHours(call, 24);
        id = panels.opened(call);
        giveHours(call, 96);
        UserRow silent = people.someone("CN", Role.EXPERT);
        AssignmentId own = invited(silent);
        clock.moveTo(clock.instant().plus(Duration.ofHours(24)).minusSeconds(60));
        assertThat(standing(silent, own)).isEqualTo(DeclarationCall.Standing.WANTED);
        assertThat(row(people.as(secretary, () -> assignments.pool(panels.opened())), silent)
                        .isEligible())
                .isTrue();
        clock.moveTo(clock.instant().plusSeconds(61));
        assertThat(standing(silent, own)).isEqualTo(DeclarationCall.Standing.LATE);
        assertThatThrownBy(() -> accept(silent, own))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(24L));
        assertThat(row(people.as(secretary, () -> assignments.pool(panels.opened())), silent)
                        .unfit())
                .isEqualTo(Unfitness.UNDECLARED);
        id = panels.opened(call);
        UserRow other = people.someone("CN", Role.EXPERT);
        Instant invited = clock.instant();
        AssignmentId later = invited(other);
        assertThat(people.as(other, () -> calls.own(id, later)).by())
                .isCloseTo(invited.plus(Duration.ofDays(4)), within(1, ChronoUnit.MINUTES));
    }

    private void giveHours(UUID call, int hours) {
        CallRules rules = published.rules(call);
        published.change(call, rules.with(rules.assessment().declaring(hours)));
    }

    @Test
    void a_declaration_that_ends_after_the_invitation_is_renewed_before_accepting() {
        UserRow expert = experts.get(0);
        clock.moveTo(clock.instant().plus(Duration.ofDays(363)));
        AssignmentId own = invited(expert);
        clock.moveTo(clock.instant().plus(Duration.ofDays(4)));
        assertThat(standing(expert, own)).isEqualTo(DeclarationCall.Standing.EXPIRED);
        assertRefused("review.declaration.EXPIRED", () -> accept(expert, own));
        assertThat(row(people.as(secretary, () -> assignments.pool(panels.opened())), expert))
                .satisfies(row -> assertThat(row.declaration()).isEqualTo(DeclarationState.ENDED))
                .satisfies(row -> assertThat(row.isEligible()).isTrue());
        people.as(expert, () -> declarations.declare(new DeclarationDraft(List.of(), true)));
        accept(expert, own);
        verify(process).invitationAnswered(id, own, true);
    }

    /** Invites a panel of which that expert is the one of the home side. */
    private AssignmentId invited(UserRow expert) {
        assign(Panels.ids(List.of(expert, experts.get(1), experts.get(2))));
        return panels.of(id, expert);
    }

    private DeclarationCall.Standing standing(UserRow expert, AssignmentId own) {
        return people.as(expert, () -> calls.own(id, own)).standing();
    }

    private boolean lapsedUndeclared(AssignmentId own) {
        return jdbc.sql("select json_value(facts, '$.undeclared') from audit_entry where action = 'InvitationLapsed' "
                        + "and json_value(facts, '$.assignment') = ?")
                .param(own.toString())
                .query(String.class)
                .single()
                .equals("true");
    }

    private void profile(UserRow expert, int limit, String field, String language) {
        ProfileDraft draft =
                new ProfileDraft(Set.of(field), Set.of(Sector.AGRICULTURE), Set.of(language), Set.of(), "", limit);
        people.as(expert, () -> profiles.keep(draft));
    }

    @Test
    void a_panel_that_breaks_a_rule_is_refused_by_its_name() {
        assertRefused("review.rule.THREE", () -> assign(Set.of(experts.get(0).id())));
        List<UserRow> abroad = List.of(experts.get(1), experts.get(2), people.someone("FR", Role.EXPERT));
        assertRefused("review.rule.ONE_HOME", () -> assign(Panels.ids(abroad)));
        List<UserRow> chinese =
                List.of(experts.get(0), experts.get(1), experts.get(2), people.someone("CN", Role.EXPERT));
        assertRefused("review.rule.TWO_THIRDS_FOREIGN", () -> assign(Panels.ids(chinese)));
        UserRow nobody = people.someone(Role.PROPOSER);
        assertRefused(
                "review.expert.unknown",
                () -> assign(
                        Set.of(nobody.id(), experts.get(1).id(), experts.get(2).id())));
        verify(process, never()).expertsAssigned(id);
    }

    @Test
    void two_secretaries_assign_at_once_and_one_is_told() throws InterruptedException {
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        List<UserRow> others = panels.experts();
        List<Throwable> thrown = Race.run(List.of(
                () -> assign(Panels.ids(experts)),
                () -> people.as(other, () -> assignments.assign(id, Panels.ids(others)))));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("review.alreadyAssigned"));
        assertThat(SystemUser.call(() -> assignments.openAssignments(id))).hasSize(3);
        verify(process, times(1)).expertsAssigned(id);
    }

    @Test
    void only_the_secretary_assigns_and_only_while_it_is_reviewed() {
        UserRow officer = people.someone(Role.OFFICE);
        assertThatThrownBy(() -> people.as(officer, () -> assignments.assign(id, Panels.ids(experts))))
                .isInstanceOf(AccessDeniedException.class);
        ProposalId filed = proposals.in(ProposalState.FILED);
        assertThatThrownBy(() -> people.as(secretary, () -> assignments.assign(filed, Panels.ids(experts))))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> people.as(secretary, () -> assignments.openAssignments(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_declines_says_why_and_sees_no_more() {
        assign(Panels.ids(experts));
        UserRow expert = experts.get(0);
        AssignmentId own = panels.of(id, expert);
        assertRefused("review.reason.missing", () -> decline(expert, own, DeclineKind.OTHER, " "));
        assertRefused("review.reason.missing", () -> decline(expert, own, DeclineKind.CONFLICT, ""));
        decline(expert, own, DeclineKind.OTHER, "I retire next month.");
        verify(process).invitationAnswered(id, own, false);
        assertThat(visibility.mayView(expert.actor(), id, Operation.VIEW)).isFalse();
        assertRefused("review.assignment.DECLINED", () -> accept(expert, own));
        assertThatThrownBy(() -> people.as(expert, () -> reviews.own(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_invitation_is_answered_once_and_by_nobody_else() {
        assign(Panels.ids(experts));
        AssignmentId own = panels.of(id, experts.get(0));
        assertThatThrownBy(() -> accept(experts.get(1), own)).isInstanceOf(NotFound.class);
        accept(experts.get(0), own);
        verify(process).invitationAnswered(id, own, true);
        assertRefused("review.assignment.ACCEPTED", () -> accept(experts.get(0), own));
    }

    @Test
    void who_declines_for_a_conflict_has_declared_it() {
        assign(Panels.ids(experts));
        UserRow expert = experts.get(0);
        AssignmentId own = panels.of(id, expert);
        decline(expert, own, DeclineKind.CONFLICT, "A joint paper last year.");
        assertThat(conflicts(expert))
                .extracting(Conflict::ground, Conflict::detail)
                .containsExactly(tuple(Ground.DECLARED_BY_PERSON, "A joint paper last year."));
        assertThat(people.as(secretary, () -> reviews.details(id)).reviews())
                .filteredOn(row -> row.assignment().equals(own))
                .singleElement()
                .extracting(ReviewDetails.ReviewRow::declined)
                .isEqualTo(DeclineKind.CONFLICT);
    }

    @Test
    void for_want_of_time_an_expert_declines_without_words_and_declares_nothing() {
        assign(Panels.ids(experts));
        UserRow expert = experts.get(1);
        decline(expert, panels.of(id, expert), DeclineKind.NO_TIME, "");
        assertThat(conflicts(expert)).isEmpty();
    }

    @Test
    void an_invitation_that_lapses_hides_the_proposal_again() {
        assign(Panels.ids(experts));
        AssignmentId own = panels.of(id, experts.get(0));
        SystemUser.run(() -> assignments.lapseInvitation(own));
        assertThat(visibility.mayView(experts.get(0).actor(), id, Operation.VIEW))
                .isFalse();
        assertThat(SystemUser.call(() -> assignments.openAssignments(id))).doesNotContain(own);
    }

    @Test
    void another_round_takes_one_more_expert_but_nobody_twice() {
        assign(Panels.ids(experts));
        assertRefused("review.alreadyAssigned", () -> people.as(secretary, () -> assignments.pool(id)));
        experts.forEach(expert -> panels.accept(id, expert));
        SystemUser.run(
                () -> SystemUser.call(() -> assignments.openAssignments(id)).forEach(reviews::lapseReview));
        assertThat(SystemUser.call(() -> reviews.summariseReviews(id)).valid()).isZero();
        ExpertPool pool = people.as(secretary, () -> assignments.pool(id));
        assertThat(pool.round()).isEqualTo(2);
        assertThat(row(pool, experts.get(0)).unfit()).isEqualTo(Unfitness.ALREADY_INVITED);
        UserRow fourth = people.someone("CN", Role.EXPERT);
        assign(Set.of(fourth.id()));
        assertThat(SystemUser.call(() -> assignments.openAssignments(id))).containsExactly(panels.of(id, fourth));
    }

    private void assign(Set<UserId> chosen) {
        people.as(secretary, () -> assignments.assign(id, chosen));
    }

    private List<Conflict> conflicts(UserRow expert) {
        return SystemUser.call(() -> rule.of(Set.of(id), Set.of(expert.id())).of(id, expert.id()));
    }

    private void accept(UserRow expert, AssignmentId assignment) {
        people.as(expert, () -> assignments.accept(id, assignment));
    }

    private void decline(UserRow expert, AssignmentId assignment, DeclineKind kind, String reason) {
        people.as(expert, () -> assignments.decline(id, assignment, kind, reason));
    }

    private OrganisationId organisation(String name, String country) {
        return SystemUser.call(() -> organisations.register(name, country, "Somewhere", OrganisationKind.INSTITUTE));
    }

    private static ExpertRow row(ExpertPool pool, UserRow expert) {
        return pool.experts().stream()
                .filter(row -> row.id().equals(expert.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertConflict(ExpertPool pool, UserRow expert, Ground strongest) {
        assertThat(row(pool, expert).unfit()).isEqualTo(Unfitness.CONFLICT);
        assertThat(row(pool, expert).conflicts())
                .first()
                .extracting(Conflict::ground)
                .isEqualTo(strongest);
    }
}
