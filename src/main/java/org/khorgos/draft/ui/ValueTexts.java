package org.khorgos.draft.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.khorgos.base.Languages;
import org.khorgos.base.codes.Classification;
import org.khorgos.base.ui.form.Countries;
import org.khorgos.base.ui.form.ProblemTexts;

/** The value of a field in words, rows one below the other. */
final class ValueTexts {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, String> TERMS = Map.of(
            "code", "Sector",
            "direction", "Direction",
            "kind", "SupportKind",
            "level", "SupportLevel",
            "side", "Side",
            "category", "BudgetCategory",
            "meetingRhythm", "MeetingRhythm");
    private static final Set<String> COUNTRIES = Set.of("country", "from", "to", "partnerCountry", "otherCountries");

    private static final Map<String, Classification> CODES =
            Map.of("dac", Classification.DAC, "ford", Classification.FORD);

    private ValueTexts() {}

    /** @param json as in {@link org.khorgos.content.ContentFields} */
    static String of(String path, String json) {
        try {
            String text = text(path.substring(path.lastIndexOf('.') + 1), MAPPER.readTree(json));
            return text.isBlank() ? "–" : text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no value of " + path, e);
        }
    }

    /** Section and name of a field. */
    static String name(String path) {
        return path.isEmpty()
                ? I18NProvider.translate("proposal.history.all")
                : ProblemTexts.name("proposal.field.", path);
    }

    private static String text(String name, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(row -> text(name, row))
                    .collect(Collectors.joining("\n"));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(part -> text(part.getKey(), part.getValue()))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · "));
        }
        String plain = value.isNull() ? "" : value.asText();
        if (plain.isEmpty()) {
            return "";
        }
        if (COUNTRIES.contains(name)) {
            return Countries.name(plain, UI.getCurrent().getLocale());
        }
        if (name.equals("language")) {
            return Languages.ownName(plain);
        }
        Classification list = CODES.get(name);
        if (list != null) {
            return list.label(plain, UI.getCurrent().getLocale());
        }
        String type = TERMS.get(name);
        return type == null ? plain : I18NProvider.translate("proposal.term." + type + "." + plain);
    }
}
