package org.khorgos.notification;

import org.jspecify.annotations.Nullable;
import org.khorgos.identity.Absences;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/**
 * Tells one person something by a notice at once, and by mail when this person wants it; who is away finds it once more in
 * a digest when they are back.
 */
@Component
class Messenger {
    private final NoticeBoard notices;
    private final MailOutbox mails;
    private final PreferenceTable preferences;
    private final Absences absences;

    Messenger(NoticeBoard notices, MailOutbox mails, PreferenceTable preferences, Absences absences) {
        this.notices = notices;
        this.mails = mails;
        this.preferences = preferences;
        this.absences = absences;
    }

    void tell(UserRow person, Topic topic, Announcement announcement) {
        switch (preferences.of(person.id()).pace(topic)) {
            case AT_ONCE -> {
                if (absences.away(person.id(), announcement.at())) {
                    notices.postForDigest(person.id(), topic, announcement);
                }
                tellNow(person, announcement);
            }
            case DAILY, WEEKLY -> notices.postForDigest(person.id(), topic, announcement);
            case NONE -> notices.post(person.id(), announcement);
        }
    }

    /** What cannot wait: by mail at once, whatever the person has chosen. */
    void tellNow(UserRow person, Announcement announcement) {
        tellNow(person, announcement, null);
    }

    /** The same with an entry for the person's calendar, or null. */
    void tellNow(UserRow person, Announcement announcement, @Nullable CalendarMail calendar) {
        notices.post(person.id(), announcement);
        mails.queue(person, announcement, calendar);
    }
}
