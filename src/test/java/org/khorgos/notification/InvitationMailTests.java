package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.MovableClock;
import org.khorgos.identity.PreferenceService;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.invitation.Doors;
import org.khorgos.invitation.ExpertInvitationDraft;
import org.khorgos.invitation.ExpertInvitationService;
import org.khorgos.invitation.InvitationId;
import org.khorgos.invitation.InvitationService;
import org.khorgos.invitation.InvitationStanding;
import org.khorgos.invitation.InvitedRole;
import org.khorgos.invitation.InvitedService;
import org.khorgos.testing.People;
import org.khorgos.testing.Proposals;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails of invitations, as a mail server gets them. */
@ServiceTest
class InvitationMailTests {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/invitation/([A-Za-z0-9_-]{43})\\s");
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    MailOutbox outbox;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitedService invited;

    @Autowired
    ExpertInvitationService experts;

    @Autowired
    Doors doors;

    @Autowired
    PreferenceService preferences;

    @Autowired
    People people;

    @Autowired
    Proposals proposals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private UserRow first;
    private ProposalId id;
    private String address;

    @BeforeEach
    void an_empty_outbox() {
        server.start();
        jdbc.sql("delete from notification_mail").update();
        first = people.someone(Role.PROPOSER);
        id = proposals.draft(first);
        address = UUID.randomUUID() + "@example.org";
    }

    @AfterEach
    void stop() {
        clock.resume();
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "en, EDIT, invites you to the proposal “Snow, you are asked to write it together",
        "zh-CN, SIGN, 邀请您参与提案“Snow, 请您联名签署",
        "ru, READ, приглашает вас к предложению «Snow, вас просят его прочитать"
    })
    void the_mail_in_the_language_of_who_invites_brings_a_link_that_only_the_mail_knows(
            String language, InvitedRole role, String subject, String words) throws Exception {
        people.as(first, () -> preferences.prefer(Locale.forLanguageTag(language), first.zone()));
        invite(role);

        send();

        MimeMessage mail = mails().get(0);
        assertThat(mail.getRecipients(Message.RecipientType.TO)).singleElement().hasToString(address);
        assertThat(mail.getSubject()).contains(first.displayName(), subject);
        assertThat(text(mail)).contains(first.organisationName(), words, "Asia/Shanghai");
        assertThat(invited.look(token(mail)).orElseThrow().role()).isEqualTo(role);
        assertThat(jdbc.sql("select body from notification_mail where address = ? and status = 'SENT'")
                        .param(address)
                        .query(String.class)
                        .single())
                .doesNotContain(token(mail))
                .contains("[invitation]");
    }

    @Test
    void an_invitation_sent_again_before_the_first_mail_left_leaves_once() throws Exception {
        InvitationId invitation = invite(InvitedRole.EDIT);
        people.as(first, () -> invitations.sendAgain(id, invitation));
        await().until(() -> queued() == 2);

        send();

        assertThat(mails()).hasSize(1);
        assertThat(invited.look(token(mails().get(0))).orElseThrow().standing()).isEqualTo(InvitationStanding.USABLE);
        assertThat(queued()).isZero();
    }

    @Test
    void after_sending_again_only_the_newest_link_works() throws Exception {
        InvitationId invitation = invite(InvitedRole.EDIT);
        send();
        people.as(first, () -> invitations.sendAgain(id, invitation));
        await().until(() -> queued() == 1);
        send();

        assertThat(invited.look(token(mails().get(0)))).isEmpty();
        assertThat(invited.look(token(mails().get(1)))).isPresent();
    }

    @Test
    void a_mail_that_left_twice_has_a_working_link_in_the_second() throws Exception {
        invite(InvitedRole.EDIT);
        send();
        jdbc.sql("update notification_mail set status = 'QUEUED', sent_at = null where address = ?")
                .param(address)
                .update();
        send();

        assertThat(invited.look(token(mails().get(1)))).isPresent();
    }

    @Test
    void what_is_withdrawn_before_its_mail_left_never_leaves() throws Exception {
        InvitationId invitation = invite(InvitedRole.EDIT);
        people.as(first, () -> invitations.withdraw(id, invitation));

        send();

        assertThat(mails()).isEmpty();
        assertThat(queued()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, invites you to review proposals, 'Hello Dinara,', 'This link works once, until'",
        "zh_CN, 邀请您评审提案, Dinara，您好, 之前的链接已失效",
        "ru, приглашает вас рецензировать предложения, 'Здравствуйте, Dinara!', прежние больше не действуют"
    })
    void an_expert_gets_a_mail_in_their_own_language_and_is_reminded_with_another_link(
            String language, String subject, String words, String again) throws Exception {
        UserRow secretary = people.someone(Role.COMMITTEE_SECRETARY);
        InvitationId invitation = inviteExpert(secretary, language);

        send();

        MimeMessage mail = mails().get(0);
        assertThat(mail.getSubject()).contains(secretary.displayName(), subject);
        assertThat(text(mail).replace("\r", ""))
                .contains(secretary.organisationName(), words, "> @our field\n> is yours.\n", "Asia/Shanghai");
        assertThat(doors.look(token(mail)).orElseThrow().guest().name()).isEqualTo("Dinara");

        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        people.as(secretary, () -> experts.remind(invitation));
        await().until(() -> queued() == 1);
        send();

        assertThat(text(mails().get(1))).contains(again);
        assertThat(doors.look(token(mail))).isEmpty();
        assertThat(doors.look(token(mails().get(1)))).isPresent();
    }

    @Test
    void an_expert_whose_invitation_is_withdrawn_before_its_mail_left_gets_none() throws Exception {
        UserRow secretary = people.someone(Role.COMMITTEE_SECRETARY);
        InvitationId invitation = inviteExpert(secretary, "en");
        people.as(secretary, () -> experts.withdraw(invitation));

        send();

        assertThat(mails()).isEmpty();
        assertThat(queued()).isZero();
    }

    private InvitationId inviteExpert(UserRow secretary, String language) {
        ExpertInvitationDraft draft =
                new ExpertInvitationDraft("Dinara", address, language, null, "@our field\nis yours.");
        InvitationId invitation = people.as(secretary, () -> experts.invite(draft));
        await().until(() -> queued() == 1);
        return invitation;
    }

    private InvitationId invite(InvitedRole role) {
        InvitationId invitation = people.as(first, () -> invitations.invite(id, address, role));
        await().until(() -> queued() == 1);
        return invitation;
    }

    private int queued() {
        return jdbc.sql("select count(*) from notification_mail where address = ? and status = 'QUEUED'")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private void send() {
        JavaMailSenderImpl mailer = new JavaMailSenderImpl();
        mailer.setHost("127.0.0.1");
        mailer.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailer", mailer);
        MailSettings settings =
                new MailSettings("office@khorgos.example", 2, Duration.ofMinutes(1), Duration.ofHours(1));
        new OutboxSender(outbox, beans.getBeanProvider(JavaMailSender.class), transaction, settings, clock).sendDue();
    }

    /** Those to the invited address, the oldest first. */
    private List<MimeMessage> mails() throws MessagingException {
        return Arrays.stream(server.getReceivedMessages())
                .filter(this::isToThem)
                .toList();
    }

    private boolean isToThem(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(MimeMessage mail) throws MessagingException, IOException {
        Matcher link = LINK.matcher(text(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) mail.getContent();
    }
}
