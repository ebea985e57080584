package org.khorgos.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.MimeMessageHelper;

class MailFolderTests {
    private static final Instant SENT = Instant.parse("2026-11-24T10:15:30Z");

    @TempDir
    Path folder;

    @Test
    void a_mail_is_a_file_that_mail_programs_read() throws Exception {
        MailFolder mails = new MailFolder(folder.resolve("mail"));
        mails.send(message(mails, "one@example.org", "<1@example.org>"));
        mails.send(message(mails, "two/x@example.org", "<2@example.org>"));

        List<Path> files = files(folder.resolve("mail"));
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "2026-11-24T101530Z one@example.org 1@example.org.eml",
                        "2026-11-24T101530Z two x@example.org 2@example.org.eml");
        try (InputStream file = Files.newInputStream(files.get(0))) {
            MimeMessage read = new MimeMessage(mails.getSession(), file);
            assertThat(read.getMessageID()).isEqualTo("<1@example.org>");
            assertThat(read.getSubject()).isEqualTo("Приглашение 邀请");
            assertThat(read.getContent().toString().strip()).isEqualTo("http://localhost:8080/");
        }
    }

    @Test
    void a_folder_that_takes_no_mail_is_a_server_that_cannot_be_reached() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        MailFolder mails = new MailFolder(file);
        MimeMessage message = message(mails, "one@example.org", "<1@example.org>");
        assertThatThrownBy(() -> mails.send(message))
                .isInstanceOf(MailSendException.class)
                .hasCauseInstanceOf(java.io.IOException.class);
    }

    private static MimeMessage message(MailFolder mails, String address, String id) throws Exception {
        MimeMessage message = mails.createMimeMessage();
        MimeMessageHelper mail = new MimeMessageHelper(message, "UTF-8");
        mail.setTo(address);
        mail.setSubject("Приглашение 邀请");
        mail.setText("http://localhost:8080/");
        mail.setSentDate(Date.from(SENT));
        message.setHeader("Message-ID", id);
        return message;
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
