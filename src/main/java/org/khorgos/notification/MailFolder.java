package org.khorgos.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Puts mails into a folder as .eml files, which every mail program opens, instead of sending them; for the demo. */
@Component
@ConditionalOnProperty("khorgos.mail.folder")
class MailFolder extends JavaMailSenderImpl {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private final Path folder;

    MailFolder(@Value("${khorgos.mail.folder}") Path folder) {
        this.folder = folder;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (MimeMessage message : messages) {
            keep(message);
        }
    }

    private void keep(MimeMessage message) {
        try {
            String id = message.getMessageID();
            message.saveChanges();
            message.setHeader("Message-ID", id);
            Files.createDirectories(folder);
            try (OutputStream file = Files.newOutputStream(folder.resolve(name(message, id)))) {
                message.writeTo(file);
            }
        } catch (MessagingException e) {
            throw new MailParseException(e);
        } catch (IOException e) {
            throw new MailSendException("The folder " + folder + " takes no mail", e);
        }
    }

    /** Sorted by time, told apart by the message's id. */
    private static String name(MimeMessage message, String id) throws MessagingException {
        String name = "%s %s %s"
                .formatted(MINUTE.format(message.getSentDate().toInstant()), message.getAllRecipients()[0], id);
        return name.replaceAll("[^\\p{L}\\p{N}@.+_-]+", " ").strip() + ".eml";
    }
}
