package org.khorgos.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;
import org.springframework.stereotype.Component;

/** Gives Vaadin the texts of the message bundles. */
@Component
class Translations implements I18NProvider {
    private final Messages messages;

    Translations(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.get(locale, key, params);
    }
}
