package org.khorgos.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Refused;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.khorgos.testing.Refusals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class TermServiceTests {
    @Autowired
    TermService service;

    @Autowired
    Terms terms;

    @Autowired
    Electorate electorate;

    @Autowired
    People people;

    UserRow secretary;
    UserRow member;
    LocalDate today;

    @BeforeEach
    void prepare() {
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        member = people.someone(Role.COMMITTEE_MEMBER);
        today = terms.today();
    }

    @Test
    void a_role_begins_a_term_and_its_last_day_is_the_last_one_counted() {
        assertThat(belongs(member)).isTrue();
        end(member, today);
        assertThat(belongs(member)).isTrue();
        UserRow gone = people.someone(Role.COMMITTEE_MEMBER);
        enter(new TermDraft(endedToday(), today.plusDays(3), null, null));
        assertThat(belongs(gone)).isTrue();
        assertThat(belongs(secretary)).isFalse();
    }

    @Test
    void terms_neither_overlap_nor_end_before_they_begin() {
        TermDraft again = new TermDraft(member.id(), today.plusYears(1), null, null);
        assertRefused("committee.term.overlap", again);
        assertRefused("committee.term.order", new TermDraft(member.id(), today, today.minusDays(1), null));
        assertRefused("committee.term.role", new TermDraft(secretary.id(), today, null, null));
        end(member, today.plusDays(10));
        assertRefused("committee.term.overlap", new TermDraft(member.id(), today.plusDays(10), null, null));
        assertRefused("committee.term.substitute", new TermDraft(member.id(), today.plusDays(11), null, member.id()));
        enter(new TermDraft(member.id(), today.plusDays(11), null, null));
    }

    @Test
    void two_enter_the_same_term_at_once_and_one_is_told() throws InterruptedException {
        end(member, today);
        TermDraft next = new TermDraft(member.id(), today.plusDays(1), null, null);
        List<Throwable> thrown = Race.run(List.of(() -> enter(next), () -> enter(next)));
        assertThat(thrown.stream().filter(Objects::nonNull).toList())
                .singleElement()
                .isInstanceOf(Refused.class);
    }

    @Test
    void only_the_committees_staff_keeps_its_terms() {
        assertThatThrownBy(() -> people.as(member, () -> service.enter(new TermDraft(member.id(), today, null, null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(people.someone(Role.PROPOSER), () -> service.all()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_substitute_sits_for_an_absent_member_only() {
        MemberRow one = row(null);
        MemberRow two = row(null);
        MemberRow instead = row(one.id());
        List<MemberRow> all = List.of(one, two, instead);
        assertThat(Seats.taken(all, Set.of(one.id(), two.id(), instead.id()), row -> false))
                .containsExactly(one, two);
        assertThat(Seats.taken(all, Set.of(two.id(), instead.id()), row -> false))
                .containsExactly(instead, two);
        assertThat(Seats.taken(all, Set.of(two.id()), row -> false)).containsExactly(one, two);
        assertThat(Seats.taken(all, Set.of(two.id(), instead.id()), one::equals))
                .containsExactly(one, two);
        assertThat(Seats.taken(all, Set.of(two.id(), instead.id()), instead::equals))
                .containsExactly(one, two);
    }

    private static MemberRow row(@Nullable UserId substituteFor) {
        return new MemberRow(UserId.next(), "Member", "Academy", List.of(), substituteFor);
    }

    private UserId endedToday() {
        UserRow both = people.someone(Role.COMMITTEE_MEMBER);
        end(both, today);
        return both.id();
    }

    private boolean belongs(UserRow person) {
        return people.as(secretary, () -> electorate.members()).stream()
                .anyMatch(row -> row.id().equals(person.id()));
    }

    private void enter(TermDraft draft) {
        people.as(secretary, () -> service.enter(draft));
    }

    private void end(UserRow person, LocalDate lastDay) {
        TermRow row = people.as(secretary, () -> service.all()).stream()
                .filter(one -> one.person().equals(person.displayName()))
                .findFirst()
                .orElseThrow();
        people.as(secretary, () -> service.end(row.id(), lastDay));
    }

    private void assertRefused(String key, TermDraft draft) {
        Refusals.assertRefused(key, () -> enter(draft));
    }
}
