package org.khorgos.print;

import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.CountryCode;
import org.khorgos.base.Currencies;
import org.khorgos.base.Side;
import org.khorgos.base.codes.CodeOf;

/** Says one value of a proposal's content in words. */
final class CellWords {
    private static final Set<String> LANGUAGES = Set.of("basics.language", "basics.translations.language");
    private final Words words;
    private final Currencies currencies;

    CellWords(Words words, Currencies currencies) {
        this.words = words;
        this.currencies = currencies;
    }

    /**
     * The value in words, empty for none.
     *
     * @param place where annotations may say that it is a country
     * @param row the record that holds it; its side gives an amount its currency
     */
    String word(String path, @Nullable Object value, AnnotatedElement place, @Nullable Object row) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> term) {
            return words.term(term);
        } else if (value instanceof LocalDate date) {
            return words.date(date);
        } else if (value instanceof BigDecimal amount) {
            return side(row)
                    .map(side -> words.amount(amount, currencies.of(side)))
                    .orElseGet(amount::toPlainString);
        } else if (LANGUAGES.contains(path)) {
            return words.languageName(value.toString());
        } else if (place.isAnnotationPresent(CodeOf.class)) {
            return place.getAnnotation(CodeOf.class).value().label(value.toString(), words.language());
        } else if (place.isAnnotationPresent(CountryCode.class)) {
            return words.country(value.toString());
        }
        return value.toString();
    }

    /** True for amounts and counts; a year, which is never missing, only names its row. */
    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type);
    }

    private static Optional<Side> side(@Nullable Object row) {
        return row == null
                ? Optional.empty()
                : Stream.of(row.getClass().getRecordComponents())
                        .filter(field -> field.getType() == Side.class)
                        .map(field -> (Side) ContentOutline.value(field, row))
                        .findFirst();
    }
}
