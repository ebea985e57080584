package org.khorgos.inbox.ui;

import com.vaadin.flow.component.Component;
import org.khorgos.base.ui.PreferencePartFactory;
import org.khorgos.inbox.calendar.CalendarLinkService;

/** The private address of the deadlines on the page of preferences. */
@org.springframework.stereotype.Component
class CalendarPartFactory implements PreferencePartFactory {
    private final CalendarLinkService links;

    CalendarPartFactory(CalendarLinkService links) {
        this.links = links;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create() {
        return new CalendarPart(links);
    }
}
