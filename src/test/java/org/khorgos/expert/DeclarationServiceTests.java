package org.khorgos.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.base.MovableClock;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Interests are declared for a year, the latest declaration counts, and experts are reminded of its end. */
@KhorgosTest
class DeclarationServiceTests {
    private static final Interest BOARD = new Interest(InterestKind.BOARD, "Institute of Snow", "00pjdza24", null, "");

    @Autowired
    DeclarationService declarations;

    @Autowired
    Declarations ties;

    @Autowired
    DeclarationReminder reminder;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UserRow expert;
    private LocalDate today;

    @BeforeEach
    void expert() {
        expert = people.someone(Role.EXPERT);
        today = clock.instant().atZone(expert.zone()).toLocalDate();
    }

    @AfterEach
    void resume() {
        clock.resume();
    }

    @Test
    void the_latest_declaration_counts_for_a_year() {
        assertThat(own().state(today)).isEqualTo(DeclarationState.MISSING);
        declare(BOARD);
        declare(BOARD, new Interest(InterestKind.FAMILY, "Other institute", "", today, "A brother works there."));
        assertThat(own().interests()).hasSize(2).first().isEqualTo(BOARD);
        assertThat(own().validUntil()).isEqualTo(today.plusYears(1).minusDays(1));
        declare();
        assertThat(own().interests()).isEmpty();
        assertThat(own().state(today)).isEqualTo(DeclarationState.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({"-31, CURRENT", "-30, ENDING", "0, ENDING", "1, ENDED"})
    void its_end_comes_near_and_passes(int days, DeclarationState expected) {
        declare(BOARD);
        LocalDate end = Objects.requireNonNull(own().validUntil());
        assertThat(own().state(end.plusDays(days))).isEqualTo(expected);
    }

    @Test
    void what_is_not_complete_or_not_named_is_not_declared() {
        List<DeclarationDraft> wrong = List.of(
                new DeclarationDraft(List.of(BOARD), false),
                new DeclarationDraft(List.of(new Interest(null, "Institute", "", null, "")), true),
                new DeclarationDraft(List.of(new Interest(InterestKind.BOARD, " ", "", null, "")), true),
                new DeclarationDraft(List.of(new Interest(InterestKind.BOARD, "I", "00pjdza25", null, "")), true),
                new DeclarationDraft(Collections.nCopies(31, BOARD), true));
        wrong.forEach(draft -> assertThatThrownBy(() -> people.as(expert, () -> declarations.declare(draft)))
                .isInstanceOf(ConstraintViolationException.class));
        assertThat(own().state(today)).isEqualTo(DeclarationState.MISSING);
    }

    @Test
    void ties_count_until_two_years_after_their_end() {
        Interest recent = new Interest(
                InterestKind.CONSULTING,
                "  Recent   Works ",
                "",
                today.minusYears(2).plusDays(1),
                "");
        declare(BOARD, recent, new Interest(InterestKind.CONSULTING, "Ancient Works", "", today.minusYears(2), ""));
        assertThat(ties.ties(List.of(expert.id()), today)).isEqualTo(Map.of(expert.id(), List.of(BOARD, recent)));
    }

    @Test
    void one_expert_in_two_windows_leaves_one_declaration_that_counts() throws InterruptedException {
        Interest other = new Interest(InterestKind.OTHER, "Other", "", null, "");
        List<Throwable> thrown = Race.run(List.of(() -> declare(BOARD), () -> declare(other)));
        assertThat(thrown).filteredOn(Objects::nonNull).hasSizeLessThanOrEqualTo(1);
        assertThat(own().interests()).hasSize(1);
    }

    @Test
    void an_expert_is_reminded_once_before_the_end_and_once_after_it() {
        declare(BOARD);
        clock.moveTo(clock.instant().plus(Duration.ofDays(300)));
        reminder.remindDue();
        assertThat(reminders()).isEmpty();
        clock.moveTo(clock.instant().plus(Duration.ofDays(40)));
        reminder.remindDue();
        reminder.remindDue();
        assertThat(reminders()).containsExactly("false");
        clock.moveTo(clock.instant().plus(Duration.ofDays(30)));
        reminder.remindDue();
        reminder.remindDue();
        assertThat(reminders()).containsExactly("false", "true");
    }

    @Test
    void who_never_declared_is_asked_once_a_year_until_they_do() throws InterruptedException {
        List<Throwable> thrown = Race.run(List.of(reminder::remindDue, reminder::remindDue));
        assertThat(thrown).containsOnlyNulls();
        assertThat(asked()).isEqualTo(1);
        clock.moveTo(clock.instant().plus(Duration.ofDays(360)));
        reminder.remindDue();
        assertThat(asked()).isEqualTo(1);
        clock.moveTo(clock.instant().plus(Duration.ofDays(10)));
        reminder.remindDue();
        reminder.remindDue();
        assertThat(asked()).isEqualTo(2);
        declare(BOARD);
        clock.moveTo(clock.instant().plus(Duration.ofDays(400)));
        reminder.remindDue();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void who_staffs_and_watches_reviews_reads_it_and_nobody_else() {
        declare(BOARD);
        Set<Role> readers = EnumSet.of(Role.COMMITTEE_SECRETARY, Role.COMMITTEE_CHAIR, Role.AUDITOR);
        for (Role role : Role.values()) {
            if (!role.assignable()) {
                continue;
            }
            UserRow reader = people.someone(role);
            if (readers.contains(role)) {
                assertThat(people.as(reader, () -> declarations.of(expert.id())).interests())
                        .containsExactly(BOARD);
            } else {
                assertThatThrownBy(() -> people.as(reader, () -> declarations.of(expert.id())))
                        .as(role.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private Declaration own() {
        return people.as(expert, declarations::own);
    }

    private void declare(Interest... interests) {
        people.as(expert, () -> declarations.declare(new DeclarationDraft(List.of(interests), true)));
    }

    private int asked() {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'DeclarationAsked'")
                .param(expert.id().toString())
                .query(Integer.class)
                .single();
    }

    /** Whether the declaration was over, for each reminder in the order of time. */
    private List<String> reminders() {
        return jdbc.sql("select json_value(facts, '$.over') from audit_entry "
                        + "where subject = ? and action = 'DeclarationReminded' order by seq")
                .param(expert.id().toString())
                .query(String.class)
                .list();
    }
}
