package org.khorgos.pastproject.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryNames;
import org.khorgos.base.Money;
import org.khorgos.base.ui.Formats;

/** How the facts of past projects read; what the source does not say is a dash. */
final class Words {
    private static final String UNKNOWN = "–";

    private Words() {}

    static String text(String name, Object... arguments) {
        return I18NProvider.translate("pastproject." + name, arguments);
    }

    static String money(@Nullable Money money) {
        return money == null ? UNKNOWN : Formats.here().money(money);
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : Formats.here().date(date);
    }

    static String country(String code) {
        return code.isEmpty() ? UNKNOWN : country(code, UI.getCurrent().getLocale());
    }

    static String country(String code, Locale language) {
        return CountryNames.of(code, language);
    }
}
