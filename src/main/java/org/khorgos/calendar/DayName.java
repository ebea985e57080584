package org.khorgos.calendar;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.stream.Stream;
import org.khorgos.base.Languages;

/** What a day is called in the three languages, empty where that is not known; one is always known. */
public record DayName(
        @Size(max = LONGEST) String english,
        @Size(max = LONGEST) String chinese,
        @Size(max = LONGEST) String russian) {
    /** The most letters of a name. */
    public static final int LONGEST = 120;

    public DayName {
        english = english.strip();
        chinese = chinese.strip();
        russian = russian.strip();
    }

    /** The name in that language, else in one in which it is known. */
    public String in(Locale language) {
        String own =
                switch (Languages.tag(Languages.of(language.toLanguageTag()))) {
                    case "zh_CN" -> chinese;
                    case "ru" -> russian;
                    default -> english;
                };
        return Stream.of(own, english, chinese, russian)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    @AssertTrue(message = "{calendar.name.needed}")
    boolean isKnown() {
        return !in(Languages.ENGLISH).isEmpty();
    }
}
