package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@KhorgosTest
class OutboxSenderTests {
    private static final MailSettings SETTINGS =
            new MailSettings("office@khorgos.example", 2, Duration.ofMinutes(1), Duration.ofHours(1));
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    MailOutbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void an_empty_outbox() {
        server.start();
        jdbc.sql("delete from notification_mail").update();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void each_person_gets_one_mail_with_its_text_and_link() throws MessagingException, IOException {
        UserRow one = people.someone(Role.PROPOSER);
        UserRow two = people.someone(Role.PROPOSER);
        queue(one);
        queue(two);

        sender(port()).sendDue();
        sender(port()).sendDue();

        assertThat(server.getReceivedMessages()).hasSize(2);
        for (MimeMessage mail : server.getReceivedMessages()) {
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getFrom()).extracting(Address::toString).containsExactly("office@khorgos.example");
            assertThat(mail.getSubject()).isEqualTo("Khorgos: Proposal 2025-0001 was filed.");
            assertThat((String) mail.getContent()).contains("http://localhost:8080/proposals/1");
        }
        assertThat(statuses()).containsOnly("SENT");
    }

    @Test
    void without_a_mail_server_mails_stay_in_the_outbox() {
        queue(people.someone(Role.PROPOSER));

        new OutboxSender(
                        outbox,
                        new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                        transaction,
                        SETTINGS,
                        clock)
                .sendDue();

        assertThat(statuses()).containsExactly("QUEUED");
    }

    @Test
    void while_the_server_is_down_nothing_is_lost_and_later_tries_wait_longer() {
        queue(people.someone(Role.PROPOSER));
        int port = port();
        server.stop();

        for (int attempt = 1; attempt <= 3; attempt++) {
            sender(port).sendDue();
            assertThat(statuses()).containsExactly("QUEUED");
            assertThat(jdbc.sql("select attempts from notification_mail")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(attempt);
            sender(port).sendDue();
            makeDue();
        }
        assertThat(SETTINGS.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SETTINGS.pauseAfter(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SETTINGS.pauseAfter(60)).isEqualTo(Duration.ofHours(1));

        server.start();
        sender(port()).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(statuses()).containsExactly("SENT");
    }

    @Test
    void a_mail_sent_again_carries_the_same_message_id() throws MessagingException {
        queue(people.someone(Role.PROPOSER));
        sender(port()).sendDue();
        jdbc.sql("update notification_mail set status = 'QUEUED', sent_at = null")
                .update();

        sender(port()).sendDue();

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID())
                .isEqualTo(mails[1].getMessageID())
                .isEqualTo(jdbc.sql("select message_id from notification_mail")
                        .query(String.class)
                        .single());
    }

    @Test
    void a_mail_that_cannot_be_written_fails_after_its_attempts_and_holds_nobody_up() {
        queue(people.someone(Role.PROPOSER));
        jdbc.sql("update notification_mail set address = 'nobody at all'").update();
        queue(people.someone(Role.PROPOSER));

        sender(port()).sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        makeDue();
        sender(port()).sendDue();

        assertThat(statuses()).containsExactlyInAnyOrder("FAILED", "SENT");
    }

    private void queue(UserRow person) {
        outbox.queue(
                person,
                new Announcement(
                        UUID.randomUUID().toString(),
                        "notification.state.FILED",
                        List.of("2025-0001"),
                        "proposals/1",
                        clock.instant()));
    }

    private void makeDue() {
        jdbc.sql("update notification_mail set next_attempt_at = created_at").update();
    }

    private List<String> statuses() {
        return jdbc.sql("select status from notification_mail")
                .query(String.class)
                .list();
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private OutboxSender sender(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mail", mail);
        return new OutboxSender(outbox, beans.getBeanProvider(JavaMailSender.class), transaction, SETTINGS, clock);
    }
}
