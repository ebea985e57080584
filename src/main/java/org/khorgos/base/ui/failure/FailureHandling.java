package org.khorgos.base.ui.failure;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.khorgos.base.Messages;
import org.springframework.stereotype.Component;

/** Gives every session the handler for failures and the words for a session that has ended. */
@Component
class FailureHandling implements VaadinServiceInitListener {
    private final Messages messages;

    FailureHandling(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(new Failures()));
        event.getSource()
                .setSystemMessagesProvider(
                        info -> words(Optional.ofNullable(info.getLocale()).orElse(Locale.ENGLISH)));
    }

    private SystemMessages words(Locale locale) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.get(locale, "base.session.caption"));
        words.setSessionExpiredMessage(messages.get(locale, "base.session.text"));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(messages.get(locale, "base.trouble.caption"));
        words.setInternalErrorMessage(messages.get(locale, "base.trouble.text"));
        return words;
    }
}
