package org.khorgos.committee.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.NotFound;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The date of a sitting and the periods before it. */
@ServiceTest
class SittingPeriodTests {
    @Autowired
    SittingPeriodService periods;

    @Autowired
    SittingCalendarService calendars;

    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    @Autowired
    JdbcClient jdbc;

    UserRow chair;
    UserRow secretary;

    @BeforeEach
    void people() {
        chair = people.someone(Role.COMMITTEE_CHAIR);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
    }

    @AfterEach
    void setBack() {
        jdbc.sql("update committee_period set days = if(name = 'AGENDA', 10, 14)")
                .update();
    }

    @Test
    void a_shorter_period_lets_a_sitting_be_convened_sooner() {
        SittingId sitting = planned(6);
        assertThatThrownBy(() -> convene(sitting))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(10));
        change(10, 5);
        convene(sitting);
        assertThat(people.as(secretary, () -> periods.days(SittingPeriod.AGENDA)))
                .isEqualTo(5);
    }

    @Test
    void of_two_chairs_who_change_it_at_once_the_second_is_told() throws InterruptedException {
        List<Throwable> thrown = Race.run(List.of(() -> change(10, 7), () -> change(10, 8)));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("committee.period.changed"));
    }

    @Test
    void only_the_chair_sets_it_and_within_bounds() {
        assertThatThrownBy(() -> change(10, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(10, 91)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.as(secretary, () -> periods.change(SittingPeriod.AGENDA, 10, 5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_date_goes_into_the_calendars_of_those_who_are_told_of_it() {
        UserRow member = people.someone(Role.COMMITTEE_MEMBER);
        SittingId sitting = planned(11);
        assertThatThrownBy(() -> calendar(member, sitting)).isInstanceOf(NotFound.class);
        convene(sitting);
        assertThat(calendar(member, sitting).replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:Sitting of the committee: Spring sitting", "LOCATION:Urumqi\\, room 3")
                .contains("/sitting/" + sitting)
                .contains("DTSTART:")
                .doesNotContain("TZID");
        assertThatThrownBy(() -> calendar(people.someone(Role.PROPOSER), sitting))
                .isInstanceOf(AccessDeniedException.class);
    }

    private SittingId planned(int days) {
        SittingId sitting = people.as(secretary, () -> sittings.plan(fixture.draft(days, chair, secretary), null));
        ProposalId id = fixture.proposal();
        people.as(secretary, () -> agenda.add(sitting, List.of(id)));
        return sitting;
    }

    private void convene(SittingId sitting) {
        people.as(secretary, () -> sittings.convene(sitting));
    }

    private void change(int seen, int days) {
        people.as(chair, () -> periods.change(SittingPeriod.AGENDA, seen, days));
    }

    private String calendar(UserRow reader, SittingId sitting) {
        return people.as(reader, () -> calendars.calendar(sitting, Locale.ENGLISH));
    }
}
