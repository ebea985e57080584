package org.khorgos.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Notices;
import org.khorgos.calendar.CalendarRow;
import org.khorgos.calendar.CalendarService;
import org.khorgos.calendar.DayRow;

/** What editors of the calendars can do on the page. */
final class CalendarEditing {
    private final CalendarService service;
    private final Page page;
    private final Button announce = new Button(text("calendar.announce"), click -> askToAnnounce());

    /** The page on which the editing happens. */
    interface Page {
        /** The country and year that are shown. */
        CalendarAddress shown();

        /** Shows a country and year with what they are now. */
        void show(CalendarAddress address);
    }

    CalendarEditing(CalendarService service, Page page) {
        this.service = service;
        this.page = page;
    }

    /** The buttons for the shown year, the primary one last. */
    Component[] ofYear() {
        Button add = new Button(text("calendar.add"), VaadinIcon.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {announce, add};
    }

    /** The buttons for the list of countries. */
    Component[] ofCountries() {
        return new Component[] {quiet("calendar.change", this::change), quiet("calendar.new", this::register)};
    }

    /** Whether the shown year has days that an official notice would confirm. */
    void mayAnnounce(boolean expected) {
        announce.setVisible(expected);
    }

    void askToRemove(DayRow row) {
        String name = row.name(Formats.here().locale());
        ConfirmDialog sure =
                sure(text("calendar.remove.of", name, Formats.here().date(row.day())), "calendar.remove");
        sure.setConfirmButtonTheme("error primary");
        sure.addConfirmListener(confirm -> {
            service.remove(page.shown().country(), row.day());
            done("calendar.removed");
        });
        sure.open();
    }

    private void askToAnnounce() {
        CalendarAddress shown = page.shown();
        ConfirmDialog sure =
                sure(text("calendar.announce.of", country(), Integer.toString(shown.year())), "calendar.announce");
        sure.addConfirmListener(confirm -> {
            service.announce(shown.country(), shown.year());
            done("calendar.announced");
        });
        sure.open();
    }

    private void add() {
        CalendarAddress shown = page.shown();
        new DayDialog(country(), shown.year(), draft -> {
                    service.add(shown.country(), shown.year(), draft);
                    done("calendar.added");
                })
                .open();
    }

    private void change() {
        CalendarAddress shown = page.shown();
        CalendarRow row = service.countries().stream()
                .filter(one -> one.country().equals(shown.country()))
                .findFirst()
                .orElseThrow();
        new CalendarDialog(row, List.of(shown.country()), draft -> {
                    service.change(draft);
                    done("calendar.saved");
                })
                .open();
    }

    private void register() {
        new CalendarDialog(null, withoutCalendar(), draft -> {
                    service.register(draft);
                    Notices.success(text("calendar.saved"));
                    page.show(new CalendarAddress(draft.country(), page.shown().year()));
                })
                .open();
    }

    private List<String> withoutCalendar() {
        Formats formats = Formats.here();
        Set<String> taken = new HashSet<>();
        service.countries().forEach(row -> taken.add(row.country()));
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !taken.contains(code))
                .sorted(Comparator.comparing(formats::country))
                .toList();
    }

    private String country() {
        return Formats.here().country(page.shown().country());
    }

    private void done(String key) {
        Notices.success(text(key));
        page.show(page.shown());
    }

    private static ConfirmDialog sure(String title, String key) {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(title);
        sure.setText(text(key + ".consequence"));
        sure.setConfirmText(text(key + ".confirm"));
        sure.setCancelable(true);
        sure.setCancelText(text("calendar.cancel"));
        return sure;
    }

    private static Button quiet(String key, Runnable act) {
        Button button = new Button(text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
