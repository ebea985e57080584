package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;

/** The one badge for what rests until an administrator activates it. */
final class Suspended {
    private Suspended() {}

    static Badge badge() {
        return new Badge(I18NProvider.translate("monitoring.suspended"), Tone.ATTENTION, VaadinIcon.PAUSE);
    }
}
