package org.khorgos.notification;

import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Tells one person something by a notice at once, and by mail when this person wants it. */
@Component
class Messenger {
    private final NoticeBoard notices;
    private final MailOutbox mails;
    private final PreferenceTable preferences;

    Messenger(NoticeBoard notices, MailOutbox mails, PreferenceTable preferences) {
        this.notices = notices;
        this.mails = mails;
        this.preferences = preferences;
    }

    void tell(UserRow person, Topic topic, Announcement announcement) {
        switch (preferences.of(person.id()).pace(topic)) {
            case AT_ONCE -> tellNow(person, announcement);
            case DAILY, WEEKLY -> notices.postForDigest(person.id(), topic, announcement);
            case NONE -> notices.post(person.id(), announcement);
        }
    }

    /** What cannot wait: by mail at once, whatever the person has chosen. */
    void tellNow(UserRow person, Announcement announcement) {
        notices.post(person.id(), announcement);
        mails.queue(person, announcement);
    }
}
