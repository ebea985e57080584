package org.khorgos.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.util.List;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.notification.NoticeRow;
import org.khorgos.notification.NoticeService;

/** The number of unread notices; a click lists the newest ones. */
class NoticeBell extends Composite<Div> {
    private static final int SHOWN = 20;
    private static final int MOST = 99;
    private final transient NoticeService notices;
    private final transient Clock clock;
    private final Button bell = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Popover list = new Popover();

    NoticeBell(NoticeService notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
        bell.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        bell.addClassName("bell-button");
        bell.setSuffixComponent(count);
        count.addClassName("bell-count");
        list.setTarget(bell);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setAriaLabel(getTranslation("notification.bell"));
        list.addClassName("bell-list");
        list.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show();
            }
        });
        getContent().add(bell, list);
        getContent().addClassName("bell");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        count();
        Registration navigation = event.getUI().addAfterNavigationListener(arrived -> count());
        addDetachListener(gone -> {
            navigation.remove();
            gone.unregisterListener();
        });
    }

    private void count() {
        int unread = notices.unread();
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        bell.setAriaLabel(
                unread == 0 ? getTranslation("notification.bell") : getTranslation("notification.bell.unread", unread));
    }

    private void show() {
        list.removeAll();
        List<NoticeRow> newest = notices.latest(getLocale(), SHOWN);
        if (newest.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.BELL_O,
                    getTranslation("notification.bell.empty"),
                    getTranslation("notification.bell.hint")));
            return;
        }
        Button readAll = new Button(getTranslation("notification.bell.readAll"), click -> readAll());
        readAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        readAll.setEnabled(notices.unread() > 0);
        Div head = new Div(new H2(getTranslation("notification.bell")), readAll);
        head.addClassName("bell-head");
        list.add(head);
        newest.forEach(notice -> list.add(line(notice)));
    }

    private NativeButton line(NoticeRow notice) {
        Span text = new Span(notice.text());
        text.addClassName("bell-text");
        Span when = new Span(Formats.here().relative(notice.createdAt(), clock.instant()));
        when.addClassName("bell-when");
        Div words = new Div(text, when);
        words.addClassName("bell-words");
        NativeButton line = new NativeButton("", click -> open(notice));
        line.add(words);
        line.addClassName("bell-line");
        if (!notice.read()) {
            Span sign = new Span(getTranslation("notification.bell.new"));
            sign.addClassName("bell-new");
            words.addComponentAsFirst(sign);
        }
        return line;
    }

    private void open(NoticeRow notice) {
        notices.markRead(notice.id());
        list.close();
        count();
        Location page = new Location(notice.route());
        getUI().ifPresent(ui -> ui.navigate(page.getPath(), page.getQueryParameters()));
    }

    private void readAll() {
        notices.markAllRead();
        count();
        show();
    }
}
