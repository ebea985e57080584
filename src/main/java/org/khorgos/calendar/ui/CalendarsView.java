package org.khorgos.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khorgos.base.ui.BoardPage;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.HelpText;
import org.khorgos.base.ui.ViewHeader;
import org.khorgos.base.ui.frame.MainLayout;
import org.khorgos.calendar.CalendarRow;
import org.khorgos.calendar.CalendarService;
import org.khorgos.calendar.Calendars;
import org.khorgos.calendar.DayRow;
import org.khorgos.calendar.DayStatus;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.Role;

/** The working days of one country in one year: twelve months, the days that differ, and for editors how to change them. */
@Route(value = CalendarsView.ROUTE, layout = MainLayout.class)
@PermitAll
class CalendarsView extends Div implements BeforeEnterObserver, HasDynamicTitle, CalendarEditing.Page {
    static final String ROUTE = "calendars";
    private final CalendarService service;
    private final Calendars calendars;
    private final CalendarEditing editing;
    private final boolean edits;
    private final ComboBox<CalendarRow> country = new ComboBox<>();
    private final Span year = new Span();
    private final Div picture = new Div();
    private final DayTable table;
    private final CalendarAddress usual;
    private CalendarAddress shown;
    private boolean choosing;

    CalendarsView(CalendarService service, Calendars calendars, CurrentUser current, Clock clock) {
        this.service = service;
        this.calendars = calendars;
        Actor actor = current.get();
        usual = new CalendarAddress(
                actor.country(), clock.instant().atZone(actor.zone()).getYear());
        shown = usual;
        edits = actor.has(Role.OFFICE) || actor.has(Role.ADMINISTRATOR);
        editing = new CalendarEditing(service, this);
        table = new DayTable(getLocale(), edits, editing::askToRemove);
        ViewHeader header = new ViewHeader(getPageTitle(), getTranslation("calendar.purpose"));
        BoardPage page = new BoardPage(header)
                .filters(countryField(), years())
                .picture(picture)
                .table(table);
        if (edits) {
            header.action(editing.ofYear());
            page.filters(editing.ofCountries());
        }
        add(page);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("calendar.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> known =
                service.countries().stream().map(CalendarRow::country).toList();
        String home = known.contains(usual.country()) ? usual.country() : Calendars.HOME;
        refresh(CalendarAddress.of(
                event.getLocation().getQueryParameters(), known::contains, new CalendarAddress(home, usual.year())));
    }

    @Override
    public CalendarAddress shown() {
        return shown;
    }

    @Override
    public void show(CalendarAddress address) {
        refresh(address);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.path()));
    }

    private void refresh(CalendarAddress address) {
        shown = address;
        List<DayRow> days = service.days(address.country(), address.year());
        CalendarRow row = choose(address.country());
        year.setText(Integer.toString(address.year()));
        picture.removeAll();
        picture.add(new HelpText(rests(row)));
        picture.add(new YearPicture(address.year(), calendars.of(address.country()), days, getLocale()));
        if (days.isEmpty()) {
            picture.add(new EmptyState(
                    VaadinIcon.CALENDAR_O,
                    getTranslation("calendar.empty", year.getText()),
                    getTranslation(edits ? "calendar.empty.add" : "calendar.empty.wait")));
        }
        table.show(days);
        table.setVisible(!days.isEmpty());
        editing.mayAnnounce(days.stream().anyMatch(day -> day.status() == DayStatus.EXPECTED));
    }

    private CalendarRow choose(String code) {
        Formats formats = Formats.here();
        List<CalendarRow> rows = service.countries().stream()
                .sorted(Comparator.comparing(row -> formats.country(row.country())))
                .toList();
        CalendarRow chosen = rows.stream()
                .filter(row -> row.country().equals(code))
                .findFirst()
                .orElseThrow();
        choosing = true;
        country.setItems(rows);
        country.setValue(chosen);
        choosing = false;
        return chosen;
    }

    private ComboBox<CalendarRow> countryField() {
        Formats formats = Formats.here();
        country.setLabel(getTranslation("calendar.country"));
        country.setItemLabelGenerator(row -> formats.country(row.country()));
        country.addValueChangeListener(change -> {
            if (!choosing && change.getValue() != null) {
                show(new CalendarAddress(change.getValue().country(), shown.year()));
            }
        });
        return country;
    }

    private Div years() {
        year.addClassName("year-name");
        year.getElement().setAttribute("aria-live", "polite");
        Div years = new Div(
                step(VaadinIcon.ANGLE_LEFT, "calendar.year.before", -1),
                year,
                step(VaadinIcon.ANGLE_RIGHT, "calendar.year.after", 1));
        years.addClassName("year-switch");
        return years;
    }

    private Button step(VaadinIcon icon, String key, int years) {
        Button step = new Button(icon.create(), click -> {
            if (CalendarAddress.isKept(shown.year() + years)) {
                show(shown.in(shown.year() + years));
            }
        });
        step.setAriaLabel(getTranslation(key));
        step.setTooltipText(getTranslation(key));
        step.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        return step;
    }

    private String rests(CalendarRow row) {
        String weekend = row.weekend().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                .collect(Collectors.joining(", "));
        return getTranslation("calendar.rests", weekend, row.zone().getId()) + " " + getTranslation("calendar.later");
    }
}
