package org.khorgos.monitoring.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Duration;
import org.khorgos.base.health.HealthFact;
import org.khorgos.base.health.HealthFact.Level;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;

/** How facts of health are written: values with their unit, levels with colour and sign. */
final class HealthWords {
    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000 * MEGABYTE;

    private HealthWords() {}

    static String value(HealthFact fact) {
        long value = fact.value();
        return switch (fact.unit()) {
            case COUNT -> Formats.here().number(value);
            case YES_NO -> I18NProvider.translate("monitoring.health." + (value == 1 ? "yes" : "no"));
            case MILLISECONDS -> value < 10_000 ? with("milliseconds", value) : time(Duration.ofMillis(value));
            case SECONDS -> time(Duration.ofSeconds(value));
            case BYTES -> value < GIGABYTE ? with("megabytes", value / MEGABYTE) : gigabytes(value);
        };
    }

    private static String time(Duration time) {
        if (time.toMinutes() < 2) {
            return with("seconds", time.toSeconds());
        }
        if (time.toHours() < 2) {
            return with("minutes", time.toMinutes());
        }
        return time.toDays() < 2 ? with("hours", time.toHours()) : with("days", time.toDays());
    }

    private static String gigabytes(long bytes) {
        BigDecimal gigabytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(GIGABYTE));
        return I18NProvider.translate(
                "monitoring.health.gigabytes", Formats.here().number(gigabytes, 1));
    }

    private static String with(String unit, long value) {
        return I18NProvider.translate(
                "monitoring.health." + unit, Formats.here().number(value));
    }

    static Tone tone(Level level) {
        return switch (level) {
            case OK -> Tone.DONE;
            case WARN -> Tone.ATTENTION;
            case BAD -> Tone.REFUSED;
        };
    }

    static VaadinIcon icon(Level level) {
        return switch (level) {
            case OK -> VaadinIcon.CHECK;
            case WARN -> VaadinIcon.WARNING;
            case BAD -> VaadinIcon.CLOSE_CIRCLE_O;
        };
    }
}
