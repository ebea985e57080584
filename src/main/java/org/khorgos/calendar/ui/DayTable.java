package org.khorgos.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.khorgos.base.ui.Badge;
import org.khorgos.base.ui.CardGrid;
import org.khorgos.base.ui.Formats;
import org.khorgos.base.ui.Tone;
import org.khorgos.calendar.DayKind;
import org.khorgos.calendar.DayRow;
import org.khorgos.calendar.DaySource;
import org.khorgos.calendar.DayStatus;

/** The days of a year that differ from their day of the week, as rows or, on a phone, as cards. */
final class DayTable extends Div {
    static final String ACTIONS = "actions";
    private final CardGrid<DayRow> grid = new CardGrid<>(this::card);
    private final Locale language;
    private final boolean edits;
    private final Consumer<DayRow> removing;

    /** @param edits whether each row has a button that removes it */
    DayTable(Locale language, boolean edits, Consumer<DayRow> removing) {
        this.language = language;
        this.edits = edits;
        this.removing = removing;
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(DayTable::date)
                .setHeader(text("calendar.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::weekday)
                .setHeader(text("calendar.weekday"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.name(language))
                .setHeader(text("calendar.name"))
                .setTooltipGenerator(row -> row.name(language))
                .setFlexGrow(1);
        grid.addComponentColumn(DayTable::kind)
                .setHeader(text("calendar.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(DayTable::status)
                .setHeader(text("calendar.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> text("calendar.source." + row.source()))
                .setHeader(text("calendar.source"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (edits) {
            grid.addActions(this::removeButton).setKey(ACTIONS);
        }
        add(grid);
    }

    void show(List<DayRow> rows) {
        grid.setItems(rows);
    }

    private Component card(DayRow row) {
        Span title = new Span(row.name(language));
        title.addClassName("card-title");
        Div day = new Div(date(row) + ", " + weekday(row));
        day.addClassName("card-line");
        Div badges = new Div(kind(row), status(row));
        badges.addClassName("card-badges");
        Div card = new Div(title, day, badges);
        card.addClassName("card");
        if (edits) {
            card.add(removeButton(row));
        }
        return card;
    }

    private static String date(DayRow row) {
        return Formats.here().date(row.day());
    }

    private String weekday(DayRow row) {
        return row.day().getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    private static Badge kind(DayRow row) {
        return row.kind() == DayKind.HOLIDAY
                ? new Badge(text("calendar.kind.HOLIDAY"), Tone.INFO, VaadinIcon.SUN_O)
                : new Badge(text("calendar.kind.MAKE_UP"), Tone.NEUTRAL, VaadinIcon.BRIEFCASE);
    }

    private static Badge status(DayRow row) {
        return row.status() == DayStatus.ANNOUNCED
                ? new Badge(text("calendar.status.ANNOUNCED"), Tone.DONE, VaadinIcon.CHECK)
                : expected(row);
    }

    private static Badge expected(DayRow row) {
        Badge badge = new Badge(text("calendar.status.EXPECTED"), Tone.ATTENTION, VaadinIcon.QUESTION_CIRCLE_O);
        badge.setTitle(
                text(row.source() == DaySource.SHIPPED ? "calendar.expected.default" : "calendar.expected.entered"));
        return badge;
    }

    private Button removeButton(DayRow row) {
        String words = text("calendar.remove.of", row.name(language), date(row));
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> removing.accept(row));
        remove.setAriaLabel(words);
        remove.setTooltipText(words);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_ICON);
        return remove;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
