package org.khorgos.notification;

import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Tells one person something by a notice and by a mail. */
@Component
class Messenger {
    private final NoticeBoard notices;
    private final MailOutbox mails;

    Messenger(NoticeBoard notices, MailOutbox mails) {
        this.notices = notices;
        this.mails = mails;
    }

    void tell(UserRow person, Announcement announcement) {
        notices.post(person.id(), announcement);
        mails.queue(person, announcement);
    }
}
