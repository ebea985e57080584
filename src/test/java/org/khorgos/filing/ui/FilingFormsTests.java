package org.khorgos.filing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.access.ProposalId;
import org.khorgos.access.ProposalState;
import org.khorgos.base.ui.TaskContext;
import org.khorgos.base.ui.TaskForm;
import org.khorgos.content.ContentFields;
import org.khorgos.filing.CheckOutcome;
import org.khorgos.filing.FilingAdvice;
import org.khorgos.filing.FilingClass;
import org.khorgos.filing.FilingDetails;
import org.khorgos.filing.FilingLeadService;
import org.khorgos.filing.FilingOutcome;
import org.khorgos.filing.FilingOutlookService;
import org.khorgos.filing.FilingProposal;
import org.khorgos.filing.FilingReason;
import org.khorgos.filing.FilingService;
import org.khorgos.filing.FormCheck;
import org.khorgos.filing.FormSection;
import org.khorgos.filing.LeadAdvice;
import org.khorgos.filing.LeadRow;
import org.khorgos.filing.ProposerKind;
import org.khorgos.similarity.SimilarProposalService;
import org.khorgos.similarity.SimilarRow;
import org.khorgos.testing.Screens;

@SuppressWarnings("unchecked") // the generic fields are found by their labels
class FilingFormsTests {
    private static final BigDecimal FROM = new BigDecimal("0.80");
    private static final Instant SPRING = Instant.parse("2027-03-01T02:00:00Z");
    private final ProposalId id = ProposalId.next();
    private final FilingService filing = mock(FilingService.class);
    private final FilingOutlookService outlook = mock(FilingOutlookService.class);
    private final FilingLeadService leads = mock(FilingLeadService.class);
    private final SimilarProposalService similar = mock(SimilarProposalService.class);
    private final List<String> done = new ArrayList<>();
    private final TaskContext context = new TaskContext(id.value(), "", () -> done.add("done"));

    @BeforeEach
    void open() {
        Screens.open();
        when(similar.similarFrom()).thenReturn(FROM);
        when(outlook.advice(eq(id), any())).thenReturn(FilingAdvice.FILE);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void a_check_needs_three_answers() {
        show(new CheckFormTask(filing, outlook, similar).create(context));
        _click(_get(Button.class, spec -> spec.withText("Finish the check")));
        assertThat(question("It is about one matter").isInvalid()).isTrue();
        assertThat(question("It is about one matter").getErrorMessage()).isEqualTo("Answer yes or no.");
        verify(filing, never()).check(any(), any());
    }

    @Test
    void a_line_tells_what_will_follow() {
        show(new CheckFormTask(filing, outlook, similar).create(context));
        assertThat(outlook()).startsWith("Answer the three questions");
        answerYes();
        assertThat(outlook()).startsWith("In order");
        rulesSay(FilingAdvice.RETURN, FilingReason.FORM);
        _setValue(reasons(), Set.of(FilingReason.FORM));
        assertThat(outlook()).startsWith("Formal faults only");
        rulesSay(FilingAdvice.CONVERT, FilingReason.FORM, FilingReason.SECRECY);
        _setValue(reasons(), Set.of(FilingReason.FORM, FilingReason.SECRECY));
        assertThat(outlook()).startsWith("It will be advised to convert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "ru"})
    void the_check_names_the_sections_as_the_form_does(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        show(new CheckFormTask(filing, outlook, similar).create(context));
        @SuppressWarnings("unchecked")
        CheckboxGroup<FormSection> sections = (CheckboxGroup<FormSection>) _find(CheckboxGroup.class).stream()
                .filter(group -> group.getGenericDataView().getItem(0) instanceof FormSection)
                .findFirst()
                .orElseThrow();

        assertThat(Stream.of(FormSection.values()).map(sections.getItemLabelGenerator()))
                .startsWith(ContentFields.SECTIONS.stream()
                        .map(section -> I18NProvider.translate("proposal.section." + section))
                        .toArray(String[]::new))
                .endsWith(I18NProvider.translate("document.title"), I18NProvider.translate("proposal.signatories"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fault_needs_a_note_and_then_the_check_is_taken() {
        show(new CheckFormTask(filing, outlook, similar).create(context));
        answerYes();
        rulesSay(FilingAdvice.RETURN, FilingReason.FORM);
        _setValue(reasons(), Set.of(FilingReason.FORM));
        _click(_get(Button.class, spec -> spec.withText("Finish the check")));
        TextArea note = _get(TextArea.class, spec -> spec.withLabel("Note to the proposers"));
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).isEqualTo("Tell the proposers what is wrong.");
        _setValue(note, "The budget is missing.");
        _setValue(
                (CheckboxGroup<FormSection>) _get(CheckboxGroup.class, spec -> spec.withLabel("Sections to correct")),
                Set.of(FormSection.FINANCE));
        _click(_get(Button.class, spec -> spec.withText("Finish the check")));
        verify(filing)
                .check(
                        id,
                        new FormCheck(
                                Set.of(FilingReason.FORM),
                                true,
                                true,
                                true,
                                "The budget is missing.",
                                Set.of(FormSection.FINANCE)));
        assertThat(done).hasSize(1);
    }

    @Test
    void the_advice_is_shown_and_chosen_beforehand() {
        when(filing.details(id)).thenReturn(details(FilingReason.SECRECY, null));
        show(new ProposeFilingTask(filing, leads, similar).create(context));
        assertThat(outcome().getValue()).isEqualTo(FilingOutcome.CONVERTED);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Convert it", "Secrets", "Lee");
        _click(_get(Button.class, spec -> spec.withText("Propose")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason")).getErrorMessage())
                .isEqualTo("Give the reason: the proposers read it.");
        verify(filing, never()).propose(any(), any());
    }

    @Test
    void a_merger_asks_for_the_proposal_that_leads() {
        LeadRow lead = new LeadRow(ProposalId.next(), "2027-0004", "Lake Balkhash");
        when(filing.details(id)).thenReturn(details(null, null));
        when(leads.candidates(eq(id), anyString(), anyInt(), anyInt())).thenReturn(List.of(lead));
        when(leads.advice(id, lead.id())).thenReturn(new LeadAdvice(new BigDecimal("0.93"), FROM, true));
        show(new ProposeFilingTask(filing, leads, similar).create(context));
        assertThat(outcome().getValue()).isEqualTo(FilingOutcome.FILED);
        _setValue(outcome(), FilingOutcome.MERGED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The same lake.");
        _click(_get(Button.class, spec -> spec.withText("Propose")));
        ComboBox<LeadRow> picker = _get(ComboBox.class, spec -> spec.withLabel("Merge with"));
        assertThat(picker.isInvalid()).isTrue();
        _setValue(picker, lead);
        _click(_get(Button.class, spec -> spec.withText("Propose")));
        verify(filing).propose(id, new FilingProposal(FilingOutcome.MERGED, "The same lake.", lead.id()));
        assertThat(done).hasSize(1);
    }

    @Test
    void similar_proposals_are_shown_with_what_they_have_in_common_and_one_is_chosen_as_lead() {
        ProposalId other = ProposalId.next();
        when(filing.details(id)).thenReturn(details(null, null));
        when(similar.similar(id))
                .thenReturn(List.of(
                        similar(other, "2027-0004", "0.86", ProposalState.FILED, true),
                        similar(ProposalId.next(), "2026-0017", "0.31", ProposalState.REJECTED, false)));
        when(leads.advice(id, other)).thenReturn(new LeadAdvice(new BigDecimal("0.86"), FROM, false));
        show(new ProposeFilingTask(filing, leads, similar).create(context));
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains(
                        "Similar from 80%",
                        "86% alike", "2027-0004 Lake Balkhash", "titles 75% alike · same session · same sector")
                .contains("31% alike", "other session");
        _click(_get(Button.class, spec -> spec.withText("Merge into 2027-0004")));
        assertThat(outcome().getValue()).isEqualTo(FilingOutcome.MERGED);
        assertThat(outlook())
                .isEqualTo("86% alike, but another similar one was submitted earlier. Say why this one leads.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The same lake.");
        _click(_get(Button.class, spec -> spec.withText("Propose")));
        TextArea why = _get(TextArea.class, spec -> spec.withLabel("Why this one leads"));
        assertThat(why.getErrorMessage()).isEqualTo("Say why this one leads.");
        assertThat(why.isInvalid()).isTrue();
        verify(filing, never()).propose(any(), any());
        _setValue(why, "It covers more rivers.");
        _click(_get(Button.class, spec -> spec.withText("Propose")));
        verify(filing)
                .propose(
                        id,
                        new FilingProposal(
                                FilingOutcome.MERGED, "The same lake.", other, "It covers more rivers.", null));
    }

    @Test
    void the_check_shows_similar_proposals_without_merging_and_asks_who_stands_behind() {
        when(similar.similar(id))
                .thenReturn(List.of(similar(ProposalId.next(), "2027-0004", "0.86", ProposalState.FILED, true)));
        show(new CheckFormTask(filing, outlook, similar).create(context));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("2027-0004 Lake Balkhash");
        assertThat(_find(Button.class, spec -> spec.withText("Merge into 2027-0004")))
                .isEmpty();
        answerYes();
        _setValue(
                (Select<ProposerKind>) _get(Select.class, spec -> spec.withLabel("Who stands behind it")),
                ProposerKind.GROUP);
        _click(_get(Button.class, spec -> spec.withText("Finish the check")));
        verify(filing).check(id, new FormCheck(Set.of(), true, true, true, "", Set.of(), ProposerKind.GROUP));
    }

    @Test
    void a_filed_proposal_gets_its_class() {
        when(filing.details(id)).thenReturn(details(null, null));
        show(new ProposeFilingTask(filing, leads, similar).create(context));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("No proposal is like this one.");
        _setValue((Select<FilingClass>) _get(Select.class, spec -> spec.withLabel("Class")), FilingClass.ECOLOGICAL);
        _click(_get(Button.class, spec -> spec.withText("Propose")));
        verify(filing).propose(id, new FilingProposal(FilingOutcome.FILED, "", null, "", FilingClass.ECOLOGICAL));
    }

    private static SimilarRow similar(
            ProposalId other, String number, String figure, ProposalState state, boolean fit) {
        return new SimilarRow(
                other,
                number,
                "Lake Balkhash",
                state,
                SPRING,
                new BigDecimal(figure),
                new BigDecimal("0.75"),
                fit,
                fit,
                false,
                fit);
    }

    @Test
    void sending_back_needs_a_note_and_confirming_does_not() {
        FilingDetails.FilingRow proposed = new FilingDetails.FilingRow(
                1,
                FilingOutcome.FILED,
                "",
                FilingClass.SOCIAL,
                null,
                null,
                "Lee",
                Instant.parse("2027-03-01T02:00:00Z"),
                null);
        when(filing.details(id)).thenReturn(details(null, proposed));
        show(new ConfirmFilingTask(filing).create(context));
        _click(_get(Button.class, spec -> spec.withText("Send back")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Note")).getErrorMessage())
                .isEqualTo("Say why you send it back.");
        verify(filing, never()).confirm(any(), anyBoolean(), anyString());
        _click(_get(Button.class, spec -> spec.withText("Confirm")));
        verify(filing).confirm(id, true, "");
        assertThat(done).hasSize(1);
    }

    private void rulesSay(FilingAdvice advice, FilingReason... found) {
        doReturn(advice).when(outlook).advice(eq(id), argThat(check -> check.reasons()
                .equals(Set.of(found))));
    }

    private static FilingDetails details(@Nullable FilingReason found, FilingDetails.@Nullable FilingRow filing) {
        Set<FilingReason> reasons = found == null ? Set.of() : Set.of(found);
        FormCheck check = new FormCheck(reasons, true, true, true, "Note", Set.of());
        Instant at = Instant.parse("2027-03-01T02:00:00Z");
        FilingDetails.CheckRow row = new FilingDetails.CheckRow(
                1, check, found == null ? FilingAdvice.FILE : FilingAdvice.CONVERT, "Lee", at, CheckOutcome.ADMITTED);
        return new FilingDetails(List.of(row), filing == null ? List.of() : List.of(filing), List.of());
    }

    private static void show(TaskForm form) {
        UI.getCurrent().add(form.content());
        form.decisions().forEach(UI.getCurrent()::add);
    }

    private static void answerYes() {
        List.of("The proposers may make proposals", "There is a concrete suggestion", "It is about one matter")
                .forEach(label -> _setValue(question(label), true));
    }

    private static RadioButtonGroup<Boolean> question(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static RadioButtonGroup<FilingOutcome> outcome() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Outcome"));
    }

    private static CheckboxGroup<FilingReason> reasons() {
        return _get(CheckboxGroup.class, spec -> spec.withPredicate(group -> group.getLabel() == null));
    }

    private static String outlook() {
        return _get(Paragraph.class, spec -> spec.withClasses("form-outlook")).getText();
    }
}
