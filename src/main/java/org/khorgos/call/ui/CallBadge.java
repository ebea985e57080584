package org.khorgos.call.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;
import org.khorgos.call.CallOverview;
import org.khorgos.call.CallState;
import org.khorgos.call.Schedule;

/** How far a call has come, for people: open, not open yet, over. */
final class CallBadge {
    private CallBadge() {}

    static Badge of(CallOverview call, Instant now) {
        Schedule schedule = call.rules().schedule();
        if (call.state() == CallState.DRAFT) {
            return badge("draft", Tone.NEUTRAL, VaadinIcon.PENCIL);
        }
        if (call.state() == CallState.CLOSED) {
            return badge("closed", Tone.NEUTRAL, VaadinIcon.LOCK);
        }
        if (schedule.isOpen(now)) {
            return badge("open", Tone.DONE, VaadinIcon.UNLOCK);
        }
        return schedule.opens() != null && now.isBefore(schedule.opens())
                ? badge("planned", Tone.INFO, VaadinIcon.CALENDAR_CLOCK)
                : badge("over", Tone.NEUTRAL, VaadinIcon.TIMER);
    }

    /** Says that something is written that is not in force. */
    static Badge changed() {
        return badge("changed", Tone.ATTENTION, VaadinIcon.PENCIL);
    }

    private static Badge badge(String name, Tone tone, VaadinIcon icon) {
        return new Badge(I18NProvider.translate("call.badge." + name), tone, icon);
    }
}
