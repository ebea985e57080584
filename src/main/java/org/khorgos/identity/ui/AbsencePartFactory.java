package org.khorgos.identity.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.khorgos.base.ui.PreferencePartFactory;
import org.khorgos.identity.AbsenceService;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.UserDirectory;

/** Days away and who stands in, on the page of preferences. */
@org.springframework.stereotype.Component
class AbsencePartFactory implements PreferencePartFactory {
    private final AbsenceService absences;
    private final UserDirectory directory;
    private final CurrentUser current;
    private final Clock clock;

    AbsencePartFactory(AbsenceService absences, UserDirectory directory, CurrentUser current, Clock clock) {
        this.absences = absences;
        this.directory = directory;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        return new AbsencePart(absences, directory, current.get(), clock);
    }
}
