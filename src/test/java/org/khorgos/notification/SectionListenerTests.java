package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.draft.EditorService;
import org.khorgos.draft.SectionService;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told when a section is given, changed, taken away or ready. */
@ServiceTest
class SectionListenerTests {
    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    EditorService editors;

    @Autowired
    SectionService sections;

    @Autowired
    PreferenceService preferences;

    @Autowired
    NoticeService notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private UserRow first;
    private UserRow second;
    private ProposalId id;
    private LocalDate due;

    @BeforeEach
    void two_write_on_one_draft() {
        first = people.someone(Role.PROPOSER);
        second = people.someone(Role.PROPOSER);
        id = proposals.written(first, second);
        due = clock.instant().atZone(first.zone()).toLocalDate().plusDays(10);
    }

    @Test
    void the_assignee_is_told_of_getting_another_day_and_losing_it_in_their_language() {
        people.as(second, () -> preferences.prefer(Locale.forLanguageTag("ru"), second.zone()));

        assign(second, due);
        assertThat(mail(second, 1)).contains("Раздел «План и отрасли» предложения Snow", "/edit?section=plan");
        assign(second, due.plusDays(1));
        assertThat(mail(second, 2)).contains("Срок вашего раздела");
        assign(first, due);
        assertThat(mail(second, 3)).contains("вам больше писать не нужно");

        assertThat(people.as(second, () -> notices.latest(Locale.ENGLISH, 10)))
                .anyMatch(notice -> notice.text().contains("is yours to write until"))
                .hasSize(3);
        assertThat(mails(first)).isEmpty();
    }

    @Test
    void who_writes_no_more_is_told_that_their_section_is_gone() {
        assign(second, due);
        assertThat(mail(second, 1)).contains("“Plan and sectors”");

        people.as(first, () -> editors.choose(id, List.of()));

        assertThat(mail(second, 2)).contains("any more", "“Snow and glacier water for two valleys”");
    }

    @Test
    void the_first_signatory_is_told_that_a_section_is_ready() {
        assign(second, due);
        people.as(second, () -> sections.complete(id, "plan"));

        assertThat(mail(first, 1))
                .contains(second.displayName() + " says that the section “Plan and sectors”", "is ready");
        assertThat(people.as(first, () -> notices.unread())).isEqualTo(1);
    }

    private void assign(UserRow to, LocalDate day) {
        people.as(first, () -> sections.assign(id, "plan", to.id(), day));
    }

    private String mail(UserRow user, int number) {
        await().until(() -> mails(user).size() == number);
        return mails(user).get(number - 1);
    }

    private List<String> mails(UserRow user) {
        return jdbc.sql("select body from notification_mail where recipient_id = ? order by created_at")
                .param(user.id().value())
                .query(String.class)
                .list();
    }
}
