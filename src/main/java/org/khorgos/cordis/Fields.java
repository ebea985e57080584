package org.khorgos.cordis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Money;
import org.khorgos.base.Sha256;

/** The fields of one row by column; each way of reading throws RowRejected with what is wrong. */
public final class Fields {
    public static final String EURO = "EUR";
    private static final int SHOWN_MAX = 40;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,16}(\\.\\d{1,20})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private final Columns columns;
    private final List<String> fields;

    Fields(Columns columns, List<String> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    /** The text, empty where the source says nothing. */
    public String text(String column, int max) throws RowRejected {
        String text = columns.value(column, fields);
        if (text.length() > max) {
            throw new RowRejected(Reason.of("length", column, max));
        }
        if (CONTROL.matcher(text).find()) {
            throw new RowRejected(Reason.of("control", column));
        }
        return text;
    }

    /** The text, which must be there. */
    public String required(String column, int max) throws RowRejected {
        String text = text(column, max);
        if (text.isEmpty()) {
            throw new RowRejected(Reason.of("missing", column));
        }
        return text;
    }

    /** The text, which must look like that. */
    public String matching(String column, Pattern pattern, String reason) throws RowRejected {
        String text = columns.value(column, fields);
        if (!pattern.matcher(text).matches()) {
            throw rejected(reason, column, text);
        }
        return text;
    }

    /** An amount in euro, rounded to cents; null where the source says nothing. */
    @Nullable
    public Money money(String column) throws RowRejected {
        String text = columns.value(column, fields);
        if (text.isEmpty()) {
            return null;
        }
        if (!AMOUNT.matcher(text).matches()) {
            throw rejected("amount", column, text);
        }
        return new Money(new BigDecimal(text).setScale(2, RoundingMode.HALF_UP), EURO);
    }

    /** A day such as 2027-03-01; null where the source says nothing. */
    @Nullable
    public LocalDate date(String column) throws RowRejected {
        String text = columns.value(column, fields);
        if (text.isEmpty()) {
            return null;
        }
        if (!DATE.matcher(text).matches()) {
            throw rejected("date", column, text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw rejected("date", column, text);
        }
    }

    /** A country as ISO 3166-1 alpha-2, empty where the source says nothing. */
    public String country(String column) throws RowRejected {
        String code = columns.value(column, fields);
        return CountryCodes.iso(code).orElseThrow(() -> rejected("country", column, code));
    }

    /** SHA-256 of what is taken from the row, as 64 hexadecimal digits. */
    public String hash() {
        return Sha256.hex(columns.content(fields));
    }

    public static RowRejected rejected(String reason, String column, String text) {
        String shown = text.length() > SHOWN_MAX ? text.substring(0, SHOWN_MAX) + "…" : text;
        return new RowRejected(Reason.of(reason, column, CONTROL.matcher(shown).replaceAll("?")));
    }
}
