package org.khorgos.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.base.MovableClock;
import org.khorgos.base.Refused;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Absences in whole days of the absent person's zone, one at a time, and who stands in. */
@KhorgosTest
class AbsenceServiceTests {
    @Autowired
    AbsenceService absences;

    @Autowired
    Absences away;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UserRow officer;
    private UserRow colleague;
    private LocalDate today;

    @BeforeEach
    void people() {
        officer = people.someone(Role.OFFICE);
        colleague = people.someone(Role.OFFICE);
        today = clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void the_days_are_those_of_the_absent_persons_zone_and_both_sides_see_them() {
        people.as(officer, () -> absences.enter(draft(1, 2, colleague)));

        Instant start = today.plusDays(1).atStartOfDay(officer.zone()).toInstant();
        Instant end = today.plusDays(3).atStartOfDay(officer.zone()).toInstant();
        assertThat(away.away(officer.id(), start.minusMillis(1))).isFalse();
        assertThat(away.substituteOf(officer.id(), start)).contains(colleague.id());
        assertThat(away.away(officer.id(), end.minusMillis(1))).isTrue();
        assertThat(away.away(officer.id(), end)).isFalse();
        assertThat(people.as(officer, absences::mine)).hasSize(1);
        assertThat(people.as(colleague, absences::standingIn))
                .extracting(AbsenceRow::user)
                .containsExactly(officer.id());
        assertThat(audited("AbsenceEntered")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, identity.absence.past",
        "3, 2, identity.absence.backwards",
        "0, 366, identity.absence.tooLong",
        "5, 9, identity.absence.overlap",
        "8, 12, identity.absence.overlap"
    })
    void days_that_cannot_be_are_refused(int first, int last, String key) {
        people.as(officer, () -> absences.enter(draft(6, 8, null)));

        assertRefused(officer, draft(first, last, colleague), key);
        assertThat(people.as(officer, absences::mine)).hasSize(1);
    }

    @Test
    void a_substitute_is_another_person_who_shares_a_role() {
        UserRow expert = people.someone(Role.EXPERT);

        assertRefused(officer, draft(1, 2, officer), "identity.absence.oneself");
        assertRefused(officer, draft(1, 2, expert), "identity.absence.stranger");
        assertThat(people.as(officer, () -> absences.substitutes(officer.id())))
                .extracting(UserRow::id)
                .contains(colleague.id())
                .doesNotContain(officer.id(), expert.id());
    }

    @Test
    void a_supervisor_enters_it_for_one_who_is_ill_and_a_colleague_does_not() {
        UserRow chief = people.someone(Role.SUPERVISOR);

        assertThatThrownBy(() -> people.as(colleague, () -> absences.enter(draft(0, 2, colleague))))
                .isInstanceOf(AccessDeniedException.class);
        people.as(chief, () -> absences.enter(draft(0, 2, colleague)));

        assertThat(away.substituteOf(officer.id(), clock.instant())).contains(colleague.id());
        assertThat(people.as(chief, absences::all)).extracting(AbsenceRow::user).contains(officer.id());
        assertThatThrownBy(() -> people.as(colleague, absences::all)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void both_sides_can_end_it_once_and_others_cannot() {
        AbsenceId id = people.as(officer, () -> absences.enter(draft(0, 2, colleague)));

        assertThatThrownBy(() -> people.as(people.someone(Role.OFFICE), () -> absences.end(id)))
                .isInstanceOf(AccessDeniedException.class);
        people.as(colleague, () -> absences.end(id));

        assertThat(away.away(officer.id(), clock.instant())).isFalse();
        Refusals.assertRefused("identity.absence.over", () -> people.as(officer, () -> absences.end(id)));
        assertThat(audited("AbsenceEnded")).isOne();
        people.as(officer, () -> absences.enter(draft(0, 2, null)));
    }

    @Test
    void nobody_stands_in_through_a_chain_and_the_gap_is_told_beforehand() {
        UserRow third = people.someone(Role.OFFICE);
        AbsenceDraft theirs = new AbsenceDraft(colleague.id(), today, today.plusDays(1), third.id());
        people.as(colleague, () -> absences.enter(theirs));

        assertThat(people.as(officer, () -> absences.leavesGap(draft(1, 4, colleague))))
                .isTrue();
        assertThat(people.as(officer, () -> absences.leavesGap(draft(2, 4, colleague))))
                .isFalse();
        people.as(officer, () -> absences.enter(draft(0, 4, colleague)));
        assertThat(away.substituteOf(officer.id(), clock.instant())).isEmpty();
        assertThat(away.away(officer.id(), clock.instant())).isTrue();
    }

    @Test
    void of_two_absences_entered_at_once_one_is_kept() throws Exception {
        Runnable enter = () -> people.as(officer, () -> absences.enter(draft(1, 3, null)));

        List<Throwable> thrown = Race.run(List.of(enter, enter, enter, enter));

        assertThat(thrown.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(thrown.stream().filter(Objects::nonNull)).allMatch(Refused.class::isInstance);
    }

    private AbsenceDraft draft(int first, int last, @Nullable UserRow substitute) {
        return new AbsenceDraft(
                officer.id(), today.plusDays(first), today.plusDays(last), substitute == null ? null : substitute.id());
    }

    private void assertRefused(UserRow actor, AbsenceDraft draft, String key) {
        Refusals.assertRefused(key, () -> people.as(actor, () -> absences.enter(draft)));
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and action = ?")
                .params(officer.id().toString(), action)
                .query(Integer.class)
                .single();
    }
}
