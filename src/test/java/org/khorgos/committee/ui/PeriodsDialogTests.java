package org.khorgos.committee.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.base.Refused;
import org.khorgos.committee.sitting.SittingPeriod;
import org.khorgos.committee.sitting.SittingPeriodService;
import org.khorgos.testing.Screens;

class PeriodsDialogTests {
    private final SittingPeriodService periods = mock(SittingPeriodService.class);

    @BeforeEach
    void open() {
        Screens.open();
        when(periods.days(SittingPeriod.AGENDA)).thenReturn(10);
        when(periods.days(SittingPeriod.SECOND_INVITATION)).thenReturn(14);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void only_what_was_changed_is_set() {
        PeriodsDialog dialog = new PeriodsDialog(periods);
        dialog.open();
        _setValue(agenda(), 5);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        verify(periods).change(SittingPeriod.AGENDA, 10, 5);
        verify(periods, never()).change(any(), anyInt(), eq(14));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void a_refusal_is_said_at_its_field() {
        doThrow(new Refused("committee.period.range", 90)).when(periods).change(SittingPeriod.AGENDA, 10, 500);
        PeriodsDialog dialog = new PeriodsDialog(periods);
        dialog.open();
        _setValue(agenda(), 500);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(agenda().getErrorMessage()).isEqualTo("Between 1 and 90 days.");
        assertThat(dialog.isOpened()).isTrue();
    }

    private static IntegerField agenda() {
        return _get(IntegerField.class, spec -> spec.withLabel("Days between the agenda and the sitting"));
    }
}
