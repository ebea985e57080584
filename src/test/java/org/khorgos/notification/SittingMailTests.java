package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Languages;
import org.khorgos.committee.TermDraft;
import org.khorgos.committee.TermService;
import org.khorgos.committee.sitting.AgendaService;
import org.khorgos.committee.sitting.SittingDraft;
import org.khorgos.committee.sitting.SittingId;
import org.khorgos.committee.sitting.SittingService;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.identity.UserService;
import org.khorgos.testing.People;
import org.khorgos.testing.ServiceTest;
import org.khorgos.testing.Sittings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails of sittings with what they bring for calendars, as a mail server gets them. */
@ServiceTest
class SittingMailTests {
    private static final MailSettings SETTINGS =
            new MailSettings("office@khorgos.example", 2, Duration.ofMinutes(1), Duration.ofHours(1));
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    MailOutbox outbox;

    @Autowired
    SittingService sittings;

    @Autowired
    AgendaService agenda;

    @Autowired
    TermService terms;

    @Autowired
    UserService users;

    @Autowired
    PreferenceService preferences;

    @Autowired
    MailPreferenceService choices;

    @Autowired
    People people;

    @Autowired
    Sittings fixture;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UserRow secretary;
    private UserRow chair;
    private UserRow member;
    private List<UserRow> members;
    private SittingDraft draft;
    private ProposalId proposal;
    private SittingId sitting;

    @BeforeEach
    void a_planned_sitting_and_an_empty_outbox() {
        server.start();
        members = fixture.seven();
        chair = members.get(0);
        member = members.get(3);
        secretary = people.someone(Role.COMMITTEE_SECRETARY);
        draft = fixture.draft(20, chair, secretary);
        sitting = people.as(secretary, () -> sittings.plan(draft, null));
        proposal = fixture.proposal();
        people.as(secretary, () -> agenda.add(sitting, List.of(proposal)));
        jdbc.sql("delete from notification_mail").update();
    }

    @AfterEach
    void stop() {
        server.stop();
        fixture.giveTermsBack();
    }

    @Test
    void an_invitation_is_a_request_that_calendars_take_and_says_nothing_of_the_agenda() throws Exception {
        convene();
        send();
        assertThat(mails()).hasSize(7);
        String number = jdbc.sql("select number from proposal where proposal_id = ?")
                .param(proposal.value())
                .query(String.class)
                .single();
        for (UserRow one : members) {
            MimeMessage mail = last(one);
            ContentType type = new ContentType(file(mail).getContentType());
            assertThat(type.getBaseType()).isEqualTo("text/calendar");
            assertThat(type.getParameter("method")).isEqualTo("REQUEST");
            assertThat(file(mail).getFileName()).isEqualTo("sitting.ics");
            assertThat(words(mail)).contains("Spring sitting", "http://localhost:8080/sitting/" + sitting);
            Calendar calendar = calendar(mail);
            assertThat(calendar.validate().hasErrors()).isFalse();
            assertThat(calendar.<Method>getProperty(Property.METHOD)
                            .orElseThrow()
                            .getValue())
                    .isEqualTo("REQUEST");
            VEvent event = event(mail);
            assertThat(value(event, Property.UID)).isEqualTo("sitting-" + sitting + "@localhost");
            assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
            assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(value(event, Property.SUMMARY)).isEqualTo("Sitting of the committee: Spring sitting");
            assertThat(value(event, Property.LOCATION)).isEqualTo("Urumqi, room 3");
            assertThat(value(event, Property.URL)).isEqualTo("http://localhost:8080/sitting/" + sitting);
            assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:khorgos@localhost");
            assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:" + one.email());
            assertThat(value(event, Property.DTSTART)).endsWith("Z");
            assertThat(begins(event)).isEqualTo(draft.beginsAt());
            assertThat(event.<OffsetDateTime>getDateTimeEnd()
                            .orElseThrow()
                            .getDate()
                            .toInstant())
                    .isEqualTo(draft.endsAt());
            assertThat(calendar.toString()).doesNotContain(number, proposal.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 委员会会议：Spring sitting", "ru, Заседание комитета: Spring sitting"})
    void it_is_written_in_the_readers_language(String language, String words) throws Exception {
        people.as(member, () -> preferences.prefer(Languages.of(language), ZoneId.of("Asia/Almaty")));
        convene();
        send();
        assertThat(value(event(last(member)), Property.SUMMARY)).isEqualTo(words);
    }

    @Test
    void who_wants_digests_only_is_invited_at_once_all_the_same() throws Exception {
        people.as(member, () -> choices.choose(new MailPreferences(Map.of(Topic.PROPOSALS, Pace.WEEKLY), true)));
        convene();
        send();
        assertThat(event(last(member))).isNotNull();
    }

    @Test
    void another_time_or_place_is_the_same_entry_with_a_higher_sequence_and_another_chair_is_none() throws Exception {
        convene();
        send();
        server.purgeEmailFromAllMailboxes();
        UserRow other = people.someone(Role.COMMITTEE_CHAIR);
        await().until(() -> queued() == 1);
        send();
        server.purgeEmailFromAllMailboxes();
        change(draft.beginsAt(), other);
        change(draft.beginsAt().plus(Duration.ofDays(1)), other);
        await().until(() -> queued() == 8);
        send();
        VEvent event = event(last(member));
        assertThat(value(event, Property.UID)).isEqualTo("sitting-" + sitting + "@localhost");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(begins(event)).isEqualTo(draft.beginsAt().plus(Duration.ofDays(1)));
        assertThat(words(last(member))).contains("has changed");
    }

    @Test
    void of_several_words_that_wait_only_the_last_one_leaves() throws Exception {
        convene();
        change(draft.beginsAt().plus(Duration.ofDays(1)), chair);
        await().until(() -> queued() == 14);
        send();
        assertThat(mails()).hasSize(7);
        assertThat(value(event(last(member)), Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void a_sitting_called_off_is_taken_out_of_the_calendars() throws Exception {
        convene();
        send();
        people.as(secretary, () -> sittings.callOff(sitting));
        await().until(() -> queued() == 7);
        send();
        MimeMessage mail = last(member);
        assertThat(calendar(mail)
                        .<Method>getProperty(Property.METHOD)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("CANCEL");
        assertThat(calendar(mail).validate().hasErrors()).isFalse();
        assertThat(new ContentType(file(mail).getContentType()).getParameter("method"))
                .isEqualTo("CANCEL");
        assertThat(value(event(mail), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(mail), Property.SEQUENCE)).isEqualTo("1");
        assertThat(words(mail)).contains("is called off");
    }

    @Test
    void a_member_whose_term_ends_is_told_without_a_word_of_the_sitting_and_the_substitute_is_invited()
            throws Exception {
        convene();
        send();
        server.purgeEmailFromAllMailboxes();
        UserRow substitute = people.someone(Role.COMMITTEE_MEMBER);
        await().until(() -> queued() == 1);
        people.as(secretary, () -> terms.end(term(member), today().plusDays(2)));
        await().until(() -> queued() == 2);
        send();
        assertThat(mails()).hasSize(2);
        assertThat(calendar(last(substitute))
                        .<Method>getProperty(Property.METHOD)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("REQUEST");
        MimeMessage mail = last(member);
        assertThat(calendar(mail)
                        .<Method>getProperty(Property.METHOD)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("CANCEL");
        assertThat(calendar(mail).validate().hasErrors()).isFalse();
        assertThat(value(event(mail), Property.UID)).isEqualTo("sitting-" + sitting + "@localhost");
        assertThat(value(event(mail), Property.SEQUENCE)).isEqualTo("2");
        assertThat(calendar(mail).toString() + words(mail)).doesNotContain("Spring", "Urumqi");
        people.as(secretary, () -> terms.enter(new TermDraft(member.id(), today().plusDays(3), null, null)));
        await().until(() -> queued() == 1);
        send();
        assertThat(value(event(last(member)), Property.SEQUENCE)).isEqualTo("3");
    }

    @Test
    void whoever_is_shut_out_before_the_mail_left_never_gets_it() throws Exception {
        convene();
        people.as(people.someone(Role.ADMINISTRATOR), () -> users.setEnabled(member.id(), false));
        people.as(secretary, () -> terms.end(term(members.get(4)), today()));
        await().until(() -> queued() == 8);
        send();
        assertThat(mails(member)).isEmpty();
        assertThat(mails(members.get(4))).singleElement().satisfies(mail -> assertThat(words(mail))
                .contains("no longer invited"));
        assertThat(mails(members.get(5))).hasSize(1);
    }

    private void convene() {
        people.as(secretary, () -> sittings.convene(sitting));
        await().until(() -> queued() == 7);
    }

    private void change(Instant begins, UserRow leads) {
        people.as(
                secretary,
                () -> sittings.change(
                        sitting,
                        new SittingDraft(
                                draft.title(),
                                begins,
                                begins.plus(Duration.ofHours(4)),
                                draft.zone(),
                                draft.place(),
                                leads.id(),
                                secretary.id())));
    }

    private UUID term(UserRow person) {
        return jdbc.sql("select term_id from committee_term where person_id = ?")
                .param(person.id().value())
                .query(UUID.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    private int queued() {
        return jdbc.sql("select count(*) from notification_mail where sitting_id = ? and status = 'QUEUED'")
                .param(sitting.value())
                .query(Integer.class)
                .single();
    }

    private void send() {
        JavaMailSenderImpl mailer = new JavaMailSenderImpl();
        mailer.setHost("127.0.0.1");
        mailer.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailer", mailer);
        new OutboxSender(outbox, beans.getBeanProvider(JavaMailSender.class), transaction, SETTINGS, clock).sendDue();
    }

    private List<MimeMessage> mails(UserRow reader) {
        return mails().stream().filter(mail -> to(mail).equals(reader.email())).toList();
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(SittingMailTests::ofSitting)
                .toList();
    }

    private MimeMessage last(UserRow reader) {
        List<MimeMessage> mails = mails(reader);
        return mails.get(mails.size() - 1);
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean ofSitting(MimeMessage mail) {
        try {
            return mail.getContent() instanceof Multipart;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(MimeMessage mail) throws MessagingException, IOException {
        BodyPart first = ((Multipart) mail.getContent()).getBodyPart(0);
        return first.getContent() instanceof Multipart inner
                ? (String) inner.getBodyPart(0).getContent()
                : (String) first.getContent();
    }

    private static BodyPart file(MimeMessage mail) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(1);
    }

    private static Calendar calendar(MimeMessage mail) throws MessagingException, IOException, ParserException {
        try (InputStream bytes = file(mail).getInputStream()) {
            return new CalendarBuilder().build(bytes);
        }
    }

    private static VEvent event(MimeMessage mail) throws MessagingException, IOException, ParserException {
        return calendar(mail).<VEvent>getComponents("VEVENT").get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Instant begins(VEvent event) {
        return event.<OffsetDateTime>getDateTimeStart().orElseThrow().getDate().toInstant();
    }
}
