package org.khorgos.base.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people of several countries write it: with spaces or commas between thousands, point or comma. */
public final class WrittenNumber {
    private static final int LONGEST = 40;
    private static final Pattern SPACES =
            Pattern.compile("(?<=\\d)[\\s\\u00a0\\u2007\\u2009\\u202f'’](?=\\d{3}(?!\\d))");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern THOUSANDS_BY_POINT =
            Pattern.compile("[-+]?[1-9]\\d{0,2}(\\.\\d{3})+,\\d+" + "|[-+]?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern BOTH_WAYS = Pattern.compile("[-+]?[1-9]\\d{0,2},\\d{3}");

    private WrittenNumber() {}

    /**
     * The number; empty when it is none.
     *
     * @param language decides where a comma can be read both ways: 1,234 is less than two in Russian only
     */
    public static Optional<BigDecimal> of(String written, Locale language) {
        String text = SPACES.matcher(written.strip().replace('\u2212', '-')).replaceAll("");
        boolean grouped = text.length() < written.strip().length();
        if (text.length() > LONGEST) {
            return Optional.empty();
        } else if (PLAIN.matcher(text).matches()) {
            return number(text);
        } else if (BOTH_WAYS.matcher(text).matches()) {
            boolean decimal =
                    grouped || DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
            return number(text.replace(",", decimal ? "." : ""));
        } else if (THOUSANDS.matcher(text).matches()) {
            return number(text.replace(",", ""));
        } else if (THOUSANDS_BY_POINT.matcher(text).matches()) {
            return number(text.replace(".", "").replace(',', '.'));
        } else if (COMMA.matcher(text).matches()) {
            return number(text.replace(',', '.'));
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(String plain) {
        return Optional.of(new BigDecimal(plain));
    }
}
