package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khorgos.expert.DeclarationAsked;
import org.khorgos.expert.DeclarationDraft;
import org.khorgos.expert.DeclarationReminded;
import org.khorgos.expert.DeclarationService;
import org.khorgos.identity.Acting;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Experts are told of the end of their declaration, and the notice is settled when they declare anew. */
@ServiceTest
class DeclarationListenerTests {
    private static final LocalDate END = LocalDate.of(2027, 3, 9);

    @Autowired
    People people;

    @Autowired
    NoticeService notices;

    @Autowired
    DeclarationService declarations;

    @Autowired
    Acting acting;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_reminder_stays_until_the_expert_declares() {
        UserRow expert = people.someone(Role.EXPERT);
        UserRow other = people.someone(Role.EXPERT);
        List.of(expert, other)
                .forEach(reader -> transaction.executeWithoutResult(status -> acting.tell(
                        new DeclarationReminded(reader.id(), END, false, Instant.parse("2027-02-07T08:00:00Z")))));
        await().until(() -> unread(expert) == 1 && unread(other) == 1);
        assertThat(people.as(expert, () -> notices.latest(Locale.ENGLISH, 10)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .isEqualTo("Your declaration of interests holds until Mar 9, 2027. Please declare anew."));

        people.as(expert, () -> declarations.declare(new DeclarationDraft(List.of(), true)));

        await().until(() -> unread(expert) == 0);
        assertThat(unread(other)).isEqualTo(1);
    }

    @Test
    void who_never_declared_is_told_in_their_language() {
        UserRow expert = people.someone(Role.EXPERT);
        transaction.executeWithoutResult(
                status -> acting.tell(new DeclarationAsked(expert.id(), Instant.parse("2027-02-07T08:00:00Z"))));
        await().until(() -> unread(expert) == 1);
        assertThat(people.as(expert, () -> notices.latest(Locale.forLanguageTag("ru"), 10)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).startsWith("Вы ещё не подали декларацию интересов."));
    }

    private long unread(UserRow reader) {
        return people.as(reader, notices::unread);
    }
}
