package org.khorgos.call.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.form.Countries;

/** Says a single value of the rules in words, by the name of its field. */
final class ValueWords {
    private final ZoneId zone;
    private final Locale language;

    ValueWords(ZoneId zone, Locale language) {
        this.zone = zone;
        this.language = language;
    }

    String of(String path, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        String name = path.substring(path.lastIndexOf('.') + 1);
        return switch (name) {
            case "opens", "closes" -> new Formats(language, zone).dateTime(Instant.parse(value));
            case "countries" -> each(value, code -> Countries.name(code, language));
            case "sectors" -> each(value, word -> term("Sector", word));
            case "parts" -> each(value, word -> term("FormPart", word));
            case "attachments" -> each(value, word -> term("AttachmentKind", word));
            case "blind" -> term("BlindMode", value);
            case "step" -> term("CallStep", value);
            case "criterion" -> term("CriterionKind", value);
            case "language" -> term("CallLanguage", value);
            case "kind" -> term(path.startsWith("schedule") ? "SessionKind" : "CriterionKind", value);
            case "pays", "bothSides", "working" -> I18NProvider.translate("call.value." + value);
            case "minimum", "maximum", "cap", "yearlyCap", "envelope" ->
                Formats.here().number(new BigDecimal(value), 2);
            default -> value;
        };
    }

    private static String each(String list, UnaryOperator<String> word) {
        return Arrays.stream(list.split(", ")).map(word).collect(Collectors.joining(", "));
    }

    private static String term(String type, String word) {
        return I18NProvider.translate("call.term." + type + "." + word);
    }
}
