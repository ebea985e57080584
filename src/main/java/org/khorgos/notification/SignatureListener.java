package org.khorgos.notification;

import java.util.List;
import org.khorgos.identity.SystemUser;
import org.khorgos.identity.UserId;
import org.khorgos.identity.UserRow;
import org.khorgos.signature.SignaturesVoided;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the co-signatories that what they signed, or were to sign, was taken back; they see it no more. */
@Component
class SignatureListener {
    private final Recipients recipients;
    private final Messenger messenger;

    SignatureListener(Recipients recipients, Messenger messenger) {
        this.recipients = recipients;
        this.messenger = messenger;
    }

    @ApplicationModuleListener
    void tell(SignaturesVoided event) {
        SystemUser.run(() -> {
            tell(event.signed(), "notification.signature.voided", event);
            tell(event.waiting(), "notification.signature.takenBack", event);
        });
    }

    private void tell(List<UserId> people, String key, SignaturesVoided event) {
        Announcement announcement = new Announcement(
                "%s %s".formatted(event.proposal(), event.at()), key, List.of(event.title()), "tasks", event.at());
        for (UserRow person : recipients.people(people)) {
            messenger.tell(person, announcement);
        }
    }
}
