package org.khorgos.base;

import java.util.List;
import java.util.Locale;

/** The three languages of the application; English is complete and stands in for anything unknown. */
public final class Languages {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    public static final List<Locale> ALL = List.of(ENGLISH, CHINESE, RUSSIAN);

    private Languages() {}

    /** The supported language nearest to the given tag such as en, zh_CN, zh-CN or ru. */
    public static Locale of(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** What speakers of that language call it. */
    public static String ownName(String tag) {
        Locale locale = of(tag);
        return locale.getDisplayLanguage(locale);
    }

    /** The name used in files and tables: en, zh_CN or ru. */
    public static String tag(Locale locale) {
        return locale.getLanguage().equals("zh") ? "zh_CN" : locale.getLanguage();
    }
}
