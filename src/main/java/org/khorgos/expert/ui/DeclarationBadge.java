package org.khorgos.expert.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.Tone;
import org.khorgos.expert.DeclarationState;

/** How it stands with a declaration, in a word with its sign. */
final class DeclarationBadge {
    private DeclarationBadge() {}

    static Badge of(DeclarationState state) {
        String words = I18NProvider.translate("expert.declaration." + state);
        return switch (state) {
            case CURRENT -> new Badge(words, Tone.DONE, VaadinIcon.CHECK);
            case ENDING -> new Badge(words, Tone.ATTENTION, VaadinIcon.CLOCK);
            case ENDED -> new Badge(words, Tone.REFUSED, VaadinIcon.CLOSE_CIRCLE_O);
            case MISSING -> new Badge(words, Tone.NEUTRAL, VaadinIcon.MINUS);
        };
    }
}
