package org.khorgos.notification.ui;

import com.vaadin.flow.component.Component;
import org.khorgos.base.ui.PreferencePartFactory;
import org.khorgos.notification.MailPreferenceService;

/** When mail comes, on the page of preferences. */
@org.springframework.stereotype.Component
class MailPartFactory implements PreferencePartFactory {
    private final MailPreferenceService preferences;

    MailPartFactory(MailPreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create() {
        return new MailPart(preferences);
    }
}
