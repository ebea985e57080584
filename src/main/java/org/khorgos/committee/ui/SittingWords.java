package org.khorgos.committee.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Texts;
import org.khorgos.base.ui.Tone;
import org.khorgos.committee.sitting.ItemStatus;
import org.khorgos.committee.sitting.SittingStatus;

/** Badges of sittings and items. */
final class SittingWords {
    private SittingWords() {}

    static Badge badge(SittingStatus status) {
        String text = Texts.text("committee.sitting.status." + status);
        return switch (status) {
            case PLANNED -> new Badge(text, Tone.NEUTRAL, VaadinIcon.PENCIL);
            case CONVENED -> new Badge(text, Tone.INFO, VaadinIcon.ENVELOPE_O);
            case OPEN -> new Badge(text, Tone.ATTENTION, VaadinIcon.PLAY);
            case CLOSED -> new Badge(text, Tone.DONE, VaadinIcon.CHECK);
            case CALLED_OFF -> new Badge(text, Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }

    static Badge badge(ItemStatus status) {
        String text = Texts.text("committee.item.status." + status);
        return switch (status) {
            case WAITING -> new Badge(text, Tone.NEUTRAL, VaadinIcon.CLOCK);
            case CURRENT -> new Badge(text, Tone.ATTENTION, VaadinIcon.PLAY);
            case DECIDED -> new Badge(text, Tone.DONE, VaadinIcon.CHECK);
            case POSTPONED -> new Badge(text, Tone.INFO, VaadinIcon.ARROW_FORWARD);
        };
    }
}
