package org.khorgos.proposal;

import java.util.Locale;
import org.khorgos.base.Languages;

/** How statements on the table proposal, with the alias p, name its title and find it in any language. */
public final class TitleSql {
    /** The parameter that says in which language the reader reads: see {@link #language}. */
    public static final String LANGUAGE = "titleLanguage";

    /** The title in the reader's language, else in the proposal's own. */
    public static final String SHOWN = "coalesce((select l.title from proposal_title l "
            + "where l.proposal_id = p.proposal_id and l.language = :" + LANGUAGE + "), p.title)";

    private TitleSql() {}

    /** True when the title fits the pattern in one of its languages. */
    public static String like(String parameter) {
        return "p.title like :%1$s or p.proposal_id in (select l.proposal_id from proposal_title l where l.title like :%1$s)"
                .formatted(parameter);
    }

    /** The value of the parameter. */
    public static String language(Locale language) {
        return Languages.tag(Languages.of(language.toLanguageTag()));
    }
}
