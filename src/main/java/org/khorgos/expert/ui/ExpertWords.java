package org.khorgos.expert.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khorgos.base.CountryNames;
import org.khorgos.base.codes.Classification;
import org.khorgos.call.Sector;

/** What experts know, in the words of the reader. */
final class ExpertWords {
    private ExpertWords() {}

    static String language(String code, Locale reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader);
    }

    static String languages(Collection<String> codes, Locale reader) {
        return codes.stream().map(code -> language(code, reader)).sorted().collect(Collectors.joining(", "));
    }

    static String countries(Collection<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> CountryNames.of(code, reader))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static String fields(Collection<String> codes, Locale reader) {
        return codes.stream()
                .sorted(Comparator.comparing(code -> Double.parseDouble(code)))
                .map(code -> Classification.FORD.label(code, reader))
                .collect(Collectors.joining(", "));
    }

    static String sectors(Collection<Sector> sectors) {
        return sectors.stream()
                .sorted()
                .map(sector -> I18NProvider.translate("call.term.Sector." + sector))
                .collect(Collectors.joining(", "));
    }
}
