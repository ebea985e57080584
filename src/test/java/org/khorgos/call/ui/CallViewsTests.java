package org.khorgos.call.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.base.ui.Formats;
import org.khorgos.call.CallCatalogueService;
import org.khorgos.call.CallDraft;
import org.khorgos.call.CallEditorService;
import org.khorgos.call.CallRules;
import org.khorgos.call.CallService;
import org.khorgos.call.CallState;
import org.khorgos.call.CriterionKind;
import org.khorgos.call.RuleRows.LevelTexts;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.testing.Calls;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of the calls by what people see on them. */
@ServiceTest
class CallViewsTests {
    private static final CallRules RULES = Calls.rules(
            Instant.parse("2020-01-10T01:00:00Z"), Instant.parse("2060-03-05T12:00:00Z"), "5000000", "700000");

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Calls calls;

    @Autowired
    CallService service;

    @Autowired
    CallEditorService editor;

    @Autowired
    CallCatalogueService catalogue;

    private UserRow officer;

    @BeforeEach
    void someone_of_the_office() {
        officer = people.someone(Role.OFFICE);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_list_shows_state_cut_off_in_its_zone_and_what_can_be_searched() {
        UUID call = calls.publish(2027, RULES);
        String code = people.as(officer, () -> service.get(call).code());
        people.as(officer, () -> {
            open();
            _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search calls")), code);

            assertThat(GridKt._size(grid())).isEqualTo(1);
            assertThat(GridKt._getFormattedRow(grid(), 0).toString()).contains(code, "Asia/Shanghai", "Kazakhstan");
            assertThat(text(GridKt._getCellComponent(grid(), 0, "state"))).contains("Open");
            _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search calls")), "nothing like this");
            assertThat(page()).contains("No call here");
        });
    }

    @Test
    void an_auditor_reads_and_cannot_write() {
        UUID call = calls.publish(2027, RULES);
        people.as(people.someone(Role.AUDITOR), () -> {
            open();
            assertThat(_find(Button.class, spec -> spec.withText("New call"))).isEmpty();
            UI.getCurrent().navigate(CallView.address(call));
            assertThat(_get(H1.class).getText()).isEqualTo("Joint projects");
            assertThat(_find(Button.class, spec -> spec.withText("Edit"))).isEmpty();
            assertThatThrownBy(() -> {
                        UI.getCurrent().navigate(CallFormView.address(call));
                        _find(CallEditor.class);
                    })
                    .hasStackTraceContaining("AccessDenied");
        });
    }

    @Test
    void a_call_is_begun_with_a_code_of_its_own() {
        UUID taken = calls.publish(2027, RULES);
        String code = people.as(officer, () -> service.get(taken).code());
        people.as(officer, () -> {
            open();
            _click(_get(Button.class, spec -> spec.withText("New call")));
            _click(_get(Button.class, spec -> spec.withText("Begin the call")));
            TextField field = _get(TextField.class, spec -> spec.withLabel("Code"));
            assertThat(field.isInvalid()).isTrue();
            assertThat(_get(IntegerField.class, spec -> spec.withLabel("Year")).isInvalid())
                    .isTrue();

            _setValue(field, code);
            _setValue(_get(IntegerField.class, spec -> spec.withLabel("Year")), 2027);
            _click(_get(Button.class, spec -> spec.withText("Begin the call")));
            assertThat(field.getErrorMessage()).isEqualTo("There is already a call with the code " + code + ".");

            _setValue(field, code + "-B");
            _click(_get(Button.class, spec -> spec.withText("Begin the call")));
            assertThat(_find(CallEditor.class)).hasSize(1);
            assertThat(catalogue.all()).anyMatch(call -> call.code().equals(code + "-B"));
        });
    }

    @Test
    void what_is_missing_stands_at_its_field_and_nothing_typed_is_lost() {
        UUID call = people.as(
                officer,
                () -> editor.create(
                        CallDraft.of("V-" + UUID.randomUUID().toString().substring(0, 8), 2027, CallRules.usual())));
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallFormView.address(call));
            _setValue(_get(TextField.class, spec -> spec.withLabel("Title in English")), "Water");
            BigDecimalField cap = _find(BigDecimalField.class, spec -> spec.withLabel("Cap for one proposal"))
                    .get(0);
            BigDecimalField least = _find(BigDecimalField.class, spec -> spec.withLabel("Least for one proposal"))
                    .get(0);
            _setValue(least, new BigDecimal("2000"));
            _setValue(cap, new BigDecimal("1000"));
            IntegerField weight = _find(IntegerField.class, spec -> spec.withLabel("Weight in %"))
                    .get(0);
            _setValue(weight, 50);

            _click(_get(Button.class, spec -> spec.withText("Publish")));

            assertThat(cap.getErrorMessage()).isEqualTo("The cap is below the minimum.");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Title in Russian"))
                            .isInvalid())
                    .isTrue();
            assertThat(_get(DateTimePicker.class, spec -> spec.withLabel("Cut-off"))
                            .isInvalid())
                    .isTrue();
            assertThat(page()).contains("now it is 110 %");
            assertThat(_find(ReasonDialog.class)).isEmpty();
            assertThat(editor.draft(call).rules().titles().english()).isEqualTo("Water");
            assertThat(editor.draft(call).rules().home().cap()).isEqualByComparingTo("1000");
        });
    }

    @Test
    void a_value_outside_its_limits_is_said_at_once_and_not_saved() {
        UUID call = calls.publish(2027, RULES);
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallFormView.address(call));
            BigDecimalField cap = _find(BigDecimalField.class, spec -> spec.withLabel("Cap for one proposal"))
                    .get(0);
            _setValue(cap, new BigDecimal("0.001"));

            assertThat(cap.isInvalid()).isTrue();
            assertThat(_get(CallEditor.class).status().getText()).isEqualTo("not saved");
            assertThat(editor.draft(call).rules()).isEqualTo(RULES);
        });
    }

    @Test
    void the_levels_of_a_criterion_are_described_in_a_language_all_six_or_none() {
        UUID call = calls.publish(2027, RULES);
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallFormView.address(call));
            _click(_get(Button.class, spec -> spec.withText("Describe the levels of a criterion")));
            _setValue(_get(TextField.class, spec -> spec.withLabel("5 – excellent")), "Opens a field");
            _click(_get(Button.class, spec -> spec.withText("Publish")));

            assertThat(_find(ReasonDialog.class)).isEmpty();
            TextField lowest = _get(TextField.class, spec -> spec.withLabel("0 – not addressed"));
            assertThat(lowest.getErrorMessage()).isEqualTo("Please fill this in.");
            for (String level : List.of("4 – very good", "3 – good", "2 – fair", "1 – poor", "0 – not addressed")) {
                _setValue(_get(TextField.class, spec -> spec.withLabel(level)), level + " in this call");
            }
            _click(_get(Button.class, spec -> spec.withText("Publish")));
            assertThat(text(_get(ReasonDialog.class)))
                    .contains("What the levels mean in this call, row 1, 5 – excellent", "Opens a field", "English");
            _setValue(_get(_get(ReasonDialog.class), TextArea.class), "Clearer levels");
            _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Publish")));
            LevelTexts published = service.get(call)
                    .rules()
                    .assessment()
                    .levels(CriterionKind.EXCELLENCE, Locale.ENGLISH)
                    .orElseThrow();
            assertThat(published.five()).isEqualTo("Opens a field");
            assertThat(published.zero()).isEqualTo("0 – not addressed in this call");
        });
    }

    @Test
    void moments_are_those_of_the_zone_of_the_call() {
        UUID call = calls.publish(2027, RULES);
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallFormView.address(call));
            DateTimePicker closes = _get(DateTimePicker.class, spec -> spec.withLabel("Cut-off"));
            assertThat(closes.getValue()).isEqualTo(LocalDateTime.of(2060, 3, 5, 20, 0, 0));

            _setValue(closes, LocalDateTime.of(2059, 3, 5, 20, 0, 1));

            assertThat(editor.draft(call).rules().schedule().closes()).isEqualTo(Instant.parse("2059-03-05T12:00:01Z"));
        });
    }

    @Test
    void a_change_is_shown_field_by_field_and_published_with_a_reason() {
        UUID call = calls.publish(2027, RULES);
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallFormView.address(call));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Code")).isReadOnly())
                    .isTrue();
            _setValue(
                    _find(BigDecimalField.class, spec -> spec.withLabel("Cap for one proposal"))
                            .get(0),
                    new BigDecimal("6000000"));
            MultiSelectComboBox<String> countries = _find(
                            MultiSelectComboBox.class, spec -> spec.withLabel("Countries"))
                    .get(1);
            _setValue(countries, Set.of("KZ", "MN"));

            _click(_get(Button.class, spec -> spec.withText("Publish")));
            assertThat(text(_get(ReasonDialog.class)))
                    .contains("Cap for one proposal", "5,000,000", "6,000,000", "Mongolia");
            _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Publish")));
            TextArea reason = _get(_get(ReasonDialog.class), TextArea.class);
            assertThat(reason.isInvalid()).isTrue();

            _setValue(reason, "More money");
            _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Publish")));

            assertThat(service.get(call).rules().home().cap()).isEqualByComparingTo("6000000");
            assertThat(page()).contains("Version 2", "More money", officer.displayName(), "Version 1", "6,000,000");
        });
    }

    @Test
    void two_people_at_one_call_are_told_and_choose() {
        UUID call = calls.publish(2027, RULES);
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallFormView.address(call));
            people.as(people.someone(Role.ADMINISTRATOR), () -> {
                editor.save(call, editor.draft(call).with(RULES.with(new CallRules.Titles("Theirs", "题", "Н"))));
            });

            _setValue(_get(TextField.class, spec -> spec.withLabel("Title in English")), "Mine");
            assertThat(page()).contains("after you opened it");
            assertThat(editor.draft(call).rules().titles().english()).isEqualTo("Theirs");
            _click(_get(Button.class, spec -> spec.withText("Save mine instead")));

            assertThat(editor.draft(call).rules().titles().english()).isEqualTo("Mine");
        });
    }

    @Test
    void the_preview_shows_what_proposers_read() {
        UUID call = calls.publish(2027, RULES);
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallFormView.address(call));
            _click(_get(Button.class, spec -> spec.withText("Preview")));

            assertThat(text(_get(CallFacts.class)))
                    .contains("CNY\u00a05,000,000.00", "Kazakhstan", "Asia/Shanghai", "Excellence 40 %", "Milestones");
        });
    }

    @Test
    void the_cut_off_is_shown_in_the_readers_zone_too() {
        Screens.open();
        Formats.useZone(VaadinSession.getCurrent(), ZoneId.of("Europe/Berlin"));

        assertThat(text(new CallFacts(RULES, Instant.EPOCH)))
                .contains("Mar 5, 2060", "Asia/Shanghai", "Cut-off in your time zone", "Europe/Berlin");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T12:00:00Z, is in time for the session of 2026",
        "2026-03-05T12:00:01Z, is a regular proposal of 2026",
        "2026-12-05T16:00:00Z, is in time for the session of 2027"
    })
    void a_call_with_sessions_says_to_which_one_belongs_what_comes_now(Instant now, String sentence) {
        Screens.open();

        assertThat(text(new CallFacts(Calls.yearly(RULES), now))).contains("What comes now", sentence);
    }

    @Test
    void without_sessions_or_before_the_opening_nothing_is_said_of_what_comes_now() {
        Screens.open();
        Instant now = Instant.parse("2026-03-05T12:00:00Z");

        assertThat(text(new CallFacts(RULES, now))).doesNotContain("What comes now");
        assertThat(text(new CallFacts(Calls.yearly(RULES), Instant.EPOCH))).doesNotContain("What comes now");
    }

    @Test
    void a_call_is_closed_with_a_reason() {
        UUID call = calls.publish(2027, RULES);
        people.as(officer, () -> {
            open();
            UI.getCurrent().navigate(CallView.address(call));
            _click(_get(Button.class, spec -> spec.withText("Close the call")));
            _setValue(_get(_get(ReasonDialog.class), TextArea.class), "No money is left.");
            _click(_get(_get(ReasonDialog.class), Button.class, spec -> spec.withText("Close the call")));

            assertThat(catalogue.get(call).state()).isEqualTo(CallState.CLOSED);
            assertThat(page()).contains("Closed");
            assertThat(_find(Button.class, spec -> spec.withText("Edit"))).isEmpty();
        });
    }

    private void open() {
        Screens.open(context, CallsView.class, CallView.class, CallFormView.class);
        UI.getCurrent().navigate(CallsView.ROUTE);
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return text((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0));
    }

    private static String text(Component component) {
        StringBuilder text = new StringBuilder();
        collect(component.getElement(), text);
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append(' ');
        }
        text.append(element.getProperty("label", "")).append(' ');
        element.getChildren().forEach(child -> collect(child, text));
    }
}
