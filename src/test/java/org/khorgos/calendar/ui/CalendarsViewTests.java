package org.khorgos.calendar.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.MovableClock;
import org.khorgos.base.ui.DueBadge;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.base.ui.Formats;
import org.khorgos.calendar.CalendarDraft;
import org.khorgos.calendar.CalendarRow;
import org.khorgos.calendar.CalendarService;
import org.khorgos.calendar.Calendars;
import org.khorgos.calendar.DayDraft;
import org.khorgos.calendar.DayKind;
import org.khorgos.calendar.DayName;
import org.khorgos.calendar.DayRow;
import org.khorgos.calendar.DayStatus;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.KhorgosTest;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the calendars by what people see on it; San Marino has a calendar in these tests only. */
@KhorgosTest
class CalendarsViewTests {
    private static final String SAN_MARINO = "SM";
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    CalendarService service;

    @Autowired
    Calendars calendars;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UserRow office;

    @BeforeEach
    void prepare() {
        clear();
        office = people.someone(Role.OFFICE);
        clock.moveTo(Instant.parse("2026-09-28T02:00:00Z"));
    }

    @AfterEach
    void close() {
        Screens.close();
        clear();
        clock.resume();
    }

    private void clear() {
        jdbc.sql("delete from calendar_day where country = ?").param(SAN_MARINO).update();
        jdbc.sql("delete from calendar_country where country = ?")
                .param(SAN_MARINO)
                .update();
    }

    @Test
    void everybody_reads_their_own_countrys_year_and_changes_nothing() {
        people.as(people.someone(Role.PROPOSER), () -> {
            open(Map.of());
            assertThat(_get(Span.class, spec -> spec.withClasses("year-name")).getText())
                    .isEqualTo("2026");
            assertThat(country().getValue().country()).isEqualTo("CN");
            assertThat(GridKt._size(grid())).isEqualTo(39);
            assertThat(GridKt._getFormattedRow(grid(), 3))
                    .startsWith("Jan 4, 2026", "Sunday", "Make-up working day for New Year's Day");
            assertThat(months()).contains("2026: 248 working days", "title=\"National Day\"");
            assertThat(page())
                    .contains("Weekend: Saturday, Sunday", "Asia/Shanghai", "Deadlines that begin from now on");
            _assertNone(Button.class, spec -> spec.withText("Add a day"));
            assertThat(_find(SideNavItem.class))
                    .extracting(SideNavItem::getLabel)
                    .doesNotContain("Calendars");
        });
    }

    @Test
    void the_address_names_country_and_year_and_what_is_unknown_is_left_out() {
        people.as(office, () -> {
            open(Map.of("country", "KZ", "year", "2027"));
            assertThat(country().getValue().country()).isEqualTo("KZ");
            assertThat(page()).contains("2027", "Constitution Day");
            _assertOne(Button.class, spec -> spec.withText("Mark as announced"));
            UI.getCurrent().navigate("calendars", QueryParameters.simple(Map.of("country", "XX", "year", "9999")));
            assertThat(country().getValue().country()).isEqualTo("CN");
            assertThat(_find(SideNavItem.class))
                    .extracting(SideNavItem::getLabel)
                    .contains("Calendars");
        });
    }

    @Test
    void another_year_and_country_are_one_click_away_and_an_unknown_year_says_so() {
        people.as(office, () -> {
            open(Map.of());
            _assertNone(Button.class, spec -> spec.withText("Mark as announced"));
            step("Year after");
            assertThat(page()).contains("2027", "Spring Festival (day in lieu)");
            step("Year after");
            assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No days are known for 2028");
            step("Year before");
            CalendarRow uzbekistan = service.countries().stream()
                    .filter(row -> row.country().equals("UZ"))
                    .findFirst()
                    .orElseThrow();
            _setValue(country(), uzbekistan);
            assertThat(page()).contains("Asia/Tashkent");
        });
    }

    @Test
    void the_office_adds_a_day_and_is_told_at_the_field_what_is_wrong() {
        sanMarino();
        people.as(office, () -> {
            open(Map.of("country", SAN_MARINO, "year", "2028"));
            _click(_get(Button.class, spec -> spec.withText("Add a day")));
            Button save = _get(_get(DayDialog.class), Button.class, spec -> spec.withText("Add a day"));
            _click(save);
            DatePicker day = _get(DatePicker.class);
            TextField name = _get(TextField.class, spec -> spec.withLabel("Name (English)"));
            assertThat(day.getErrorMessage()).isEqualTo("Choose a day in 2028.");
            assertThat(name.getErrorMessage()).isEqualTo("Enter the name in at least one language.");
            assertThat(day.isInvalid() && name.isInvalid()).isTrue();
            _setValue(name, "Founding & Saint Marinus");
            _setValue(day, LocalDate.parse("2027-09-03"));
            _click(save);
            assertThat(day.isInvalid()).isTrue();
            assertThat(day.getErrorMessage()).isEqualTo("Choose a day in 2028.");
            assertThat(name.getValue()).isEqualTo("Founding & Saint Marinus");
            _setValue(day, LocalDate.parse("2028-09-04"));
            _setValue(kind(), DayKind.MAKE_UP);
            _click(save);
            assertThat(day.getErrorMessage()).contains("People work on that day anyway.");
            _setValue(kind(), DayKind.HOLIDAY);
            _click(save);
            _assertNone(Dialog.class);
            assertThat(GridKt._getFormattedRow(grid(), 0))
                    .contains("Sep 4, 2028", "Monday", "Founding & Saint Marinus");
            assertThat(months()).contains("Founding &amp; Saint Marinus");
            assertThat(calendars.of(SAN_MARINO).isWorkingDay(LocalDate.parse("2028-09-04")))
                    .isFalse();
            addAgain();
        });
    }

    private void addAgain() {
        _click(_get(Button.class, spec -> spec.withText("Add a day")));
        _setValue(_get(DatePicker.class), LocalDate.parse("2028-09-04"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name (Russian)")), "Ещё раз");
        _click(_get(_get(DayDialog.class), Button.class, spec -> spec.withText("Add a day")));
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("This day is in the calendar already.");
    }

    @Test
    void the_office_removes_a_day_after_being_asked() {
        sanMarino();
        people.as(office, () -> {
            service.add(SAN_MARINO, 2028, day(DayStatus.ANNOUNCED));
            open(Map.of("country", SAN_MARINO, "year", "2028"));
            Button remove = (Button) GridKt._getCellComponent(grid(), 0, DayTable.ACTIONS);
            assertThat(remove.getAriaLabel()).contains("Remove Holiday, Sep 4, 2028");
            _click(remove);
            assertThat(service.days(SAN_MARINO, 2028)).hasSize(1);
            _fireConfirm(_get(ConfirmDialog.class));
            assertThat(service.days(SAN_MARINO, 2028)).isEmpty();
            assertThat(_find(EmptyState.class)).hasSize(1);
        });
    }

    @Test
    void a_year_that_was_compared_with_the_notice_is_marked_as_announced() {
        sanMarino();
        people.as(office, () -> {
            service.add(SAN_MARINO, 2028, day(DayStatus.EXPECTED));
            open(Map.of("country", SAN_MARINO, "year", "2028"));
            _click(_get(Button.class, spec -> spec.withText("Mark as announced")));
            _fireConfirm(_get(ConfirmDialog.class));
            _assertNone(Button.class, spec -> spec.withText("Mark as announced"));
            assertThat(service.days(SAN_MARINO, 2028))
                    .extracting(DayRow::status)
                    .containsExactly(DayStatus.ANNOUNCED);
        });
    }

    @Test
    void an_administrator_gives_a_country_a_calendar_and_changes_its_weekend() {
        people.as(people.someone(Role.ADMINISTRATOR), () -> {
            open(Map.of());
            _click(_get(Button.class, spec -> spec.withText("New calendar")));
            Button save = _get(_get(CalendarDialog.class), Button.class, spec -> spec.withText("Save"));
            _setValue(weekend(), Set.of());
            _click(save);
            assertThat(weekend().getErrorMessage()).isEqualTo("A weekend has one to three days.");
            assertThat(code().isInvalid() && zone().isInvalid()).isTrue();
            _setValue(weekend(), WEEKEND);
            code().setValue(SAN_MARINO);
            zone().setValue(ROME);
            _click(save);
            _assertNone(Dialog.class);
            assertThat(country().getValue()).isEqualTo(new CalendarRow(SAN_MARINO, ROME, WEEKEND));
            _click(_get(Button.class, spec -> spec.withText("Zone and weekend")));
            assertThat(code().isReadOnly()).isTrue();
            _setValue(weekend(), EnumSet.of(DayOfWeek.SUNDAY));
            _click(_get(_get(CalendarDialog.class), Button.class, spec -> spec.withText("Save")));
            assertThat(calendars.of(SAN_MARINO).weekend()).containsExactly(DayOfWeek.SUNDAY);
            assertThat(page()).contains("Weekend: Sunday.");
        });
    }

    @Test
    void near_dates_are_counted_in_the_working_days_of_the_readers_country() {
        Instant now = Instant.parse("2026-09-28T02:00:00Z");
        Instant afterTheGoldenWeek = Instant.parse("2026-10-09T02:00:00Z");
        people.as(people.someone("CN", Role.PROPOSER), () -> {
            open(Map.of());
            assertThat(Formats.here().relative(afterTheGoldenWeek, now)).isEqualTo("in 4 working days");
            assertThat(DueBadge.of(afterTheGoldenWeek, now).getElement().getAttribute("title"))
                    .endsWith("; working days of China");
            assertThat(Formats.here().countedIn()).isEqualTo("China");
        });
        Screens.close();
        people.as(people.someone("KZ", Role.PARTNER_FOCAL_POINT), () -> {
            open(Map.of());
            assertThat(Formats.here().relative(afterTheGoldenWeek, now)).isEqualTo("in 9 working days");
            assertThat(Formats.here().countedIn()).isEqualTo("Kazakhstan");
        });
    }

    private static DayDraft day(DayStatus status) {
        return new DayDraft(LocalDate.parse("2028-09-04"), DayKind.HOLIDAY, new DayName("Holiday", "", ""), status);
    }

    private void sanMarino() {
        people.as(office, () -> service.register(new CalendarDraft(SAN_MARINO, ROME, WEEKEND)));
    }

    private void open(Map<String, String> query) {
        Screens.open(context, CalendarsView.class);
        UI.getCurrent().navigate("calendars", QueryParameters.simple(query));
    }

    private static void step(String label) {
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", label)));
    }

    private static String months() {
        return _get(Html.class, spec -> spec.withClasses("year-months"))
                .getElement()
                .getOuterHTML();
    }

    private static String page() {
        StringBuilder text =
                new StringBuilder(_get(CalendarsView.class).getElement().getTextRecursively());
        _find(Grid.class).forEach(grid -> {
            for (int row = 0; row < GridKt._size(grid); row++) {
                text.append(GridKt._getFormattedRow(grid, row));
            }
        });
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static Grid<DayRow> grid() {
        return _get(Grid.class, spec -> spec.withClasses("card-grid"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CalendarRow> country() {
        return _get(_get(CalendarsView.class), ComboBox.class, spec -> spec.withLabel("Country"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> code() {
        return _get(_get(CalendarDialog.class), ComboBox.class, spec -> spec.withLabel("Country"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ZoneId> zone() {
        return _get(_get(CalendarDialog.class), ComboBox.class, spec -> spec.withLabel("Time zone"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<DayOfWeek> weekend() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<DayKind> kind() {
        return _get(_get(DayDialog.class), RadioButtonGroup.class, spec -> spec.withLabel("Kind"));
    }
}
