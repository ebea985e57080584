package org.khorgos.calendar.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.khorgos.base.ui.Formats;
import org.khorgos.calendar.Calendars;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Lets each session count near dates in the working days of the user's country. */
@Component
class ReaderCalendar implements VaadinServiceInitListener {
    private final Calendars calendars;
    private final CurrentUser current;

    ReaderCalendar(Calendars calendars, CurrentUser current) {
        this.calendars = calendars;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> current.find()
                .ifPresent(actor -> count(opened.getUI().getSession(), actor)));
    }

    private void count(VaadinSession session, Actor actor) {
        Formats.useCalendar(session, () -> calendars.of(actor.country()));
    }
}
