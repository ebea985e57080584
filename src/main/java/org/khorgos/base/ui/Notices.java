package org.khorgos.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** Short messages: success goes by itself, failure stays until it is read. */
public final class Notices {
    private static final int SHORT = 4000;
    private static final int UNDOABLE = 10_000;

    /** Hears the keys while nobody types, until the notice is gone; the latest notice is heard first. */
    private static final String UNDO_KEYS = """
            const heard = event => {
              if (!this.isConnected) { document.removeEventListener('keydown', heard, true); return; }
              const target = event.composedPath()[0];
              const typing = target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName ?? '');
              const plain = event.key === 'u' && !event.ctrlKey && !event.metaKey && !event.altKey;
              const combined = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
              const latest = [...document.querySelectorAll('[data-undo]')].at(-1) === this;
              if (!typing && latest && (plain || combined)) {
                event.preventDefault();
                event.stopImmediatePropagation();
                this.click();
              }
            };
            this.setAttribute('data-undo', '');
            document.addEventListener('keydown', heard, true);
            """;

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

    /** Something was done that can be reversed for ten seconds, by the button or by the keys u and Ctrl+Z. */
    public static void undoable(String text, SerializableRunnable reverse) {
        Notification notice = notice(List.of(text), Tone.DONE, VaadinIcon.CHECK_CIRCLE, UNDOABLE);
        Button undo = new Button(Texts.text("base.undo"), click -> {
            notice.close();
            reverse.run();
        });
        undo.setDisableOnClick(true);
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        undo.addAttachListener(attached -> undo.getElement().executeJs(UNDO_KEYS));
        notice.getChildren().findFirst().ifPresent(line -> line.getElement().appendChild(undo.getElement()));
        notice.open();
    }

    private static void show(List<String> texts, Tone tone, VaadinIcon icon, int duration) {
        notice(texts, tone, icon, duration).open();
    }

    private static Notification notice(List<String> texts, Tone tone, VaadinIcon icon, int duration) {
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
        return notice;
    }

    private static Button closeButton(Notification notice) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(Texts.text("base.close"));
        return close;
    }
}
