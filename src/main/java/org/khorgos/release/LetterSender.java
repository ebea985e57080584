package org.khorgos.release;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Messages;
import org.khorgos.base.WrittenDates;
import org.khorgos.committee.KeptDecision;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.identity.OrganisationService;
import org.khorgos.identity.UserDirectory;
import org.khorgos.identity.UserRow;
import org.springframework.stereotype.Component;

/** Says from where, when and by whom a letter is sent. */
@Component
class LetterSender {
    private final UserDirectory users;
    private final OrganisationService organisations;
    private final Messages messages;
    private final Clock clock;

    LetterSender(UserDirectory users, OrganisationService organisations, Messages messages, Clock clock) {
        this.users = users;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    /** The lines of the signature: place and day, the office of the chair, and the secretary who put the motion. */
    List<String> signature(KeptDecision kept, UserRow to) {
        UserRow secretary = users.get(kept.secretary());
        String day = WrittenDates.day(clock.instant().atZone(secretary.zone()).toLocalDate(), to.language());
        return List.of(
                text(to, "day", place(secretary, to.language()), day),
                text(to, "office"),
                text(to, "sender", secretary.displayName()));
    }

    /** Where the secretary works: the city, or the country when no city is known. */
    private String place(UserRow secretary, Locale language) {
        OrganisationRow office = organisations.get(secretary.organisation());
        return office.city().isEmpty() ? CountryNames.of(office.country(), language) : office.city();
    }

    private String text(UserRow to, String key, Object... arguments) {
        return messages.get(to.language(), "release.letter.signed." + key, arguments);
    }
}
