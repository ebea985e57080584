package org.khorgos.funding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Languages;
import org.khorgos.base.Money;
import org.khorgos.base.Side;
import org.khorgos.base.ui.EmptyState;
import org.khorgos.call.CallRow;
import org.khorgos.call.CallService;
import org.khorgos.funding.EnvelopeId;
import org.khorgos.funding.EnvelopeRow;
import org.khorgos.funding.EnvelopeService;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserId;
import org.khorgos.testing.Calls;
import org.khorgos.testing.Screens;

class EnvelopesViewTests {
    private final CallRow call = Calls.row();
    private final EnvelopeRow row = new EnvelopeRow(
            EnvelopeId.next(),
            call.id(),
            2027,
            Side.HOME,
            Money.of("1000000", "CNY"),
            Money.of("250000", "CNY"),
            Money.of("500000", "CNY"));
    private final EnvelopeService envelopes = mock();
    private final CallService calls = mock();
    private final CurrentUser current = mock();

    @BeforeEach
    void open() {
        Screens.open();
        when(calls.all()).thenReturn(List.of(call));
        when(envelopes.envelopes()).thenReturn(List.of(row));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_same_figures_stand_as_a_picture_and_as_a_table() {
        show(Role.FUNDING_OFFICER);
        EnvelopeBar bar = _get(EnvelopeBar.class);
        assertThat(bar.getElement().getTextRecursively())
                .contains(
                        "Joint projects (2027), Home side",
                        "CNY\u00a0500,000.00 committed, CNY\u00a0250,000.00 reserved, CNY\u00a0250,000.00 left of"
                                + " CNY\u00a01,000,000.00");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid(), 0))
                .containsExactly(
                        "Joint projects",
                        "2027",
                        "Home side",
                        "CNY\u00a01,000,000.00",
                        "CNY\u00a0500,000.00",
                        "CNY\u00a0250,000.00",
                        "CNY\u00a0250,000.00");
    }

    @Test
    void only_the_finance_controller_finds_buttons() {
        show(Role.AUDITOR);
        assertThat(_find(Button.class)).isEmpty();
        show(Role.FINANCE_CONTROLLER);
        assertThat(_find(Button.class)).isNotEmpty();
    }

    @Test
    void the_controller_opens_an_envelope() {
        show(Role.FINANCE_CONTROLLER);
        _click(_get(Button.class, spec -> spec.withText("Open envelope")));
        OpenEnvelopeDialog dialog = _get(OpenEnvelopeDialog.class);
        Button save = save(dialog, "Open envelope");
        _click(save);
        assertThat(comboBox().isInvalid()).isTrue();
        comboBox().setValue(call);
        side().setValue(Side.PARTNER);
        _setValue(_get(AmountField.class), new BigDecimal("90000"));
        _click(save);
        verify(envelopes).open(call.id(), 2027, Side.PARTNER, Money.of("90000", "USD"));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void the_controller_cannot_go_below_what_is_spoken_for() {
        show(Role.FINANCE_CONTROLLER);
        List<Money> changed = new ArrayList<>();
        new ChangeEnvelopeDialog(row, "Joint projects", changed::add).open();
        ChangeEnvelopeDialog dialog = _get(ChangeEnvelopeDialog.class);
        _setValue(_get(AmountField.class), new BigDecimal("749999.99"));
        _click(save(dialog, "Change amount"));
        assertThat(changed).isEmpty();
        assertThat(_get(AmountField.class).getErrorMessage()).contains("CNY\u00a0750,000.00");
        _setValue(_get(AmountField.class), new BigDecimal("750000"));
        _click(save(dialog, "Change amount"));
        assertThat(changed).containsExactly(Money.of("750000", "CNY"));
    }

    @Test
    void without_envelopes_it_says_what_comes_next() {
        when(envelopes.envelopes()).thenReturn(List.of());
        show(Role.FUNDING_OFFICER);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No call has money yet");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Grid<EnvelopeRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CallRow> comboBox() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Side> side() {
        return _get(RadioButtonGroup.class);
    }

    private static Button save(Dialog dialog, String text) {
        return _get(dialog, Button.class, spec -> spec.withText(text));
    }

    private void show(Role role) {
        when(current.get())
                .thenReturn(new Actor(
                        UserId.next(),
                        "someone",
                        "Someone",
                        Set.of(role),
                        OrganisationId.next(),
                        "CN",
                        Languages.ENGLISH,
                        ZoneOffset.UTC));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new EnvelopesView(envelopes, calls, current));
    }
}
