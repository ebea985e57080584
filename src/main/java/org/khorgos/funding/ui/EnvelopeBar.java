package org.khorgos.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khorgos.base.Money;
import org.khorgos.base.ui.Formats;
import org.khorgos.funding.EnvelopeRow;

/** One envelope as a bar: committed, reserved, left. */
final class EnvelopeBar extends Div {
    private static final int WIDTH = 1000;

    EnvelopeBar(EnvelopeRow row, String call) {
        addClassName("envelope-bar");
        Formats formats = Formats.here();
        Span title = new Span(getTranslation(
                "funding.envelope.title",
                call,
                String.valueOf(row.year()),
                getTranslation("funding.side." + row.side())));
        title.addClassName("envelope-title");
        String words = getTranslation(
                "funding.envelope.words",
                formats.money(row.committed()),
                formats.money(row.reserved()),
                formats.money(row.left()),
                formats.money(row.amount()));
        Span figures = new Span(words);
        figures.addClassName("envelope-words");
        add(title, bar(row), figures);
    }

    private static Component bar(EnvelopeRow row) {
        int committed = share(row.committed(), row.amount());
        int reserved = share(row.reserved(), row.amount());
        Svg bar = new Svg("""
                <svg viewBox="0 0 %1$d 20" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-left" x="0" y="0" width="%1$d" height="20"/>
                <rect class="bar-committed" x="0" y="0" width="%2$d" height="20"/>
                <rect class="bar-reserved" x="%2$d" y="0" width="%3$d" height="20"/>
                </svg>""".formatted(WIDTH, committed, reserved));
        bar.addClassName("envelope-drawing");
        return bar;
    }

    private static int share(Money part, Money whole) {
        if (whole.isZero()) {
            return 0;
        }
        return part.amount()
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(whole.amount(), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
