package org.khorgos.base.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes sizes of files as readers expect them. */
public final class Sizes {
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

    private Sizes() {}

    /** Kilobytes, or megabytes from one on, rounded up to a tenth. */
    public static String text(long bytes) {
        return text(bytes, RoundingMode.UP);
    }

    /** The same rounded down, for what is left. */
    public static String left(long bytes) {
        return text(bytes, RoundingMode.DOWN);
    }

    private static String text(long bytes, RoundingMode rounding) {
        BigDecimal kilobytes = BigDecimal.valueOf(bytes).divide(KILOBYTE, 1, rounding);
        return kilobytes.compareTo(KILOBYTE) < 0
                ? Formats.here().number(kilobytes, 1) + " KB"
                : Formats.here().number(kilobytes.divide(KILOBYTE, 1, rounding), 1) + " MB";
    }
}
