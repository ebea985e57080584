package org.khorgos.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.content.ContentJson;
import org.khorgos.content.Rows.SectorShare;
import org.khorgos.content.Rows.Translation;

/**
 * A line of the list with what only an exported file says.
 *
 * @param language of the original title: en, zh_CN or ru
 * @param trlNow null while a draft has none
 * @param trlTarget null while a draft has none
 */
public record ExportRow(
        ProposalRow row,
        String language,
        @Nullable Integer trlNow,
        @Nullable Integer trlTarget,
        Details details) {
    /** What stands in the document of the proposal's lists. */
    public record Details(List<Translation> translations, List<String> otherCountries, List<SectorShare> sectors) {
        static Details read(String json) {
            return ContentJson.read(json, Details.class);
        }
    }

    /** The title in that very language, empty where it has none. */
    public String title(String tag) {
        return titles().getOrDefault(tag, "");
    }

    /** The partner's country first. */
    public List<String> countries() {
        return Stream.concat(Stream.of(row.partnerCountry()), details.otherCountries().stream())
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        details.translations().forEach(one -> titles.putIfAbsent(one.language(), one.title()));
        titles.put(language, row.originalTitle());
        return titles;
    }
}
