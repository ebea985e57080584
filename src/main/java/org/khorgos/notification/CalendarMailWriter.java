package org.khorgos.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.khorgos.base.text.CalendarFile;
import org.khorgos.committee.sitting.GuestsReleased;
import org.khorgos.committee.sitting.SittingEntry;
import org.khorgos.committee.sitting.SittingRow;
import org.khorgos.committee.sitting.SittingStatus;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/**
 * Writes the calendar of a mail to one person (RFC 5546), who is its only attendee. Its organiser is the address from which
 * mails come, in the name of the secretary: it stays the same when another secretary takes over.
 */
@Component
class CalendarMailWriter {
    private final SittingEntry entries;
    private final UserDirectory directory;
    private final MailSettings settings;

    CalendarMailWriter(SittingEntry entries, UserDirectory directory, MailSettings settings) {
        this.entries = entries;
        this.directory = directory;
        this.settings = settings;
    }

    /** The sitting as it is now; taken out of the calendar when it is called off. */
    CalendarMail write(SittingRow sitting, int edition, UserRow reader) {
        Method method = sitting.status() == SittingStatus.CALLED_OFF ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        VEvent event = entries.of(sitting, edition, reader.language());
        event.add(new Organizer(
                new ParameterList(
                        List.of(new Cn(directory.get(sitting.secretary()).displayName()))),
                mailto(settings.from())));
        return new CalendarMail(sitting.id(), edition, method.getValue(), text(method, event, reader));
    }

    /** Takes it out of the calendar of somebody who is not invited any more. */
    CalendarMail end(GuestsReleased event, UserRow reader) {
        VEvent entry = entries.ended(event, reader.language());
        entry.add(new Organizer(mailto(settings.from())));
        return new CalendarMail(
                event.sitting(),
                event.edition(),
                ImmutableMethod.CANCEL.getValue(),
                text(ImmutableMethod.CANCEL, entry, reader));
    }

    private static String text(Method method, VEvent event, UserRow reader) {
        event.add(new Attendee(
                new ParameterList(List.of(new Cn(reader.displayName()), PartStat.NEEDS_ACTION, Rsvp.FALSE)),
                mailto(reader.email())));
        Calendar calendar = CalendarFile.begin(SittingEntry.PART);
        calendar.add(method);
        calendar.add(event);
        return CalendarFile.text(calendar);
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
