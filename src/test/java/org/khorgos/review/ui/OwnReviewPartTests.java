package org.khorgos.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.AccessRule;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.base.Refused;
import org.khorgos.identity.Actor;
import org.khorgos.identity.CurrentUser;
import org.khorgos.panel.AssignmentId;
import org.khorgos.review.RecallService;
import org.khorgos.testing.Screens;

class OwnReviewPartTests {
    private final ProposalId id = ProposalId.next();
    private final AssignmentId own = AssignmentId.next();
    private final RecallService recalls = mock(RecallService.class);
    private final AccessRule rule = mock(AccessRule.class);
    private final CurrentUser current = mock(CurrentUser.class);
    private final OwnReviewPartFactory factory = new OwnReviewPartFactory(recalls, rule, current);

    @BeforeEach
    void open() {
        Screens.open();
        when(current.get()).thenReturn(Actor.SYSTEM);
        when(rule.may(any(), eq(Operation.RECALL_REVIEW), eq(id))).thenReturn(true);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void nothing_stands_there_for_who_may_not_or_has_nothing_to_recall() {
        when(recalls.recallable(id)).thenReturn(Optional.empty());
        assertThat(factory.create(id.value(), false)).isEmpty();
        when(rule.may(any(), eq(Operation.RECALL_REVIEW), eq(id))).thenReturn(false);
        when(recalls.recallable(id)).thenReturn(Optional.of(own));
        assertThat(factory.create(id.value(), false)).isEmpty();
    }

    @Test
    void a_review_is_recalled_after_a_question_and_who_comes_too_late_is_told() {
        when(recalls.recallable(id)).thenReturn(Optional.of(own));
        UI.getCurrent().add(factory.create(id.value(), false).orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Recall review")));
        verify(recalls, never()).recall(id, own);
        doThrow(new Refused("review.recall.tooLate")).when(recalls).recall(id, own);
        ConfirmDialog sure = _get(ConfirmDialog.class);
        assertThatThrownBy(() -> _fireConfirm(sure)).isInstanceOf(Refused.class);
        verify(recalls).recall(id, own);
        assertThat(Screens.messages()).isEmpty();
    }

    @Test
    void who_has_recalled_a_review_is_told_so_and_led_to_the_tasks() {
        when(recalls.recallable(id)).thenReturn(Optional.of(own));
        UI.getCurrent().add(factory.create(id.value(), false).orElseThrow());
        RouteConfiguration.forApplicationScope().setRoute("tasks", Tasks.class);
        _click(_get(Button.class, spec -> spec.withText("Recall review")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(recalls).recall(id, own);
        assertThat(Screens.messages())
                .singleElement()
                .asString()
                .contains("Review recalled. It is among your tasks again.");
        _get(Tasks.class);
    }

    /** Stands for the list of tasks. */
    @AnonymousAllowed
    public static class Tasks extends Div {}
}
