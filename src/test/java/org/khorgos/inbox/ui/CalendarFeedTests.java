package org.khorgos.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Languages;
import org.khorgos.base.Sha256;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.khorgos.inbox.TaskRow;
import org.khorgos.inbox.calendar.CalendarFeedService;
import org.khorgos.inbox.calendar.CalendarLinkService;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The deadlines at their private address: what stands there, for whom, and how long. */
@KhorgosTest
class CalendarFeedTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    CalendarLinkService links;

    @Autowired
    CalendarFeedService feed;

    @Autowired
    PreferenceService preferences;

    @Autowired
    UserService users;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Desks desks;

    private MockMvc web;
    private UserRow officer;
    private TaskRow task;

    @BeforeEach
    void an_officer_has_taken_a_task() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        officer = desks.officer();
        ProposalId id = desks.toCheck();
        task = desks.task(officer, id);
        desks.take(officer, task);
    }

    @Test
    void the_address_gives_the_deadlines_to_a_program_that_nobody_signed_in() throws Exception {
        String body = web.perform(get(path(renew())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(result ->
                        assertThat(result.getRequest().getSession(false)).isNull())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(body).startsWith("BEGIN:VCALENDAR\r\n").contains("VERSION:2.0\r\n", "PRODID:-//Khorgos//");
        assertThat(body.lines()).allMatch(line -> line.length() <= 75);
        Calendar calendar = parse(body);
        assertThat(calendar.validate().hasErrors()).isFalse();
        VEvent due = event(calendar, task.id() + "-due@localhost");
        assertThat(summary(due)).startsWith("Check the form: " + task.number()).contains(task.title());
        assertThat(Instant.from(start(due))).isEqualTo(seconds(task.dueAt()));
        assertThat(due.getUrl().orElseThrow().getValue()).isEqualTo("http://localhost:8080/tasks/" + task.id());
    }

    @Test
    void the_same_deadline_has_the_same_id_when_it_is_read_again() throws Exception {
        String token = token(renew());
        List<String> first = ids(token);
        assertThat(first).isNotEmpty().doesNotHaveDuplicates().isEqualTo(ids(token));
    }

    @Test
    void a_follow_up_is_a_whole_day_where_the_reader_is_and_so_is_a_deadline_at_midnight() {
        String token = token(renew());
        undone(() -> {
            // 16:00 UTC is midnight of the next day in Shanghai
            jdbc.sql("update workflow_task set due_at = ?, follow_up_at = ? where task_id = ?")
                    .params(
                            Timestamp.from(Instant.parse("2027-03-03T16:00:00Z")),
                            Timestamp.from(Instant.parse("2027-03-01T17:30:00Z")),
                            task.id().value())
                    .update();
            Calendar calendar = read(token);
            assertThat(start(event(calendar, task.id() + "-due@localhost"))).isEqualTo(LocalDate.of(2027, 3, 4));
            assertThat(start(event(calendar, task.id() + "-followUp@localhost")))
                    .isEqualTo(LocalDate.of(2027, 3, 2));
        });
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 形式审查", "ru, Проверить оформление"})
    void it_is_written_in_the_readers_language(String language, String words) {
        Locale locale = Languages.of(language);
        people.as(officer, () -> preferences.prefer(locale, ZoneId.of("Asia/Almaty")));
        assertThat(summary(event(read(token(renew())), task.id() + "-due@localhost")))
                .contains(words);
    }

    @Test
    void commas_semicolons_and_line_breaks_in_a_title_come_through() {
        String token = token(renew());
        String title = "Snow, ice; water\\ and " + "very ".repeat(30) + "long: 雪冰 лёд";
        undone(() -> {
            jdbc.sql("update proposal set title = ? where proposal_id = ?")
                    .params(title, task.proposal().value())
                    .update();
            assertThat(summary(event(read(token), task.id() + "-due@localhost")))
                    .contains(title);
        });
    }

    @Test
    void who_may_not_look_at_the_proposal_does_not_learn_its_title() {
        UserRow expert = people.someone(Role.EXPERT);
        String token = token(people.as(expert, () -> links.renew()));
        undone(() -> {
            jdbc.sql("update workflow_task set assignee_id = ? where task_id = ?")
                    .params(expert.id().value(), task.id().value())
                    .update();
            String body = feed.calendar(token).orElseThrow();
            assertThat(summary(event(parse(body), task.id() + "-due@localhost")))
                    .isEqualTo("Check the form: " + task.number());
        });
    }

    @Test
    void work_of_others_and_work_that_is_done_is_not_there() {
        String token = token(renew());
        assertThat(ids(token)).isNotEmpty();
        desks.giveBack(officer, task);
        assertThat(ids(token)).isEmpty();
    }

    @Test
    void only_the_hash_of_the_address_is_kept() {
        String token = token(renew());
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("select token_hash from inbox_calendar where user_id = ?")
                        .param(officer.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.hex(token))
                .doesNotContain(token);
    }

    @Test
    void an_address_that_was_renewed_or_taken_back_is_absent_and_so_is_that_of_a_disabled_user() throws Exception {
        String first = renew();
        String second = renew();
        assertThat(second).isNotEqualTo(first);
        absent(path(first));
        web.perform(get(path(second))).andExpect(status().isOk());

        SystemUser.run(() -> users.setEnabled(officer.id(), false));
        absent(path(second));
        SystemUser.run(() -> users.setEnabled(officer.id(), true));
        web.perform(get(path(second))).andExpect(status().isOk());

        people.as(officer, () -> links.revoke());
        absent(path(second));
        assertThat(people.as(officer, () -> links.madeAt())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27%20or%201=1"})
    void a_guessed_address_is_absent_however_often(String guess) throws Exception {
        for (int attempt = 0; attempt < 12; attempt++) {
            absent("/calendar/" + guess + ".ics");
        }
        web.perform(get(path(renew()))).andExpect(status().isOk());
    }

    private void absent(String path) throws Exception {
        web.perform(get(java.net.URI.create(path)))
                .andExpect(status().isNotFound())
                .andExpect(content().bytes(new byte[0]))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    private String renew() {
        return people.as(officer, () -> links.renew());
    }

    private static String path(String address) {
        return address.replace("http://localhost:8080", "");
    }

    private static String token(String address) {
        return address.replaceAll(".*/|\\.ics$", "");
    }

    private List<String> ids(String token) {
        return read(token).<VEvent>getComponents().stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .sorted()
                .toList();
    }

    private Calendar read(String token) {
        return parse(feed.calendar(token).orElseThrow());
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static VEvent event(Calendar calendar, String uid) {
        return calendar.<VEvent>getComponents().stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static String summary(VEvent event) {
        return event.getSummary().orElseThrow().getValue();
    }

    private static Temporal start(VEvent event) {
        return event.<Temporal>getStartDate().orElseThrow().getDate();
    }

    private static Instant seconds(@Nullable Instant instant) {
        return Optional.ofNullable(instant)
                .map(at -> Instant.ofEpochSecond(at.getEpochSecond()))
                .orElseThrow();
    }

    private void undone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }
}
