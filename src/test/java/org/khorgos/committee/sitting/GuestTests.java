package org.khorgos.committee.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khorgos.testing.Refusals.assertOneRefused;
import static org.khorgos.testing.Refusals.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who is invited to a sitting, what becomes of one that is called off, and what happens when two act at once. */
@ServiceTest
class GuestTests {
    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    RoomService rooms;

    @Autowired
    Guests guests;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    @Autowired
    Clock clock;

    UserRow secretary;
    UserRow chair;
    List<UserRow> members;
    SittingId sitting;
    ProposalId proposal;

    @BeforeEach
    void plan() {
        members = fixture.seven();
        chair = members.get(0);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        sitting = people.as(secretary, () -> sittings.plan(fixture.draft(11, chair, secretary), null));
        proposal = fixture.proposal();
        people.as(secretary, () -> agenda.add(sitting, List.of(proposal)));
    }

    @AfterEach
    void giveTheOthersTheirTermsBack() {
        fixture.giveTermsBack();
    }

    @Test
    void items_of_a_sitting_called_off_wait_for_another_one_and_nothing_more_happens_in_it() {
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(chair, () -> sittings.callOff(sitting));
        assertThat(people.as(secretary, () -> agenda.candidates()))
                .extracting(Candidate::proposal)
                .contains(proposal);
        Room room = people.as(members.get(2), () -> rooms.room(sitting));
        assertThat(room.sitting().status()).isEqualTo(SittingStatus.CALLED_OFF);
        assertThat(people.as(chair, () -> rooms.room(sitting)).tables()).isFalse();
        assertThat(guests.last(sitting, members.get(2).id())).isEqualTo(Optional.of(new LastWord(1, false)));
        assertRefused("committee.sitting.over", () -> people.as(secretary, () -> sittings.callOff(sitting)));
        assertRefused("committee.sitting.over", () -> people.as(secretary, () -> sittings.convene(sitting)));
        assertRefused("committee.sitting.over", () -> people.as(secretary, () -> sittings.open(sitting)));
        assertRefused("committee.sitting.over", () -> people.as(secretary, () -> sittings.change(sitting, draft(12))));
    }

    @Test
    void members_do_not_learn_of_a_sitting_that_is_called_off_before_they_were_invited() {
        people.as(secretary, () -> sittings.callOff(sitting));
        assertThatThrownBy(() -> people.as(members.get(2), () -> rooms.room(sitting)))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(members.get(2), () -> sittings.all()))
                .extracting(SittingRow::id)
                .doesNotContain(sitting);
        assertThat(guests.last(sitting, members.get(2).id())).isEmpty();
    }

    @Test
    void only_its_chair_and_secretary_call_a_sitting_off_and_not_once_it_has_begun() {
        UserRow other = people.someone(Role.COMMITTEE_SECRETARY);
        assertRefused("committee.sitting.leaders", () -> people.as(other, () -> sittings.callOff(sitting)));
        assertThatThrownBy(() -> people.as(members.get(1), () -> sittings.callOff(sitting)))
                .isInstanceOf(AccessDeniedException.class);
        people.as(secretary, () -> sittings.convene(sitting));
        people.as(secretary, () -> sittings.open(sitting));
        assertRefused("committee.sitting.begun", () -> people.as(secretary, () -> sittings.callOff(sitting)));
    }

    @Test
    void a_sitting_is_opened_or_called_off_when_both_happen_at_once() throws InterruptedException {
        people.as(secretary, () -> sittings.convene(sitting));
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(secretary, () -> sittings.open(sitting)),
                () -> people.as(chair, () -> sittings.callOff(sitting))));
        boolean opened = people.as(chair, () -> rooms.room(sitting)).sitting().status() == SittingStatus.OPEN;
        assertOneRefused(thrown, opened ? "committee.sitting.begun" : "committee.sitting.over");
    }

    @Test
    void whoever_joins_while_the_members_are_invited_is_invited_too() throws InterruptedException {
        UserRow[] joined = new UserRow[1];
        List<Throwable> thrown = Race.run(List.of(
                () -> people.as(secretary, () -> sittings.convene(sitting)),
                () -> joined[0] = people.someone(Role.COMMITTEE_MEMBER)));
        assertThat(thrown).containsOnlyNulls();
        assertThat(guests.last(sitting, joined[0].id()).orElseThrow().invited()).isTrue();
    }

    @Test
    void a_sitting_ends_after_it_begins_and_within_a_week() {
        assertRefused(
                "committee.sitting.ends.range",
                () -> people.as(secretary, () -> sittings.change(sitting, lasting(Duration.ZERO))));
        assertRefused(
                "committee.sitting.ends.range",
                () -> people.as(secretary, () -> sittings.change(sitting, lasting(Duration.ofDays(8)))));
        people.as(secretary, () -> sittings.change(sitting, lasting(Duration.ofDays(2))));
    }

    private SittingDraft draft(int days) {
        return fixture.draft(days, chair, secretary);
    }

    private SittingDraft lasting(Duration duration) {
        SittingDraft draft = draft(12);
        Instant begins = clock.instant().plus(Duration.ofDays(12));
        return new SittingDraft(
                draft.title(), begins, begins.plus(duration), draft.zone(), draft.place(), chair.id(), secretary.id());
    }
}
