package org.khorgos.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.khorgos.base.Languages;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.PageLanguage;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Opens each browser tab in the user's language and time zone, before sign-in in the language of the browser. */
@Component
class SessionStart implements VaadinServiceInitListener {
    private static final String SIGNED_IN = SessionStart.class.getName();
    private final CurrentUser current;

    SessionStart(CurrentUser current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> start(opened.getUI()));
    }

    private void start(UI ui) {
        current.find().ifPresentOrElse(actor -> welcome(ui, actor), () -> guess(ui));
    }

    private static void welcome(UI ui, Actor actor) {
        VaadinSession session = ui.getSession();
        if (!actor.username().equals(session.getAttribute(SIGNED_IN))) {
            session.setAttribute(SIGNED_IN, actor.username());
            session.setLocale(actor.language());
            Formats.useZone(session, actor.zone());
        }
        PageLanguage.use(ui, session.getLocale());
    }

    private static void guess(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        PageLanguage.use(
                ui,
                LanguageChoice.remembered(request)
                        .orElseGet(() -> Languages.of(request.getLocale().toLanguageTag())));
    }
}
