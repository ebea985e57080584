package org.khorgos.base.ui.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Languages;
import org.khorgos.base.Side;
import org.khorgos.testing.Screens;

class RowPasteTests {
    private static final int MAX = 5;
    private RowEditor<Line> list;
    private int changes;

    private record Line(
            Side side, @Nullable Integer year, @Nullable BigDecimal amount) {}

    private record Visit(String role, String from, @Nullable LocalDate due) {}

    @BeforeEach
    void open() {
        Screens.open();
        list = lines();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    private RowEditor<Line> lines() {
        Fields fields = new Fields("proposal", "finance", () -> {});
        RowEditor<Line> editor = new RowEditor<>(
                "proposal",
                "finance.budget",
                MAX,
                row -> {
                    var side = row.choice("side", Side.class);
                    var year = row.whole("year", 2000, 2100);
                    year.setRequiredIndicatorVisible(true);
                    var amount = row.amount("amount");
                    return new RowForm<>(() -> new Line(side.getValue(), year.getValue(), amount.getValue()), value -> {
                        side.setValue(value.side());
                        year.setValue(value.year());
                        amount.setValue(value.amount());
                    });
                },
                () -> new Line(Side.HOME, 2027, null),
                () -> changes++);
        assertThat(fields.cells()).isEmpty();
        UI.getCurrent().add(editor);
        return editor;
    }

    @Test
    void pasted_rows_are_previewed_and_then_added_in_one_go() {
        paste("Home side\t2027\t1,250,000.50\nPARTNER\t2028\t300000,5");

        assertThat(cells()).containsExactly("Home side", "2027", "1,250,000.5", "Partner side", "2028", "300,000.5");
        assertThat(verdict()).isEqualTo("Everything can be read. Rows to add: 2");
        assertThat(list.read()).isEmpty();

        _click(add());
        assertThat(list.read())
                .containsExactly(
                        new Line(Side.HOME, 2027, new BigDecimal("1250000.50")),
                        new Line(Side.PARTNER, 2028, new BigDecimal("300000.5")));
        assertThat(changes).isEqualTo(1);
        _assertNone(PasteRowsDialog.class);
    }

    @Test
    void the_names_of_the_columns_may_stand_on_top() {
        paste("side\tyear\tAMOUNT\nHome side\t2027\t1");

        _click(add());
        assertThat(list.read()).containsExactly(new Line(Side.HOME, 2027, new BigDecimal("1")));
    }

    @Test
    void nothing_is_added_while_one_row_is_wrong_and_each_says_why() {
        paste("Home side\t2027\t100\nNeither\t1999\t-5\n\t\t1e5\nHome side\t2027,5\t1,2,3");

        assertThat(verdict()).isEqualTo("Nothing is added while something is wrong. Rows to correct: 3 of 4");
        assertThat(add().isEnabled()).isFalse();
        assertThat(problems())
                .containsExactly(
                        "Side: “Neither” is not one of the choices of this list. Year: “1999” is not between 2,000 and 2,100. "
                                + "Amount: “-5” is no amount: a number greater than 0 with at most two decimals.",
                        "Side: Please fill this in. Year: Please fill this in. "
                                + "Amount: “1e5” is no amount: a number greater than 0 with at most two decimals.",
                        "Year: “2027,5” is no whole number. "
                                + "Amount: “1,2,3” is no amount: a number greater than 0 with at most two decimals.");
        assertThat(list.read()).isEmpty();
        assertThat(changes).isZero();
    }

    @Test
    void too_many_and_too_few_columns_are_said_at_their_row() {
        paste("Home side\t2027\t100\tmore\nHome side\t2027\nHome side\t2027\t100\t\t");

        assertThat(problems())
                .containsExactly("The row has 4 columns instead of 3.", "The row has 2 columns instead of 3.");
        assertThat(add().isEnabled()).isFalse();
    }

    @Test
    void garbage_is_refused_in_words_and_stays_to_be_corrected() {
        paste("{\"json\": [1, 2]}\n<html>\n\u0000\u0007");

        assertThat(add().isEnabled()).isFalse();
        assertThat(problems()).hasSize(3).allMatch("The row has 1 columns instead of 3."::equals);

        _setValue(text(), "Home side\t2027\t7");
        assertThat(add().isEnabled()).isTrue();
        _setValue(text(), " \n\t\n");
        assertThat(verdict()).isEqualTo("Nothing pasted yet.");
        assertThat(add().isEnabled()).isFalse();
    }

    @Test
    void more_rows_than_the_list_has_room_for_are_refused() {
        list.show(List.of(new Line(Side.HOME, 2027, null)));
        paste(IntStream.range(0, MAX)
                .mapToObj(i -> "Home side\t2027\t" + (i + 1))
                .collect(Collectors.joining("\n")));

        assertThat(verdict()).isEqualTo("These are 5 rows, but the list has room for 4. Nothing is added.");
        assertThat(add().isEnabled()).isFalse();
        _assertNone(NativeTableCell.class);
    }

    @Test
    void the_button_opens_the_same_dialog_empty() {
        _click(_get(list, Button.class, spec -> spec.withText("Paste rows")));

        assertThat(text().getHelperText()).endsWith("Columns in this order: Side | Year | Amount");
        _setValue(text(), "Home side\t2027\t7");
        _click(add());
        assertThat(list.read()).hasSize(1);
    }

    @Test
    void texts_countries_and_days_are_read_as_people_write_them() {
        RowPaste<Visit> visits = visits();

        var rows = visits.read(visits.split("\"Young\nresearcher\"\tKazakhstan\t31.03.2027\n"
                + "Guest\tкиргизия\t2027年3月31日\nGuest\tKAZ\t3/31/2027\nGuest\tuz\t\nGuest\t中国\t2027-03-31"));

        assertThat(rows).allSatisfy(row -> assertThat(row.problems()).isEmpty());
        LocalDate day = LocalDate.of(2027, 3, 31);
        assertThat(rows)
                .extracting(PastedRow::value)
                .containsExactly(
                        new Visit("Young researcher", "KZ", day),
                        new Visit("Guest", "KG", day),
                        new Visit("Guest", "KZ", day),
                        new Visit("Guest", "UZ", null),
                        new Visit("Guest", "CN", day));
        assertThat(rows.get(0).cells()).containsExactly("Young researcher", "Kazakhstan", "Mar 31, 2027");
    }

    @Test
    void a_wrong_text_country_or_day_is_named() {
        RowPaste<Visit> visits = visits();

        var rows = visits.read(visits.split("x".repeat(201) + "\tAtlantis\t3/4/2027"));

        assertThat(rows.get(0).problems())
                .extracting(problem -> problem.substring(problem.indexOf(": ") + 2))
                .containsExactly(
                        "The text is longer than 200 characters.",
                        "“Atlantis” is no country. Write its name or its code such as KZ.",
                        "“3/4/2027” is no date, or could be two. Write it as 2027-03-31.");
    }

    @Test
    void numbers_are_read_in_the_readers_language_where_they_could_be_two() {
        Screens.close();
        Screens.open(Languages.RUSSIAN);
        list = lines();
        paste("PARTNER\t2027\t1,234");

        assertThat(problems()).singleElement().asString().contains("«1,234» — не сумма");
    }

    private static RowPaste<Visit> visits() {
        return new RowPaste<>(() -> new Fields("proposal", "plan.milestones", () -> {}), row -> {
            var role = row.text("title", 200);
            var from = row.country("country");
            var due = row.date("due");
            return new RowForm<>(
                    () -> new Visit(role.getValue(), from.getValue() == null ? "" : from.getValue(), due.getValue()),
                    value -> {});
        });
    }

    private void paste(String text) {
        PastedRows paste = _get(list, PastedRows.class);
        ComponentUtil.fireEvent(paste, new PastedRows.Pasted(paste, true, text));
    }

    private static TextArea text() {
        return _get(PasteRowsDialog.class)
                .getChildren()
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Button add() {
        return _get(
                Button.class, spec -> spec.withPredicate(one -> one.getText().startsWith("Add rows:")));
    }

    private static String verdict() {
        return _get(_get(PasteRowsDialog.class), Paragraph.class).getText();
    }

    private static List<String> cells() {
        return _find(_get(PasteRowsDialog.class), NativeTableCell.class, spec -> spec.withoutClasses("row-error"))
                .stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    private static List<String> problems() {
        return _find(_get(PasteRowsDialog.class), NativeTableCell.class, spec -> spec.withClasses("row-error")).stream()
                .map(NativeTableCell::getText)
                .toList();
    }
}
