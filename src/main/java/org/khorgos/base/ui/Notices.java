package org.khorgos.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;

/** Short messages: success goes by itself, failure stays until it is read. */
public final class Notices {
    private static final int SHORT = 4000;

    private Notices() {}

    /** Something was done; gone after four seconds. */
    public static void success(String text) {
        show(List.of(text), Tone.DONE, VaadinIcon.CHECK_CIRCLE, SHORT);
    }

    /** Something to know; gone after four seconds. */
    public static void info(String text) {
        show(List.of(text), Tone.INFO, VaadinIcon.INFO_CIRCLE, SHORT);
    }

    /** Something could not be done; stays until it is closed. */
    public static void failure(String text) {
        failure(List.of(text));
    }

    /** Several things stand in the way; stays until it is closed. */
    public static void failure(List<String> texts) {
        show(texts, Tone.REFUSED, VaadinIcon.EXCLAMATION_CIRCLE, 0);
    }

    private static void show(List<String> texts, Tone tone, VaadinIcon icon, int duration) {
        Notification notice = new Notification();
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.TOP_END);
        notice.setAssertive(tone == Tone.REFUSED);
        notice.addClassNames("notice", tone.css());
        Div words = new Div();
        words.addClassName("notice-words");
        texts.forEach(text -> words.add(new Div(text)));
        Span sign = new Span(Badge.decorative(icon));
        sign.addClassNames("notice-sign", tone.css());
        Div line = new Div(sign, words);
        line.addClassName("notice-line");
        if (duration == 0) {
            line.add(closeButton(notice));
        }
        notice.add(line);
        notice.open();
    }

    private static Button closeButton(Notification notice) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(Texts.text("base.close"));
        return close;
    }
}
