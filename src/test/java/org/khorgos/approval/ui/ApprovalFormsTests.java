package org.khorgos.approval.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khorgos.access.Operation;
import org.khorgos.access.ProposalId;
import org.khorgos.approval.ApprovalDetails;
import org.khorgos.approval.ApprovalDetails.CoOpinionRow;
import org.khorgos.approval.ApprovalDetails.DecisionRow;
import org.khorgos.approval.ApprovalDetails.Signed;
import org.khorgos.approval.ApprovalService;
import org.khorgos.approval.AssignmentService;
import org.khorgos.approval.CoOpinion;
import org.khorgos.approval.Decision;
import org.khorgos.approval.FilingClass;
import org.khorgos.approval.GovernmentDecisionService;
import org.khorgos.approval.Handling;
import org.khorgos.approval.HandlingService;
import org.khorgos.approval.HostAssignment;
import org.khorgos.approval.Stance;
import org.khorgos.approval.UnitService;
import org.khorgos.base.Languages;
import org.khorgos.base.Side;
import org.khorgos.base.ui.ReasonField;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.base.ui.TaskFormFactory;
import org.khorgos.identity.OrganisationId;
import org.khorgos.identity.OrganisationKind;
import org.khorgos.identity.OrganisationRow;
import org.khorgos.testing.Screens;

class ApprovalFormsTests {
    private static final Signed LI = new Signed("Li Wei", Instant.parse("2027-05-03T08:00:00Z"));
    private final ProposalId id = ProposalId.next();
    private final OrganisationRow energy = unit("Ministry of Energy");
    private final OrganisationRow water = unit("Water Agency");
    private final AssignmentService assignments = mock();
    private final HandlingService handling = mock();
    private final GovernmentDecisionService decisions = mock();
    private final ApprovalService approvals = mock();
    private final UnitService units = mock();
    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void open() {
        Screens.open();
        when(approvals.details(any())).thenReturn(Optional.of(details()));
        when(units.hosts()).thenReturn(List.of(energy, water));
        when(units.coHandlers()).thenReturn(List.of(energy, water));
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void the_office_chooses_host_helpers_and_class() {
        show(new AssignHostForm(assignments, approvals, units));
        click("Assign");
        verifyNoInteractions(assignments);
        assertThat(host().getErrorMessage()).isEqualTo("Choose the host unit.");
        host().setValue(energy);
        helpers().setValue(Set.of(energy));
        filingClass().setValue(FilingClass.ECONOMIC);
        click("Assign");
        assertThat(helpers().isInvalid()).isTrue();
        helpers().setValue(Set.of(water));
        assertThat(words()).contains("one co-handling unit is heard");
        click("Assign");
        verify(assignments).assign(id, new HostAssignment(energy.id(), Set.of(water.id()), FilingClass.ECONOMIC));
        assertThat(done).hasValue(1);
    }

    @Test
    void a_host_unit_objects_with_a_reason_or_accepts() {
        show(new AnswerAssignmentForm(assignments, approvals));
        click("Object");
        verifyNoInteractions(assignments);
        assertThat(reason().getErrorMessage()).isEqualTo("Say why your unit objects.");
        _setValue(reason(), " Energy is in charge. ");
        click("Object");
        verify(assignments).answer(id, false, "Energy is in charge.");
        click("Accept assignment");
        verify(assignments).answer(id, true, "");
        assertThat(done).hasValue(2);
    }

    @Test
    void the_handler_goes_on_from_the_returned_opinion() {
        show(new HandleCaseForm(handling, approvals));
        assertThat(reason().getValue()).isEqualTo("Worth doing.");
        assertThat(words()).contains("Name the costs.");
        _setValue(reason(), " ");
        click("Give opinion");
        verifyNoInteractions(handling);
        _setValue(reason(), "Worth its costs.");
        click("Give opinion");
        verify(handling).handle(id, "Worth its costs.");
    }

    @Test
    void a_co_handling_unit_says_which_conditions() {
        show(new GiveCoOpinionForm(handling, approvals));
        click("Give opinion");
        assertThat(stance().isInvalid()).isTrue();
        stance().setValue(Stance.AGREE_WITH_CONDITIONS);
        click("Give opinion");
        verifyNoInteractions(handling);
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), "If the river keeps its flow.");
        click("Give opinion");
        verify(handling)
                .giveCoOpinion(
                        id, water.id(), new CoOpinion(Stance.AGREE_WITH_CONDITIONS, "If the river keeps its flow."));
    }

    @Test
    void the_approver_returns_an_opinion_only_with_a_note() {
        show(new ApproveOpinionForm(handling, approvals));
        assertThat(words()).contains("Worth doing.", "Opinion of Water Agency", "Agrees with conditions");
        click("Return to handler");
        verifyNoInteractions(handling);
        click("Approve opinion");
        verify(handling).approveOpinion(id, true, "");
        _setValue(reason(), "Name the costs.");
        click("Return to handler");
        verify(handling).approveOpinion(id, false, "Name the costs.");
    }

    @Test
    void a_government_declines_with_a_reason_after_being_asked_once_more() {
        show(new DecideForHomeForm(decisions, approvals));
        click("Decline");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
        _setValue(reason(), "No energy effect.");
        click("Decline");
        verifyNoInteractions(decisions);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        verify(decisions).decideForHome(id, Decision.DECLINE, "No energy effect.");
    }

    @Test
    void the_partner_government_approves() {
        show(new DecideForPartnerForm(decisions, approvals));
        assertThat(words()).contains("Decision of the home side", "Approved");
        click("Approve");
        verify(decisions).decideForPartner(id, Decision.APPROVE, "");
        assertThat(done).hasValue(1);
    }

    @Test
    void every_form_speaks_three_languages() {
        for (Locale language : Languages.ALL) {
            Screens.close();
            Screens.open(language);
            for (TaskFormFactory form : forms()) {
                show(form);
                assertThat(Operation.valueOf(form.kind()).isTask()).isTrue();
                assertThat(words()).as(language + " " + form.kind()).doesNotContain("approval.");
            }
        }
    }

    private List<TaskFormFactory> forms() {
        return List.of(
                new AssignHostForm(assignments, approvals, units),
                new AnswerAssignmentForm(assignments, approvals),
                new HandleCaseForm(handling, approvals),
                new GiveCoOpinionForm(handling, approvals),
                new ApproveOpinionForm(handling, approvals),
                new DecideForHomeForm(decisions, approvals),
                new DecideForPartnerForm(decisions, approvals));
    }

    private void show(TaskFormFactory factory) {
        UI.getCurrent().removeAll();
        TaskForm form = factory.create(new TaskContext(id.value(), water.id().toString(), done::incrementAndGet));
        UI.getCurrent().add(form.content());
        form.decisions().forEach(UI.getCurrent()::add);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static ReasonField reason() {
        return _get(ReasonField.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<OrganisationRow> host() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<OrganisationRow> helpers() {
        return _get(MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<FilingClass> filingClass() {
        return _get(Select.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Stance> stance() {
        return _get(RadioButtonGroup.class);
    }

    private static String words() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private ApprovalDetails details() {
        return new ApprovalDetails(
                "Ministry of Energy",
                FilingClass.ECONOMIC,
                Handling.HOST_AND_CO,
                LI,
                LI,
                "",
                false,
                "Worth doing.",
                LI,
                "Name the costs.",
                null,
                false,
                List.of(new CoOpinionRow(
                        water.id(), "Water Agency", Stance.AGREE_WITH_CONDITIONS, "Keep the flow.", LI, null)),
                List.of(new DecisionRow(Side.HOME, Decision.APPROVE, "", LI)));
    }

    private static OrganisationRow unit(String name) {
        return new OrganisationRow(
                new OrganisationId(UUID.randomUUID()), name, "CN", "Beijing", OrganisationKind.MINISTRY, null);
    }
}
