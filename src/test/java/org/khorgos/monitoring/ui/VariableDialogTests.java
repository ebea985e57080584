package org.khorgos.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.testing.Screens;
import org.khorgos.workflow.monitor.ProcessVariable;
import org.khorgos.workflow.monitor.VariableService;

/** What an administrator sees who changes a variable of a process. */
class VariableDialogTests {
    private final VariableService service = mock(VariableService.class);
    private final ProposalId id = ProposalId.next();
    private final AtomicInteger shown = new AtomicInteger();

    @BeforeEach
    void open() {
        Screens.open();
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @ParameterizedTest
    @CsvSource({"string, HOME", "integer, 3", "long, 3", "double, 3.5", "date, 2027-03-01"})
    void a_value_of_each_type_is_typed_and_given_on_with_its_reason(String type, String value) {
        ProcessVariable variable = open(type, "1");
        _setValue(field(), value);
        _setValue(_get(TextArea.class), "Wrong since the import.");
        press();

        verify(service).change(id, variable, value, "Wrong since the import.");
        assertThat(_find(VariableDialog.class)).isEmpty();
        assertThat(Screens.messages()).anyMatch(message -> message.contains("round"));
        assertThat(shown).hasValue(1);
    }

    @Test
    @SuppressWarnings("unchecked") // the one choice is of texts
    void true_and_false_are_chosen() {
        ProcessVariable variable = open("boolean", "true");
        Select<String> choice = _get(Select.class);
        assertThat(choice.getGenericDataView().getItems()).containsExactly("true", "false");
        _setValue(choice, "false");
        _setValue(_get(TextArea.class), "Wrong since the import.");
        press();

        verify(service).change(id, variable, "false", "Wrong since the import.");
    }

    @Test
    void a_wrong_value_and_a_missing_reason_are_said_at_their_fields_and_nothing_is_lost() {
        ProcessVariable variable = open("integer", "1");
        doThrow(new Refused("workflow.variable.value.integer")).when(service).check(variable, "many");
        _setValue(field(), "many");
        press();

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isNotBlank();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(field().getValue()).isEqualTo("many");
        verify(service, never()).change(any(), any(), anyString(), anyString());

        _setValue(field(), "2");
        _setValue(_get(TextArea.class), "Wrong since the import.");
        press();
        verify(service).change(id, variable, "2", "Wrong since the import.");
    }

    @Test
    void who_comes_second_is_told_so_keeps_the_text_and_sees_the_page_as_it_is_now() {
        ProcessVariable variable = open("integer", "1");
        doThrow(new Refused("workflow.variable.changed", "7"))
                .when(service)
                .change(id, variable, "2", "Wrong since the import.");
        _setValue(field(), "2");
        _setValue(_get(TextArea.class), "Wrong since the import.");

        press();

        assertThat(field().getErrorMessage()).contains("7");
        assertThat(field().getValue()).isEqualTo("2");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Wrong since the import.");
        assertThat(shown).hasValue(1);
    }

    private ProcessVariable open(String type, String value) {
        ProcessVariable variable = new ProcessVariable("v", "filing", "round", type, value, false, true);
        new VariableDialog(service, id, variable, shown::incrementAndGet).open();
        return variable;
    }

    private static TextField field() {
        return _get(TextField.class);
    }

    private static void press() {
        _click(_get(Button.class, spec -> spec.withText("Change")));
    }
}
