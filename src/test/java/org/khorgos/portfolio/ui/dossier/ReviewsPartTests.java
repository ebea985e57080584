package org.khorgos.portfolio.ui.dossier;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.ProposalId;
import org.khorgos.identity.Role;
import org.khorgos.identity.UserRow;
import org.khorgos.panel.AssignmentId;
import org.khorgos.panel.DeclineKind;
import org.khorgos.panel.ExpertAssignmentService;
import org.khorgos.panel.PanelProcess;
import org.khorgos.panel.Panels;
import org.khorgos.portfolio.DossierHead;
import org.khorgos.testing.People;
import org.khorgos.testing.Screens;
import org.khorgos.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceTest
class ReviewsPartTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReviewsPart part;

    @Autowired
    private ExpertAssignmentService assignments;

    @Autowired
    private PanelProcess process;

    @Autowired
    private People people;

    @Autowired
    private Panels panels;

    private final DossierHead head = mock(DossierHead.class);
    private List<UserRow> experts;
    private ProposalId id;

    @BeforeEach
    void assign() {
        experts = panels.experts();
        id = panels.opened();
        when(head.id()).thenReturn(id);
        when(process.canCancel(any(), any())).thenReturn(true);
        UserRow secretary = people.someone(Role.COMMITTEE_SECRETARY);
        people.as(secretary, () -> assignments.assign(id, Panels.ids(experts)));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void it_says_why_an_expert_declined() {
        AssignmentId own = panels.of(id, experts.get(0));
        people.as(experts.get(0), () -> assignments.decline(id, own, DeclineKind.NO_TIME, "Away until June."));
        people.as(people.someone(Role.AUDITOR), () -> {
            show();
            assertThat(_find(Span.class))
                    .extracting(Span::getText)
                    .contains("Declined: No time: Away until June.", "Invited");
            assertThat(_find(Button.class, spec -> spec.withText("Cancel review")))
                    .isEmpty();
        });
    }

    @Test
    void the_chair_cancels_with_a_reason_and_sees_it() {
        AssignmentId own = panels.of(id, experts.get(1));
        people.as(people.someone(Role.COMMITTEE_CHAIR), () -> {
            show();
            String label = "Cancel the review by " + experts.get(1).displayName();
            _click(_find(Button.class).stream()
                    .filter(button ->
                            button.getAriaLabel().filter(label::equals).isPresent())
                    .findFirst()
                    .orElseThrow());
            Dialog dialog = _get(Dialog.class);
            Button confirm = _get(dialog, Button.class, spec -> spec.withText("Cancel review"));
            _click(confirm);
            assertThat(_get(dialog, TextArea.class).getErrorMessage()).isEqualTo("Say why the review is cancelled.");
            _setValue(_get(dialog, TextArea.class), "Cannot be reached.");
            _click(confirm);
            assertThat(_find(Span.class)).extracting(Span::getText).contains("Cancelled: Cannot be reached.");
            assertThat(_find(Button.class, spec -> spec.withText("Cancel review")))
                    .hasSize(2);
        });
        verify(process).reviewCancelled(id, own);
    }

    private void show() {
        Screens.openAll(context);
        UI.getCurrent().add(part.create(head));
    }
}
